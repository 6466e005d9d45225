import { addressText } from '../../address';
import type { NumberReading } from '../../extract/extraction';
import type { Words } from '../../language';
import { inBase } from '../units/base-units';
import type { Slice } from './slices-of';
import { inTonnes, type Split } from './split';

/** Pro rata by days: what is left where nothing says when the reductions were made. `because`: why there is nothing better. */
export function splitByDays(figure: NumberReading, slices: readonly Slice[], because: Words): Split {
  const days = slices.reduce((sum, slice) => sum + slice.days, 0);
  const at = addressText(figure.at);
  return {
    basis: 'days',
    isEstimate: true,
    how: {
      en: `Estimate: ER_p (${at}) shared out by days. ${because.en}`,
      ja: `推計: ER_p（${at}）を日数で按分しました。${because.ja}`,
    },
    parts: slices.map((slice) => ({
      tonnes: (inBase(figure) * slice.days) / days,
      cells: [figure.at],
      formula: `=${inTonnes(figure)}*${slice.days}/${days}`,
    })),
  };
}
