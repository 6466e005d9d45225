import type { Workbook } from '../workbook';
import type { FormKind, FormSheet } from './form-sheets';
import { readHeader } from './header';

export interface Pair {
  readonly calculation: FormSheet;
  readonly input?: FormSheet;
}

/**
 * Gives each calculation sheet its input sheet: of those of the same kind (all, where there is none of it) the one its formulas point
 * to most; else the one with the same header; else, of those nobody points to, the nearest before it in tab order.
 * A report whose formulas point to the plan keeps its own input sheet: the stray reference is for a rule to see.
 */
export function pairSheets(workbook: Workbook, calculations: readonly FormSheet[], inputs: readonly FormSheet[]): Pair[] {
  const pointed = new Map(
    calculations.map((calculation) => [calculation, pointedInput(workbook, calculation, candidates(calculation, inputs))]),
  );
  const taken = new Set(pointed.values());
  return calculations.map((calculation) => {
    const input = pointed.get(calculation) ?? unpointedInput(workbook, calculation, candidates(calculation, inputs), taken);
    return input ? { calculation, input } : { calculation };
  });
}

/** The kind of a pair; a sheet that says nothing of it takes its input's; where neither does it is a report, since a report is what gets checked. */
export function kindOfPair({ calculation, input }: Pair): FormKind {
  return calculation.kind ?? input?.kind ?? 'report';
}

function candidates(calculation: FormSheet, inputs: readonly FormSheet[]): readonly FormSheet[] {
  const ofKind = inputs.filter((input) => !input.kind || !calculation.kind || input.kind === calculation.kind);
  return ofKind.length > 0 ? ofKind : inputs;
}

function pointedInput(workbook: Workbook, calculation: FormSheet, inputs: readonly FormSheet[]): FormSheet | undefined {
  const formulas = formulasOf(workbook, calculation);
  const counted = inputs.map((input) => ({
    input,
    count: formulas.filter((formula) => input !== calculation && mentionsSheet(formula, input.name)).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? undefined : counted.find(({ count }) => count === most)?.input;
}

/** The sheet's formulas, and for the defined names in them what these stand for. */
function formulasOf(workbook: Workbook, { texts }: FormSheet): string[] {
  const formulas = [...texts.sheet.cells].flatMap((cell) => cell.formula ?? []);
  const names = workbook.names.filter(({ name }) => formulas.some((formula) => formula.toLowerCase().includes(name.toLowerCase())));
  return [...formulas, ...names.map((name) => name.formula)];
}

function mentionsSheet(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  if (text.includes(`'${name.replaceAll("'", "''")}'!`)) return true;
  const at = text.indexOf(`${name}!`);
  return at >= 0 && !/[\p{L}\p{N}_.'\]]/u.test(text.charAt(at - 1));
}

function unpointedInput(
  workbook: Workbook,
  calculation: FormSheet,
  inputs: readonly FormSheet[],
  taken: ReadonlySet<FormSheet | undefined>,
): FormSheet | undefined {
  if (calculation.table) return calculation;
  const sameKind = inputs.filter((input) => !calculation.kind || !input.kind || input.kind === calculation.kind);
  const free = sameKind.filter((input) => !taken.has(input));
  const alike = free.filter((input) => sameHeader(calculation, input));
  const open = alike.length > 0 ? alike : free;
  const position = (sheet: FormSheet): number => workbook.sheets.findIndex(({ name }) => name === sheet.name);
  const before = open.filter((input) => position(input) < position(calculation)).at(-1);
  return before ?? open[0] ?? sameKind.find((input) => sameHeader(calculation, input));
}

function sameHeader(a: FormSheet, b: FormSheet): boolean {
  const [first, second] = [readHeader(a.texts), readHeader(b.texts)];
  return first.spreadsheet !== undefined && first.spreadsheet.value.toLowerCase() === second.spreadsheet?.value.toLowerCase();
}
