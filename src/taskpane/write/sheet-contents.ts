/** What a person wants to know of the sheet before it is written, and what of their own is on it: counted from the profile, nothing judged. */
import { valueState, type ValueState } from '../../map/open-on-sheet';
import type { IndicatorEntry, SdgProfile } from '../../map/sdg-profile';

export { carriedOver, type CarriedOver } from '../../map/carried-over';

export interface SheetContents {
  readonly goals: readonly GoalContents[];
  readonly targets: number;
  readonly indicators: IndicatorCounts;
  /** Figures that rest on a cell a check has found fault with. */
  readonly doubtful: number;
  /** Activities for gender equality (Table 5), and rows of the scheme: the same for every project. */
  readonly goal5: number;
  readonly scheme: number;
  readonly isGoal5Chosen: boolean;
  readonly ownClaims: number;
  /** Issuance records with an amount; undefined where no indicator asks for issued credits. */
  readonly issuance: number | undefined;
  readonly checkList: { readonly items: number; readonly answered: number };
}

export interface GoalContents {
  readonly goal: number;
  readonly targets: readonly string[];
  readonly indicators: IndicatorCounts;
}

export type IndicatorCounts = Readonly<Record<ValueState, number>>;

export function sheetContents(profile: SdgProfile): SheetContents {
  const { indicators, goal5, schemeIndicators, ownClaims, issuance, checkList, targets } = profile;
  const all = [...indicators, ...goal5, ...schemeIndicators];
  const goals = [...new Set(targets.map(({ goal }) => goal))];
  return {
    goals: goals.map((goal) => ({
      goal,
      targets: targets.filter((target) => target.goal === goal).map(({ target }) => target),
      indicators: countsOf(indicators.filter((entry) => entry.goal === goal)),
    })),
    targets: targets.length,
    indicators: countsOf(indicators),
    doubtful: all.filter(({ value }) => value.kind === 'monitored' && value.doubts.length > 0).length,
    goal5: goal5.length,
    isGoal5Chosen: goal5.some(isChosen),
    scheme: schemeIndicators.length,
    ownClaims: ownClaims.length,
    issuance: all.some(({ value }) => value.kind === 'issued') ? issuance.filter(({ tonnes }) => tonnes !== undefined).length : undefined,
    checkList: { items: checkList.items.length, answered: checkList.items.filter(({ report }) => report.answer !== undefined).length },
  };
}

function countsOf(entries: readonly IndicatorEntry[]): IndicatorCounts {
  const count = (state: ValueState): number => entries.filter(({ value }) => valueState(value) === state).length;
  return { figures: count('figures'), filled: count('filled'), open: count('open') };
}

/** Whether a person says that the project does it. */
export function isChosen({ value }: IndicatorEntry): boolean {
  return value.kind === 'claim' ? value.answer === 'claimed' : value.kind === 'quantity' && value.typed !== undefined;
}
