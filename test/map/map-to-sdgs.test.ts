import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../src/check/rule';
import type { CalculationSheet, EarlierAnswers, Extraction, Reading } from '../../src/extract/extraction';
import type { Words } from '../../src/language';
import { GUIDANCE_ROWS } from '../../src/map/guidance/guidance-rows';
import { mapToSdgs, type ProjectChoice } from '../../src/map/map-to-sdgs';
import type { IndicatorEntry, SdgProfile } from '../../src/map/sdg-profile';
import { UserError } from '../../src/user-error';
import { SHEET, calculationSheet, extractionOf, failed, numberReading, runOf } from './project-extraction';

const SOLAR: ProjectChoice = { technology: 'renewable-energy', sector: 'other' };

function profileOf(extraction: Extraction, project: ProjectChoice = SOLAR, results: readonly CheckResult[] = []): SdgProfile {
  return mapToSdgs(extraction, runOf(extraction, results), project);
}

function entry(profile: SdgProfile, id: string): IndicatorEntry {
  const found = [...profile.indicators, ...profile.schemeIndicators].find((each) => each.id === id);
  if (!found) throw new Error(`No indicator ${id}`);
  return found;
}

function earlier(change: Partial<EarlierAnswers>): Pick<Extraction, 'earlierAnswers'> {
  return { earlierAnswers: { sheet: 'SDG', checkList: {}, indicators: {}, ...change } };
}

const withReading = (reading: Reading): Extraction => extractionOf([calculationSheet({}, { [reading.symbol]: reading })]);

describe('a solar project', () => {
  const profile = profileOf(extractionOf([calculationSheet()]));

  test('has the rows of RE projects, and the scheme rows apart', () => {
    expect(profile.indicators).toHaveLength(23);
    expect(profile.targets).toHaveLength(17);
    expect(profile.schemeIndicators).toHaveLength(13);
    expect(profile.sheets).toEqual([SHEET]);
  });

  test('shows EG in MWh under 7.2', () => {
    expect(entry(profile, '7.2/re-electricity')).toMatchObject({
      unit: 'MWh',
      value: { kind: 'monitored', symbol: 'EG', value: 2400.5, formula: "='MRS(calc_process)'!E14", doubts: [] },
    });
  });

  test('shows one and the same ER_p under every target that asks for it, never a sum', () => {
    const values = profile.indicators.filter((each) => each.unit === 'tCO₂eq').map((each) => each.value);
    expect(values).toHaveLength(4);
    for (const value of values) expect(value).toMatchObject({ kind: 'monitored', value: 765.7595, formula: "='MRS(calc_process)'!E7" });
  });

  test('leaves issued credits and everything else to a person', () => {
    const manual = profile.indicators.filter((each) => each.value.kind === 'manual').map((each) => each.id);
    expect(manual).toHaveLength(18);
    expect(manual).toEqual(expect.arrayContaining(['9.4/issued-credits', '12.4/issued-credits', '17.6/financing-projects']));
  });

  test('keeps a PE_p of 0 and an ER_p of 0 as figures', () => {
    const zero = profileOf(withReading(numberReading('ER_p', { value: 0 })));
    expect(entry(zero, '13.1/co2-reduction').value).toMatchObject({ kind: 'monitored', value: 0 });
  });
});

test('kWh are converted, in the value and in the formula alike', () => {
  const unit = { text: 'kWh/p', dimension: 'electricity', toBase: 0.001, perPeriod: true } as const;
  const profile = profileOf(withReading(numberReading('EG', { value: 2_400_500, unit })));
  expect(entry(profile, '7.2/re-electricity').value).toMatchObject({
    value: 2_400_500 * 0.001,
    formula: "='MRS(calc_process)'!E14*0.001",
  });
});

describe('a reading that is not a number is unavailable with its reason, never 0', () => {
  const at = { sheet: SHEET, row: 7, column: 5 };
  const unit = { text: 'tCO2/p', dimension: 'emissions', toBase: 1, perPeriod: true } as const;
  const unusable = (content: Extract<Reading, { kind: 'unusable' }>['content']): Reading => ({
    kind: 'unusable',
    symbol: 'ER_p',
    at,
    unit,
    content,
    label: 'ER',
  });
  const noUnit = { text: '', dimension: 'absent', toBase: 1, perPeriod: false } as const;
  const cases: readonly (readonly [string, Reading, RegExp])[] = [
    ['missing', { kind: 'missing', symbol: 'ER_p', lookedFor: ['ER_p'] }, /not found on "MRS\(calc_process\)"/],
    ['ambiguous', { kind: 'ambiguous', symbol: 'ER_p', at: [at, { ...at, row: 8 }] }, /E7.*E8/],
    ['empty', unusable({ kind: 'empty' }), /E7 holds nothing/],
    ['text', unusable({ kind: 'text', value: '765,7' }), /the text "765,7"/],
    ['an error', unusable({ kind: 'error', code: '#REF!' }), /the error #REF!/],
    ['not calculated', unusable({ kind: 'uncomputed' }), /not been calculated/],
    ['without a unit', numberReading('ER_p', { unit: noUnit }), /has no unit/],
    ['in another unit', numberReading('ER_p', { unit: { ...noUnit, text: 'GJ', dimension: 'unknown' } }), /"GJ"/],
  ];
  test.each(cases)('%s', (_, reading, reason) => {
    const { value } = entry(profileOf(withReading(reading)), '13.1/co2-reduction');
    if (value.kind !== 'unavailable') throw new Error(`It is ${value.kind}.`);
    expect(value.reason.en).toMatch(reason);
    expect(value.reason.ja).toMatch(/[\u3040-\u30ff]/);
  });
});

describe('doubts', () => {
  const input = { sheet: 'MRS(input)', row: 6, column: 5 };
  const own = numberReading('EG').at;
  const content = { kind: 'number', value: 1 } as const;
  const trace = { at: own, content, precedents: [{ at: input, content, precedents: [] }] };
  const extraction = withReading(numberReading('EG', { trace }));
  const doubts = (...results: readonly CheckResult[]): readonly string[] => {
    const { value } = entry(profileOf(extraction, SOLAR, results), '7.2/re-electricity');
    return value.kind === 'monitored' ? value.doubts : [];
  };

  test('an error in the cell itself, in a cell below it, or in its unit', () => {
    expect(doubts(failed('a', 'error', own))).toEqual(['a']);
    expect(doubts(failed('a', 'error', input), failed('b', 'error', own))).toEqual(['a', 'b']);
    expect(doubts(failed('c', 'error', { ...own, column: 6 }))).toEqual(['c']);
  });

  test('not a warning, not another cell, not a check that passed', () => {
    expect(doubts(failed('a', 'warning', own))).toEqual([]);
    expect(doubts(failed('a', 'error', { ...own, row: 99 }))).toEqual([]);
    expect(doubts({ rule: 'a', severity: 'error', outcome: 'passed' })).toEqual([]);
  });

  test('an error about the workbook as a whole that names the cell', () => {
    const checks = { ...runOf(extraction), workbook: [failed('w', 'error', own)] };
    const profile = mapToSdgs(extraction, checks, SOLAR);
    expect(entry(profile, '7.2/re-electricity').value).toMatchObject({ doubts: ['w'] });
  });

  test('a running total over a long log does not overflow the stack', () => {
    let deep: { at: typeof input; content: typeof content; precedents: (typeof deep)[] } = { at: input, content, precedents: [] };
    for (let row = 7; row < 50_000; row += 1) deep = { at: { ...input, row }, content, precedents: [deep] };
    const long = withReading(numberReading('EG', { trace: deep }));
    expect(entry(profileOf(long, SOLAR, [failed('a', 'error', input)]), '7.2/re-electricity').value).toMatchObject({ doubts: ['a'] });
  });
});

describe('which reports', () => {
  const second = (change: Partial<CalculationSheet> = {}): CalculationSheet =>
    calculationSheet({ sheet: 'MRS(calc_process) 2', inputSheet: 'MRS(input) 2', ...change });
  const code = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof UserError) return `${error.code}: ${error.words.en}`;
      throw error;
    }
    return 'no error';
  };

  test('those of one project and period are added up, each in its own unit', () => {
    const unit = { text: 'kWh/p', dimension: 'electricity', toBase: 0.001, perPeriod: true } as const;
    const other = calculationSheet(
      { sheet: 'MRS(calc_process) 2', inputSheet: 'MRS(input) 2' },
      { EG: numberReading('EG', { value: 500_000, unit }, 'MRS(calc_process) 2') },
    );
    const profile = profileOf(extractionOf([calculationSheet(), other]));
    const { value } = entry(profile, '7.2/re-electricity');
    expect(value).toMatchObject({ value: 2900.5, formula: "='MRS(calc_process)'!E14+'MRS(calc_process) 2'!E14*0.001" });
    expect(value.kind === 'monitored' && value.at).toHaveLength(2);
  });

  test('one without a number makes the sum unavailable: part of it would pass for the whole', () => {
    const missing: Reading = { kind: 'missing', symbol: 'EG', lookedFor: [] };
    const profile = profileOf(extractionOf([calculationSheet(), second({ readings: { ...second().readings, EG: missing } })]));
    expect(entry(profile, '7.2/re-electricity').value.kind).toBe('unavailable');
  });

  test('of different periods or projects are refused until somebody chooses', () => {
    const later = second({ reference: { value: 'TH015', at: { sheet: 'x', row: 1, column: 1 } } });
    const extraction = extractionOf([calculationSheet(), later]);
    expect(code(() => profileOf(extraction))).toMatch(/^several-reports: .*"MRS\(calc_process\)", "MRS\(calc_process\) 2"/);
    const chosen = profileOf(extraction, { ...SOLAR, sheets: ['mrs(CALC_process) 2'] });
    expect(chosen.sheets).toEqual(['MRS(calc_process) 2']);
    expect(code(() => profileOf(extraction, { ...SOLAR, sheets: ['Sheet1'] }))).toMatch(/^bad-argument: .*"Sheet1"/);
  });

  test('whose period cannot be read are never taken for the same', () => {
    const period = { kind: 'missing' } as const;
    expect(code(() => profileOf(extractionOf([calculationSheet({ period }), second({ period })])))).toMatch(/^several-reports/);
  });

  test('none: other words where there is only a plan', () => {
    const nothing = code(() => profileOf(extractionOf([])));
    const plan = code(() => profileOf(extractionOf([], { plans: [calculationSheet({ kind: 'plan', sheet: 'MPS(calc_process)' })] })));
    expect(nothing).toMatch(/^nothing-to-write/);
    expect(plan).toMatch(/^nothing-to-write.*estimates/);
    expect(plan).not.toBe(nothing);
  });
});

test('12.7 is shown for Viet Nam and where the country is unknown, not elsewhere', () => {
  const grid: ProjectChoice = { technology: 'energy-efficiency', sector: 'energy-transmission' };
  const ids = (report: CalculationSheet): readonly string[] => profileOf(extractionOf([report]), grid).indicators.map((each) => each.id);
  const reference = { value: 'VN011', at: { sheet: SHEET, row: 2, column: 1 } };
  expect(ids(calculationSheet({ reference }))).toContain('12.7/public-procurement');
  expect(ids(calculationSheet({ reference: { value: 'not numbered yet', at: reference.at } }))).toContain('12.7/public-procurement');
  expect(ids(calculationSheet())).not.toContain('12.7/public-procurement');
});

test('a pair that Table 6 leaves empty says so and keeps the scheme rows', () => {
  const profile = profileOf(extractionOf([calculationSheet()]), { technology: 'waste-to-energy', sector: 'agriculture' });
  expect(profile.indicators).toEqual([]);
  expect(profile.schemeIndicators).toHaveLength(13);
  expect(profile.remarks[0]?.en).toMatch(/Table 6/);
});

describe('a calculation sheet without EG', () => {
  const chiller = withReading({ kind: 'missing', symbol: 'EG', lookedFor: [] });

  test('makes one ask whether this is renewable energy', () => {
    const [remark, ...others] = profileOf(chiller).remarks;
    expect(others).toEqual([]);
    expect(remark?.en).toBe(`No EG (electricity generated) on the calculation sheet "${SHEET}": is this a renewable energy project?`);
    expect(remark?.ja).toContain(`「${SHEET}」にEG（発電量）がありません`);
  });

  test('is ordinary for energy efficiency, and an EG that is no number is another matter', () => {
    expect(profileOf(chiller, { technology: 'energy-efficiency', sector: 'other' }).remarks).toEqual([]);
    expect(profileOf(withReading({ kind: 'ambiguous', symbol: 'EG', at: [] })).remarks).toEqual([]);
    expect(profileOf(extractionOf([calculationSheet()])).remarks).toEqual([]);
  });
});

describe('earlier answers', () => {
  test('values, evidence and notes come back under their key', () => {
    const indicators = { '9.4/issued-credits': { value: 0, evidence: 'JC decision 7', note: '=not a formula' } };
    const issued = entry(profileOf(extractionOf([calculationSheet()], earlier({ indicators }))), '9.4/issued-credits');
    expect(issued).toMatchObject({ value: { kind: 'manual', typed: 0 }, evidence: 'JC decision 7', note: '=not a formula' });
  });

  test('a figure of the report is never replaced by what stood on the sheet', () => {
    const indicators = { '13.1/co2-reduction': { value: 1, note: 'see annex' } };
    const figure = entry(profileOf(extractionOf([calculationSheet()], earlier({ indicators }))), '13.1/co2-reduction');
    expect(figure).toMatchObject({ value: { kind: 'monitored', value: 765.7595 }, note: 'see annex' });
  });

  test('those of indicators the project no longer has are kept, without the figures of the report', () => {
    const indicators = {
      '17.9/local-business': { note: 'scheme' },
      '7.3/adopted-projects': { value: 2 },
      '11.6/co2-reduction': { value: 765 },
      'ours/own-indicator': { evidence: 'a file' },
    };
    const profile = profileOf(extractionOf([calculationSheet()], earlier({ indicators })));
    expect(profile.keptAnswers).toEqual([
      { id: '7.3/adopted-projects', target: '7.3', label: expect.objectContaining({ ja: expect.any(String) }), unit: 'Numbers', typed: 2 },
      { id: 'ours/own-indicator', target: 'ours', evidence: 'a file' },
    ]);
  });

  test('without a key they are found by target and label, in either language; what is nobody’s is kept with both', () => {
    const label = (id: string): Words => GUIDANCE_ROWS.find((row) => row.id === id)?.label ?? { en: '', ja: '' };
    const unkeyed = [
      { target: 'SDG 9.4', label: label('9.4/issued-credits').en.toUpperCase(), value: 12 },
      { target: '13.3', label: label('13.3/partner-countries').ja, value: 29 },
      { target: 'SDG 7.2', label: label('7.2/re-electricity').en, value: 5, evidence: 'log' },
      { target: 'SDG 9.4', label: label('9.4/issued-credits').en, value: 13 },
      { target: 'SDG 99', label: 'Birds', unit: 'Pairs', value: 0, note: 'nesting' },
    ];
    const profile = profileOf(extractionOf([calculationSheet()], earlier({ unkeyed })));
    expect(entry(profile, '9.4/issued-credits')).toMatchObject({ value: { kind: 'manual', typed: 12 } });
    expect(entry(profile, '13.3/partner-countries')).toMatchObject({ value: { kind: 'manual', typed: 29 } });
    expect(entry(profile, '7.2/re-electricity')).toMatchObject({ value: { kind: 'monitored' }, evidence: 'log' });
    expect(profile.keptAnswers).toEqual([
      { target: '9.4', label: { en: label('9.4/issued-credits').en, ja: label('9.4/issued-credits').en }, typed: 13 },
      { target: '99', label: { en: 'Birds', ja: 'Birds' }, unit: 'Pairs', typed: 0, note: 'nesting' },
    ]);
  });

  test('check list answers are known in both languages; others are kept as they stand', () => {
    const checkList = {
      '1': { answer: 'Identified', description: 'EIA of 2020' },
      '2': { answer: ' not  IDENTIFIED ' },
      '3': { answer: '該当あり' },
      '4': { answer: '該当なし' },
      '5': { answer: 'perhaps' },
      '6': { answer: ' ' },
      '17': { answer: 'Identified', item: 'Our own item', category: 'Economy' },
    };
    const { items } = profileOf(extractionOf([calculationSheet()], earlier({ checkList }))).checkList;
    expect(items.slice(0, 6).map((item) => item.answer ?? item.unknownAnswer)).toEqual([
      'identified',
      'not-identified',
      'identified',
      'not-identified',
      'perhaps',
      undefined,
    ]);
    expect(items[0]?.description).toBe('EIA of 2020');
    expect(items[16]).toEqual({
      number: '17',
      category: { en: 'Economy', ja: 'Economy' },
      item: { en: 'Our own item', ja: 'Our own item' },
      answer: 'identified',
    });
  });
});
