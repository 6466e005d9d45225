import { cellName, rangeName } from '../../address';
import { cellRanges } from '../../check/cell-ranges';
import { cutBasis, ROUNDING_WORDS, VINTAGE_WORDS } from '../../check/vintages/vintage-words';
import type { KnownVintages, Vintage } from '../../check/vintages/vintages';
import { WHOLE_TONNES, type WholeTonnes } from '../../check/vintages/whole-tonnes';
import { wordBasis } from '../../check/vintages/word-vintages';
import type { Words } from '../../language';
import { jcmDate } from '../../map/credits/make-credits';
import type { SheetBuilder } from '../sheet-builder';
import { FIRST_COLUMN } from '../sheet-grid';
import type { PlannedContent } from '../sheet-plan';
import type { SheetStyle } from '../sheet-styles';
import type { CreditsContent } from './credits-content';
import { LAST_CREDITS_COLUMN } from './credits-columns';
import { CREDITS_WORDS } from './credits-words';

const PLACES = { vintage: [2, 3], report: [4, 5], tonnes: 6, rounded: 7, days: 8, itmo: 9, basis: 10, cells: 11 } as const;

/** What each calendar year comes to at full precision and in whole tonnes, from which cells, and how sure that is. */
export function vintagesBlock(sheet: SheetBuilder, { credits }: CreditsContent): void {
  const known = credits.vintages.flatMap(({ sheet: report, vintages }) => (vintages.kind === 'known' ? [{ report, vintages }] : []));
  for (const { sheet: report, vintages } of credits.vintages)
    if (vintages.kind === 'unknown') line(sheet, `${report}: ${sheet.say(vintages.reason)}`, 'remark');
  const [first] = known;
  if (first === undefined) return;
  head(sheet, first.vintages.rounding);
  for (const { report, vintages } of known) reportRows(sheet, report, vintages);
  for (const { report, vintages } of known) line(sheet, `${report}: ${sheet.say(vintages.how)}`, vintages.isEstimate ? 'remark' : 'lead');
  if (known.some(({ vintages }) => vintages.vintages.some(({ isItmo }) => !isItmo)))
    line(sheet, sheet.say(cutBasis(first.vintages.cut)), 'lead');
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
  const whole = rounding === 'none' ? CREDITS_WORDS.notWhole : rounded;
  sheet.text(PLACES.rounded, sheet.word(whole), 'headRight');
  sheet.text(PLACES.days, sheet.word(days), 'headRight');
  sheet.text(PLACES.itmo, sheet.word(itmo), 'head');
  sheet.text(PLACES.basis, sheet.word(basis), 'head');
  sheet.spanText(PLACES.cells, LAST_CREDITS_COLUMN, sheet.word(cells), 'head');
  sheet.atLeast(28);
  sheet.next();
}

function inTonnes({ en, ja }: Words): Words {
  return { en: `${en} (tCO₂)`, ja: `${ja}（tCO₂）` };
}

function reportRows(sheet: SheetBuilder, report: string, all: KnownVintages): void {
  const top = sheet.row;
  all.vintages.forEach((vintage, index) => {
    sheet.spanText(...PLACES.vintage, `${jcmDate(vintage.from)} – ${jcmDate(vintage.to)}`, 'strong');
    sheet.spanText(...PLACES.report, report, 'cell');
    const { formula, tonnes } = vintage;
    sheet.put(
      PLACES.tonnes,
      formula === undefined ? { kind: 'number', value: tonnes } : { kind: 'formula', formula, value: tonnes },
      'emissions',
    );
    sheet.put(PLACES.rounded, roundedCell(all, index, top), all.rounding === 'none' ? 'emissions' : 'tonnes');
    sheet.put(PLACES.days, { kind: 'number', value: vintage.days }, 'count');
    sheet.text(PLACES.itmo, sheet.word(VINTAGE_WORDS[vintage.isItmo ? 'itmo' : 'noItmo']), vintage.isItmo ? 'cell' : 'warning');
    sheet.text(PLACES.basis, sheet.word(wordBasis(all)), all.isEstimate ? 'warning' : 'quiet');
    sourceCells(sheet, vintage);
    sheet.next();
  });
  for (const way of WHOLE_TONNES) sumRow(sheet, report, all, way, top);
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
  const until = (last: number): string =>
    last < side
      ? '0'
      : `ROUNDDOWN(SUM(${rangeName({ top: top + side, left: PLACES.tonnes, bottom: top + last, right: PLACES.tonnes })}),0)`;
  const formulas: Readonly<Record<WholeTonnes, string>> = {
    none: `=${own}`,
    'per-vintage': `=ROUNDDOWN(${own},0)`,
    'in-total': index === side ? `=${until(index)}` : `=${until(index)}-${until(index - 1)}`,
  };
  return { kind: 'formula', formula: formulas[rounding], value };
}

/** What the report comes to in each way of rounding: the difference is there to see. */
function sumRow(sheet: SheetBuilder, report: string, { vintages, sums, rounding }: KnownVintages, way: WholeTonnes, top: number): void {
  const sides = [...new Set(vintages.map(({ isItmo }) => isItmo))].map((isItmo) => ({
    first: vintages.findIndex((one) => one.isItmo === isItmo),
    last: vintages.findLastIndex((one) => one.isItmo === isItmo),
  }));
  const range = (first: number, last: number): string =>
    rangeName({ top: top + first, left: PLACES.tonnes, bottom: top + last, right: PLACES.tonnes });
  const whole = range(0, vintages.length - 1);
  const each = vintages.map((_, index) => `ROUNDDOWN(${cellName(top + index, PLACES.tonnes)},0)`);
  const formulas: Readonly<Record<WholeTonnes, string>> = {
    none: `=SUM(${whole})`,
    // A plain sum: some programs take no range in ROUNDDOWN.
    'per-vintage': `=${each.join('+')}`,
    'in-total': `=${sides.map(({ first, last }) => `ROUNDDOWN(SUM(${range(first, last)}),0)`).join('+')}`,
  };
  const { total, inForce } = VINTAGE_WORDS;
  const words: Words = { en: `${total.en}, ${ROUNDING_WORDS[way].en}`, ja: `${total.ja}（${ROUNDING_WORDS[way].ja}）` };
  sheet.spanText(...PLACES.vintage, sheet.word(words), way === rounding ? 'strong' : 'quiet');
  sheet.spanText(...PLACES.report, report, 'quiet');
  sheet.text(PLACES.tonnes, '', 'cell');
  sheet.put(PLACES.rounded, { kind: 'formula', formula: formulas[way], value: sums[way] }, way === 'none' ? 'emissions' : 'tonnes');
  sheet.text(PLACES.days, '', 'cell');
  sheet.text(PLACES.itmo, way === rounding ? sheet.word(inForce) : '', 'quiet');
  sheet.text(PLACES.basis, '', 'cell');
  sheet.spanText(PLACES.cells, LAST_CREDITS_COLUMN, '', 'cell');
  sheet.next();
}
