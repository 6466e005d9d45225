import { cellName } from '../address';
import { GOAL_COLOURS } from '../map/guidance/goal-colours';
import type { IndicatorEntry } from '../map/sdg-profile';
import { INDICATOR_HEADERS } from '../our-sheets/sdg-sheet';
import type { CellRange } from '../workbook';
import { valueState } from '../map/open-on-sheet';
import { answeredFormula, indicatorsFormula } from './answered-count';
import { GOAL_NAMES } from './goal-names';
import { WORDS } from './sdg-sheet-words';
import { COLOURS } from './sheet-colours';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import { COLUMNS, LAST_PRINTED_COLUMN } from './sheet-grid';
import type { PlannedContent } from './sheet-plan';
import type { SheetStyle } from './sheet-styles';

const NAME = 'SdgByGoal';
const PLACES = {
  goal: COLUMNS.target,
  name: COLUMNS.title,
  targets: COLUMNS.indicator,
  indicators: COLUMNS.value,
  answered: COLUMNS.unit,
  open: COLUMNS.evidence,
} as const;

/** A chart needs this height to be read, in points; a row this. */
const LOWEST_CHART = 150;
const LOWEST_ROW = 19;
/** With fewer goals a chart says nothing that the table does not. */
const FEWEST_BARS = 3;

interface GoalEntries {
  readonly goal: number;
  readonly entries: readonly IndicatorEntry[];
  /** The table in which they stand. */
  readonly table: 'SdgIndicators' | 'SdgGoal5';
}

/** The goals of the project's indicators and Goal 5: how many indicators each has and how many are answered, as a table and a chart beside it. */
export function goalBlock(sheet: SheetBuilder, content: SheetContent): void {
  const goals = goalsOf(content);
  if (goals.length === 0) return;
  const top = sheet.row;
  const hasChart = goals.length >= FEWEST_BARS;
  const height = hasChart ? Math.max(LOWEST_ROW, Math.ceil(LOWEST_CHART / (goals.length + 1))) : LOWEST_ROW;
  head(sheet, height);
  for (const goal of goals) {
    goalRow(sheet, goal);
    sheet.atLeast(height);
    sheet.next();
  }
  const bottom = sheet.row - 1;
  sheet.tables.push({ name: NAME, range: { top, left: PLACES.goal, bottom, right: PLACES.open } });
  if (hasChart) chart(sheet, goals, { top, bottom });
}

function isAnswered({ value }: IndicatorEntry): boolean {
  return valueState(value) !== 'open';
}

function goalsOf({ profile }: SheetContent): readonly GoalEntries[] {
  const entriesOf = (goal: number): readonly IndicatorEntry[] => profile.indicators.filter((entry) => entry.goal === goal);
  const goals = [...new Set(profile.indicators.map(({ goal }) => goal))];
  const ofProject = goals.map((goal): GoalEntries => ({ goal, entries: entriesOf(goal), table: 'SdgIndicators' }));
  const ofGoal5: readonly GoalEntries[] = profile.goal5.length > 0 ? [{ goal: 5, entries: profile.goal5, table: 'SdgGoal5' }] : [];
  return [...ofProject, ...ofGoal5].sort((a, b) => a.goal - b.goal);
}

function head(sheet: SheetBuilder, height: number): void {
  const heads = [
    [PLACES.goal, INDICATOR_HEADERS.goal, 'head'],
    [PLACES.name, WORDS.goalName, 'head'],
    [PLACES.targets, WORDS.goalTargets, 'head'],
    [PLACES.indicators, WORDS.goalIndicators, 'headRight'],
    [PLACES.answered, WORDS.goalAnswered, 'headRight'],
    [PLACES.open, WORDS.goalOpen, 'head'],
  ] as const;
  for (const [column, words, style] of heads) sheet.text(column, sheet.word(words), style);
  sheet.atLeast(height);
  sheet.next();
}

function goalRow(sheet: SheetBuilder, { goal, entries, table }: GoalEntries): void {
  const targets = [...new Set(entries.map(({ target }) => target))];
  sheet.text(PLACES.goal, `SDG ${goal}`, goalStyle(goal));
  sheet.text(PLACES.name, sheet.word(GOAL_NAMES[goal] ?? { en: '', ja: '' }), 'strong');
  sheet.text(PLACES.targets, targets.join(', '), 'cell');
  const body = sheet.bodyOf(table);
  const answered = entries.filter(isAnswered).length;
  sheet.put(PLACES.indicators, counted(body && `=${indicatorsFormula(body, goal)}`, entries.length), 'count');
  sheet.put(PLACES.answered, counted(body && `=${answeredFormula(sheet, body, goal)}`, answered), 'countStrong');
  const difference = `=${cellName(sheet.row, PLACES.indicators)}-${cellName(sheet.row, PLACES.answered)}`;
  sheet.put(PLACES.open, counted(difference, entries.length - answered), 'countLeft');
}

function goalStyle(goal: number): SheetStyle {
  return `goal${goal}`;
}

function counted(formula: string | undefined, value: number): PlannedContent {
  return formula === undefined ? { kind: 'blank' } : { kind: 'formula', formula, value };
}

function chart(
  sheet: SheetBuilder,
  goals: readonly GoalEntries[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): void {
  const column = (number: number): CellRange => ({ top: top + 1, left: number, bottom, right: number });
  const answered = goals.reduce((sum, { entries }) => sum + entries.filter(isAnswered).length, 0);
  const all = goals.reduce((sum, { entries }) => sum + entries.length, 0);
  const altText = {
    en: `Bar chart: for each of ${goals.length} goals, how many indicators are answered and how many are open. On the day of writing ${answered} of ${all} were answered. The figures stand in the table beside it.`,
    ja: `棒グラフ：${goals.length}ゴールごとの回答済み・未回答の指標数。作成日時点で${all}指標中${answered}件に回答。数値は隣の表を参照。`,
  };
  sheet.charts.push({
    name: 'SdgByGoalChart',
    title: sheet.word(WORDS.goalChart),
    altText: sheet.say(altText),
    over: { top, left: COLUMNS.date, bottom, right: LAST_PRINTED_COLUMN },
    categories: column(PLACES.name),
    series: [
      {
        name: sheet.word(WORDS.goalAnswered),
        values: column(PLACES.answered),
        // The legend's, where the bars have many colours.
        colour: COLOURS.quiet,
        barColours: goals.map(({ goal }) => GOAL_COLOURS[goal] ?? COLOURS.band),
      },
      { name: sheet.word(WORDS.goalOpen), values: column(PLACES.open), colour: COLOURS.openBar },
    ],
  });
}
