import type { Workbook } from '../workbook';
import { drawnInputs } from './drawn-inputs';
import type { FormKind, FormSheet } from './form-sheets';
import { isOtherPeriod, ownInputs, spreadsheetOf } from './own-inputs';

export interface Pair {
  readonly calculation: FormSheet;
  readonly input?: FormSheet;
  /** Further input sheets of the same calculation sheet: a project may have one for each site. */
  readonly further: readonly FurtherInput[];
  /** Input sheets that only the Table 1 of the others is computed from. */
  readonly sources: readonly FormSheet[];
}

export interface FurtherInput {
  readonly sheet: FormSheet;
  /** False: it looks as if it belonged here, but EG is not computed from it. */
  readonly isDrawnOn: boolean;
}

/**
 * Gives each calculation sheet its input sheet: of those of the same kind (all, where there is none of it) the one its formulas point
 * to most; else the one with the same header; else, of those nobody points to, the nearest before it in tab order.
 * A report whose formulas point to the plan keeps its own input sheet: the stray reference is for a rule to see.
 * Other input sheets that EG draws on are `further` ones, unless another calculation sheet points to them: that is a stray reference
 * too. A calculation sheet that points to no input sheet itself may sum those of others.
 */
export function pairSheets(workbook: Workbook, calculations: readonly FormSheet[], inputs: readonly FormSheet[]): Pair[] {
  const pointed = new Map(
    calculations.map((calculation) => [calculation, pointedInputs(workbook, calculation, candidates(calculation, inputs))]),
  );
  const own = ownInputs(workbook, pointed, inputs);
  const taken = new Set(own.values());
  const pairs = calculations.map((calculation): Pair => {
    const open = candidates(calculation, inputs);
    const drawn = drawnInputs(workbook, calculation, open);
    const mine = own.get(calculation);
    const input = mine ?? drawn.direct[0] ?? pointed.get(calculation)?.[0] ?? unpointedInput(workbook, calculation, open, taken);
    const further = drawn.direct.filter((sheet) => sheet !== input && (mine === undefined || !taken.has(sheet)));
    return {
      calculation,
      ...(input ? { input } : {}),
      further: further.map((sheet) => ({ sheet, isDrawnOn: true })),
      sources: drawn.indirect,
    };
  });
  return pairs.map((pair) => withForgotten(pair, pairs, inputs));
}

/** All input sheets that belong to a pair. */
export function inputsOf({ input, further, sources }: Pair): FormSheet[] {
  return [...(input ? [input] : []), ...further.map(({ sheet }) => sheet), ...sources];
}

/**
 * An input sheet of the same kind and header that nobody draws on belongs to the only calculation sheet of its kind: a site left out of
 * the sum. One of another monitoring period does not (last year's, kept), nor does a hidden one (a draft).
 */
function withForgotten(pair: Pair, pairs: readonly Pair[], inputs: readonly FormSheet[]): Pair {
  const { input } = pair;
  if (!input || pairs.some((other) => other !== pair && kindOfPair(other) === kindOfPair(pair))) return pair;
  const used = pairs.flatMap(inputsOf);
  const forgotten = inputs.filter(
    (sheet) =>
      !used.includes(sheet) &&
      sheet.kind === kindOfPair(pair) &&
      sheet.texts.sheet.visibility === 'visible' &&
      sheet.table?.rows.some((row) => row.symbol === 'EG') &&
      spreadsheetOf(sheet) === spreadsheetOf(input) &&
      !isOtherPeriod(sheet, input),
  );
  return { ...pair, further: [...pair.further, ...forgotten.map((sheet) => ({ sheet, isDrawnOn: false }))] };
}

/** The kind of a pair; a sheet that says nothing of it takes its input's; where neither does it is a report, since a report is what gets checked. */
export function kindOfPair({ calculation, input }: Pick<Pair, 'calculation' | 'input'>): FormKind {
  return calculation.kind ?? input?.kind ?? 'report';
}

function candidates(calculation: FormSheet, inputs: readonly FormSheet[]): readonly FormSheet[] {
  const ofKind = inputs.filter((input) => !input.kind || !calculation.kind || input.kind === calculation.kind);
  return ofKind.length > 0 ? ofKind : inputs;
}

/** The input sheets that most formulas mention; several where it is a draw, none where none mentions any. */
function pointedInputs(workbook: Workbook, calculation: FormSheet, inputs: readonly FormSheet[]): FormSheet[] {
  const formulas = formulasOf(workbook, calculation);
  const counted = inputs.map((input) => ({
    input,
    count: formulas.filter((formula) => input !== calculation && mentionsSheet(formula, input.name)).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? [] : counted.flatMap(({ input, count }) => (count === most ? [input] : []));
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
  return spreadsheetOf(a) !== undefined && spreadsheetOf(a) === spreadsheetOf(b);
}
