import { GOAL_COLOURS } from '../map/guidance/goal-colours';
import type { CellStyle } from './sheet-plan';

/** Every pair of text and background here has a contrast of at least 4.5 to 1 (WCAG 2.2, AA); a test recomputes it. */
export const COLOURS = {
  deep: '#0B3954',
  band: '#14506F',
  onDeep: '#FFFFFF',
  onDeepQuiet: '#D9E8F0',
  text: '#1F2933',
  quiet: '#55626E',
  line: '#D5DDE3',
  tile: '#EEF4F8',
  head: '#DCE8EF',
  input: '#FFF8E1',
  inputLine: '#E6CF8B',
  link: '#0B5394',
  good: '#1B5E20',
  goodFill: '#E6F4EA',
  warning: '#7A4A00',
  warningFill: '#FFEFD0',
  error: '#9C1C12',
  errorFill: '#FCE4E1',
  scheme: '#F4F4F2',
} as const;

const { deep, band, onDeep, onDeepQuiet, text, quiet, line, tile, head, input, inputLine, link } = COLOURS;

const under = { sides: ['bottom'], colour: line } as const;
const boxed = { sides: ['top', 'bottom', 'left', 'right'], colour: inputLine } as const;
const body = { font: { size: 10, colour: text }, vertical: 'top', wrap: true } as const;
const row = { ...body, border: under } as const;
const typed = { ...body, fill: input, border: boxed, unlocked: true } as const;
const tileCell = { fill: tile, horizontal: 'left', indent: 1 } as const;
const status = { ...body, border: under, font: { size: 10, bold: true, colour: text } } as const;

/** As the calculation sheet of the form shows them: electricity with two decimals, emissions with one, the factor with three. */
export const NUMBER_FORMATS = { electricity: '#,##0.00', emissions: '#,##0.0', factor: '0.000', count: '#,##0', plain: 'General' } as const;

const value = { ...row, horizontal: 'right', font: { size: 11, bold: true, colour: deep } } as const;
const big = { ...tileCell, font: { size: 20, bold: true, colour: deep }, vertical: 'center' } as const;

const BASE_STYLES = {
  title: { fill: deep, font: { size: 18, bold: true, colour: onDeep }, vertical: 'center', indent: 1 },
  subtitle: { fill: band, font: { size: 11, colour: onDeepQuiet }, vertical: 'center', indent: 1, wrap: true },
  section: { font: { size: 12, bold: true, colour: deep }, border: { sides: ['bottom'], colour: deep }, vertical: 'bottom' },
  lead: { ...body, font: { size: 10, colour: quiet } },
  remark: { ...body, fill: COLOURS.warningFill, font: { size: 10, colour: COLOURS.warning }, indent: 1 },
  factLabel: { ...row, font: { size: 10, colour: quiet } },
  fact: { ...row, font: { size: 10, bold: true, colour: text } },
  tileLabel: { ...tileCell, font: { size: 10, colour: quiet }, vertical: 'bottom', wrap: true },
  tileText: big,
  tileElectricity: { ...big, numberFormat: NUMBER_FORMATS.electricity },
  tileEmissions: { ...big, numberFormat: NUMBER_FORMATS.emissions },
  tileCount: { ...big, numberFormat: NUMBER_FORMATS.count },
  tileGood: { ...big, fill: COLOURS.goodFill, font: { size: 14, bold: true, colour: COLOURS.good }, wrap: true },
  tileWarning: { ...big, fill: COLOURS.warningFill, font: { size: 14, bold: true, colour: COLOURS.warning }, wrap: true },
  tileError: { ...big, fill: COLOURS.errorFill, font: { size: 14, bold: true, colour: COLOURS.error }, wrap: true },
  tileSmall: { ...big, font: { size: 11, bold: true, colour: COLOURS.error }, wrap: true },
  tileDoubt: { ...tileCell, font: { size: 10, bold: true, colour: COLOURS.error }, vertical: 'top', wrap: true },
  tileUnit: { ...tileCell, font: { size: 10, colour: quiet }, vertical: 'top', wrap: true },
  head: {
    fill: head,
    font: { size: 10, bold: true, colour: deep },
    vertical: 'center',
    wrap: true,
    border: { sides: ['bottom'], colour: deep },
  },
  cell: row,
  strong: { ...row, font: { size: 10, bold: true, colour: text } },
  quiet: { ...row, font: { size: 9, colour: quiet } },
  link: { ...row, font: { size: 9, colour: link, underline: true } },
  problem: { ...row, font: { size: 9, colour: COLOURS.error } },
  good: { ...status, font: { size: 10, colour: COLOURS.good } },
  warning: { ...status, font: { size: 10, bold: true, colour: COLOURS.warning } },
  error: { ...status, font: { size: 10, bold: true, colour: COLOURS.error } },
  electricity: { ...value, numberFormat: NUMBER_FORMATS.electricity },
  emissions: { ...value, numberFormat: NUMBER_FORMATS.emissions },
  factor: { ...value, numberFormat: NUMBER_FORMATS.factor },
  itemNumber: { ...row, horizontal: 'center' },
  noValue: { ...row, font: { size: 10, italic: true, colour: COLOURS.error } },
  doubtElectricity: {
    ...value,
    fill: COLOURS.errorFill,
    font: { size: 11, bold: true, colour: COLOURS.error },
    numberFormat: NUMBER_FORMATS.electricity,
  },
  doubtEmissions: {
    ...value,
    fill: COLOURS.errorFill,
    font: { size: 11, bold: true, colour: COLOURS.error },
    numberFormat: NUMBER_FORMATS.emissions,
  },
  doubtFactor: {
    ...value,
    fill: COLOURS.errorFill,
    font: { size: 11, bold: true, colour: COLOURS.error },
    numberFormat: NUMBER_FORMATS.factor,
  },
  input: typed,
  inputValue: { ...typed, horizontal: 'right' },
  scheme: { ...row, fill: COLOURS.scheme },
  schemeQuiet: { ...row, fill: COLOURS.scheme, font: { size: 9, colour: quiet } },
  marker: { font: { size: 9, colour: quiet } },
  foot: { ...body, font: { size: 9, colour: quiet } },
} as const satisfies Record<string, CellStyle>;

export type SheetStyle = keyof typeof BASE_STYLES | `goal${number}`;

export const SHEET_STYLES: Readonly<Record<string, CellStyle>> = { ...BASE_STYLES, ...goalChips() };

/** The chip of a goal: its colour, with the number in whichever of black and white reads better on it. */
function goalChips(): Record<string, CellStyle> {
  const chip = (fill: string): CellStyle => ({
    fill,
    font: { size: 11, bold: true, colour: readableOn(fill) },
    horizontal: 'center',
    vertical: 'top',
    border: { sides: ['bottom'], colour: '#FFFFFF' },
  });
  return Object.fromEntries(Object.entries(GOAL_COLOURS).map(([goal, fill]) => [`goal${goal}`, chip(fill)]));
}

function readableOn(fill: string): string {
  return contrast('#FFFFFF', fill) >= contrast('#000000', fill) ? '#FFFFFF' : '#000000';
}

/** The contrast of two `#RRGGBB` colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const channel = (from: number): number => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
