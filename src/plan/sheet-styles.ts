import { decimalsFormat, figureDecimals, MOST_DECIMALS, type ShownAs } from '../check/numbers/figure-decimals';
import { GOAL_COLOURS } from '../map/guidance/goal-colours';
import { COLOURS, readableOn } from './sheet-colours';
import type { CellStyle } from './sheet-plan';

const { deep, band, onDeep, onDeepQuiet, text, quiet, line, tile, head, input, inputLine, link, scheme } = COLOURS;
const { good, goodFill, warning, warningFill, error, errorFill, white } = COLOURS;

const font = { size: 10, colour: text } as const;
const wrapped = { vertical: 'center', wrap: true } as const;
const aside = { horizontal: 'left', indent: 1 } as const;
const under = (colour: string) => ({ sides: ['bottom'], colour }) as const;
const boxed = { sides: ['bottom', 'left', 'right'], colour: inputLine } as const;

const row = { ...wrapped, ...aside, font, border: under(line) } as const;
const typed = { ...wrapped, ...aside, font, fill: input, border: boxed, unlocked: true } as const;
const figure = { ...row, horizontal: 'right', font: { size: 11, bold: true, colour: deep } } as const;
const doubtful = { ...figure, fill: errorFill, font: { size: 11, bold: true, colour: error } } as const;
const ink = (colour: string) => ({ font: { size: 10, colour } }) as const;
const boldInk = (colour: string) => ({ font: { size: 10, bold: true, colour } }) as const;
const totalFigure = { ...wrapped, ...boldInk(deep), horizontal: 'right', indent: 1, fill: head, border: under(deep) } as const;
const small = { font: { size: 9, colour: quiet } } as const;

/** The parts of a tile on one ground: label, figure or words, and the line below. */
const onTile = (fill: string) => ({ ...aside, fill, border: { sides: ['right'], colour: white } }) as const;
const tileLabel = (fill: string, colour: string) => ({ ...onTile(fill), ...ink(colour), vertical: 'bottom', wrap: true }) as const;
const tileFigure = (fill: string, colour: string) =>
  ({ ...onTile(fill), font: { size: 20, bold: true, colour }, vertical: 'center' }) as const;
const tileWords = (fill: string, colour: string) => ({ ...onTile(fill), ...wrapped, font: { size: 14, bold: true, colour } }) as const;
const tileBelow = (fill: string, colour: string) => ({ ...onTile(fill), ...ink(colour), vertical: 'top', wrap: true }) as const;

const BASE_STYLES = {
  title: { ...aside, fill: deep, font: { size: 18, bold: true, colour: onDeep }, vertical: 'center' },
  subtitle: { ...aside, ...wrapped, fill: band, font: { size: 11, colour: onDeepQuiet } },
  destination: { ...aside, fill: tile, font: { size: 9, colour: link, underline: true }, vertical: 'center' },
  section: { font: { size: 12, bold: true, colour: deep }, border: under(deep), vertical: 'bottom' },
  lead: { ...wrapped, ...ink(quiet) },
  remark: { ...wrapped, ...aside, ...ink(warning), fill: warningFill },

  plainLabel: tileLabel(tile, quiet),
  plainCount: tileFigure(tile, deep),
  plainWords: tileWords(tile, deep),
  plainBelow: tileBelow(tile, quiet),
  goodLabel: tileLabel(goodFill, good),
  goodWords: tileWords(goodFill, good),
  goodBelow: tileBelow(goodFill, good),
  warningLabel: tileLabel(warningFill, warning),
  warningWords: tileWords(warningFill, warning),
  warningBelow: tileBelow(warningFill, warning),
  errorLabel: tileLabel(errorFill, error),
  errorWords: tileWords(errorFill, error),
  errorBelow: tileBelow(errorFill, error),

  factLabel: { ...wrapped, ...aside, ...ink(quiet), border: under(line) },
  fact: { ...row, ...boldInk(text) },
  head: { ...wrapped, ...aside, ...boldInk(deep), fill: head, border: under(deep) },
  headRight: { ...wrapped, ...aside, ...boldInk(deep), horizontal: 'right', fill: head, border: under(deep) },

  cell: row,
  strong: { ...row, ...boldInk(text) },
  quiet: { ...row, ...small },
  /** For the machine and for sorting: never makes a row taller. */
  key: { font: { size: 8, colour: quiet }, vertical: 'center', ...aside, border: under(line) },
  centred: { ...row, ...small, horizontal: 'center', indent: 0 },
  count: { ...row, horizontal: 'right', numberFormat: '0' },
  countStrong: { ...row, ...boldInk(text), horizontal: 'right', numberFormat: '0' },
  countLeft: { ...row, numberFormat: '0' },
  goalLink: { ...row, font: { size: 9, colour: link, underline: true }, horizontal: 'center', indent: 0 },
  schemeGoalLink: { ...row, fill: scheme, font: { size: 9, colour: link, underline: true }, horizontal: 'center', indent: 0 },
  /** A figure in whatever unit and format the checks found it. */
  plainFigure: { ...row, horizontal: 'right' },
  /** A share of what was expected. */
  deviation: { ...row, horizontal: 'right', numberFormat: '+0.0%;−0.0%;0.0%' },
  itemNumber: { ...row, horizontal: 'center', indent: 0 },
  link: { ...row, font: { size: 9, colour: link, underline: true } },
  problem: { ...row, font: { size: 9, colour: error } },
  good: { ...row, ...ink(good) },
  goodQuiet: { ...row, font: { size: 9, colour: good } },
  warningQuiet: { ...row, font: { size: 9, colour: warning } },
  warning: { ...row, ...boldInk(warning) },
  error: { ...row, ...boldInk(error) },

  noValue: { ...figure, font: { size: 10, italic: true, colour: error } },

  input: typed,
  inputLink: { ...typed, font: { size: 10, colour: link, underline: true } },
  inputCentred: { ...typed, horizontal: 'center', indent: 0 },
  /** As text: 17.10 is a target, not a number. */
  inputTarget: { ...typed, numberFormat: '@' },
  inputFigure: { ...typed, horizontal: 'right', font: { size: 11, colour: text } },
  inputTonnes: { ...typed, horizontal: 'right', font: { size: 11, colour: text }, numberFormat: '#,##0' },
  inputDate: { ...typed, numberFormat: 'yyyy-mm-dd' },
  inputMoment: { ...typed, numberFormat: 'yyyy-mm-dd hh:mm' },
  inputPercent: { ...typed, horizontal: 'right', font: { size: 11, colour: text }, numberFormat: '0%' },
  /** For 12.5%: the one format for both would show 12% as `12.%`. */
  inputPercentFine: { ...typed, horizontal: 'right', font: { size: 11, colour: text }, numberFormat: '0.0##########%' },
  scheme: { ...row, fill: scheme },
  schemeStrong: { ...row, ...boldInk(text), fill: scheme },
  schemeQuiet: { ...row, ...small, fill: scheme },
  schemeCentred: { ...row, ...small, fill: scheme, horizontal: 'center', indent: 0 },

  date: { ...row, numberFormat: 'yyyy-mm-dd' },
  dateStrong: { ...row, ...boldInk(text), numberFormat: 'yyyy-mm-dd' },
  countLeftStrong: { ...row, ...boldInk(text), numberFormat: '0' },
  totalCount: { ...totalFigure, numberFormat: '0' },
  warningCount: tileFigure(warningFill, warning),
  quietCount: { ...row, ...small, horizontal: 'right', numberFormat: '0' },

  foot: { ...wrapped, ...small },
  marker: { ...small },
  state: { ...small, wrap: true, vertical: 'top' },
} as const satisfies Record<string, CellStyle>;

/** The grounds that figures stand on; their decimals are those of the figure. */
const FIGURE_GROUNDS = {
  figure,
  doubt: doubtful,
  amount: { ...row, horizontal: 'right' },
  total: totalFigure,
  plainTile: tileFigure(tile, deep),
  warningTile: tileFigure(warningFill, warning),
  errorTile: tileFigure(errorFill, error),
} as const satisfies Record<string, CellStyle>;

export type FigureGround = keyof typeof FIGURE_GROUNDS;

export type SheetStyle = keyof typeof BASE_STYLES | `goal${number}` | `${FigureGround}.${number}`;

/** The style of a figure, with the decimals that it has everywhere. */
export function figureStyle(ground: FigureGround, value: number, as: ShownAs): SheetStyle {
  return decimalsStyle(ground, figureDecimals(value, as));
}

export function decimalsStyle(ground: FigureGround, decimals: number): SheetStyle {
  return `${ground}.${decimals}`;
}

export const SHEET_STYLES: Readonly<Record<string, CellStyle>> = { ...BASE_STYLES, ...goalChips(), ...figureStyles() };

function figureStyles(): Record<string, CellStyle> {
  // Two more than one figure asks for: so many may the parts of a list need to add up as shown.
  const decimals = Array.from({ length: MOST_DECIMALS + 3 }, (_, count) => count);
  return Object.fromEntries(
    Object.entries(FIGURE_GROUNDS).flatMap(([ground, style]) =>
      decimals.map((count) => [`${ground}.${count}`, { ...style, numberFormat: decimalsFormat(count) }] as const),
    ),
  );
}

/** The chip of a goal: its colour, with the number in whichever of black and white reads better on it. */
function goalChips(): Record<string, CellStyle> {
  const chip = (fill: string): CellStyle => ({
    fill,
    font: { size: 10, bold: true, colour: readableOn(fill) },
    horizontal: 'center',
    vertical: 'center',
    border: under(white),
  });
  return Object.fromEntries(Object.entries(GOAL_COLOURS).map(([goal, fill]) => [`goal${goal}`, chip(fill)]));
}
