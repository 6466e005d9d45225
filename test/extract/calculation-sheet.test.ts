import { cellName } from '../../src/address';
import { extract } from '../../src/extract/extract';
import { SYMBOLS, type CalculationSheet, type Reading } from '../../src/extract/extraction';
import { bookOf, CALCULATION, calculation, type Book, type BookExtras, type Value } from './book-of';
import { onlyReport } from './fixture';

const NAME = 'MRS(calc_process)';

async function reportOf(
  rows: readonly (readonly Value[])[],
  extras: Omit<BookExtras, 'merges'> & { merges?: readonly string[] } = {},
): Promise<CalculationSheet> {
  const { merges, ...others } = extras;
  return onlyReport(extract(await bookOf({ [NAME]: rows }, { ...others, ...(merges ? { merges: { [NAME]: merges } } : {}) })));
}

/** `C5=50`, `ambiguous C5 C20`, `missing`, `C5 text`. */
function short(reading: Reading): string {
  switch (reading.kind) {
    case 'number':
      return `${cellName(reading.at.row, reading.at.column)}=${String(reading.value)}`;
    case 'summed':
      return `${reading.at.map((at) => cellName(at.row, at.column)).join('+')}=${String(reading.value)}`;
    case 'ambiguous':
      return `ambiguous ${reading.at.map((at) => cellName(at.row, at.column)).join(' ')}`;
    case 'unusable':
      return `${cellName(reading.at.row, reading.at.column)} ${reading.content.kind}`;
    case 'missing':
      return 'missing';
  }
}

function all(report: CalculationSheet): Record<string, string> {
  return Object.fromEntries(SYMBOLS.map((symbol) => [symbol, short(report.readings[symbol])]));
}

const FORM = { EG: 'C10=100', EF_RE: 'C7=0.5', RE_p: 'C9=50', PE_p: 'C13=0', ER_p: 'C5=50' };

describe('the form’s calculation sheet', () => {
  it('gives five numbers, the second factor apart', async () => {
    const report = await reportOf(CALCULATION);
    expect(all(report)).toEqual(FORM);
    expect(report.furtherFactors.map(short)).toEqual(['C11=0.5']);
    expect(report).toMatchObject({
      kind: 'report',
      sheet: NAME,
      spreadsheet: { value: 'JCM_TH_AM001_ver02.0' },
      reference: { value: 'TH999' },
    });
    expect(report.readings.ER_p).toMatchObject({
      label: 'Emission reductions during the period p',
      unit: { text: 'tCO2/p', at: { row: 5, column: 4 } },
    });
    expect(report.defaults).toBeUndefined();
    expect(report.inputs).toBeUndefined();
    expect(report.period).toEqual({ kind: 'missing' });
  });

  it('is found whatever the tab is called', async () => {
    expect(extract(await bookOf({ Sheet1: CALCULATION })).reports.map(all)).toEqual([FORM]);
  });

  it('is found without its title, by sections and headings', async () => {
    expect(all(await reportOf(calculation({ 1: [], 2: [], 3: [] })))).toEqual(FORM);
  });

  it('may repeat the headings in each section', async () => {
    const headings = ['Fuel type', 'Value', 'Units', 'Parameter'];
    expect(
      all(
        await reportOf(
          calculation({
            6: ['2. Selected default values, etc.', ...headings],
            8: ['3. Calculations for reference emissions', ...headings],
          }),
        ),
      ),
    ).toEqual(FORM);
  });

  it('may have headings that move between sections', async () => {
    const rows = calculation({
      8: ['3. Calculations for reference emissions', 'Value', 'Units', 'Parameter', 'Fuel type'],
      9: ['Reference emissions during the period p', 50, 'tCO2/p', 'REp', 'N/A'],
      10: ['Total quantity of the electricity generated in the project during the period p', 100, 'MWh/p', 'ΣEGi,p', 'Electricity'],
      11: ['The reference CO2 emission factor', 0.5, 'tCO2/MWh', 'EFRE', 'Electricity'],
      12: ['4. Calculations of the project emissions', 'Fuel type', 'Value', 'Units', 'Parameter'],
    });
    expect(all(await reportOf(rows))).toEqual({ ...FORM, RE_p: 'B9=50', EG: 'B10=100' });
  });

  it('may have cells merged over rows and columns', async () => {
    const report = await reportOf(
      calculation({ 6: [], 12: [] }, []).map((row) => [row[0] ?? null, null, ...row.slice(1)]),
      { merges: ['A5:B5', 'A7:B7', 'A9:B9', 'D5:D6', 'F5:F6'] },
    );
    expect(all(report)).toEqual({ EG: 'D10=100', EF_RE: 'D7=0.5', RE_p: 'D9=50', PE_p: 'D13=0', ER_p: 'D5=50' });
  });
});

describe('without headings', () => {
  const bare = calculation({ 4: ['1. Calculations for emission reductions'] });

  it('the figure is the number beside the label', async () => {
    expect(all(await reportOf(bare))).toEqual(FORM);
  });

  it('running numbers and years beside it are passed over', async () => {
    const rows = bare.map((row, index) => (row.length > 1 ? [index, row[0] ?? null, 2021, ...row.slice(1)] : row));
    expect(all(await reportOf(rows))).toEqual({ EG: 'E10=100', EF_RE: 'E7=0.5', RE_p: 'E9=50', PE_p: 'E13=0', ER_p: 'E5=50' });
  });

  it('an empty figure is looked for in the column of the others', async () => {
    const rows = bare.map((row, index) => (index === 12 ? ['Project emissions during the period p', 'N/A', null, 'tCO2/p', 'PEp'] : row));
    expect(all(await reportOf(rows))).toEqual({ ...FORM, PE_p: 'C13 empty' });
  });

  it('a unit of another quantity is the unit, and words beside the figure are none', async () => {
    const factor = (unit: string): readonly Value[] => ['Reference CO2 emission factor of the grid', 'Electricity', 0.5, unit, 'EFRE'];
    const unitOf = async (unit: string): Promise<unknown> => {
      const { EF_RE } = (await reportOf(bare.map((row, index) => (index === 6 ? factor(unit) : row)))).readings;
      return EF_RE.kind === 'number' && EF_RE.unit;
    };
    expect(await unitOf('t/MWh')).toMatchObject({ text: 't/MWh', dimension: 'unknown', at: { row: 7, column: 4 } });
    expect(await unitOf('see list')).toMatchObject({ text: '', dimension: 'absent' });
  });
});

describe('what stands in the cell', () => {
  it.each<[string, Value, string]>([
    ['zero is a number', 0, 'C5=0'],
    ['a negative number is one', -3.5, 'C5=-3.5'],
    ['text', '2,870.8', 'C5 text'],
    ['N/A as text', 'N/A', 'C5 text'],
    ['an Excel error', { error: '#N/A' }, 'C5 error'],
    ['a boolean', true, 'C5 boolean'],
    ['nothing', null, 'C5 empty'],
    ['a formula’s number', { formula: 'C9-C13', result: 50 }, 'C5=50'],
    ['a formula nobody computed', { formula: 'C9-C13' }, 'C5 uncomputed'],
  ])('%s', async (_, value, expected) => {
    const report = await reportOf(calculation({ 5: ['Emission reductions during the period p', 'N/A', value, 'tCO2/p', 'ERp'] }));
    expect(all(report)).toEqual({ ...FORM, ER_p: expected });
  });

  it('a formula travels with its trace', async () => {
    const report = await reportOf(
      calculation({ 5: ['Emission reductions during the period p', 'N/A', { formula: 'C9-C13', result: 50 }, 'tCO2/p', 'ERp'] }),
    );
    expect(report.readings.ER_p).toMatchObject({
      formula: '=C9-C13',
      trace: { precedents: [{ at: { sheet: NAME, row: 9, column: 3 } }, { at: { sheet: NAME, row: 13, column: 3 } }] },
    });
  });

  it('a typed figure that Excel made a date is no number; a percentage and a computed figure are', async () => {
    const rows = calculation({ 5: ['Emission reductions during the period p', 'N/A', { formula: 'C9-C13', result: 50 }, 'tCO2/p', 'ERp'] });
    const report = await reportOf(rows, { formats: { [NAME]: { C5: 'yyyy-mm-dd', C7: '0.0%', C10: 'd-mmm' } } });
    expect(all(report)).toEqual({ ...FORM, EG: 'C10 text' });
    expect(report.readings.EG).toMatchObject({ content: { kind: 'text', value: '1900-04-09' } });
  });

  it('an empty unit is absent, with the cell where it should stand', async () => {
    const report = await reportOf(calculation({ 5: ['Emission reductions during the period p', 'N/A', 50, null, 'ERp'] }));
    expect(report.readings.ER_p).toMatchObject({ unit: { text: '', dimension: 'absent', at: { row: 5, column: 4 } } });
  });
});

describe('which row is meant', () => {
  it('a label serves where the symbol is absent', async () => {
    const rows = CALCULATION.map((row) => (row[4] === 'Parameter' ? row : row.slice(0, 4)));
    const report = await reportOf(rows);
    expect(all(report)).toEqual(FORM);
    expect(report.furtherFactors.map(short)).toEqual(['C11=0.5']);
  });

  it('a symbol serves where the label is unknown', async () => {
    const rows = CALCULATION.map((row) => (row.length === 5 && row[4] !== 'Parameter' ? ['Bezeichnung', ...row.slice(1)] : row));
    expect(all(await reportOf(rows))).toEqual(FORM);
  });

  it('a missing row is missing, with what was looked for', async () => {
    const report = await reportOf(calculation({ 13: [] }));
    expect(all(report)).toEqual({ ...FORM, PE_p: 'missing' });
    expect(report.readings.PE_p).toMatchObject({ lookedFor: ['PE_p', 'Project emissions during the period p'] });
  });

  it('other symbols are not ours, whatever their labels say', async () => {
    const more: Value[][] = [
      ['Project emissions from fuel', 'Diesel', 7, 'tCO2/p', 'PE_FF,p'],
      ['Reference emissions', 'N/A', 8, 'tCO2/p', 'RE_pj'],
      ['Reference CO2 emission factor', 'Electricity', 0.9, 'tCO2/MWh', 'EF_elec'],
      ['Amount of electricity generated', 'Electricity', 9, 'MWh/p', 'EG_gen'],
    ];
    const report = await reportOf(calculation({}, more));
    expect(all(report)).toEqual(FORM);
    expect(report.furtherFactors).toHaveLength(1);
  });

  const yearly = CALCULATION.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(/^(ER|RE|PE|ΣEGi,)p$/, '$1y') : cell)),
  );

  it('a symbol of another period is read by its label', async () => {
    expect(all(await reportOf(yearly))).toEqual(FORM);
    const monthly: Value[] = ['Emission reductions during the period p', 'N/A', 5, 'tCO2/p', 'ER_m'];
    expect(all(await reportOf(calculation({}, [monthly])))).toEqual(FORM);
  });

  it.each<[string, Value[]]>([
    ['another label', ['Reference emissions of the boiler', 'N/A', 50, 'tCO2/p', 'REy']],
    ['the label of another symbol', ['Emission reductions during the period p', 'N/A', 50, 'tCO2/p', 'REy']],
    ['the index of a system', ['Reference emissions during the period p', 'N/A', 50, 'tCO2/p', 'REi']],
    ['a rate', ['Reference emissions during the period p', 'N/A', 50, 'tCO2/day', 'REd']],
  ])('but not under %s', async (_, row) => {
    expect(all(await reportOf(calculation({ 9: row })))).toEqual({ ...FORM, RE_p: 'missing' });
  });

  it('two rows of one symbol are ambiguous', async () => {
    const again: Value[] = ['Emission reductions during the period p', 'N/A', 55, 'tCO2/p', 'ER_p'];
    expect(all(await reportOf(calculation({}, [again])))).toEqual({ ...FORM, ER_p: 'ambiguous C5 C14' });
  });

  it('a row that only points to the other is its echo, wherever it stands', async () => {
    const echo: Value[] = ['Emission reductions during the period p', 'N/A', { formula: '$C$5', result: 50 }, 'tCO2/p', 'ER_p'];
    expect(all(await reportOf(calculation({}, [echo])))).toEqual(FORM);
    const first = calculation(
      { 5: ['Emission reductions during the period p', 'N/A', { formula: `'${NAME}'!C14`, result: 50 }, 'tCO2/p', 'ERp'] },
      [['Emission reductions during the period p', 'N/A', 50, 'tCO2/p', 'ER_p']],
    );
    expect(all(await reportOf(first))).toEqual({ ...FORM, ER_p: 'C14=50' });
  });

  it('a legend without figures does not compete', async () => {
    const legend: Value[][] = [
      [],
      ['Notation'],
      ['Emission reductions during the period p', null, null, null, 'ER_p'],
      ['RE_p', 'Reference emissions during the period p'],
    ];
    expect(all(await reportOf(calculation({}, legend)))).toEqual(FORM);
  });

  it('the sum goes before its summands', async () => {
    const rows = calculation({}, [
      ['Quantity of the electricity generated by system 1', 'Electricity', 60, 'MWh/p', 'EG_i,p'],
      ['Quantity of the electricity generated by system 2', 'Electricity', 40, 'MWh/p', 'EG_i,p'],
    ]);
    expect(all(await reportOf(rows))).toEqual(FORM);
  });

  it('the factor of section 2 is the reading, even below section 3', async () => {
    const rows = calculation({ 6: [], 7: [] }, [
      ['2. Selected default values, etc.'],
      ['Reference CO2 emission factor', 'Electricity', 0.6, 'tCO2/MWh', 'EF_RE'],
    ]);
    const report = await reportOf(rows);
    expect(all(report)).toEqual({ ...FORM, EF_RE: 'C15=0.6' });
    expect(report.furtherFactors.map(short)).toEqual(['C11=0.5']);
  });

  describe('two factors of section 2', () => {
    const factors = (second: Value, symbols: readonly [string, string], unit = 'tCO2/MWh'): readonly (readonly Value[])[] =>
      calculation({
        7: ['Reference CO2 emission factor of the grid', 'Electricity', 0.797, 'tCO2/MWh', symbols[0]],
        8: ['Reference CO2 emission factor of captive electricity', 'Electricity', second, unit, symbols[1]],
        11: ['The reference CO2 emission factor', 'Electricity', { formula: 'C7', result: 0.797 }, 'tCO2/MWh', symbols[0]],
      });

    it.each([[['EFRE', 'EFRE']], [['EF_RE,grid', 'EF_RE,cap']], [['EF_RE,1', 'EF_RE,2']]] as const)('%j are ambiguous', async (symbols) => {
      const report = await reportOf(factors(0.533, symbols));
      expect(all(report)).toEqual({ ...FORM, EF_RE: 'ambiguous C7 C8' });
      expect(report.readings.EF_RE).toMatchObject({ because: 'several-factors' });
      expect(report.furtherFactors).toEqual([]);
    });

    it.each<[string, Value, string]>([
      ['equal', 0.797, 'tCO2/MWh'],
      ['equal in another unit', 0.000797, 'tCO2/kWh'],
      ['a repetition', { formula: 'C7', result: 0.797 }, 'tCO2/MWh'],
    ])('are one where the second is %s', async (_, second, unit) => {
      const report = await reportOf(factors(second, ['EFRE', 'EFRE'], unit));
      expect(all(report)).toEqual({ ...FORM, EF_RE: 'C7=0.797' });
      expect(report.furtherFactors).toHaveLength(2);
    });

    it('of two regimes are the two of section 2, not their repetitions', async () => {
      const again: Value[] = ['Emission factor, captive', 'Electricity', { formula: 'C8', result: 0.533 }, 'tCO2/MWh', 'EF_RE,cap'];
      const rows = factors(0.533, ['EF_RE,grid', 'EF_RE,cap']).flatMap((row, index) => (index === 10 ? [row, again] : [row]));
      expect(short((await reportOf(rows)).readings.EF_RE)).toBe('ambiguous C7 C8');
    });

    it('of two regimes may stand in different sections', async () => {
      const rows = calculation({
        7: ['Reference CO2 emission factor of the grid', 'Electricity', 0.797, 'tCO2/MWh', 'EF_RE,grid'],
        11: ['The reference CO2 emission factor of captive electricity', 'Electricity', 0.533, 'tCO2/MWh', 'EF_RE,cap'],
      });
      expect(all(await reportOf(rows))).toEqual({ ...FORM, EF_RE: 'ambiguous C7 C11' });
    });

    it('one of a regime alone is the reading, and what differs in section 3 its further factor', async () => {
      const rows = calculation({
        7: ['Reference CO2 emission factor of the grid', 'Electricity', 0.797, 'tCO2/MWh', 'EF_RE,grid'],
        11: ['The reference CO2 emission factor', 'Electricity', 0.8, 'tCO2/MWh', 'EF_RE,grid'],
      });
      const report = await reportOf(rows);
      expect(all(report)).toEqual({ ...FORM, EF_RE: 'C7=0.797' });
      expect(report.furtherFactors.map(short)).toEqual(['C11=0.8']);
    });
  });

  it('a label that contradicts the symbol makes both doubtful', async () => {
    const swapped = calculation({
      9: ['Project emissions during the period p', 'N/A', 50, 'tCO2/p', 'REp'],
      13: ['Reference emissions during the period p', 'N/A', 0, 'tCO2/p', 'PEp'],
    });
    const report = await reportOf(swapped);
    expect(all(report)).toEqual({ ...FORM, RE_p: 'ambiguous C9 C13', PE_p: 'ambiguous C9 C13' });
    expect(report.readings.RE_p).toMatchObject({ because: 'contradicting-label' });
  });

  it('two doubtful rows that share a merged cell are told with that cell once', async () => {
    const doubtful = (label: string): Value[] => [label, 'Electricity', null, 'MWh/p', 'EGi,p'];
    const rows = calculation({
      10: ['Reference emissions during the period p', 'Electricity', 100, 'MWh/p', 'EGi,p'],
      11: doubtful('Project emissions during the period p'),
    });
    expect(all(await reportOf(rows, { merges: ['C10:C11'] }))).toMatchObject({ EG: 'ambiguous C10' });
  });

  it('a symbol mistyped in one row leaves the other row of the label alone', async () => {
    const rows = calculation({ 9: ['Project emissions during the period p', 'N/A', 50, 'tCO2/p', 'REp'] });
    expect(all(await reportOf(rows))).toEqual({ ...FORM, RE_p: 'ambiguous C9' });
  });
});

describe('the list of default values', () => {
  const entries: Value[][] = [
    ['National grid', 'Electricity', 0.5, 'tCO2/MWh', 'EF_RE'],
    ['Isolated grid', 'Electricity', 0.533, 'tCO2/MWh', 'EF_RE'],
    ['Other', 'Electricity', 'see the guidelines', 'tCO2/MWh'],
  ];

  it('below the calculation is no reading', async () => {
    const report = await reportOf(calculation({}, [[], ['[List of Default Values]'], ...entries]));
    expect(all(report)).toEqual(FORM);
    expect(report.furtherFactors).toHaveLength(1);
    expect(report.defaults).toMatchObject([
      { label: 'National grid', value: { value: { kind: 'number', value: 0.5 }, at: { row: 16, column: 3 } }, unit: { text: 'tCO2/MWh' } },
      { label: 'Isolated grid', value: { value: { value: 0.533 } } },
      { label: 'Other', value: { value: { kind: 'text', value: 'see the guidelines' } } },
    ]);
  });

  it.each([
    '［デフォルト値リスト］ [List of Default Values]',
    '[List of Default Values]\n［デフォルト値リスト］',
    'デフォルト値一覧 / List of default values',
    'List of default values（デフォルト値リスト）',
  ])('may be titled in both languages: %j', async (title) => {
    const { defaults } = await reportOf(calculation({}, [[], [title], ...entries]));
    expect(defaults?.map(({ label }) => label)).toEqual(['National grid', 'Isolated grid', 'Other']);
  });

  it('beside the calculation, with headings of its own, is none either', async () => {
    const beside: Value[][] = [
      ['List of default values'],
      ['Grid', 'Units', 'Value'],
      ['National grid', 'tCO2/MWh', 0.5],
      ['Isolated grid', 'tCO2/MWh', 0.533],
    ];
    const rows = CALCULATION.map((row, index) => {
      const list = beside[index - 3];
      return list ? [...Array.from({ length: 7 }, (_, column) => row[column] ?? null), ...list] : row;
    });
    const report = await reportOf(rows);
    expect(all(report)).toEqual(FORM);
    expect(report.defaults?.map(({ label, value }) => [label, cellName(value.at.row, value.at.column)])).toEqual([
      ['National grid', 'J6'],
      ['Isolated grid', 'J7'],
    ]);
  });

  it('may stand on a sheet of its own; an empty list is not an absent one', async () => {
    const book: Book = { [NAME]: CALCULATION, Defaults: [['デフォルト値リスト'], ['系統', 0.5, 'tCO2/MWh']] };
    expect(onlyReport(extract(await bookOf(book))).defaults).toMatchObject([{ label: '系統' }]);
    expect((await reportOf(calculation({}, [[], ['[List of Default Values]']]))).defaults).toEqual([]);
  });
});
