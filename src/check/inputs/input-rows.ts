import { addressText } from '../../address';
import type { CalculationSheet, InputRow } from '../../extract/extraction';
import { nodesBelow, tracedFigures } from '../cells/nodes-below';
import { shortened } from '../numbers/word-figure';
import { remembered, rememberedOf } from '../../remembered';

/** The rows of Table 1 that somebody filled in: a form has spare ones below, and rows of equipment that the project does not have. */
export const rowsInUse = rememberedOf((sheet: CalculationSheet): readonly InputRow[] => {
  const rows = sheet.inputs?.rows ?? [];
  const filled = rows.filter((row) => !isBlank(row));
  if (filled.length === 0) return rows;
  const usual = (fields: readonly Field[]): readonly Field[] => fields.filter((field) => filled.every((row) => isSaid(row[field])));
  const fields = usual(FILLED_IN).length > 0 ? usual(FILLED_IN) : usual(PRINTED);
  return rows.filter((row, index) => {
    if (!isBlank(row)) return true;
    const said = fields.filter((field) => isSaid(row[field]));
    return said.length === fields.length || (said.length > 0 && hasLaterFilled(rows, index));
  });
});

/**
 * The rows that the calculation needs: of EG, and others of a parameter whose value cells a formula below the figures names. A range
 * that is added up shows only the cells that are filled.
 */
export function neededRows(sheet: CalculationSheet): readonly InputRow[] {
  const drawn = drawnCells(sheet);
  const rows = rowsInUse(sheet);
  const parameters = new Set(rows.filter(({ value }) => drawn.has(addressText(value.at))).map(({ parameter }) => parameter));
  return rows.filter(({ symbol, parameter }) => symbol !== undefined || parameters.has(parameter));
}

/** By address, every cell below the sheet's figures. */
const drawnCells = rememberedOf((sheet: CalculationSheet): ReadonlySet<string> => {
  return new Set(tracedFigures(sheet).flatMap(({ trace }) => [...nodesBelow(trace)].map(({ at }) => addressText(at))));
});

/** `EG_i,p (1), (2), (5)`; rows of several parameters by the parameters alone. */
export function wordRows(rows: readonly InputRow[]): string {
  const parameters = [...new Set(rows.map(({ parameter }) => parameter))];
  const [only] = parameters;
  if (parameters.length !== 1 || only === undefined) return shortened(parameters.join(', '));
  const points = rows.flatMap(({ point }) => point ?? []);
  if (points.length === 0) return shortened(only);
  const shown = points.slice(0, MOST_POINTS).join(', ');
  return shortened(`${only} ${shown}${points.length > MOST_POINTS ? ' …' : ''}`);
}

type Field = 'monitoringOption' | 'source' | 'method' | 'frequency' | 'point' | 'description';
/** What a person fills in, beside the value. */
const FILLED_IN: readonly Field[] = ['monitoringOption', 'source', 'method', 'frequency'];
/** What is often printed in the form: it tells only where the table has nothing else. */
const PRINTED: readonly Field[] = ['point', 'description'];
const MOST_POINTS = 6;

function isBlank({ value: { value: content }, valueFormula }: InputRow): boolean {
  if (content.kind === 'empty') return valueFormula === undefined;
  return content.kind === 'text' && !isSaid(content.value);
}

/** Whether a text says anything: `-` and `N/A` do not. */
export function isSaid(text: string | undefined): text is string {
  return text !== undefined && says(text);
}

const says = remembered(
  (text) => !/^(?:[-–—―ー]*|n\/?a\.?|n\.a\.|not applicable|該当なし|なし|非該当)$/i.test(text.normalize('NFKC').trim()),
);

function hasLaterFilled(rows: readonly InputRow[], index: number): boolean {
  return rows.slice(index + 1).some((row) => !isBlank(row));
}
