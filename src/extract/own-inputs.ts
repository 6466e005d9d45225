import { addressText } from '../address';
import { traceOf } from '../formula/trace-of';
import type { Workbook } from '../workbook';
import type { Period } from './extraction';
import type { FormSheet } from './form-sheets';
import { readHeader } from './header';
import { spanOfPeriods } from './span-of-periods';

/**
 * The input sheet that each calculation sheet points to and that no other has more claim to. One that draws on the Table 1 of another
 * period, while a Table 1 of its own stands unused, keeps its own: what it draws on is a stray reference, for a rule to see.
 */
export function ownInputs(
  workbook: Workbook,
  pointed: ReadonlyMap<FormSheet, readonly FormSheet[]>,
  inputs: readonly FormSheet[],
): ReadonlyMap<FormSheet, FormSheet | undefined> {
  const sure = [...pointed.values()].flatMap((most) => (most.length === 1 ? most : []));
  const own = new Map<FormSheet, FormSheet | undefined>(
    [...pointed].map(([calculation, most]) => [calculation, most.length === 1 ? most[0] : most.find((sheet) => !sure.includes(sheet))]),
  );
  for (const [calculation, input] of [...own]) {
    if (input === undefined) continue;
    const kept = tableBeside(calculation, input, pointed) ?? unusedBeside(workbook, calculation, input, own, inputs);
    if (kept === undefined) continue;
    own.set(calculation, kept);
    // Both on one sheet: a sheet that points to none has its own.
    if (kept === calculation && own.get(input) === undefined) own.set(input, input);
  }
  return own;
}

/** In lower case, the spreadsheet that a sheet's header names. */
export function spreadsheetOf({ texts }: FormSheet): string | undefined {
  return readHeader(texts).spreadsheet?.value.toLowerCase();
}

/** Whether two input sheets monitor periods without a day in common. */
export function isOtherPeriod(a: FormSheet, b: FormSheet): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (first?.kind !== 'dates' || second?.kind !== 'dates') return false;
  return first.to < second.from || second.to < first.from;
}

function spanOf({ table }: FormSheet): Period | undefined {
  return spanOfPeriods((table?.rows ?? []).flatMap((row) => row.period ?? []));
}

/** The calculation sheet itself, where it has a Table 1 and the one it points to belongs to a calculation on that sheet. */
function tableBeside(calculation: FormSheet, input: FormSheet, pointed: ReadonlyMap<FormSheet, unknown>): FormSheet | undefined {
  return pointed.has(input) && hasFigures(calculation) && isAlike(calculation, input) ? calculation : undefined;
}

/**
 * The input sheet that stands among all input sheets where the calculation sheet stands among its like, where nobody points to it and the
 * one pointed to stands in the place of another calculation sheet that draws on the same cells.
 */
function unusedBeside(
  workbook: Workbook,
  calculation: FormSheet,
  input: FormSheet,
  own: ReadonlyMap<FormSheet, FormSheet | undefined>,
  inputs: readonly FormSheet[],
): FormSheet | undefined {
  const isLike = (sheet: FormSheet): boolean => sheet.kind === calculation.kind && spreadsheetOf(sheet) === spreadsheetOf(calculation);
  const calculations = [...own.keys()].filter(isLike);
  const tables = inputs.filter((sheet) => isLike(sheet) && !calculations.includes(sheet));
  const unused = tables[calculations.indexOf(calculation)];
  const other = calculations[tables.indexOf(input)];
  if (calculations.length !== tables.length || unused === undefined || other === undefined || other === calculation) return undefined;
  if ([...own.values()].includes(unused) || own.get(other) !== input) return undefined;
  if (unused.texts.sheet.visibility !== 'visible' || !hasFigures(unused) || !isAlike(unused, input)) return undefined;
  const drawn = drawnRows(workbook, other, input);
  return [...drawnRows(workbook, calculation, input)].some((cell) => drawn.has(cell)) ? unused : undefined;
}

function isAlike(a: FormSheet, b: FormSheet): boolean {
  return spreadsheetOf(a) !== undefined && spreadsheetOf(a) === spreadsheetOf(b) && isOtherPeriod(a, b);
}

function hasFigures({ table }: FormSheet): boolean {
  return table?.rows.some(({ symbol, value }) => symbol === 'EG' && value.value.kind === 'number') === true;
}

/** The value cells of a Table 1 that a calculation sheet's EG is computed from. */
function drawnRows(workbook: Workbook, calculation: FormSheet, { table }: FormSheet): ReadonlySet<string> {
  const cells = new Set((table?.rows ?? []).map(({ value }) => addressText(value.at)));
  const figures = calculation.rows.candidates.filter(({ symbol, cell }) => symbol === 'EG' && cell?.formula !== undefined);
  const waiting = figures.map(({ value }) => traceOf(workbook, value));
  const met = new Set<string>();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const cell = addressText(node.at);
    if (cells.has(cell)) met.add(cell);
    else waiting.push(...node.precedents);
  }
  return met;
}
