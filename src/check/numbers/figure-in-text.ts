import type { Unit } from '../../extract/extraction';
import { parseUnit } from '../../extract/unit';
import { numberInText, roughNumberInText, type WrittenNumber } from './number-in-text';
import { tidy } from './word-number';

/** A figure that somebody wrote as text. */
export interface TextFigure {
  readonly value: number;
  /** The unit written in the text itself; absent where the text is a number alone. */
  readonly unit?: Unit;
  /** The text says more than the figure (`approx. 987.65`): what it means is a guess. */
  readonly isRough: boolean;
}

/** The figure in a text that is a number, with a unit or without; undefined for any other text. */
export function figureInText(text: string): TextFigure | undefined {
  const written = numberInText(text);
  return written && { ...withUnit(written), isRough: false };
}

/**
 * What a text means that stands where a figure belongs: `date` where it is a calendar date (as `extract/` gives figures shown as dates),
 * `none` where it holds digits from which no figure can be told, undefined where it holds no digits or says that there is no figure
 * (`N/A`, `-`, `see the attached log`).
 */
export function figureInPlaceOfNumber(text: string): TextFigure | 'date' | 'none' | undefined {
  const figure = figureInText(text);
  if (figure !== undefined) return figure;
  const plain = text.normalize('NFKC').trim();
  if (!/\d/.test(plain) || NO_FIGURE.test(plain)) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return 'date';
  const rough = roughNumberInText(text);
  return rough === undefined ? 'none' : { ...withUnit(rough), isRough: true };
}

const NO_FIGURE =
  /^(?:n\/a|n\.?a\.?|nil|none|not applicable|no generation)(?![a-z])|^[-–—―]+(?!\s*[\d.])|^(?:該当なし|非該当|対象外|なし|無し)/i;

/** The figure in a cell's unit; undefined where its own unit is another one and cannot be converted. */
export function inUnitOf(figure: TextFigure, unit: Unit): number | undefined {
  if (figure.unit === undefined || figure.unit.text === unit.text) return figure.value;
  const isConvertible = figure.unit.dimension === unit.dimension && unit.dimension !== 'unknown' && unit.dimension !== 'absent';
  return isConvertible ? tidy((figure.value * figure.unit.toBase) / unit.toBase) : undefined;
}

function withUnit({ value, unit }: WrittenNumber): Pick<TextFigure, 'value' | 'unit'> {
  return unit === '' ? { value } : { value, unit: { ...parseUnit(unit.replace(BARE_MASS, '$1CO2')), text: unit } };
}

/** `800 t`: tonnes of nothing else stand on these sheets. */
const BARE_MASS = /^(k?g|kt|t|tons?|tonnes?)(?=\s*(?:\/|$))/i;
