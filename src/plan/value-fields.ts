import type { IndicatorValue } from '../map/sdg-profile';
import { CLAIM_ANSWERS } from '../our-sheets/sdg-sheet';
import type { CellRange } from '../workbook';
import { COLOURS } from './sheet-colours';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';

export interface ValueField {
  readonly row: number;
  readonly kind: IndicatorValue['kind'];
}

/** Drop-down lists for claims, and colours for what waits: a value that nobody gave, a value without evidence. */
export function valueFields(sheet: SheetBuilder, fields: readonly ValueField[], are: 'asked' | 'optional'): void {
  const claims = fields.filter(({ kind }) => kind === 'claim');
  const options = [sheet.word(CLAIM_ANSWERS.claimed), sheet.word(CLAIM_ANSWERS['not-claimed'])];
  for (const rows of runsOf(claims)) sheet.choices.push({ range: { ...rows, left: COLUMNS.value, right: COLUMNS.value }, options });
  const typed = fields.filter(({ kind }) => kind === 'claim' || kind === 'quantity');
  for (const rows of runsOf(typed)) {
    if (are === 'asked') highlightOpen(sheet, rows);
    highlightMissingEvidence(sheet, rows);
  }
}

type Rows = Pick<CellRange, 'top' | 'bottom'>;

function highlightOpen(sheet: SheetBuilder, rows: Rows): void {
  sheet.highlights.push({
    range: { ...rows, left: COLUMNS.value, right: COLUMNS.value },
    formula: `=TRIM(${sheet.cell(rows.top, COLUMNS.value)})=""`,
    fill: COLOURS.open,
  });
}

/** A figure of the report brings its own evidence (its cells and what the checks say); what is not claimed needs none. */
export function highlightMissingEvidence(sheet: SheetBuilder, rows: Rows): void {
  const at = (column: number): string => sheet.cell(rows.top, column);
  const value = at(COLUMNS.value);
  sheet.highlights.push({
    range: { ...rows, left: COLUMNS.evidence, right: COLUMNS.evidence },
    formula: `=AND(${value}<>"",${value}<>${sheet.quoted(CLAIM_ANSWERS['not-claimed'])},${at(COLUMNS.evidence)}="")`,
    fill: COLOURS.warningFill,
  });
}

/** Rows that follow each other, as areas. */
function runsOf(fields: readonly ValueField[]): readonly Rows[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const { row } of fields) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
