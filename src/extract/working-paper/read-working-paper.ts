import {
  BOX,
  NOTHING_ASKED,
  OPINIONS,
  PAPER_FIELDS,
  PAPER_ITEMS,
  WORKING_PAPER,
  dispositionMark,
  recordedWords,
} from '../../our-sheets/working-paper';
import { answerIn, wordings } from '../../our-sheets/wordings';
import type { CellAddress, Workbook } from '../../workbook';
import { referredCell } from '../check-log/referred-cell';
import { filled, rowsOf, type FieldRow } from '../our-sheet/field-row';
import { notesBesideAnswers, notesOfTable } from '../our-sheet/kept-notes';
import { OurSheet } from '../our-sheet/our-sheet';
import type { SheetTexts } from '../sheet-texts';
import type { EarlierEntry, EarlierItem, EarlierMember, EarlierOpinion, EarlierPaper, EarlierRequest } from './earlier-paper';

/** Everything that the verifier typed on a working paper of ours, by the words of its header rows, wherever these stand by now. */
export function readWorkingPaper(texts: SheetTexts, workbook: Workbook): EarlierPaper {
  const sheet = new OurSheet(texts, workbook.dateSystem, WORKING_PAPER);
  const paper = {
    fields: byKey(rowsOf(sheet, 'paperFields'), (row) => answerIn(PAPER_FIELDS, row.ours('field') ?? ''), field),
    opinions: byKey(rowsOf(sheet, 'opinions'), (row) => answerIn(OPINIONS, row.ours('opinion') ?? ''), opinion),
    items: byKey(rowsOf(sheet, 'paperItems'), (row) => answerIn(PAPER_ITEMS, row.ours('item') ?? ''), item),
    requests: rowsOf(sheet, 'requests').flatMap((row) => request(row, workbook) ?? []),
    decisions: rowsOf(sheet, 'decided').flatMap((row) => row.ours('record') ?? []),
    team: rowsOf(sheet, 'team').flatMap((row) => member(row) ?? []),
  };
  // Last: what has gone into a field is no note.
  const notes = [...notesOfTable(sheet), ...notesBesideAnswers(sheet)];
  const { language } = sheet;
  return { sheet: sheet.name, ...filled({ language }), ...paper, ...(notes.length > 0 ? { notes } : {}) };
}

/** Of several papers, copies say, one that somebody filled in is read. */
export function isFilledIn({ fields, opinions, items, requests, decisions, team, notes = [] }: EarlierPaper): boolean {
  const records = [fields, opinions, items].flatMap((record) => Object.keys(record));
  return records.length + requests.length + decisions.length + team.length + notes.length > 0;
}

/** The rows that say which they are, each once: of a copied row the first counts, and the words of the other become a note. */
function byKey<Row, Entry>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
  read: (row: Row) => Entry | undefined,
): Readonly<Record<string, Entry>> {
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    const key = keyOf(row);
    const entry = key === undefined || entries.has(key) ? undefined : read(row);
    if (key !== undefined && entry !== undefined) entries.set(key, entry);
  }
  return Object.fromEntries(entries);
}

function field(row: FieldRow<'paperFields'>): EarlierEntry | undefined {
  row.take('entry');
  const entry = row.wordsWithLink('entry');
  return entry === undefined ? undefined : { at: row.at('entry'), entry };
}

function opinion(row: FieldRow<'opinions'>): EarlierOpinion | undefined {
  row.take('tick', 'statement');
  const typed = filled({ tick: tickIn(row.words('tick')), statement: row.wordsWithLink('statement') });
  return Object.keys(typed).length === 0 ? undefined : { at: row.at('tick'), ...typed };
}

/** A box that is computed is ours; one that somebody typed over, or that is theirs to tick, is a text. */
function item(row: FieldRow<'paperItems'>): EarlierItem | undefined {
  row.take('note');
  const isTheirs = row.cell('box')?.formula === undefined;
  if (isTheirs) row.take('box');
  const typed = filled({ tick: isTheirs ? tickIn(row.words('box')) : undefined, note: row.wordsWithLink('note') });
  return Object.keys(typed).length === 0 ? undefined : { at: row.at('box'), ...typed };
}

function tickIn(typed: string | undefined): string | undefined {
  return typed === BOX.empty ? undefined : typed;
}

function request(row: FieldRow<'requests'>, workbook: Workbook): EarlierRequest | undefined {
  const key = row.has('key') ? row.ours('key') : recordedWords(row.words('finding'));
  if (key === undefined || key === '') return undefined;
  row.take('evidence', 'disposition', 'by', 'on');
  const typed = filled({
    evidence: row.wordsWithLink('evidence'),
    disposition: row.words('disposition'),
    by: row.wordsWithLink('by'),
    on: row.wordsWithLink('on'),
  });
  const mark = row.ours('mark');
  return {
    at: row.at('disposition'),
    key,
    ...typed,
    ...filled({
      cell: cellOf(row, workbook),
      request: row.ours('request'),
      kind: row.ours('kind'),
      figures: row.ours('figures'),
      closedFigures: row.ours('closedFigures'),
      rule: row.words('rule'),
      place: row.words('place'),
      finding: recordedWords(row.words('finding')),
      asked: askedIn(row.words('asked')),
      raised: row.words('raised'),
      response: row.words('response'),
    }),
    isAsWritten: mark !== undefined && mark === dispositionMark(typed),
  };
}

function askedIn(words: string | undefined): string | undefined {
  return words !== undefined && wordings(NOTHING_ASKED).includes(words) ? undefined : words;
}

/** By the formula beside it, which follows inserted rows. */
function cellOf(row: FieldRow<'requests'>, workbook: Workbook): CellAddress | undefined {
  const formula = row.cell('now')?.formula;
  return formula === undefined ? undefined : referredCell(formula, workbook);
}

function member(row: FieldRow<'team'>): EarlierMember | undefined {
  row.take('member', 'company', 'function', 'note');
  const typed = filled({
    member: row.wordsWithLink('member'),
    company: row.wordsWithLink('company'),
    function: row.wordsWithLink('function'),
    note: row.wordsWithLink('note'),
  });
  return Object.keys(typed).length === 0 ? undefined : { at: row.at('member'), ...typed };
}
