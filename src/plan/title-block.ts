import type { Period } from '../extract/extraction';
import type { Words } from '../language';
import { PROJECT_TYPE_NAMES, SECTOR_NAMES, TECHNOLOGY_NAMES } from '../map/project-names';
import { LIST_COMMA, WORDS, dateWords } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import { COLUMNS, FIRST_COLUMN, LAST_PRINTED_COLUMN } from './sheet-grid';

/** The rows that stay in sight and are repeated on every printed page. */
export const TITLE_ROWS = 2;

export function titleBlock(sheet: SheetBuilder, content: SheetContent): void {
  sheet.text(COLUMNS.margin, '', 'title');
  sheet.spanText(FIRST_COLUMN, LAST_PRINTED_COLUMN, sheet.say(WORDS.title), 'title');
  sheet.atLeast(36);
  sheet.next();
  sheet.text(COLUMNS.margin, '', 'subtitle');
  sheet.spanText(FIRST_COLUMN, LAST_PRINTED_COLUMN, subtitle(sheet, content), 'subtitle');
  sheet.atLeast(21);
  sheet.next();
}

function subtitle(sheet: SheetBuilder, content: SheetContent): string {
  return [
    ...referencesOf(content),
    ...periodsOf(sheet, content),
    `${sheet.say(WORDS.writtenOn)} ${sheet.say(dateWords(content.today))}`,
  ].join('   ·   ');
}

/** What the sheet is about, in two columns, and what a reader must know about the mapping. */
export function projectBlock(sheet: SheetBuilder, content: SheetContent): void {
  const { profile } = content;
  const orNone = (texts: readonly string[]): string => (texts.length > 0 ? texts.join(sheet.say(LIST_COMMA)) : sheet.say(WORDS.notFound));
  const rows: readonly (readonly [label: Words, text: string, label: Words, text: string])[] = [
    [WORDS.reference, orNone(referencesOf(content)), WORDS.technology, sheet.say(TECHNOLOGY_NAMES[profile.technology])],
    [WORDS.spreadsheet, orNone(spreadsheetsOf(content)), WORDS.sector, sheet.say(SECTOR_NAMES[profile.sector])],
    [
      WORDS.period,
      orNone(periodsOf(sheet, content)),
      WORDS.types,
      profile.types.map((type) => sheet.say(PROJECT_TYPE_NAMES[type])).join(sheet.say(LIST_COMMA)),
    ],
    [WORDS.calculationSheets, profile.sheets.join(sheet.say(LIST_COMMA)), WORDS.writtenOn, sheet.say(dateWords(content.today))],
  ];
  for (const [leftLabel, left, rightLabel, right] of rows) {
    sheet.spanText(COLUMNS.target, COLUMNS.title, sheet.say(leftLabel), 'factLabel');
    sheet.text(COLUMNS.indicator, left, 'fact');
    sheet.spanText(COLUMNS.value, COLUMNS.unit, sheet.say(rightLabel), 'factLabel');
    sheet.spanText(COLUMNS.evidence, LAST_PRINTED_COLUMN, right, 'fact');
    sheet.next();
  }
  for (const remark of profile.remarks) {
    sheet.spanText(FIRST_COLUMN, LAST_PRINTED_COLUMN, sheet.say(remark), 'remark');
    sheet.next();
  }
}

function referencesOf({ reports }: SheetContent): readonly string[] {
  return unique(reports.flatMap((report) => (report.reference ? [report.reference.value] : [])));
}

function spreadsheetsOf({ reports }: SheetContent): readonly string[] {
  return unique(reports.flatMap((report) => (report.spreadsheet ? [report.spreadsheet.value] : [])));
}

function periodsOf(sheet: SheetBuilder, { reports }: SheetContent): readonly string[] {
  return unique(reports.flatMap((report) => periodText(sheet, report.period)));
}

function periodText(sheet: SheetBuilder, period: Period): readonly string[] {
  switch (period.kind) {
    case 'dates':
      return [`${sheet.say(dateWords(period.from))} – ${sheet.say(dateWords(period.to))}`];
    case 'unreadable':
      return [`${period.text} (${sheet.say(WORDS.unreadable)})`];
    case 'missing':
      return [];
  }
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
