import { balanceOf } from '../../../src/check/methodologies/balance';
import { evaluateEquation, isEquation, parseEquation, type Equation, type SymbolValue } from '../../../src/check/methodologies/equation';
import { METHODOLOGIES } from '../../../src/check/methodologies';
import { FORMS } from '../../../src/check/methodologies/forms';
import type { MethodologySymbol } from '../../../src/check/methodologies/methodology';

function equation(text: string): Equation {
  const parsed = parseEquation(text);
  if (!isEquation(parsed)) throw new Error(`${text}: ${parsed.met}`);
  return parsed;
}

describe('an equation', () => {
  const VALUES: Readonly<Record<string, SymbolValue>> = { EG_i: [2, 3, 5], COP_PJ_i: [2, 2, 4], COP_RE: 2, EF_RE: 0.5, short: [1, 2] };
  const evaluated = (text: string): SymbolValue | undefined => evaluateEquation(equation(text), (name) => VALUES[name]);

  it.each([
    ['EG = SUM(EG_i)', 10],
    ['RE_p = SUM(EG_i) * EF_RE', 5],
    ['RE_p = SUM(EG_i * COP_PJ_i / COP_RE) * EF_RE', 7.5],
    ['x = EG_i * 10%', [0.2, 0.30000000000000004, 0.5]],
    ['x = -MAX(EG_i) + MIN(1, EF_RE) ^ 2', -4.75],
    ['PE_p = 0', 0],
    ['x = unknown + 1', undefined],
    ['x = EG_i + short', undefined],
  ])('%s', (text, expected) => expect(evaluated(text)).toEqual(expected));

  it.each([
    ['RE_p', '='],
    ['RE_p =', 'end'],
    ['1 = 2', '='],
    ['RE_p = EG *', 'end'],
    ['RE_p = EG1 * 2', 'EG1'],
    ['RE_p = INDIRECT(EG)', 'INDIRECT'],
    ['RE_p = "a"', 'text'],
    ['RE_p = EG = 2', '='],
    ['RE_p = EG & 2', '&'],
  ])('%s is none: %s', (text, met) => expect(parseEquation(text)).toMatchObject({ kind: 'failure', met }));
});

describe('the balance of an equation', () => {
  const symbols: readonly MethodologySymbol[] = [...FORMS['displaced-electricity'].symbols, ...FORMS['sums-of-sources'].symbols];
  it.each([
    ['RE_p = EG', 'energy'],
    ['RE_p = EG + EF_RE', 'energy + co2 / energy'],
    ['RE_p = EG / EF_RE', 'energy^2 / co2'],
    ['RE_p = SUM(FC_RE_i) * EF_fuel', 'volume × co2 / energy'],
  ])('%s does not hold: %s', (text, right) => {
    expect(balanceOf(equation(text), symbols)).toEqual({ balances: false, left: 'co2', right });
  });

  it.each(Object.entries(METHODOLOGIES))('%s balances, with every symbol named', (_id, methodology) => {
    for (const text of methodology.equations) {
      const parsed = equation(text);
      expect(balanceOf(parsed, methodology.symbols)).toEqual({ balances: true });
      for (const name of [parsed.result, ...parsed.symbols]) expect(methodology.symbols.map((symbol) => symbol.name)).toContain(name);
    }
  });
});

test('only factors that a JCM document confirms are called confirmed', () => {
  const factors = Object.values(METHODOLOGIES).flatMap(({ id, factors: known }) =>
    known.map((factor) => [id, factor.value, factor.status]),
  );
  expect(factors.filter(([, , status]) => status === 'confirmed')).toEqual([
    ['MN_AM003', 0.797, 'confirmed'],
    ['MN_AM003', 0.533, 'confirmed'],
  ]);
  expect(factors.filter(([, , status]) => status !== 'confirmed').length).toBeGreaterThan(0);
});
