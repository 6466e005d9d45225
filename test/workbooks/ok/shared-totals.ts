/** Projects of two methodologies with one Table 3 for both: it adds up what the two calculation sheets come to. */
import { addressText } from '../../../src/address';
import type { CellAddress } from '../../../src/workbook';
import { describeWorkbook } from '../description';
import { figuresOf, type Figure } from '../figures';
import { layoutOf, type PairLayout } from '../layouts';
import type { Override, WorkbookDescription } from '../monitoring-workbook';

const TWO: Partial<WorkbookDescription> = { calculationSheets: 2 };
const { report, secondReport, plan, secondPlan } = layoutOf(TWO);
const PAIRS = [
  [report, secondReport],
  [plan, secondPlan],
] as const;

const totalOf = ({ input }: PairLayout): CellAddress => input.table3.total;

/** The sum of both, rounded down to whole tonnes, planted in a Table 3. */
function sumIn(at: CellAddress, pairs: readonly PairLayout[]): Override {
  const sum = pairs.reduce((total, pair) => total + numberIn(figuresOf(pair, describeWorkbook(TWO)).calculation.ER_p), 0);
  const cells = pairs.map((pair) => addressText(pair.calculation.rows.ER_p.value));
  return { ...at, formula: `ROUNDDOWN(${cells.join('+')},0)`, result: Math.floor(sum) };
}

function numberIn(figure: Figure): number {
  const value = 'result' in figure ? figure.result : figure.value;
  if (typeof value !== 'number') throw new Error('The described ER_p is a number.');
  return value;
}

const added = PAIRS.map((pairs) => sumIn(totalOf(pairs[0]), pairs));
const addedAgain = PAIRS.map((pairs) => sumIn(totalOf(pairs[1]), pairs));
const referred = PAIRS.map((pairs): Override => {
  const sum = sumIn(totalOf(pairs[1]), pairs);
  return { ...sum, formula: addressText(totalOf(pairs[0])) };
});

export const SHARED_TOTALS: Readonly<Record<string, Partial<WorkbookDescription>>> = {
  'two methodologies, the second Table 3 referring to the first, which adds up both': { ...TWO, overrides: [...added, ...referred] },
  'two methodologies, both Tables 3 adding up both': { ...TWO, overrides: [...added, ...addedAgain] },
};
