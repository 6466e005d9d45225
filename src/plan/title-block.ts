import type { Words } from '../language';
import { periodsOf, referencesOf } from './report-facts';
import { WORDS, dateWords } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import { COLUMNS, FIRST_COLUMN, LAST_PRINTED_COLUMN } from './sheet-grid';

/** The rows that are repeated on every printed page; on the screen the row of links below them stays in sight too. */
export const TITLE_ROWS = 2;
export const FROZEN_ROWS = 3;

/** Where one goes from the top, in the places of the tiles. */
const DESTINATIONS: readonly (readonly [left: number, right: number, section: Words])[] = [
  [COLUMNS.target, COLUMNS.title, WORDS.findings],
  [COLUMNS.indicator, COLUMNS.indicator, WORDS.indicators],
  [COLUMNS.value, COLUMNS.unit, WORDS.goal5],
  [COLUMNS.evidence, COLUMNS.evidence, WORDS.ownClaims],
  [COLUMNS.date, COLUMNS.note, WORDS.issuance],
  [COLUMNS.source, LAST_PRINTED_COLUMN, WORDS.checkList],
];

export function titleBlock(sheet: SheetBuilder, content: SheetContent): void {
  sheet.text(COLUMNS.margin, '', 'title');
  sheet.spanText(FIRST_COLUMN, LAST_PRINTED_COLUMN, sheet.word(WORDS.title), 'title');
  sheet.atLeast(34);
  sheet.next();
  sheet.text(COLUMNS.margin, '', 'subtitle');
  sheet.spanText(FIRST_COLUMN, LAST_PRINTED_COLUMN, subtitle(sheet, content), 'subtitle');
  sheet.atLeast(21);
  sheet.next();
  linkRow(sheet, content);
}

function subtitle(sheet: SheetBuilder, content: SheetContent): string {
  const date = dateWords(content.today);
  return [
    ...referencesOf(content),
    ...periodsOf(content).map((period) => sheet.word(period)),
    sheet.word({ en: `Written on ${date.en}`, ja: `作成日：${date.ja}` }),
  ].join('   ·   ');
}

function linkRow(sheet: SheetBuilder, { name }: SheetContent): void {
  sheet.text(COLUMNS.margin, '', 'destination');
  for (const [left, right, section] of DESTINATIONS) {
    const row = sheet.rowOf(section);
    const link = row === undefined ? undefined : ({ kind: 'cell', at: { sheet: name, row, column: FIRST_COLUMN } } as const);
    sheet.spanText(left, right, `↓ ${sheet.word(SHORT_NAMES.get(section) ?? section)}`, 'destination', link);
  }
  sheet.atLeast(19);
  sheet.next();
}

const SHORT_NAMES: ReadonlyMap<Words, Words> = new Map<Words, Words>([
  [WORDS.indicators, { en: 'Indicators', ja: '指標' }],
  [WORDS.goal5, { en: 'Goal 5', ja: 'ゴール5' }],
  [WORDS.ownClaims, { en: 'Own claims', ja: '独自の主張' }],
  [WORDS.issuance, { en: 'Issued credits', ja: '発行クレジット' }],
  [WORDS.checkList, { en: 'SD check list', ja: 'SDチェックリスト' }],
]);
