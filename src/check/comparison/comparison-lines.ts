/** What a report is held against, told line by line. */
import { bandText, COMPARISON_WORDS as WORDS, computedText, deviationText, rangeText, VERDICT_WORDS } from './comparison-words';
import type { ContradictedPeriod } from './period-yields';
import { groupsBy } from '../groups-by';
import { wordTaken } from './word-coverage';
import { wordNumber } from '../numbers/word-number';
import type { Language } from '../../language';
import type { CapacityJson, ComparisonJson, PlanFigureJson, PlanJson, YieldJson } from './comparison-json';

export function comparisonLines({ plan, capacity }: ComparisonJson, language: Language): readonly string[] {
  return [...(plan ? planLines(plan, language) : []), ...(capacity ? [capacityLine(capacity, language)] : [])];
}

function planLines({ sheet, band, bandFrom, period, figures, furtherPoints }: PlanJson, language: Language): readonly string[] {
  const shown = figures.filter(({ of, verdict }) => of !== 'point' || verdict !== 'within');
  const within = figures.length - shown.length + furtherPoints;
  const range = bandText(band, bandFrom === 'settings')[language];
  return [
    WORDS.planHead[language](sheet, period, range),
    ...shown.map((figure) => `  ${figureLine(figure, language)}`),
    ...(within > 0 ? [`  ${WORDS.pointsWithin[language](within)}`] : []),
  ];
}

function figureLine(figure: PlanFigureJson, language: Language): string {
  const { planned, expected, reported, deviation, unit, verdict, unreadableAt } = figure;
  const amounts = [
    `${WORDS.planned[language]} ${plannedText(figure, language)}`,
    ...(expected === null || expected === planned ? [] : [`${WORDS.expected[language]} ${computedText(expected)} ${unit}`]),
    ...(reported === null ? [] : [`${WORDS.reported[language]} ${wordNumber(reported)} ${unit}`]),
  ];
  const judged = [...(deviation === null ? [] : [deviationText(deviation)]), VERDICT_WORDS[verdict][language], ...(unreadableAt ?? [])];
  return `${figure.figure}: ${amounts.join(' → ')}: ${judged.join(', ')}`;
}

/** `3,600 MWh (a year)`. */
export function plannedText({ planned, unit, covers }: PlanFigureJson, language: Language): string {
  if (planned === null) return '–';
  return `${wordNumber(planned)} ${unit}${covers ? ` (${wordTaken(covers)[language]})` : ''}`;
}

function capacityLine(capacity: CapacityJson, language: Language): string {
  return `${WORDS.capacityFactor[language]}: ${capacityText(capacity, language)}`;
}

/** `2,203.03 MWh ÷ (1.2 MW × 8,760 h) = 21 %, within the band (8–30 %, default)`. */
export function capacityText(capacity: CapacityJson, language: Language): string {
  const { factor, band, bandFrom, verdict } = capacity;
  const percent = wordNumber(Number((factor * 100).toPrecision(3)));
  const range = band && verdict !== 'impossible' ? ` (${rangeText(band.low, band.high, bandFrom === 'settings')[language]})` : '';
  const words = VERDICT_WORDS[verdict][language];
  return `${capacityBasis(capacity)} = ${percent} %, ${words}${range}`;
}

export function capacityBasis({ electricity, megawatts, hours }: Pick<CapacityJson, 'electricity' | 'megawatts' | 'hours'>): string {
  return `${computedText(electricity)} MWh ÷ (${wordNumber(megawatts)} MW × ${wordNumber(hours)} h)`;
}

/** The yields of each project below what it is called, and periods that are held against nothing. */
export function yieldsOfProjects(
  yields: readonly YieldJson<unknown>[],
  contradicted: readonly ContradictedPeriod[],
  language: Language,
): readonly YieldsOfProject[] {
  const told = [
    ...yields.map((one) => ({ ...one, name: one.report, text: yieldText(one, language) })),
    ...contradicted.map((one) => ({ ...one, name: '', text: WORDS.contradicted[language](one.files) })),
  ];
  return groupsBy(told, ({ project }) => project).flatMap((ofProject) => {
    const [first] = ofProject;
    const periods = ofProject.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return first ? [{ heading: WORDS.yields[language](first.project), periods }] : [];
  });
}

interface YieldsOfProject {
  readonly heading: string;
  readonly periods: readonly { readonly from: string; readonly to: string; readonly name: string; readonly text: string }[];
}

export function yieldLines(
  yields: readonly YieldJson<unknown>[],
  contradicted: readonly ContradictedPeriod[],
  language: Language,
): readonly string[] {
  return yieldsOfProjects(yields, contradicted, language).flatMap(({ heading, periods }) => [
    heading,
    ...periods.map(({ from, to, name, text }) => `  ${from} – ${to}${name === '' ? '' : `  ${name}`}: ${text}`),
  ]);
}

function yieldText(one: YieldJson<unknown>, language: Language): string {
  const rate = rateText(one, language);
  if (one.comparison === null) return `${rate}; ${WORDS.nothingEarlier[language]}`;
  const { deviation, verdict, band, bandFrom, earlier } = one.comparison;
  const against = WORDS.against[language](earlier.length);
  return `${rate}; ${against} ${deviationText(deviation)}, ${VERDICT_WORDS[verdict][language]} (${bandText(band, bandFrom === 'settings')[language]})`;
}

/** Per MW and day where the capacity is known. */
export function rateText({ perDay, perMegawattDay = null, unit }: Rate, language: Language): string {
  const [rate, per] = perMegawattDay === null ? [perDay, WORDS.perDay] : [perMegawattDay, WORDS.perMegawattDay];
  return `${wordNumber(Number(rate.toPrecision(4)))} ${unit}${per[language]}`;
}

interface Rate {
  readonly perDay: number;
  readonly perMegawattDay?: number | null;
  readonly unit: string;
}
