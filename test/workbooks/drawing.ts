import type { CellAddress } from '../../src/workbook';
import type { WorkbookDescription } from './description';
import { figureAt, figuresOf } from './figures';
import type { Figure } from './figures';
import { FORM_WORDS } from './form-words';
import { CALCULATION_ROWS, INPUT_COLUMNS } from './layouts';
import type { CalculationLayout, CalculationRow, HeaderPlaces, InputLayout, PairLayout, ParameterPlaces } from './layouts';
import { notated } from './notation';
import type { Notated } from './notation';

/** How a cell looks; `input` is the only kind that is not locked. */
export type Look = 'identity' | 'title' | 'section' | 'heading' | 'letter' | 'label' | 'text' | 'input' | 'result' | 'note';

/** One cell to draw. */
export interface DrawnCell {
  readonly at: CellAddress;
  readonly content: Notated | Figure;
  readonly look: Look;
  readonly numberFormat?: string;
}

/** Everything that stands on the two sheets of a pair. */
export function drawPair(pair: PairLayout, description: WorkbookDescription): readonly DrawnCell[] {
  return [...drawInput(pair, description), ...drawCalculation(pair, description)];
}

/** The monitoring structure sheet: who does what. */
export function drawStructure(description: WorkbookDescription): readonly DrawnCell[] {
  const words = FORM_WORDS[description.language];
  const at = (row: number, column: number): CellAddress => ({ sheet: description.tabs.structure, row, column });
  const header = { spreadsheet: at(1, 3), reference: at(2, 3), title: at(3, 2) };
  return [
    ...drawHeader(header, words.titles.structure, description),
    ...words.structure.flatMap(([person, role], index): DrawnCell[] => [
      { at: at(5 + index, 2), content: person, look: index === 0 ? 'heading' : 'input' },
      { at: at(5 + index, 3), content: role, look: index === 0 ? 'heading' : 'input' },
    ]),
  ];
}

function drawHeader(places: HeaderPlaces, title: string, description: WorkbookDescription): readonly DrawnCell[] {
  const words = FORM_WORDS[description.language];
  const note = { ...places.title, row: places.title.row + 1 };
  return [
    { at: places.spreadsheet, content: words.spreadsheet + description.spreadsheet, look: 'identity' },
    { at: places.reference, content: words.reference + description.reference, look: 'identity' },
    { at: places.title, content: title, look: 'title' },
    { at: note, content: words.synthetic, look: 'note' },
  ];
}

function drawInput(pair: PairLayout, description: WorkbookDescription): readonly DrawnCell[] {
  const words = FORM_WORDS[description.language];
  const title = pair.kind === 'report' ? words.titles.reportInput : words.titles.planInput;
  return [
    ...drawHeader(pair.input.header, title, description),
    ...drawTable1(pair, description),
    ...drawTable2(pair, description),
    ...drawTable3(pair, description),
    ...drawOptionBox(pair.input, description),
  ];
}

function drawTable1(pair: PairLayout, description: WorkbookDescription): readonly DrawnCell[] {
  const words = FORM_WORDS[description.language];
  const columns = INPUT_COLUMNS.filter((column) => pair.kind === 'report' || column !== 'period');
  const headings = columns.map((column) =>
    column === 'value' && pair.kind === 'plan' ? words.estimatedValues : words.inputColumns[column],
  );
  const { table1 } = pair.input;
  return [
    { at: table1.title, content: words.table1[pair.kind], look: 'section' },
    ...drawHeadings(table1.letters, table1.headings, headings),
    ...table1.rows.flatMap((_, index) => drawPoint(pair, index, description)),
  ];
}

function drawPoint(pair: PairLayout, index: number, description: WorkbookDescription): readonly DrawnCell[] {
  const words = FORM_WORDS[description.language];
  const places = pair.input.table1.rows[index];
  const point = pair.points[index];
  if (places === undefined || point === undefined) return [];
  const { notation } = description;
  return [
    ...(places.period ? [{ at: places.period, content: point.period ?? description.period, look: 'input' as const }] : []),
    { at: places.point, content: point.point, look: 'text' },
    { at: places.parameter, content: notated('EG_{i,p}', notation), look: 'text' },
    { at: places.description, content: words.point.description, look: 'text' },
    { at: places.value, content: { value: figureAt(pair, index) }, look: 'input', numberFormat: '#,##0.00' },
    { at: places.unit, content: point.unit ?? `${description.electricityUnit}/p`, look: 'text' },
    { at: places.option, content: point.option ?? words.point.option, look: 'input' },
    { at: places.source, content: point.source ?? words.point.source, look: 'input' },
    { at: places.method, content: point.method ?? words.point.method, look: 'input' },
    { at: places.frequency, content: point.frequency ?? words.point.frequency, look: 'input' },
    { at: places.comment, content: point.comment ?? '', look: 'input' },
  ];
}

/** A solar project has no project-specific parameter that is fixed ex ante: the table is there and says so. */
function drawTable2(pair: PairLayout, description: WorkbookDescription): readonly DrawnCell[] {
  const words = FORM_WORDS[description.language];
  const { parameter, description: data, unit, source, comment } = words.inputColumns;
  const { table2 } = pair.input;
  const headings = [parameter, data, words.estimatedValues, unit, source, comment];
  return [
    { at: table2.title, content: words.table2[pair.kind], look: 'section' },
    ...drawHeadings(table2.letters, table2.headings, headings),
    ...headings.map((_, index): DrawnCell => ({ at: right(below(table2.headings), index), content: 'N/A', look: 'text' })),
  ];
}

function drawTable3(pair: PairLayout, description: WorkbookDescription): readonly DrawnCell[] {
  const words = FORM_WORDS[description.language];
  const { table3 } = pair.input;
  const { notation } = description;
  const period = pair.kind === 'report' ? [words.inputColumns.period] : [];
  return [
    { at: table3.title, content: notated(words.table3[pair.kind], notation), look: 'section' },
    ...drawHeadings(table3.letters, table3.headings, [...period, notated(words.reductions, notation), words.inputColumns.unit]),
    ...(table3.period ? [{ at: table3.period, content: description.period, look: 'input' as const }] : []),
    { at: table3.total, content: figuresOf(pair, description).total, look: 'result', numberFormat: '#,##0' },
    { at: table3.unit, content: notated('tCO_{2}/p', notation), look: 'text' },
  ];
}

function drawHeadings(letters: CellAddress, headings: CellAddress, texts: readonly Notated[]): readonly DrawnCell[] {
  return texts.flatMap((content, index): DrawnCell[] => [
    { at: right(letters, index), content: `(${String.fromCharCode(97 + index)})`, look: 'letter' },
    { at: right(headings, index), content, look: 'heading' },
  ]);
}

function drawOptionBox(input: InputLayout, description: WorkbookDescription): readonly DrawnCell[] {
  const words = FORM_WORDS[description.language];
  return [
    { at: input.optionBox, content: words.optionBox, look: 'section' },
    ...words.options.flatMap(([option, meaning], index): DrawnCell[] => {
      const at = { ...input.optionBox, row: input.optionBox.row + 1 + index };
      return [
        { at, content: option, look: 'label' },
        { at: right(at, 1), content: meaning, look: 'note' },
      ];
    }),
  ];
}

function drawCalculation(pair: PairLayout, description: WorkbookDescription): readonly DrawnCell[] {
  const words = FORM_WORDS[description.language];
  const { calculation } = pair;
  const figures = figuresOf(pair, description);
  const title = pair.kind === 'report' ? words.titles.reportCalculation : words.titles.planCalculation;
  return [
    ...drawHeader(calculation.header, title, description),
    ...calculation.sections.flatMap((places, index) => drawSection(places, index, description)),
    ...CALCULATION_ROWS.flatMap((row) => drawParameter(calculation.rows[row], row, figures.calculation[row], description)),
    ...drawDefaults(calculation, description),
  ];
}

/** The column headings stand beside the title of section 1 only. */
function drawSection(places: ParameterPlaces, index: number, description: WorkbookDescription): readonly DrawnCell[] {
  const { sections, headings } = FORM_WORDS[description.language];
  const columns = ['fuel', 'value', 'unit', 'symbol'] as const;
  return [
    { at: places.label, content: sections[index] ?? '', look: 'section' },
    ...columns.map((column): DrawnCell => ({ at: places[column], content: index === 0 ? headings[column] : '', look: 'section' })),
  ];
}

function drawParameter(
  places: ParameterPlaces,
  row: CalculationRow,
  figure: Figure,
  description: WorkbookDescription,
): readonly DrawnCell[] {
  const { labels, electricity } = FORM_WORDS[description.language];
  const { notation } = description;
  const { symbol, unit, numberFormat } = formOf(row, description);
  const fuel = row === 'EG' || row === 'EF_RE' || row === 'EF_RE_again' ? electricity : 'N/A';
  return [
    { at: places.label, content: notated(labels[row], notation), look: 'label' },
    { at: places.fuel, content: fuel, look: 'text' },
    { at: places.value, content: figure, look: 'result', numberFormat },
    { at: places.unit, content: notated(unit, notation), look: 'text' },
    { at: places.symbol, content: notated(symbol, notation), look: 'text' },
  ];
}

/** Symbol, unit and displayed decimals of a row, as the form prints them. */
function formOf(row: CalculationRow, description: WorkbookDescription): { symbol: string; unit: string; numberFormat: string } {
  switch (row) {
    case 'EG':
      return { symbol: 'ΣEG_{i,p}', unit: `${description.electricityUnit}/p`, numberFormat: '0.00' };
    case 'EF_RE':
    case 'EF_RE_again':
      return { symbol: 'EF_{RE}', unit: factorUnit(description), numberFormat: factorFormat(description) };
    default:
      return { symbol: row.replace('_p', '_{p}'), unit: 'tCO_{2}/p', numberFormat: '0.0' };
  }
}

function factorUnit(description: WorkbookDescription): string {
  return description.factorUnit.replace('CO2', 'CO_{2}');
}

/** Three decimals of a tonne per MWh are six of a tonne per kWh. */
function factorFormat(description: WorkbookDescription): string {
  return description.factorUnit === 'tCO2/kWh' ? '0.000000' : '0.000';
}

function drawDefaults(calculation: CalculationLayout, description: WorkbookDescription): readonly DrawnCell[] {
  const words = FORM_WORDS[description.language];
  return [
    { at: calculation.defaultsTitle, content: words.defaults, look: 'section' },
    ...calculation.defaults.flatMap((places, index): DrawnCell[] => {
      const entry = description.defaults[index];
      if (entry === undefined) return [];
      return [
        { at: places.label, content: entry.label, look: 'label' },
        { at: places.fuel, content: words.electricity, look: 'text' },
        { at: places.value, content: { value: entry.value }, look: 'result', numberFormat: factorFormat(description) },
        { at: places.unit, content: notated(factorUnit(description), description.notation), look: 'text' },
      ];
    }),
  ];
}

function right(at: CellAddress, columns: number): CellAddress {
  return { ...at, column: at.column + columns };
}

function below(at: CellAddress): CellAddress {
  return { ...at, row: at.row + 1 };
}
