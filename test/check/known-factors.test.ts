/** What is known of factors beside the list on the sheet: told, and never taken for more than it is. */
import { CORRECT_EXTRACTION, CORRECT_REPORT } from '../../src/check/examples/example';
import { changeDefaults, changeFigure } from '../../src/check/examples/example-changes';
import { readMethodology } from '../../src/check/methodologies/read-methodology';
import { runRules } from '../../src/check/run-rules';
import { gwpConflict } from '../../src/check/rules/gwp-conflict';
import { unlistedDefault } from '../../src/check/rules/unlisted-default';
import type { CheckResult, ReportRule } from '../../src/check/rule';
import { DEFAULT_SETTINGS } from '../../src/check/settings';
import type { CalculationSheet, OtherFigure } from '../../src/extract/extraction';

function ask(rule: ReportRule, sheet: CalculationSheet, methodology?: object): CheckResult | undefined {
  const settings = methodology ? { ...DEFAULT_SETTINGS, methodology: readMethodology(JSON.stringify(methodology)) } : DEFAULT_SETTINGS;
  return runRules({ ...CORRECT_EXTRACTION, reports: [sheet] }, settings, [rule]).reports[0]?.results[0];
}
const saying = (en: RegExp): object => ({ findings: [{ message: { en: expect.stringMatching(en) } }] });

/** A report of the methodology, with EF_RE and what the list of default values holds in place of 0.797. */
function reportOf(id: string, EF_RE: number, listed: number | 'nothing'): CalculationSheet {
  const report = named(changeFigure(CORRECT_REPORT, 'EF_RE', { value: EF_RE }), id);
  if (listed === 'nothing') return { ...report, defaults: [] };
  return changeDefaults(report, (entry) => ({ ...entry, value: { ...entry.value, value: { kind: 'number', value: listed } } }));
}

function named(report: CalculationSheet, id: string): CalculationSheet {
  return { ...report, spreadsheet: { value: `JCM_${id}_ver01.0`, at: { sheet: report.sheet, row: 1, column: 1 } } };
}

describe('an emission factor', () => {
  test('that is the country’s own is named, with how that is known', () => {
    const found = ask(unlistedDefault, reportOf('TH_AM001', 0.475, 0.4));
    expect(found).toMatchObject({
      outcome: 'failed',
      ...saying(/0\.475 tCO2\/MWh is Thailand’s national grid factor \(TGO\), not a default value of the JCM \(second-hand: a newspaper/),
    });
    expect(ask(unlistedDefault, reportOf('VN_AM007', 0.475, 0.4))).toMatchObject(saying(/found 0\.475 tCO2\/MWh\.$/));
  });

  test('of another methodology is named as that, second-hand where it is', () => {
    expect(ask(unlistedDefault, reportOf('TH_AM001', 0.533, 0.4))).toMatchObject(
      saying(/default value of CL_AM001, .*\(second-hand: .*default value of MN_AM003, .*\(confirmed: /),
    );
  });

  test('of the country in the list, or without a list, asks a person', () => {
    expect(ask(unlistedDefault, reportOf('TH_AM001', 0.475, 0.475))).toMatchObject({ outcome: 'needs-a-person', ...saying(/Thailand/) });
    expect(ask(unlistedDefault, reportOf('TH_AM001', 0.475, 'nothing'))).toMatchObject({ outcome: 'needs-a-person' });
    expect(ask(unlistedDefault, reportOf('VN_AM007', 0.475, 0.475))).toMatchObject({ outcome: 'passed' });
    expect(ask(unlistedDefault, reportOf('TH_AM001', 0.5, 'nothing'))).toMatchObject({ outcome: 'not-applicable' });
  });

  test('in the list that is none of the confirmed ones asks a person; nothing second-hand is held against it', () => {
    expect(ask(unlistedDefault, reportOf('MN_AM003', 0.6, 0.6))).toMatchObject({
      outcome: 'needs-a-person',
      ...saying(/known of MN_AM003 are 0\.797 .*, 0\.533 .*may have others/),
    });
    expect(ask(unlistedDefault, reportOf('MN_AM003', 0.533, 0.533))).toMatchObject({ outcome: 'passed' });
    expect(ask(unlistedDefault, reportOf('CL_AM001', 0.6, 0.6))).toMatchObject({ outcome: 'passed' });
  });

  test('that the user’s own file confirms must be kept, in the versions that it names', () => {
    const file = (status: string, versions: readonly string[]): object => ({
      id: 'XX_AM001',
      form: 'displaced-electricity',
      factors: [{ symbol: 'EF_RE', value: 0.7, unit: 'tCO2/MWh', status, versions, source: { en: 'section 6', ja: '第6節' } }],
      nationalFactors: [{ value: 0.9, unit: 'tCO2/MWh', label: { en: 'the grid’s own factor', ja: '系統の排出係数' } }],
    });
    const sheet = reportOf('XX_AM001', 0.6, 0.6);
    expect(ask(unlistedDefault, sheet, file('confirmed', ['01.0']))).toMatchObject({
      outcome: 'failed',
      severity: 'error',
      ...saying(/0\.7 tCO2.*section 6/),
    });
    expect(ask(unlistedDefault, sheet, file('confirmed', ['02.0']))).toMatchObject({ outcome: 'passed' });
    expect(ask(unlistedDefault, sheet, file('second-hand', ['01.0']))).toMatchObject({ outcome: 'passed' });
    expect(ask(unlistedDefault, reportOf('XX_AM001', 0.9, 0.9), file('second-hand', ['01.0']))).toMatchObject({
      outcome: 'needs-a-person',
      ...saying(/0\.9 tCO2\/MWh is the grid’s own factor, not a default value of the JCM \(unconfirmed: the user\)/),
    });
  });
});

describe('a warming potential', () => {
  const gwp = (notation: string, value: number): OtherFigure => ({
    notation,
    at: { sheet: CORRECT_REPORT.sheet, row: 40, column: 5 },
    content: { kind: 'number', value },
    unit: 'tCO2/tCH4',
  });
  const withGwp = (...otherFigures: OtherFigure[]): CalculationSheet => ({ ...CORRECT_REPORT, otherFigures });

  test.each(['GWP_CH4', 'GWP_CH4,p', 'GWP CH4', 'GWPCH4', 'GWP_{CH4,p}'])('%s is compared with what is known', (notation) => {
    expect(ask(gwpConflict, withGwp(gwp(notation, 28)))).toMatchObject({ outcome: 'passed' });
    expect(ask(gwpConflict, withGwp(gwp(notation, 25)))).toMatchObject({
      outcome: 'needs-a-person',
      findings: [{ expected: 28, found: 25, message: { en: expect.stringMatching(/known is 28 \(second-hand: .*not the approved text/) } }],
    });
  });

  test('of each gas is its own; one that nothing is known of is not compared', () => {
    expect(ask(gwpConflict, withGwp(gwp('GWP_CH4', 28), gwp('GWP_N2O', 265), gwp('GWP_HFC134a', 1300)))).toMatchObject({
      outcome: 'passed',
    });
    expect(ask(gwpConflict, withGwp(gwp('GWP_N2O', 298)))).toMatchObject({ outcome: 'needs-a-person', findings: [{ expected: 265 }] });
    expect(ask(gwpConflict, withGwp(gwp('GWP', 25)))).toMatchObject({ outcome: 'not-applicable' });
  });

  test('that the user’s own file confirms must be kept', () => {
    const file = {
      id: 'XX_AM001',
      form: 'sums-of-sources',
      factors: [{ symbol: 'GWP_CH4', value: 25, unit: 'tCO2/tCH4', status: 'confirmed' }],
    };
    const sheet = named(withGwp(gwp('GWP_CH4', 28)), 'XX_AM001');
    expect(ask(gwpConflict, sheet, file)).toMatchObject({ outcome: 'failed', findings: [{ expected: 25, found: 28 }] });
    expect(ask(gwpConflict, { ...sheet, otherFigures: [gwp('GWP_CH4', 25)] }, file)).toMatchObject({ outcome: 'passed' });
  });
});
