import { addressText } from '../../address';
import type { Extraction } from '../../extract/extraction';
import type { PaperField, StatedEntry } from '../../map/working-paper';
import { FIELD_HEADERS, PAPER_FIELDS } from '../../our-sheets/working-paper';
import { findSheet } from '../../workbook';
import { ROOM_TO_TYPE } from '../room-to-type';
import type { SheetBuilder } from '../sheet-builder';
import type { PlannedContent } from '../sheet-plan';
import { typedWords } from '../typed-field';
import { FIELD_COLUMNS as PLACES } from './paper-columns';
import type { PaperContent } from './paper-content';
import { PAPER_WORDS } from './paper-words';
import { statedWords } from './told-words';
import { tableHead } from './table-head';

/** A.1: what the workbook says, linked to its cells, and what the verifier enters. */
export function fieldTable(sheet: SheetBuilder, { paper, extraction }: PaperContent): void {
  tableHead(sheet, FIELD_HEADERS, PLACES);
  for (const field of paper.fields) {
    sheet.spanText(...PLACES.field, sheet.word(PAPER_FIELDS[field.name]), 'strong');
    statedCells(sheet, field, extraction);
    typedWords(sheet, PLACES.entry, field.entry);
    sheet.atLeast(ROOM_TO_TYPE);
    sheet.next();
  }
}

function statedCells(sheet: SheetBuilder, { stated }: PaperField, extraction: Extraction): void {
  const [first, ...others] = stated;
  sheet.spanText(...PLACES.source, first ? addressText(first.at) : '', first ? 'link' : 'cell', first && { kind: 'cell', at: first.at });
  if (!first) {
    sheet.spanText(...PLACES.workbook, sheet.word(PAPER_WORDS.notStated), 'quiet');
    return;
  }
  if (others.length === 0) {
    sheet.span(...PLACES.workbook, linked(first, extraction), 'cell');
    return;
  }
  const all = stated.map((entry) => `${sheet.word(statedWords(entry))} (${addressText(entry.at)})`);
  sheet.spanText(...PLACES.workbook, `${all.join('; ')}: ${sheet.word(PAPER_WORDS.statedOften)}`, 'warningQuiet');
}

/** By a formula where one gives just what was read; a cell that says more, in another way, is quoted. */
function linked({ value, at }: StatedEntry, { book }: Extraction): PlannedContent {
  const content = book && findSheet(book, at.sheet)?.cells.at(at.row, at.column)?.content;
  const text = content?.kind === 'text' ? content.value.trim() : '';
  const cell = addressText(at);
  if (text === value) return { kind: 'formula', formula: `=TRIM(${cell})`, value };
  const colon = /[:：]/.exec(text)?.[0] ?? ':';
  if (text.slice(text.indexOf(colon) + 1).trim() !== value) return { kind: 'text', text: value };
  return { kind: 'formula', formula: `=TRIM(MID(${cell},FIND("${colon}",${cell})+1,${MOST_CHARACTERS}))`, value };
}

/** `SheetTexts` takes longer texts for notes. */
const MOST_CHARACTERS = 300;
