import { rangeName } from '../../address';
import { openFields } from '../../map/credits/open-fields';
import { fieldOf, isInvalid } from '../../map/credits/credits-profile';
import { reportAmount } from '../../map/credits/above-report';
import { isDay } from '../../map/credits/typed-day';
import { areRounded } from '../../map/credits/whole-tonnes';
import type { Words } from '../../language';
import { CREDITS_TITLE } from '../../our-sheets/credits-sheet';
import type { CellRange } from '../../workbook';
import { countedAmounts } from '../counted-amounts';
import { dateWords } from '../sdg-sheet-words';
import type { SheetBuilder } from '../sheet-builder';
import type { PlannedContent } from '../sheet-plan';
import { decimalsStyle, figureStyle } from '../sheet-styles';
import { tileRow, type Tile } from '../tile-row';
import { titleRows } from '../title-rows';
import type { CreditsContent } from './credits-content';
import { ISSUED_PLACES, LAST_CREDITS_COLUMN } from './credits-columns';
import { CREDITS_WORDS } from './credits-words';
import { ISSUED_TABLE } from './issued-table';

/** What the sheet is about and when it was written. */
export function creditsTitle(sheet: SheetBuilder, { credits, today }: CreditsContent): void {
  const date = dateWords(today);
  const [from, to] = [fieldOf(credits, 'from'), fieldOf(credits, 'to')].map((day) => (isDay(day) ? dateWords(day) : undefined));
  const period: Words | undefined = from && to && { en: `${from.en} – ${to.en}`, ja: `${from.ja} – ${to.ja}` };
  const parts = [
    ...[fieldOf(credits, 'reference')].flatMap((reference) => (reference === undefined ? [] : [String(reference)])),
    ...(period ? [sheet.word(period)] : []),
    sheet.word({ en: `Written on ${date.en}`, ja: `作成日：${date.ja}` }),
  ];
  titleRows(sheet, CREDITS_TITLE, parts, LAST_CREDITS_COLUMN);
}

const TILES: readonly (readonly [left: number, right: number])[] = [
  [ISSUED_PLACES.vintage, ISSUED_PLACES.tonnes],
  [ISSUED_PLACES.japan, ISSUED_PLACES.authentication],
  [ISSUED_PLACES.decision, ISSUED_PLACES.firstId],
  [ISSUED_PLACES.lastId, LAST_CREDITS_COLUMN],
];

/** How much there is, what was issued, and what is left for a person. */
export function creditsTiles(sheet: SheetBuilder, { credits }: CreditsContent): void {
  const isEstimate = credits.vintages.some(({ vintages }) => vintages.kind === 'known' && vintages.isEstimate);
  const { problems } = credits;
  const tiles: readonly Tile[] = [
    {
      label: CREDITS_WORDS[areRounded(credits.vintages) ? 'quantity' : 'notWhole'],
      ...quantityFigure(sheet, credits),
      below: sheet.word(isEstimate ? CREDITS_WORDS.isEstimate : CREDITS_WORDS.unit),
    },
    {
      label: CREDITS_WORDS.issued,
      figure: issuedFigure(sheet, credits),
      style: decimalsStyle('plainTile', 0),
      below: sheet.word(CREDITS_WORDS.issuedUnit),
    },
    { label: CREDITS_WORDS.open, figure: { kind: 'number', value: openFields(credits) }, style: 'plainCount', below: '' },
    {
      label: CREDITS_WORDS.problems,
      figure: { kind: 'number', value: problems.length },
      style: problems.length > 0 ? 'warningCount' : 'plainCount',
      below: '',
      ...(problems.length > 0 ? { tone: 'warning' as const } : {}),
    },
  ];
  tileRow(sheet, tiles, TILES);
}

function quantityFigure(sheet: SheetBuilder, { fields }: CreditsContent['credits']): Pick<Tile, 'figure' | 'style'> {
  const quantity = fields.find(({ key }) => key === 'quantity')?.known['value'];
  if (quantity === undefined) return { figure: { kind: 'text', text: sheet.word(CREDITS_WORDS.notKnown) }, style: 'plainWords' };
  const { value, formula } = quantity;
  const style = figureStyle('plainTile', Number(value), 'credits');
  return { figure: formula === undefined ? { kind: 'number', value: Number(value) } : { kind: 'formula', formula, value }, style };
}

/** The sum of the amounts below that are valid; nothing while there is none, for that is not 0. Of rows of somebody's own no report sets the limit. */
function issuedFigure(sheet: SheetBuilder, credits: CreditsContent['credits']): PlannedContent {
  const body = sheet.bodyOf(ISSUED_TABLE);
  if (body === undefined) return { kind: 'blank' };
  const { issued } = credits;
  const lastVintage = body.top + issued.filter(({ label }) => label !== undefined).length - 1;
  const vintages = { ...body, bottom: lastVintage };
  const limit = reportAmount(issued) === undefined ? undefined : `SUM(${rangeName(columnOf(vintages, 'quantity'))})`;
  const parts = [
    ...(lastVintage < body.top ? [] : [countedAmounts(columnOf(vintages, 'tonnes'), limit)]),
    countedAmounts(columnOf({ ...body, top: lastVintage + 1 }, 'tonnes')),
  ];
  const amounts = issued.flatMap(({ key, typed: { tonnes } }) =>
    typeof tonnes === 'number' && !isInvalid(credits, { table: 'issued', key, column: 'tonnes' }) ? [tonnes] : [],
  );
  const [count, sum] = [parts.map((part) => part.count).join('+'), parts.map((part) => part.sum).join('+')];
  const value = amounts.length === 0 ? '' : amounts.reduce((all, amount) => all + amount, 0);
  return { kind: 'formula', formula: `=IF(${count}=0,"",${sum})`, value };
}

function columnOf(rows: CellRange, column: 'quantity' | 'tonnes'): CellRange {
  return { ...rows, left: ISSUED_PLACES[column], right: ISSUED_PLACES[column] };
}
