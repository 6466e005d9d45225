import { addressText } from '../../address';
import type { Words } from '../../language';
import type { Finding } from '../rule';
import { wordRanges } from '../cells/word-ranges';
import { shortened } from '../numbers/word-figure';
import { conversion } from './conversion-hint';
import type { Mend, TermConflict } from './term-conflicts';
import type { UnitFactor } from './unit-terms';

/** The term, in units and in cells, and what would mend it. */
export function termFinding({ at, name, unit, factors, fault }: TermConflict): Finding {
  const cells = [...at, ...factors.map((factor) => factor.at)];
  const [wanted, product] = [shortened(unit), joined(factors, (factor) => shortened(factor.unit))];
  const places = wordRanges(at);
  const figure = {
    en: name === undefined ? places.en : `${shortened(name)} in ${places.en}`,
    ja: places.ja + (name === undefined ? '' : ` の ${shortened(name)}`),
  };
  const terms = joined(factors, nameOf);
  if (fault.kind === 'dimension') {
    const mend = wordMend(fault.mend);
    return {
      at: cells,
      expected: wanted,
      found: product,
      message: {
        en: `Expected ${figure.en} to come out in ${wanted}, found ${product} (${terms}). ${mend.en}`,
        ja: `${figure.ja} は ${wanted} になるはずですが、項の単位が ${product}（${terms}）です。${mend.ja}`,
      },
    };
  }
  const [due, found] = [conversion(fault.due), conversion(fault.found)];
  return {
    at: cells,
    expected: due,
    found,
    message: {
      en: `Expected ${figure.en} to take ${due.en} from ${product} to ${wanted} (${terms}), found ${found.en}. Convert in the formula or, where the figure is right, correct the unit that is not its own.`,
      ja: `${figure.ja} では ${product} から ${wanted} への換算（${terms}）は「${due.ja}」ですが、「${found.ja}」になっています。数式で換算するか、数値が正しければ誤っている単位を直してください。`,
    },
  };
}

function wordMend(mend: Mend | undefined): Words {
  switch (mend?.kind) {
    case 'missing': {
      const cell = `${nameOf(mend.cell)} (${shortened(mend.cell.unit)})`;
      return {
        en: `${cell}, on which no formula draws, would be the factor that is missing.`,
        ja: `どの数式にも使われていない ${cell} が、抜けている係数と思われます。`,
      };
    }
    case 'instead': {
      const [cell, other] = [`${nameOf(mend.cell)} (${shortened(mend.cell.unit)})`, nameOf(mend.of)];
      return {
        en: `${cell}, on which no formula draws, would fit in the place of ${other}.`,
        ja: `${other} の代わりに、どの数式にも使われていない ${cell} を参照すれば合います。`,
      };
    }
    case 'inverse': {
      const isDivisor = mend.of.power < 0;
      return {
        en: `It would fit if the formula ${isDivisor ? 'multiplied with' : 'divided by'} ${nameOf(mend.of)}.`,
        ja: `${nameOf(mend.of)} ${isDivisor ? 'を掛ければ' : 'で割れば'}合います。`,
      };
    }
    case undefined:
      return {
        en: 'A factor is missing or one too many, a reference goes to another cell than it should, or a unit is wrong.',
        ja: '係数の過不足、参照先の誤り、または単位の誤りがないか確認してください。',
      };
  }
}

function nameOf({ name, at }: UnitFactor): string {
  return name === undefined ? addressText(at) : `${shortened(name)} ${addressText(at)}`;
}

/** `kL/p × tCO2/GJ ÷ t`. */
function joined(factors: readonly UnitFactor[], word: (factor: UnitFactor) => string): string {
  const [first, ...others] = factors.toSorted((a, b) => b.power - a.power);
  if (first === undefined) return '';
  const sign = (power: number): string => (power < 0 ? ' ÷ ' : ' × ');
  return (first.power < 0 ? '1 ÷ ' : '') + word(first) + others.map((factor) => sign(factor.power) + word(factor)).join('');
}
