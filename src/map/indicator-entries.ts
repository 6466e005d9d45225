import type { EarlierIndicatorAnswer } from '../extract/our-sheet/earlier-answers';
import { looseText } from '../extract/plain-text';
import { isPrintedUnit, unitChosen } from '../unit-words';
import { CLAIM_ANSWERS } from '../our-sheets/sdg-sheet';
import { answerIn } from '../our-sheets/wordings';
import type { ReportFigures } from './is-figure-of-report';
import { GOAL_5_ROWS } from './guidance/goal5-rows';
import { goalOf, targetOf, type GuidanceIndicator, type ReportFigure } from './guidance/guidance-row';
import { indicatorRows } from './indicator-rows';
import { isIssuedCredits } from './issuance-records';
import type { IndicatorEntry, IndicatorValue, ProjectType } from './sdg-profile';
import { supportOf } from './support';

/** What indicators are filled from. */
export interface IndicatorSources {
  /** What people typed before, by the row's id. */
  readonly earlier: Readonly<Record<string, EarlierIndicatorAnswer>>;
  readonly figures: ReportFigures;
  /** Tonnes of the issuance records; absent while no record has an amount. */
  readonly issued?: number;
}

/** The guidance's rows for project types, filled; `country` as in `indicatorRows`. */
export function projectEntries(
  types: readonly ProjectType[],
  country: string | undefined,
  sources: IndicatorSources,
): readonly IndicatorEntry[] {
  return indicatorRows(types, country).map(({ row, types: carrying, tables, onlyIn }) => ({
    ...entryOf(row, row.figure, sources),
    types: carrying,
    tables,
    ...(onlyIn === undefined ? {} : { onlyIn }),
  }));
}

/** Table 5: the same rows for every project. */
export function goal5Entries(sources: IndicatorSources): readonly IndicatorEntry[] {
  return GOAL_5_ROWS.map((row) => ({ ...entryOf(row, undefined, sources), tables: ['table5'], activities: row.activities }));
}

function entryOf(row: GuidanceIndicator, figure: ReportFigure | undefined, { earlier, figures, issued }: IndicatorSources): IndicatorEntry {
  const target = targetOf(row);
  const answer = earlier[row.id];
  return {
    id: row.id,
    goal: goalOf(target),
    target,
    label: row.label,
    ...(row.printed === undefined ? {} : { printed: row.printed }),
    ...(row.unit === undefined ? {} : { unit: row.unit }),
    types: [],
    tables: [],
    value: figure ? figures[figure] : isIssuedCredits(row.id) ? issuedValue(issued) : typedValue(row, answer),
    ...supportOf(answer),
  };
}

function issuedValue(tonnes: number | undefined): IndicatorValue {
  return { kind: 'issued', ...(tonnes === undefined ? {} : { tonnes }) };
}

function typedValue(row: GuidanceIndicator, answer: EarlierIndicatorAnswer | undefined): IndicatorValue {
  return row.unit === undefined ? { ...claim(answer?.value), ...otherUnit(answer?.unit) } : quantity(row.unit, answer);
}

function claim(typed: string | number | undefined): IndicatorValue {
  if (typeof typed === 'number') return { kind: 'claim', unknownAnswer: typed };
  const text = typed?.trim() ?? '';
  if (text === '') return { kind: 'claim' };
  const answer = answerIn(CLAIM_ANSWERS, text);
  return answer === undefined ? { kind: 'claim', unknownAnswer: text } : { kind: 'claim', answer };
}

function quantity(printedUnit: string, { value, unit }: Partial<EarlierIndicatorAnswer> = {}): IndicatorValue {
  return {
    kind: 'quantity',
    ...(value === undefined ? {} : { typed: value }),
    ...otherUnit(unit, printedUnit),
  };
}

function otherUnit(unit: string | undefined, printed = ''): { readonly unit?: string } {
  return isOtherUnit(unit, printed) ? { unit: unitChosen(printed, unit).en } : {};
}

/** Whether a person's unit says something else than the guidance's own, in whichever language. */
export function isOtherUnit(unit: string | undefined, printed = ''): unit is string {
  return unit !== undefined && looseText(unit) !== '' && looseText(unit) !== looseText(printed) && !isPrintedUnit(unit, printed);
}
