import { addressText } from '../address';
import { cellRanges } from '../check/cells/cell-ranges';
import { cutBasis } from '../check/vintages/vintage-words';
import type { Vintages } from '../check/vintages/vintages';
import type { VintageBasis } from '../check/vintages/split';
import type { WholeTonnes } from '../check/vintages/whole-tonnes';
import type { Language } from '../language';

/** The reductions of a report by calendar year, in one language (docs/check.schema.json). */
export type VintagesJson =
  | {
      readonly kind: 'known';
      readonly basis: VintageBasis;
      readonly isEstimate: boolean;
      readonly how: string;
      readonly unit: 'tCO2';
      readonly total: number;
      readonly at: string;
      readonly rounding: WholeTonnes;
      readonly sums: Readonly<Record<WholeTonnes, number>>;
      readonly cut: string;
      readonly cutBasis: string;
      readonly vintages: readonly VintageJson[];
    }
  | { readonly kind: 'unknown'; readonly reason: string };

export interface VintageJson {
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly isItmo: boolean;
  readonly tonnes: number;
  readonly rounded: number;
  /** Ranges. */
  readonly cells: readonly string[];
  readonly formula?: string;
}

export function vintagesJson(found: Vintages, language: Language): VintagesJson {
  if (found.kind === 'unknown') return { kind: 'unknown', reason: found.reason[language] };
  const { kind, basis, isEstimate, how, total, at, rounding, sums, cut, vintages } = found;
  return {
    kind,
    basis,
    isEstimate,
    how: how[language],
    unit: 'tCO2',
    total,
    at: addressText(at),
    rounding,
    sums,
    cut,
    cutBasis: cutBasis(cut)[language],
    vintages: vintages.map(({ year, from, to, days, isItmo, tonnes, rounded, cells, formula }) => ({
      year,
      from,
      to,
      days,
      isItmo,
      tonnes,
      rounded,
      cells: cellRanges(cells),
      ...(formula === undefined ? {} : { formula }),
    })),
  };
}
