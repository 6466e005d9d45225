import { describe, expect, test } from '@jest/globals';
import { answerChanges } from '../../src/map/answer-changes';
import type { EarlierAnswers, EarlierItemAnswer } from '../../src/extract/our-sheet/earlier-answers';
import type { SdCheckListSheet, SdFormItem } from '../../src/extract/sd-check-list/sd-check-list-sheet';
import { STAND_IN_FORM } from '../../src/map/check-list-forms';
import type { CheckList, CheckListForm, CheckListItem, SdgProfile } from '../../src/map/sdg-profile';
import { BOTH_TICKED } from '../../src/our-sheets/sdg-sheet';
import { wordings } from '../../src/our-sheets/wordings';
import { SOLAR, cell, formerSheet, profileOf } from './profile-of';
import { SHEET, calculationSheet, extractionOf } from './project-extraction';

const FORM: CheckListForm = {
  id: 'TH/SDIR/1',
  country: 'TH',
  title: { en: 'Thai form', ja: 'タイの様式' },
  version: '1',
  source: { en: 'a file', ja: 'ファイル' },
  items: [
    {
      number: '1',
      category: { en: 'Nature', ja: '自然' },
      item: { en: 'Birds are disturbed by the project', ja: '事業による鳥類への影響' },
    },
    { number: '2', category: { en: 'People', ja: '人' }, item: { en: 'Noise at night', ja: '夜間の騒音' } },
  ],
};

interface Given {
  readonly rows?: Readonly<Record<string, Omit<EarlierItemAnswer, 'at'>>>;
  /** What the former sheet says of its form; absent on sheets that do not say. */
  readonly former?: unknown;
  readonly chosen?: CheckListForm;
  readonly sheets?: readonly SdCheckListSheet[];
  readonly reference?: string;
}

function profile({ rows = {}, former, chosen, sheets, reference = 'TH014' }: Given): SdgProfile {
  const checkList = Object.fromEntries(Object.entries(rows).map(([number, row]) => [number, { at: cell(50), ...row }]));
  const project: Pick<EarlierAnswers, 'project'> = former === undefined ? {} : { project: { kinds: [], types: {}, form: former } };
  const report = calculationSheet({
    spreadsheet: { value: 'Calculation', at: { sheet: SHEET, row: 1, column: 1 } },
    reference: { value: reference, at: { sheet: SHEET, row: 2, column: 1 } },
  });
  const change = { earlierAnswers: formerSheet({ checkList, ...project }), ...(sheets ? { sdCheckLists: sheets } : {}) };
  return profileOf(extractionOf([report], change), { ...SOLAR, ...(chosen ? { checkListForm: chosen } : {}) });
}

const listOf = (given: Given): CheckList => profile(given).checkList;
const itemsOf = (given: Given): readonly CheckListItem[] => listOf(given).items;
const remarksOf = (given: Given): string =>
  profile(given)
    .remarks.map(({ en }) => en)
    .join('\n');

function formSheet(
  kind: 'plan' | 'report',
  items: readonly Partial<SdFormItem & { tick: 'not' | 'yes' | 'both' }>[],
  sheet = 'SDIR',
): SdCheckListSheet {
  return {
    sheet,
    kind,
    title: 'SD report',
    items: items.map(({ number = '', item = '', category = 'Cat', tick, description }, index) => ({
      number,
      category,
      item,
      notIdentified: { value: tick === 'not' || tick === 'both', at: { sheet, row: index + 5, column: 5 } },
      identified: { value: tick === 'yes' || tick === 'both', at: { sheet, row: index + 5, column: 6 } },
      ...(description === undefined ? {} : { description }),
    })),
  };
}

/** A sheet with the items of a form, ticked as given by number. */
function asForm(
  form: CheckListForm,
  ticks: Readonly<Record<string, 'not' | 'yes' | 'both'>>,
  kind: 'plan' | 'report' = 'report',
): SdCheckListSheet {
  return formSheet(
    kind,
    form.items.map(({ number, item, category }) => ({
      number,
      item: item.en,
      category: category.en,
      ...(ticks[number] ? { tick: ticks[number] } : {}),
    })),
    kind === 'plan' ? 'SDIP' : 'SDIR',
  );
}

describe('which form', () => {
  const because = (given: Given): readonly unknown[] => {
    const { form, because: why } = listOf(given);
    return [form.id, why];
  };
  const BIRDS = formSheet('report', [{ number: '1', item: 'Birds' }]);

  test('the host country’s where it ships; else a stand-in, and that is said', () => {
    expect(because({ reference: 'KG001' })).toEqual(['KG/SDIR/2026-01', 'host-country']);
    expect(remarksOf({ reference: 'KG001' })).toBe('');
    expect(because({})).toEqual([STAND_IN_FORM.id, 'stand-in']);
    expect(remarksOf({})).toMatch(/^The SD check list of Thailand is not built in/);
    expect(remarksOf({ reference: 'none yet' })).toMatch(/^The reference number does not tell the host country/);
  });

  test('a check list on a sheet of the workbook: its own items, or the form of ours that it is word for word', () => {
    expect(because({ sheets: [BIRDS] })).toEqual(['workbook/SDIR', 'sheet-in-workbook']);
    expect(listOf({ sheets: [BIRDS] }).form).toMatchObject({
      title: { en: 'SD report' },
      source: { en: 'The sheet "SDIR" of this workbook' },
    });
    expect(remarksOf({ sheets: [BIRDS] })).toBe('');
    expect(because({ sheets: [asForm(STAND_IN_FORM, {})] })).toEqual([STAND_IN_FORM.id, 'sheet-in-workbook']);
  });

  test('a sheet whose last item goes on where our source is cut off has the better form', () => {
    const whole = asForm(STAND_IN_FORM, {});
    const items = whole.items.map((each, index) =>
      index === 15 ? { ...each, item: 'Violation of human rights through the supply chain and elsewhere' } : each,
    );
    expect(because({ sheets: [{ ...whole, items }] })).toEqual(['workbook/SDIR', 'sheet-in-workbook']);
  });

  test('of a plan’s and a report’s sheet the report’s', () => {
    const plan = formSheet('plan', [{ number: '1', item: 'Fish' }], 'SDIP');
    expect(because({ sheets: [plan, BIRDS] })[0]).toBe('workbook/SDIR');
    expect(because({ sheets: [plan] })[0]).toBe('workbook/SDIP');
  });

  test('a sheet that makes no form is said, and the next source taken', () => {
    const nothing = formSheet('report', [{ number: '1', item: ' ' }]);
    expect(because({ sheets: [nothing], reference: 'KG001' })[1]).toBe('host-country');
    expect(remarksOf({ sheets: [nothing], reference: 'KG001' })).toMatch(/^The check list on the sheet "SDIR" could not be taken over/);
  });

  test('numbers that stand twice or nowhere on the sheet are made different', () => {
    const sheet = formSheet('report', [{ number: '1', item: 'Birds' }, { number: '1', item: 'Fish' }, { item: 'Frogs' }]);
    expect(listOf({ sheets: [sheet] }).form.items.map(({ number }) => number)).toEqual(['1', '1-2', 'x']);
  });

  test('the former sheet’s before these', () => {
    expect(because({ former: FORM, sheets: [BIRDS], reference: 'KG001' })).toEqual(['TH/SDIR/1', 'former-sheet']);
  });

  test('a former stand-in was nobody’s choice', () => {
    expect(because({ former: STAND_IN_FORM.id })).toEqual([STAND_IN_FORM.id, 'stand-in']);
    expect(remarksOf({ former: STAND_IN_FORM.id })).toMatch(/is not built in/);
    expect(because({ former: STAND_IN_FORM.id, sheets: [BIRDS] })[1]).toBe('sheet-in-workbook');
    expect(because({ former: STAND_IN_FORM.id, reference: 'KG001' })[1]).toBe('host-country');
  });

  test('one that cannot be read is said, and the next source taken', () => {
    expect(because({ former: { id: 'broken' }, reference: 'KG001' })[1]).toBe('host-country');
    expect(remarksOf({ former: { id: 'broken' }, reference: 'KG001' })).toMatch(
      /^The check list form that the former SDG sheet carries cannot be read/,
    );
  });

  test('a person’s file before all; handed on from the former sheet it is no new import', () => {
    expect(because({ chosen: FORM, former: STAND_IN_FORM.id, sheets: [BIRDS] })).toEqual(['TH/SDIR/1', 'imported']);
    expect(because({ chosen: FORM, former: FORM })).toEqual(['TH/SDIR/1', 'former-sheet']);
    expect(because({ chosen: { ...FORM, version: '2' }, former: FORM })[1]).toBe('imported');
  });

  test('written again, a sheet says the same of its form as before', () => {
    for (const given of [{}, { reference: 'KG001' }, { sheets: [BIRDS] }]) {
      const first = listOf(given);
      const again = listOf({ ...given, former: first.form.id === STAND_IN_FORM.id ? first.form.id : first.form });
      expect(again).toEqual(first);
    }
  });
});

describe('answers of the former sheet', () => {
  test('are known in both languages; others are kept as they stand', () => {
    const rows = {
      '1': { answer: 'Identified', description: 'EIA of 2020', descriptionLink: 'https://x', plan: '該当なし', change: 'new law' },
      '2': { answer: ' not  IDENTIFIED ' },
      '3': { answer: '該当あり' },
      '4': { answer: 'Not identified / 該当なし' },
      '5': { answer: 'perhaps' },
      '6': { answer: ' ' },
    };
    const items = itemsOf({ rows });
    expect(items.slice(0, 6).map(({ report }) => report)).toEqual([
      { answer: 'identified' },
      { answer: 'not-identified' },
      { answer: 'identified' },
      { answer: 'not-identified' },
      { unknown: 'perhaps' },
      {},
    ]);
    expect(items[0]).toMatchObject({
      description: 'EIA of 2020',
      descriptionLink: 'https://x',
      plan: { answer: 'not-identified' },
      change: 'new law',
    });
    expect(items).toHaveLength(16);
  });

  test('under the same form the number decides, whatever somebody made of the words', () => {
    const [first] = itemsOf({ former: FORM, rows: { '1': { item: 'Owls?', answer: 'Identified' } } });
    expect(first).toMatchObject({ number: '1', item: FORM.items[0]?.item, report: { answer: 'identified' } });
  });

  test('items that people added are kept, answered or not', () => {
    const rows = { '17': { answer: 'Identified', item: 'Our own item', category: 'Economy' }, '18': { item: 'Frogs' }, '19': {} };
    expect(itemsOf({ rows }).slice(16)).toEqual([
      {
        number: '17',
        category: { en: 'Economy', ja: 'Economy' },
        item: { en: 'Our own item', ja: 'Our own item' },
        plan: {},
        report: { answer: 'identified' },
      },
      { number: '18', category: { en: '', ja: '' }, item: { en: 'Frogs', ja: 'Frogs' }, plan: {}, report: {} },
    ]);
  });

  describe('when the form has changed', () => {
    const rows = {
      '1': { item: 'Noise at night.', answer: 'Identified' },
      '2': { item: 'Occurrence of pollution in water quality', answer: 'Not identified', plan: 'Identified' },
      '3': { item: 'Occurrence of waste generation' },
      '20': { item: 'Frogs' },
    };

    test('the words decide: item 1 of one form is not item 1 of the next', () => {
      const items = itemsOf({ rows, former: STAND_IN_FORM.id, chosen: FORM });
      expect(items.slice(0, 2).map(({ report }) => report)).toEqual([{}, { answer: 'identified' }]);
    });

    test('answers without an item are kept below under a number of their own; unanswered items of the former form are not', () => {
      const items = itemsOf({ rows, former: STAND_IN_FORM.id, chosen: FORM });
      expect(items.slice(2).map(({ number, item, plan, report }) => [number, item.en, plan.answer, report.answer])).toEqual([
        ['2-2', 'Occurrence of pollution in water quality', 'identified', 'not-identified'],
        ['20', 'Frogs', undefined, undefined],
      ]);
    });

    test('and back again, they return to their items', () => {
      const back = {
        '2-2': { item: 'Occurrence of waste generation', answer: 'Identified' },
        '1': { item: 'Birds are disturbed by the project' },
      };
      const items = itemsOf({ rows: back, former: FORM, reference: 'KG001', chosen: STAND_IN_FORM });
      expect(items).toHaveLength(16);
      expect(items[3]).toMatchObject({ number: '4', report: { answer: 'identified' } });
    });
  });
});

describe('answers on SD check list sheets of the workbook', () => {
  test('a plan form answers for the registration, a report form for the monitoring', () => {
    const sheets = [asForm(STAND_IN_FORM, { '2': 'yes', '3': 'not' }, 'plan'), asForm(STAND_IN_FORM, { '2': 'not' })];
    const list = listOf({ sheets });
    expect(list.items.slice(1, 3).map(({ plan, report }) => [plan, report])).toEqual([
      [{ answer: 'identified' }, { answer: 'not-identified' }],
      [{ answer: 'not-identified' }, {}],
    ]);
    expect(list.readFrom).toEqual(['SDIP', 'SDIR']);
    expect(listOf({ sheets: [asForm(STAND_IN_FORM, {})] }).readFrom).toEqual([]);
  });

  test('the description of a report is taken; that of a plan describes another time', () => {
    const described = (kind: 'plan' | 'report'): unknown =>
      itemsOf({ sheets: [formSheet(kind, [{ number: '1', item: 'Birds', tick: 'yes', description: 'A heron nests.' }])] })[0]?.description;
    expect(described('report')).toBe('A heron nests.');
    expect(described('plan')).toBeUndefined();
  });

  test('stand beside the item with their cells and words, and what changed since registration is told apart', () => {
    const plan = formSheet(
      'plan',
      [
        { number: '1', item: 'Birds are disturbed by the project', tick: 'not' },
        { number: '2', item: 'Noise at night', tick: 'yes', description: 'at works' },
      ],
      'SDIP',
    );
    const report = formSheet('report', [
      { number: '1', item: 'Birds are disturbed by the project', tick: 'yes', description: 'A heron nests.' },
      { number: '2', item: 'Noise at night', tick: 'yes' },
    ]);
    const items = itemsOf({ chosen: FORM, rows: { '1': { change: '' } }, sheets: [plan, report] });
    expect(items.map(({ onForms }) => onForms)).toEqual([
      {
        plan: { at: { sheet: 'SDIP', row: 5, column: 5 } },
        report: { at: { sheet: 'SDIR', row: 5, column: 6 }, description: 'A heron nests.' },
      },
      { plan: { at: { sheet: 'SDIP', row: 6, column: 6 }, description: 'at works' }, report: { at: { sheet: 'SDIR', row: 6, column: 6 } } },
    ]);
    const { compared, changed, unexplained } = answerChanges(items);
    expect([compared, changed, unexplained].map((some) => some.map(({ number }) => number))).toEqual([['1', '2'], ['1'], ['1']]);
    const explained = items.map((item) => ({ ...item, change: 'A nest was found in 2023.' }));
    expect(answerChanges(explained).unexplained).toEqual([]);
  });

  test('of a report form that is dated for another period are passed over, and a remark says so', () => {
    const form = asForm(STAND_IN_FORM, { '2': 'yes' });
    const dated = (from: string, to: string): SdCheckListSheet => ({
      ...form,
      period: { kind: 'dates', from, to, text: `${from} - ${to}`, at: cell(2) },
    });
    const other = { sheets: [dated('2019-01-01', '2019-12-31')], reference: 'KG001' };
    expect(itemsOf(other)[1]?.report).toEqual({});
    expect(remarksOf(other)).toBe(
      'The SD report form on "SDIR" is for another monitoring period (2019-01-01 - 2019-12-31); its answers were not taken over.',
    );
    expect(itemsOf({ sheets: [dated('2000-01-01', '2099-12-31')] })[1]?.report).toEqual({ answer: 'identified' });
  });

  test('both boxes ticked is no answer, until one is', () => {
    const both = [asForm(STAND_IN_FORM, { '2': 'both' })];
    expect(itemsOf({ sheets: both })[1]?.report).toEqual({ unknown: BOTH_TICKED.en });
    // In whichever language the sheet was written.
    for (const answer of wordings(BOTH_TICKED))
      expect(itemsOf({ rows: { '2': { answer } } })[1]?.report).toEqual({ unknown: BOTH_TICKED.en });
    const rows = { '2': { answer: BOTH_TICKED.ja } };
    expect(itemsOf({ rows, sheets: [asForm(STAND_IN_FORM, { '2': 'not' })] })[1]?.report).toEqual({ answer: 'not-identified' });
    expect(remarksOf({ rows, sheets: both, reference: 'KG001' })).toBe('');
  });

  test('our sheet’s words win; what differs is said with the numbers of the items', () => {
    const rows = { '2': { answer: 'Identified', description: 'dust' }, '3': { plan: 'Identified' }, '4': { answer: 'Not identified' } };
    const sheets = [asForm(STAND_IN_FORM, { '2': 'not', '3': 'yes', '4': 'not' }), asForm(STAND_IN_FORM, { '3': 'not' }, 'plan')];
    const items = itemsOf({ rows, sheets });
    expect(items.slice(1, 4).map(({ plan, report }) => [plan.answer, report.answer])).toEqual([
      [undefined, 'identified'],
      ['identified', 'identified'],
      [undefined, 'not-identified'],
    ]);
    expect(remarksOf({ rows, sheets, reference: 'KG001' }).split('\n')).toEqual([
      expect.stringMatching(/^The check list on "SDIR" says something else at monitoring under item 2\./),
      expect.stringMatching(/^The check list on "SDIP" says something else at registration under item 3\./),
    ]);
  });

  test('a description or reason that our sheet alone has is missed on the form', () => {
    const rows = {
      '2': { answer: 'Identified', description: 'dust' },
      '3': { plan: 'Identified', answer: 'Not identified', change: 'Built smaller' },
      '4': { answer: 'Identified' },
      '5': { answer: 'Not identified', description: 'looked at' },
    };
    const sheets = [asForm(STAND_IN_FORM, { '2': 'yes', '3': 'not', '4': 'yes', '5': 'not' })];
    expect(remarksOf({ rows, sheets, reference: 'KG001' })).toMatch(
      /^The check list on "SDIR" has no word on items 2, 3, which the SDG sheet/,
    );
  });

  test('are found by number and loosely by words, elsewhere by the same words only', () => {
    const sheet = formSheet('report', [
      { number: '1', item: 'Are birds disturbed by this project?', tick: 'yes' },
      { number: '9', item: 'NOISE, AT NIGHT', tick: 'not' },
    ]);
    const items = itemsOf({ chosen: FORM, sheets: [sheet] });
    expect(items.map(({ number, report }) => [number, report.answer])).toEqual([
      ['1', 'identified'],
      ['2', 'not-identified'],
    ]);
    expect(itemsOf({ chosen: FORM, sheets: [formSheet('report', [{ number: '2', item: '夜間の騒音', tick: 'yes' }])] })[1]?.report).toEqual(
      {
        answer: 'identified',
      },
    );
  });

  test('answers to items that the form does not have are added, once, however often the sheet is written', () => {
    const sheet = formSheet('report', [
      { number: '2', item: 'Frogs', category: 'Nature', tick: 'yes' },
      { number: '3', item: 'Newts' },
    ]);
    const first = itemsOf({ chosen: FORM, sheets: [sheet] });
    expect(first.slice(2)).toEqual([
      {
        number: '2-2',
        category: { en: 'Nature', ja: 'Nature' },
        item: { en: 'Frogs', ja: 'Frogs' },
        plan: {},
        report: { answer: 'identified' },
        onForms: { report: { at: { sheet: 'SDIR', row: 5, column: 6 } } },
      },
    ]);
    const rows = Object.fromEntries(
      first.map(({ number, item, report }) => [number, { item: item.en, ...(report.answer ? { answer: report.answer } : {}) }]),
    );
    const readable = { ...rows, '2-2': { item: 'Frogs', category: 'Nature', answer: 'Identified' } };
    expect(itemsOf({ chosen: FORM, former: FORM, rows: readable, sheets: [sheet] })).toEqual(first);
  });
});
