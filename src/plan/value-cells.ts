import { addressText } from '../address';
import { DIMENSION_OF } from '../check/units/base-units';
import { whyNotProven } from '../map/why-not-proven';
import type { IndicatorEntry, IndicatorValue } from '../map/sdg-profile';
import { CLAIM_ANSWERS } from '../our-sheets/sdg-sheet';
import { unitChoices, unitChosen, unitWords } from '../unit-words';
import type { CellAddress } from '../workbook';
import { countedAmounts } from './counted-amounts';
import { figureCell } from './figure-cell';
import { ISSUANCE_TABLE, TONNES_COLUMN } from './issuance-table';
import { figureOutcome } from './outcome-words';
import { WORDS, dateWords } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import { COLUMNS } from './sheet-grid';
import type { PlannedContent } from './sheet-plan';
import { figureStyle, type SheetStyle } from './sheet-styles';
import { typedField } from './typed-field';

type ValueOf<Kind extends IndicatorValue['kind']> = Extract<IndicatorValue, { kind: Kind }>;

/** Value, unit, source and checks of an indicator. `plain` is the style of the cells that nobody types in. */
export function valueCells(sheet: SheetBuilder, entry: IndicatorEntry, content: SheetContent, plain: SheetStyle): void {
  const { value } = entry;
  sheet.text(COLUMNS.unit, sheet.word(unitWords(entry.unit ?? '')), plain);
  sheet.text(COLUMNS.source, '', plain);
  sheet.text(COLUMNS.checks, entry.printed === undefined ? '' : sheet.word(WORDS.mended), plain === 'scheme' ? 'schemeQuiet' : 'quiet');
  switch (value.kind) {
    case 'monitored':
      monitored(sheet, value, content);
      return;
    case 'unavailable':
      sheet.text(COLUMNS.value, sheet.word(WORDS.notAvailable), 'noValue');
      sourceCell(sheet, value.at);
      sheet.text(COLUMNS.checks, sheet.say(value.reason), 'problem');
      return;
    case 'issued':
      issued(sheet, value, content);
      return;
    case 'quantity':
      quantity(sheet, value, entry.unit ?? '', plain);
      return;
    case 'claim':
      typedField(sheet, COLUMNS.value, value.answer ? sheet.word(CLAIM_ANSWERS[value.answer]) : value.unknownAnswer, 'input');
      if (value.unit !== undefined) sheet.text(COLUMNS.unit, value.unit, 'input');
  }
}

const OUTCOME_STYLES = { 'in-doubt': 'problem', 'to-look-at': 'warning', 'not-proven': 'quiet', 'nothing-found': 'goodQuiet' } as const;

function monitored(sheet: SheetBuilder, value: ValueOf<'monitored'>, content: SheetContent): void {
  const style = figureStyle(value.doubts.length > 0 ? 'doubt' : 'figure', value.value, DIMENSION_OF[value.symbol]);
  sheet.put(COLUMNS.value, figureCell(value.formula, value.value, content.choice.values), style);
  sourceCell(sheet, value.at);
  const isProven = content.reports.every((report) => !whyNotProven(value.symbol, report, content.checks));
  const { kind, words } = figureOutcome(content.findings, value.doubts, value.questions ?? [], isProven);
  const date = dateWords(content.today);
  const asOf =
    kind === 'nothing-found' || kind === 'not-proven' ? { en: `${words.en} (${date.en})`, ja: `${words.ja}（${date.ja}）` } : words;
  sheet.text(COLUMNS.checks, sheet.say(asOf), OUTCOME_STYLES[kind]);
}

function sourceCell(sheet: SheetBuilder, at: readonly CellAddress[]): void {
  const [first] = at;
  sheet.text(COLUMNS.source, at.map(addressText).join(', '), 'link', first && { kind: 'cell', at: first });
}

/** The sum of the records further down, shown under every target that asks for it; nothing while there is no amount, for that is not 0. */
function issued(sheet: SheetBuilder, { tonnes }: ValueOf<'issued'>, { name }: SheetContent): void {
  const body = sheet.bodyOf(ISSUANCE_TABLE);
  const amounts = body && countedAmounts({ ...body, left: TONNES_COLUMN, right: TONNES_COLUMN });
  const content: PlannedContent =
    amounts === undefined
      ? { kind: 'blank' }
      : { kind: 'formula', formula: `=IF(${amounts.count}=0,"",${amounts.sum})`, value: tonnes ?? '' };
  sheet.put(COLUMNS.value, content, figureStyle('figure', tonnes ?? 0, 'credits'));
  const hint = amounts === undefined ? '' : `=IF(${amounts.count}=0,${sheet.quoted(WORDS.noIssuance)},${sheet.quoted(WORDS.fromIssuance)})`;
  const words = sheet.word(tonnes === undefined ? WORDS.noIssuance : WORDS.fromIssuance);
  const link = body && ({ kind: 'cell', at: { sheet: name, row: body.top, column: COLUMNS.indicator } } as const);
  sheet.put(
    COLUMNS.checks,
    hint === '' ? { kind: 'blank' } : { kind: 'formula', formula: hint, value: words },
    'link',
    link ? { link } : {},
  );
}

/** The unit is the guidance's; one that leaves a choice, or another that somebody typed, is theirs to change. */
function quantity(sheet: SheetBuilder, { typed, unit }: ValueOf<'quantity'>, printed: string, plain: SheetStyle): void {
  typedField(sheet, COLUMNS.value, typed, 'inputFigure');
  const options = unitChoices(printed).map((choice) => sheet.word(choice));
  if (unit === undefined && options.length === 0) {
    sheet.text(COLUMNS.unit, sheet.word(unitWords(printed)), plain);
    return;
  }
  sheet.text(COLUMNS.unit, sheet.word(unit === undefined ? unitWords(printed) : unitChosen(printed, unit)), 'input');
  if (options.length > 0) {
    const { row } = sheet;
    sheet.choices.push({ range: { top: row, left: COLUMNS.unit, bottom: row, right: COLUMNS.unit }, options });
  }
}
