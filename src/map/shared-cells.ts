import { addressText } from '../address';
import type { CalculationSheet, InputRow, Reading } from '../extract/extraction';
import type { TraceNode } from '../formula/trace';
import type { CellAddress } from '../workbook';
import { nodesOf } from './nodes-of';

/**
 * The cells on which the emission reductions or the electricity of both reports rest: monitored numbers below both, and cells of one
 * calculation sheet that the other one computes with. Where there are any, the two sheets count the same thing, and their sum counts it twice.
 *
 * Emission factors and what lies below them, default values and what only project emissions rest on may well be shared by different reductions.
 */
export function sharedCells(one: CalculationSheet, other: CalculationSheet): readonly CellAddress[] {
  const [first, second] = [basisOf(one), basisOf(other)];
  const free = new Set([...first.free, ...second.free]);
  const shared = [...first.cells].filter(([cell]) => second.cells.has(cell) && !free.has(cell)).map(([, node]) => node);
  const through = [...crossing(first, other), ...crossing(second, one)].filter((node) => !free.has(addressText(node.at)));
  const found = new Map([...shared.filter(isTypedNumber), ...through].map((node) => [addressText(node.at), node.at]));
  return [...found.values()];
}

type Cells = ReadonlyMap<string, TraceNode>;

interface Basis {
  /** Every cell below the report's figures, by its address. */
  readonly cells: Cells;
  /** Cells that other reductions may rest on too. */
  readonly free: ReadonlySet<string>;
}

function basisOf(report: CalculationSheet): Basis {
  const { EG, EF_RE, RE_p, PE_p, ER_p } = report.readings;
  const own = cellsBelow([EG, RE_p]);
  const onlyProject = [...cellsBelow([PE_p]).keys()].filter((cell) => !own.has(cell));
  const listed = (report.defaults ?? []).map((entry) => addressText(entry.value.at));
  const factors = cellsBelow([EF_RE, ...report.furtherFactors]).keys();
  const isFactor = (row: InputRow): boolean => row.symbol === 'EF_RE' || row.unit.dimension === 'emission-factor';
  const monitored = (report.inputs?.rows ?? []).filter(isFactor).map((row) => addressText(row.value.at));
  return { cells: cellsBelow([EG, RE_p, ER_p]), free: new Set([...onlyProject, ...listed, ...factors, ...monitored]) };
}

function cellsBelow(readings: readonly Reading[]): Cells {
  const nodes = readings.flatMap((reading) => (reading.kind === 'number' ? nodesOf(reading.trace) : []));
  return new Map(nodes.map((node) => [addressText(node.at), node]));
}

/** The cells of the other's calculation sheet; where it is also the sheet of the inputs, cells on it are told by what is typed there. */
function crossing({ cells }: Basis, { sheet, inputSheet }: CalculationSheet): readonly TraceNode[] {
  return inputSheet === sheet ? [] : [...cells.values()].filter((node) => node.at.sheet === sheet);
}

function isTypedNumber(node: TraceNode): boolean {
  return node.formula === undefined && node.content.kind === 'number';
}
