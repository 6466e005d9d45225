import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../src/check/rule';
import type { CalculationSheet, Extraction, Reading } from '../../src/extract/extraction';
import type { Words } from '../../src/language';
import { mapToSdgs, type ProjectChoice } from '../../src/map/map-to-sdgs';
import type { Sector, Technology } from '../../src/map/sdg-profile';
import { UserError } from '../../src/user-error';
import { SOLAR, entry, profileOf } from './profile-of';
import { SHEET, calculationSheet, extractionOf, failed, numberReading, runOf, sdgSheets } from './project-extraction';

function kindOf(technology: Technology, sector: Sector): ProjectChoice {
  return { kinds: [{ technology, sector }] };
}

const withReading = (reading: Reading): Extraction => extractionOf([calculationSheet({}, { [reading.symbol]: reading })]);

test('says that another SDG sheet stays as it is', () => {
  const { remarks } = profileOf(extractionOf([calculationSheet()], { ourSheets: sdgSheets('SDG', 'SDG (2)') }));
  expect(remarks.filter(({ en }) => /another SDG sheet/.test(en)).map(({ ja }) => ja)).toEqual([expect.stringContaining('「SDG (2)」')]);
});

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

  test('leaves everything else to a person: quantities with a unit, claims without', () => {
    const ids = (kind: string): readonly string[] => profile.indicators.filter((each) => each.value.kind === kind).map((each) => each.id);
    expect(ids('quantity')).toEqual(['17.6/financing-projects', '17.7/financing-projects']);
    expect(ids('claim')).toHaveLength(14);
    for (const { value, unit } of profile.indicators)
      if (value.kind === 'claim') expect([unit, value]).toEqual([undefined, { kind: 'claim' }]);
  });

  test('knows no issued credits without an issuance record: neither ER_p nor 0', () => {
    for (const id of ['9.4/issued-credits', '12.4/issued-credits']) expect(entry(profile, id).value).toEqual({ kind: 'issued' });
  });

  test('has the 15 rows of Table 5, with activities in place of project types', () => {
    expect(profile.goal5).toHaveLength(15);
    expect(new Set(profile.goal5.flatMap(({ tables, types }) => [...tables, ...types]))).toEqual(new Set(['table5']));
    expect(profile.goal5.every(({ activities = [], goal }) => activities.length > 0 && goal === 5)).toBe(true);
    expect(profile.targets.some(({ goal }) => goal === 5)).toBe(false);
  });

  test('says of each row which tables carry it, and the misprint where one is mended', () => {
    expect(entry(profile, '7.2/re-electricity').tables).toEqual(['table4', 'table7']);
    expect(entry(profile, '5.1/weps')).toMatchObject({
      label: { en: "Sign up to Women's Empowerment Principles (WEPs)" },
      printed: "Sign to Women's Empowerment Principles (WEPs)",
    });
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

  test('a doubt of its size, however grave the finding', () => {
    expect(doubts(failed('magnitude-slip', 'warning', input))).toEqual(['magnitude-slip']);
    expect(doubts(failed('magnitude-slip', 'warning', { ...own, row: 99 }))).toEqual([]);
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

describe('12.7, which the guidance applies in Viet Nam only', () => {
  const GRID = kindOf('energy-efficiency', 'energy-transmission');
  const in127 = (...numbers: readonly string[]): object | undefined => {
    const reports = numbers.map((value, index) =>
      calculationSheet({
        sheet: `calc ${index}`,
        inputSheet: `input ${index}`,
        spreadsheet: { value: 'Calculation', at: { sheet: SHEET, row: 1, column: 1 } },
        reference: { value, at: { sheet: SHEET, row: 2, column: 1 } },
      }),
    );
    const { indicators, country } = profileOf(extractionOf(reports), { ...GRID, sheets: reports.map(({ sheet }) => sheet) });
    const found = indicators.find(({ id }) => id === '12.7/public-procurement');
    return found && { country, onlyIn: found.onlyIn };
  };

  test('is shown there, without a condition', () => expect(in127('VN011')).toEqual({ country: 'VN', onlyIn: undefined }));
  test('is left out in another partner country', () => expect(in127('TH014')).toBeUndefined());
  test.each([[['not numbered yet']], [['XX001']], [['VN011', 'TH014']]])(
    'is shown with its condition where the country is not known: %j',
    (numbers) => {
      expect(in127(...numbers)).toEqual({ country: undefined, onlyIn: 'VN' });
    },
  );
});

describe('a calculation sheet without EG', () => {
  const missing: Reading = { kind: 'missing', symbol: 'EG', lookedFor: [] };
  const chiller = withReading(missing);
  const aboutEg = (extraction: Extraction, project: ProjectChoice = SOLAR): readonly Words[] =>
    profileOf(extraction, project).remarks.filter(({ en }) => en.includes('EG'));

  test('makes one ask whether this is renewable energy', () => {
    const [remark, ...others] = aboutEg(chiller);
    expect(others).toEqual([]);
    expect(remark?.en).toBe(`No EG (electricity generated) on the calculation sheet "${SHEET}": is this a renewable energy project?`);
    expect(remark?.ja).toContain(`「${SHEET}」にEG（発電量）がありません`);
  });

  test('is ordinary for energy efficiency, and an EG that is no number is another matter', () => {
    expect(aboutEg(chiller, kindOf('energy-efficiency', 'other'))).toEqual([]);
    expect(aboutEg(withReading({ kind: 'ambiguous', symbol: 'EG', at: [] }))).toEqual([]);
    expect(aboutEg(extractionOf([calculationSheet()]))).toEqual([]);
  });

  describe('in a mixed project', () => {
    const MIXED: ProjectChoice = { kinds: [...SOLAR.kinds, { technology: 'energy-efficiency', sector: 'manufacturing' }] };
    const second = calculationSheet({ sheet: 'chiller', inputSheet: 'chiller input' }, { EG: missing });
    const both = extractionOf([calculationSheet(), second]);

    test('is that of the other technology: 7.2 shows the electricity of the solar report, and says so', () => {
      expect(entry(profileOf(both, MIXED), '7.2/re-electricity').value).toMatchObject({ kind: 'monitored', value: 2400.5 });
      expect(aboutEg(both, MIXED).map(({ en }) => en)).toEqual([expect.stringMatching(/^The calculation sheet "chiller" has no EG/)]);
    });

    test('leaves 7.2 unknown where no report has one, or where it is there and no number', () => {
      expect(entry(profileOf(chiller, MIXED), '7.2/re-electricity').value.kind).toBe('unavailable');
      expect(aboutEg(chiller, MIXED)[0]?.en).toMatch(/is this a renewable energy project/);
      const doubtful = calculationSheet({ sheet: 'chiller' }, { EG: { kind: 'ambiguous', symbol: 'EG', at: [] } });
      const extraction = extractionOf([calculationSheet(), doubtful]);
      const profile = profileOf(extraction, { ...MIXED, sheets: [SHEET, 'chiller'] });
      expect(entry(profile, '7.2/re-electricity').value.kind).toBe('unavailable');
    });

    test('leaves the emission reductions those of all reports', () => {
      expect(entry(profileOf(both, MIXED), '9.4/co2-reduction').value).toMatchObject({ value: 765.7595 * 2 });
    });
  });
});
