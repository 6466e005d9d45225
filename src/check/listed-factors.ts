import { addressText } from '../address';
import type { DefaultValue, NumberReading, Unit } from '../extract/extraction';
import type { CellContent } from '../workbook';
import { figureInText, inUnitOf } from './numbers/figure-in-text';
import { wordFigure } from './numbers/word-figure';

export interface ListedFactor {
  readonly inBase: number;
  readonly worded: string;
}

/**
 * The entries that may be EF_RE: numbers (typed as text too: number-as-text reports that) in a unit of emission factors. An efficiency or a
 * calorific value in the same list is none; only a list without any units is taken to hold factors alone. The cell of EF_RE itself is no
 * entry to compare it with.
 */
export function listedFactors(defaults: readonly DefaultValue[], EF_RE: NumberReading): readonly ListedFactor[] {
  const hasUnits = defaults.some(({ unit }) => unit.text !== '');
  return defaults.flatMap(({ value: { value: content, at }, unit: written }) => {
    // An entry without a unit is in the unit of EF_RE.
    const unit = hasUnits ? written : EF_RE.unit;
    const value = numberIn(content, unit);
    const isFactor = !hasUnits || written.dimension === 'emission-factor';
    if (value === undefined || !isFactor || addressText(at) === addressText(EF_RE.at)) return [];
    return [{ inBase: value * unit.toBase, worded: `${wordFigure(value, written)} (${addressText(at)})` }];
  });
}

function numberIn(content: CellContent, unit: Unit): number | undefined {
  if (content.kind === 'number') return content.value;
  const figure = content.kind === 'text' ? figureInText(content.value) : undefined;
  return figure && inUnitOf(figure, unit);
}
