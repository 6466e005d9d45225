import type { Unit } from '../../extract/extraction';
import { quotient } from '../../extract/measure';
import type { Words } from '../../language';
import { shortened } from '../numbers/word-figure';
import { wordNumber } from '../numbers/word-number';

/** A factor of a thousand, a million or 3.6 has nearly always one cause: a conversion that is missing, or that should not be there. */
const SLIPS = [1000, 1e-3, 1e6, 1e-6, 3.6, 1 / 3.6];

/**
 * What a figure that is off by such a factor looks like, in the units concerned: `from`, the units that are multiplied, and the figure's
 * own. Nothing where it is off by something else.
 */
export function conversionHint(found: number, expected: number, unit: Unit, from: readonly Unit[] = []): Words {
  const slip = SLIPS.find((one) => Math.abs(found / expected / one - 1) < 0.005);
  if (slip === undefined) return { en: '', ja: '' };
  const times = wordNumber(rounded(slip));
  const isKnown = from.length > 0 && [unit, ...from].every(({ dimension }) => dimension !== 'unknown' && dimension !== 'absent');
  if (!isKnown) {
    return {
      en: ` The figure is ${times} times the expected one: this looks like a kWh/MWh slip (or kg/t).`,
      ja: `期待値の ${times} 倍です。kWh と MWh（または kg と t）の取り違えと思われます。`,
    };
  }
  const needed = from.reduce((product, { toBase }) => quotient(product, quotient(1, toBase)), quotient(1, unit.toBase));
  const [product, result] = [from.map(({ text }) => shortened(text)).join(' × '), shortened(unit.text)];
  const [wanted, there] = [conversion(needed), conversion(needed * slip)];
  return {
    en: ` The figure is ${times} times the expected one: ${product} to ${result} takes ${wanted.en}, found ${there.en}. Convert in the formula or, where the figures are right, correct the unit that is not theirs.`,
    ja: `期待値の ${times} 倍です。${product} から ${result} への換算は「${wanted.ja}」ですが、「${there.ja}」になっています。数式で換算するか、数値が正しければ誤っている単位を直してください。`,
  };
}

/** `÷ 1,000`; `no conversion`. */
export function conversion(factor: number): Words {
  if (Math.abs(factor - 1) < 1e-9) return { en: 'no conversion', ja: '換算なし' };
  const text = factor > 1 ? `× ${wordNumber(rounded(factor))}` : `÷ ${wordNumber(rounded(1 / factor))}`;
  return { en: text, ja: text };
}

function rounded(factor: number): number {
  return Number(factor.toPrecision(6));
}
