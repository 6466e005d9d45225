import { SYMBOLS, type CalculationSheet } from '../../extract/extraction';
import { measureOfUnit } from '../../extract/unit';
import { balanceOf } from './balance';
import { isEquation, parseEquation } from './equation';
import { FORMS } from './forms';
import type { Methodology, MethodologySymbol } from './methodology';

/** A symbol as the sheets write it. */
interface Written {
  /** `NG` of `FC_NG,p`; '' of a symbol without a subscript but i and p. */
  readonly of: string;
  readonly base: string;
  readonly notation: string;
  readonly unit: string;
}

/** Symbols that only methodologies of several sources have: fuels, calorific values, gases, and terms of the project emissions. */
const OF_OTHER_SOURCES = /^(FC|Q|CH4|N2O|PE)$/;

/** Whether symbols on the sheets say that more counts than electricity that displaces other electricity. */
export function hasOtherSources(sheet: CalculationSheet): boolean {
  return writtenOn(sheet).some(({ base, of }) => base === 'GWP' || base === 'NCV' || (OF_OTHER_SOURCES.test(base) && of !== ''));
}

/**
 * The sums that the symbols spell out: `PE_p = PE_NG + PE_CH4` with `PE_NG = FC_NG × NCV_NG × EF_NG` and `PE_CH4 = Q_CH4 × GWP_CH4`, the
 * reference being electricity. Undefined where a term has no symbols of its own to be computed from.
 */
export function inferSums(sheet: CalculationSheet, id: string): Methodology | undefined {
  const written = writtenOn(sheet);
  const terms = written.filter(({ base, of }) => base === 'PE' && of !== '');
  if (terms.length === 0 || new Set(terms.map(({ of }) => of)).size < terms.length) return undefined;
  if (!SYMBOLS.every((symbol) => sheet.readings[symbol].kind === 'number')) return undefined;
  const symbols = [...FORMS['displaced-electricity'].symbols];
  const equations: string[] = [];
  for (const term of terms) {
    const factors = factorsOf(term, written);
    const all = factors && [term, ...factors].map(symbolOf);
    const text =
      factors && `${nameOf(term)} = ${factors.map((one, index) => (index === 0 ? `SUM(${nameOf(one)})` : nameOf(one))).join(' * ')}`;
    const equation = text === undefined ? undefined : parseEquation(text);
    if (all === undefined || equation === undefined || !isEquation(equation) || !balanceOf(equation, all).balances) return undefined;
    symbols.push(...all);
    equations.push(equation.text);
  }
  return {
    id,
    title: {
      en: 'Electricity that displaces other electricity, less emissions of several sources',
      ja: '他の電力を代替する電力と複数の排出源',
    },
    form: 'sums-of-sources',
    equations: ['EG = SUM(EG_i)', 'RE_p = EG * EF_RE', ...equations, `PE_p = ${terms.map(nameOf).join(' + ')}`, 'ER_p = RE_p - PE_p'],
    symbols,
    factors: [],
    source: 'Inferred from the symbols on the sheets',
    status: 'unconfirmed',
  };
}

/** An amount and what turns it into emissions. */
const PRODUCTS = [
  ['FC', 'NCV', 'EF'],
  ['FC', 'EF'],
  ['Q', 'GWP'],
] as const;

function factorsOf({ of }: Written, written: readonly Written[]): readonly Written[] | undefined {
  for (const bases of PRODUCTS) {
    const found = bases.flatMap((base) => written.find((one) => one.base === base && one.of === of) ?? []);
    if (found.length === bases.length && found.every(({ unit }) => measureOfUnit(unit) !== undefined)) return found;
  }
  return undefined;
}

function writtenOn({ inputs, otherFigures = [] }: CalculationSheet): readonly Written[] {
  const rows = (inputs?.rows ?? []).flatMap(({ symbol, parameter, unit }) =>
    symbol === undefined ? [{ notation: parameter, unit: unit.text }] : [],
  );
  const seen = new Set<string>();
  return [...otherFigures, ...rows].flatMap(({ notation, unit }): readonly Written[] => {
    const [base = '', ...subscripts] = notation
      .normalize('NFKC')
      .split(/[\s_,{}]+/)
      .filter((part) => part !== '');
    const of = subscripts.filter((part) => !/^[ijpymd]$/i.test(part)).join('_');
    const key = `${base} ${of}`;
    // A repetition; of two terms nobody knows whether one repeats the other.
    if (seen.has(key) && base !== 'PE') return [];
    seen.add(key);
    return [{ of, base, notation, unit }];
  });
}

function nameOf({ base, of }: Written): string {
  return `${base}_${of.replace(/[^A-Za-z0-9]/g, '')}`;
}

function symbolOf(written: Written): MethodologySymbol {
  const { notation, unit } = written;
  return { name: nameOf(written), unit, aliases: [notation], meaning: { en: notation, ja: notation } };
}
