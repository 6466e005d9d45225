import { columnLetters, quotedSheetName } from '../../address';
import type { PlannedChart, PlannedSeries, SheetPlan } from '../../plan/sheet-plan';
import type { CellRange } from '../../workbook';
import { CHART_LOOK, valueAxis, valuesIn } from '../chart-look';
import type { Dialect } from './namespaces';
import { XML_DECLARATION, cellText, escaped, withoutForbidden } from './xml-text';

const { titleSize, textSize, textColour, lineColour, gap } = CHART_LOOK;
/** Any two numbers; they join the axes to the bars. */
const [CATEGORY_AXIS, VALUE_AXIS] = [1, 2];

/**
 * The part of one chart: lying bars, stacked, the first category on top. The values the plan's cells have now stand in it too, so that it
 * shows before anybody recalculates. The order of elements is that of the schema (ECMA-376 part 1, 21.2).
 */
export function chartXml(plan: SheetPlan, chart: PlannedChart, dialect: Dialect): string {
  const series = chart.series.map((one, index) => seriesXml(plan, chart, one, index));
  return [
    XML_DECLARATION,
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...series,
    `<c:gapWidth val="${percent(gap, dialect)}"/><c:overlap val="${percent(100, dialect)}"/>`,
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    categoryAxisXml(),
    valueAxisXml(plan, chart),
    `</c:plotArea>${chart.series.length > 1 ? legendXml() : ''}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${solid('#FFFFFF')}<a:ln w="9525">${solid(lineColour)}</a:ln></c:spPr>${textXml()}</c:chartSpace>`,
  ].join('');
}

/** Strict files write the per cent sign (ISO/IEC 29500-1, 21.2.3.8), transitional ones need not. */
const percent = (value: number, { isStrict }: Dialect): string => (isStrict ? `${value}%` : String(value));

function titleXml(title: string): string {
  const look = `sz="${titleSize * 100}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${look}>${solid(textColour)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr ${look}>${solid(textColour)}</a:rPr><a:t>${escaped(withoutForbidden(title))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function seriesXml(plan: SheetPlan, chart: PlannedChart, { name, values, colour, barColours = [] }: PlannedSeries, index: number): string {
  const points = barColours.map(
    (own, bar) => `<c:dPt><c:idx val="${bar}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${solid(own)}</c:spPr></c:dPt>`,
  );
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${cellText(name)}</c:v></c:tx><c:spPr>${solid(colour)}</c:spPr><c:invertIfNegative val="0"/>${points.join('')}` +
    `<c:cat><c:strRef><c:f>${reference(plan, chart.categories)}</c:f><c:strCache>${cacheXml(valuesIn(plan, chart.categories))}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(plan, values)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `${cacheXml(valuesIn(plan, values).map(onlyNumbers))}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

const onlyNumbers = (value: string | number | undefined): number | undefined => (typeof value === 'number' ? value : undefined);

function cacheXml(values: readonly (string | number | undefined)[]): string {
  const points = values.map((value, index) =>
    value === undefined ? '' : `<c:pt idx="${index}"><c:v>${typeof value === 'number' ? value : cellText(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function reference({ name }: SheetPlan, { top, left, bottom, right }: CellRange): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  return escaped(`${quotedSheetName(name)}!${corner(top, left)}:${corner(bottom, right)}`);
}

/** Turned round, since bars are counted from below. */
function categoryAxisXml(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticksXml()}${lineXml(solid(lineColour))}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

/** It crosses the other axis at its end, so that the figures stay below the bars. */
function valueAxisXml(plan: SheetPlan, chart: PlannedChart): string {
  const { numberFormat, step } = valueAxis(plan, chart);
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:numFmt formatCode="${numberFormat}" sourceLinked="0"/>${ticksXml()}${lineXml('<a:noFill/>')}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/>` +
    `${step === undefined ? '' : `<c:majorUnit val="${step}"/>`}</c:valAx>`
  );
}

const ticksXml = (): string => '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';

const lineXml = (fill: string): string => `<c:spPr><a:ln w="9525">${fill}</a:ln></c:spPr>${textXml()}`;

const legendXml = (): string => `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml()}</c:legend>`;

function textXml(): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${textSize * 100}">${solid(textColour)}</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour.replace('#', '').toUpperCase()}"/></a:solidFill>`;
