import type { EarlierAnswers, EarlierNote } from './earlier-answers';
import { SDG_SHEET } from '../../our-sheets/sdg-sheet';
import type { SheetTexts } from '../sheet-texts';
import { checkListAnswers } from './check-list-answers';
import { earlierProject } from './earlier-project';
import { filled } from './field-row';
import { indicatorAnswers } from './indicator-answers';
import { issuanceRecords, issuedShown } from './issuance-records';
import { notesBesideAnswers, notesOfTable } from './kept-notes';
import { OurSheet } from './our-sheet';

/**
 * Everything that people typed on a sheet of ours: in its fields, by the words of the header rows, and outside them, by what the sheet says
 * is ours. Sheets of a former version have fewer columns, no state and no digests; what they do not say is absent.
 */
export function readEarlierAnswers(texts: SheetTexts, dateSystem: 1900 | 1904): EarlierAnswers {
  const sheet = new OurSheet(texts, dateSystem, SDG_SHEET);
  const { indicators, unkeyed, figures } = indicatorAnswers(sheet);
  const answers = {
    checkList: checkListAnswers(sheet),
    indicators,
    ...filled({ project: earlierProject(sheet) }),
    ...filledLists({ unkeyed, issuance: issuanceRecords(sheet), issuedShown: issuedShown(sheet), figures }),
  };
  // Last: what has gone into an answer is no note.
  return { sheet: sheet.name, ...answers, ...filledLists({ notes: eachOnce([...notesOfTable(sheet), ...notesBesideAnswers(sheet)]) }) };
}

/** A formula that somebody sets again where it stood, or a comment that a program left on the sheet, is kept already. */
function eachOnce(notes: readonly EarlierNote[]): readonly EarlierNote[] {
  const isSame = (one: EarlierNote, other: EarlierNote): boolean => one.where === other.where && one.text === other.text;
  return notes.filter((note, index) => notes.findIndex((other) => isSame(note, other)) === index);
}

/** Whether anybody has typed anything. */
export function hasAnswers({ checkList, indicators, unkeyed = [], issuance = [], notes = [] }: EarlierAnswers): boolean {
  const items = Object.values(checkList).filter((item) =>
    [item.plan, item.answer, item.description, item.change].some((typed) => typed !== undefined),
  );
  return items.length + Object.keys(indicators).length + unkeyed.length + issuance.length + notes.length > 0;
}

function filledLists<Lists extends Readonly<Record<string, readonly unknown[]>>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<Lists>;
}
