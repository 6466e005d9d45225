import { cellName, rangeName } from '../../address';
import { cellRanges } from '../../check/cells/cell-ranges';
import { wordDates } from '../../check/periods/stated-dates';
import { ROUNDING_WORDS, roundingWords, VINTAGE_WORDS } from '../../check/vintages/vintage-words';
import type { KnownVintages, Vintage } from '../../check/vintages/vintages';
import { WHOLE_TONNES, type WholeTonnes } from '../../check/vintages/whole-tonnes';
import { wordBasis } from '../../check/vintages/word-vintages';
import { partsDecimals } from '../../check/vintages/word-tonnes';
import { tidy } from '../../check/numbers/word-number';
import type { Words } from '../../language';
import { NOT_ROUNDED } from '../../map/credits/credit-fields';
import type { SheetBuilder } from '../sheet-builder';
import { FIRST_COLUMN } from '../sheet-grid';
import type { PlannedContent } from '../sheet-plan';
import { decimalsStyle, figureStyle, type SheetStyle } from '../sheet-styles';
import type { CreditsContent } from './credits-content';
import { LAST_CREDITS_COLUMN } from './credits-columns';

const PLACES = { vintage: [2, 3], report: [4, 6], tonnes: 7, rounded: 8, days: 9, basis: 10, itmo: 11, cells: 12 } as const;

const WHOLE = decimalsStyle('figure', 0);

/** A report's vintages with the row of the first. */
interface Placed {
  readonly vintages: KnownVintages;
  readonly top: number;
}

/** What each calendar year comes to at full precision and in whole tonnes, from which cells, and how sure that is. */
export function vintagesBlock(sheet: SheetBuilder, { credits }: CreditsContent): void {
  const known = credits.vintages.flatMap(({ sheet: report, vintages }) => (vintages.kind === 'known' ? [{ report, vintages }] : []));
  for (const { sheet: report, vintages } of credits.vintages)
    if (vintages.kind === 'unknown') line(sheet, `${report}: ${sheet.say(vintages.reason)}`, 'remark');
  const [first] = known;
  if (first === undefined) return;
  head(sheet, first.vintages.rounding);
  const placed = known.map(({ report, vintages }) => ({ vintages, top: reportRows(sheet, report, vintages) }));
  // A sum over some of the reports would pass for the whole.
  if (known.length === credits.vintages.length) for (const way of WHOLE_TONNES) sumRow(sheet, placed, way);
  for (const { report, vintages } of known) line(sheet, `${report}: ${sheet.say(vintages.how)}`, vintages.isEstimate ? 'remark' : 'lead');
}

function line(sheet: SheetBuilder, text: string, style: SheetStyle): void {
  sheet.spanText(FIRST_COLUMN, LAST_CREDITS_COLUMN, text, style);
  sheet.next();
}

function head(sheet: SheetBuilder, rounding: WholeTonnes): void {
  const { vintage, report, reductions, wholeTonnes, days, itmo, basis, cells } = VINTAGE_WORDS;
  const way = ROUNDING_WORDS[rounding];
  sheet.spanText(...PLACES.vintage, sheet.word(vintage), 'head');
  sheet.spanText(...PLACES.report, sheet.word(report), 'head');
  sheet.text(PLACES.tonnes, sheet.word(inTonnes(reductions)), 'headRight');
  const rounded: Words = { en: `${wholeTonnes.en}, ${way.en}`, ja: `${wholeTonnes.ja}（${way.ja}）` };
  const whole = rounding === 'none' ? NOT_ROUNDED : rounded;
  sheet.text(PLACES.rounded, sheet.word(whole), 'headRight');
  sheet.text(PLACES.days, sheet.word(days), 'headRight');
  sheet.text(PLACES.basis, sheet.word(basis), 'head');
  sheet.text(PLACES.itmo, sheet.word(itmo), 'head');
  sheet.spanText(PLACES.cells, LAST_CREDITS_COLUMN, sheet.word(cells), 'head');
  sheet.atLeast(28);
  sheet.next();
}

function inTonnes({ en, ja }: Words): Words {
  return { en: `${en} (tCO₂)`, ja: `${ja}（tCO₂）` };
}

function reportRows(sheet: SheetBuilder, report: string, all: KnownVintages): number {
  const style = decimalsStyle('figure', partsDecimals(all.vintages.map(({ tonnes }) => tonnes)));
  const top = sheet.row;
  all.vintages.forEach((vintage, index) => {
    sheet.spanText(...PLACES.vintage, wordDates(vintage), 'strong');
    sheet.spanText(...PLACES.report, report, 'cell');
    const { formula, tonnes } = vintage;
    sheet.put(
      PLACES.tonnes,
      formula === undefined ? { kind: 'number', value: tonnes } : { kind: 'formula', formula, value: tonnes },
      style,
    );
    sheet.put(PLACES.rounded, roundedCell(all, index, top), all.rounding === 'none' ? style : WHOLE);
    sheet.put(PLACES.days, { kind: 'number', value: vintage.days }, 'count');
    sheet.text(PLACES.basis, sheet.word(wordBasis(all)), all.isEstimate ? 'warning' : 'quiet');
    sheet.text(PLACES.itmo, sheet.word(VINTAGE_WORDS[vintage.isItmo ? 'itmo' : 'noItmo']), vintage.isItmo ? 'cell' : 'warning');
    sourceCells(sheet, vintage);
    sheet.next();
  });
  return top;
}

function sourceCells(sheet: SheetBuilder, { cells }: Vintage): void {
  const [first] = cells;
  const text = cellRanges(cells).join(', ');
  sheet.spanText(PLACES.cells, LAST_CREDITS_COLUMN, text, 'link', first && { kind: 'cell', at: first });
}

/** The arithmetic of `roundedTonnes`, on the cells beside. */
function roundedCell({ vintages, rounding }: KnownVintages, index: number, top: number): PlannedContent {
  const own = cellName(top + index, PLACES.tonnes);
  const value = vintages[index]?.rounded ?? 0;
  const side = vintages.findIndex(({ isItmo }) => isItmo === vintages[index]?.isItmo);
  const until = (last: number): string => (last < side ? '0' : `ROUNDDOWN(SUM(${tonnesRange(top + side, top + last)}),0)`);
  const formulas: Readonly<Record<WholeTonnes, string>> = {
    none: `=${own}`,
    'per-vintage': `=ROUNDDOWN(${own},0)`,
    'in-total': index === side ? `=${until(index)}` : `=${until(index)}-${until(index - 1)}`,
  };
  return { kind: 'formula', formula: formulas[rounding], value };
}

/** What the reports come to in each way of rounding: the difference is there to see. */
function sumRow(sheet: SheetBuilder, placed: readonly Placed[], way: WholeTonnes): void {
  const isInForce = placed.some(({ vintages }) => vintages.rounding === way);
  const { total, inForce } = VINTAGE_WORDS;
  const told = roundingWords(
    way,
    placed.map(({ vintages }) => vintages),
  );
  const words: Words = { en: `${total.en}, ${told.en}`, ja: `${total.ja}（${told.ja}）` };
  sheet.spanText(...PLACES.vintage, sheet.word(words), isInForce ? 'strong' : 'quiet');
  sheet.spanText(...PLACES.report, isInForce ? sheet.word(inForce) : '', 'quiet');
  sheet.text(PLACES.tonnes, '', 'cell');
  const value = tidy(placed.reduce((sum, { vintages }) => sum + vintages.sums[way], 0));
  const formula = `=${placed.flatMap((each) => TERMS[way](each)).join('+')}`;
  sheet.put(PLACES.rounded, { kind: 'formula', formula, value }, way === 'none' ? figureStyle('figure', value, 'emissions') : WHOLE);
  for (const column of [PLACES.days, PLACES.basis, PLACES.itmo]) sheet.text(column, '', 'cell');
  sheet.spanText(PLACES.cells, LAST_CREDITS_COLUMN, '', 'cell');
  sheet.next();
}

/** Terms of a plain sum: some programs take no range in ROUNDDOWN. */
const TERMS: Readonly<Record<WholeTonnes, (placed: Placed) => readonly string[]>> = {
  none: ({ vintages: { vintages }, top }) => [`SUM(${tonnesRange(top, top + vintages.length - 1)})`],
  'per-vintage': ({ vintages: { vintages }, top }) => vintages.map((_, index) => `ROUNDDOWN(${cellName(top + index, PLACES.tonnes)},0)`),
  'in-total': ({ vintages: { vintages }, top }) =>
    [...new Set(vintages.map(({ isItmo }) => isItmo))].map((isItmo) => {
      const first = vintages.findIndex((one) => one.isItmo === isItmo);
      const last = vintages.findLastIndex((one) => one.isItmo === isItmo);
      return `ROUNDDOWN(SUM(${tonnesRange(top + first, top + last)}),0)`;
    }),
};

function tonnesRange(top: number, bottom: number): string {
  return rangeName({ top, left: PLACES.tonnes, bottom, right: PLACES.tonnes });
}
