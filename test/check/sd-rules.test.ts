/** The borders of the rules about the SDG sheet and the SD check list; the plain cases are in the rules' examples and in test/workbooks/bad. */
import { assess, prepareSdgSheet } from '../../src/assess';
import { CORRECT_EXTRACTION } from '../../src/check/examples/example';
import { changeIndicator, changeItem, changeShownFigure } from '../../src/check/examples/example-sdg-sheet';
import { runRules } from '../../src/check/run-rules';
import { bySeverity } from '../../src/check/by-severity';
import type { CheckResult } from '../../src/check/rule';
import { symbolOf } from '../../src/check/sdg/sdg-figures';
import { sdLists, wordItems } from '../../src/check/sdg/sd-answers';
import type { Extraction } from '../../src/extract/extraction';
import type { ShownFigure } from '../../src/extract/our-sheet/earlier-answers';
import type { SdFormItem } from '../../src/extract/sd-check-list/sd-check-list-sheet';
import { GUIDANCE_ROWS } from '../../src/map/guidance/guidance-rows';
import { coversFigures, loggedFindings } from '../../src/map/logged-findings';
import { perSheet } from '../../src/our-sheets/our-sheets';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

function resultOf(rule: string, extraction: Extraction): CheckResult {
  const result = runRules(extraction).workbook.find((each) => each.rule === rule);
  if (!result) throw new Error(`There is no rule ${rule}.`);
  return result;
}

function messages(result: CheckResult): readonly string[] {
  return result.outcome === 'failed' || result.outcome === 'needs-a-person' ? result.findings.map(({ message }) => message.en) : [];
}

const { earlierAnswers: sheet, ...rest } = CORRECT_EXTRACTION;
const WITHOUT_SHEET: Extraction = { ...rest, ourSheets: perSheet(() => []) };

function formItem(number: string, isNot: boolean, isIdentified: boolean, description?: string): SdFormItem {
  const at = (column: number): SdFormItem['identified']['at'] => ({ sheet: 'SDIR', row: Number(number) + 3, column });
  return {
    number,
    category: '',
    item: `Item ${number}`,
    notIdentified: { value: isNot, at: at(4) },
    identified: { value: isIdentified, at: at(5) },
    ...(description === undefined ? {} : { description }),
  };
}

const withForm = (...items: readonly SdFormItem[]): Extraction => ({
  ...WITHOUT_SHEET,
  sdCheckLists: [{ sheet: 'SDIR', kind: 'report', title: '', items }],
});

describe('without anything to look at', () => {
  test.each(['unanswered-item', 'double-answer', 'missing-description'])('%s is not applicable, and says why', (rule) => {
    expect(resultOf(rule, WITHOUT_SHEET)).toMatchObject({
      outcome: 'not-applicable',
      reason: { en: expect.stringMatching(/neither an SDG sheet/) as unknown },
    });
    expect(resultOf(rule, withForm(formItem('1', true, false))).outcome).toBe('passed');
  });

  test.each(['missing-indicator-evidence', 'outdated-sdg-sheet'])('%s wants our sheet', (rule) => {
    expect(resultOf(rule, withForm(formItem('1', true, false)))).toMatchObject({ outcome: 'not-applicable' });
  });
});

describe('the lists that are judged', () => {
  test('are ours where there is one: it takes over what the forms say', () => {
    const both = { ...CORRECT_EXTRACTION, sdCheckLists: withForm(formItem('1', true, true)).sdCheckLists ?? [] };
    expect(sdLists(both).map(({ kind }) => kind)).toEqual(['ours']);
    expect(resultOf('double-answer', both).outcome).toBe('passed');
  });

  test('name items that follow each other as a range, in both languages', () => {
    const numbers = ['1', '2', '3', '5', '6', '9', 'A'];
    const [list] = sdLists(withForm(...numbers.map((number) => formItem(number, false, false))));
    if (!list) throw new Error('No list.');
    expect(wordItems(list.items, list)).toEqual({
      en: 'items 1 to 3, 5, 6, 9 and A of the SD check list on the sheet “SDIR”',
      ja: 'シート「SDIR」のSD チェックリストの項目 1～3、5、6、9、A',
    });
  });
});

describe('a form beside our sheet', () => {
  /** Worded as on the correct sheet, which answers all three. */
  const named = (item: SdFormItem): SdFormItem => ({ ...item, item: sheet?.checkList[item.number]?.item ?? '' });
  const beside = (ours: Extraction, ...items: readonly SdFormItem[]): Extraction => ({
    ...ours,
    sdCheckLists: [{ sheet: 'SDIR', kind: 'report', title: '', items: items.map(named) }],
  });
  const conflicts = (...items: readonly SdFormItem[]): readonly string[] =>
    messages(resultOf('sd-answer-conflict', beside(CORRECT_EXTRACTION, ...items)));

  test('contradicts it with both boxes ticked or none, in one finding', () => {
    expect(conflicts(formItem('3', true, true))).toEqual([expect.stringMatching(/item 3 of .*“SDIR”.*, found both boxes ticked\.$/)]);
    expect(conflicts(formItem('3', true, true), formItem('1', false, false))).toEqual([
      expect.stringMatching(/items 3 and 1 of .*, found both boxes ticked or none\.$/),
    ]);
  });

  test('does not where nobody filled it in, nor where our sheet has no answer either', () => {
    expect(conflicts(formItem('3', false, false), formItem('1', false, false))).toEqual([]);
    const open = changeItem(CORRECT_EXTRACTION, '3', { answer: '' });
    const form = withForm(named(formItem('3', true, true)));
    expect(messages(resultOf('sd-answer-conflict', { ...open, sdCheckLists: form.sdCheckLists ?? [] }))).toEqual([]);
  });

  test('lacks a description of its own, unless our sheet lacks the same', () => {
    const bare = formItem('2', false, true);
    const result = resultOf('missing-description', beside(CORRECT_EXTRACTION, bare));
    expect(result).toMatchObject({ outcome: 'failed', severity: 'error' });
    expect(messages(result)).toEqual([expect.stringMatching(/item 2 of .*“SDIR”\.$/)]);
    const undescribed = changeItem(CORRECT_EXTRACTION, '2', { description: undefined });
    expect(messages(resultOf('missing-description', beside(undescribed, bare)))).toEqual([expect.stringMatching(/item 2 of .*“SDG”\.$/)]);
  });

  test('lacks a reason of its own, unless our sheet lacks the same', () => {
    const changed = { plan: 'Identified', answer: 'Not identified' };
    const plan = { sheet: 'SDIP', kind: 'plan' as const, title: '', items: [named(formItem('1', false, true, 'words'))] };
    const reasons = (change: object): readonly string[] => {
      const { sdCheckLists = [], ...ours } = beside(
        changeItem(CORRECT_EXTRACTION, '1', { ...changed, ...change }),
        formItem('1', true, false),
      );
      return messages(resultOf('missing-description', { ...ours, sdCheckLists: [plan, ...sdCheckLists] }));
    };
    expect(reasons({ change: 'Built smaller' })).toEqual([expect.stringMatching(/why the answer is another .*item 1 of .*“SDIR”\.$/)]);
    expect(reasons({})).toEqual([expect.stringMatching(/why the answer is another .*item 1 of .*“SDG”\.$/)]);
  });
});

describe('answers', () => {
  test.each([
    ['該当なし', []],
    [' not  IDENTIFIED ', []],
    ['Identified / 該当あり', []],
    ['', ['unanswered-item']],
    ['no', ['unanswered-item']],
    ['Not identified, identified', ['double-answer']],
    ['該当あり・該当なし', ['double-answer']],
    ['両方', ['double-answer']],
  ])('“%s” on our sheet', (answer, failing) => {
    const changed = changeItem(CORRECT_EXTRACTION, '3', { answer, description: 'words' });
    const failed = runRules(changed).workbook.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ rule }) => rule)).toEqual(failing);
  });

  test('at registration too are one', () => {
    const result = resultOf('double-answer', changeItem(CORRECT_EXTRACTION, '1', { plan: 'both' }));
    expect(messages(result)).toEqual([expect.stringMatching(/at registration.*item 1/)]);
  });

  test('of the same item twice contradict each other; the same one twice does not', () => {
    const twice = withForm(formItem('1', true, false), { ...formItem('1', false, true, 'words') });
    expect(messages(resultOf('double-answer', twice))).toHaveLength(1);
    expect(resultOf('double-answer', withForm(formItem('1', true, false), formItem('1', true, false))).outcome).toBe('passed');
  });
});

describe('a change since registration', () => {
  const changed = { plan: 'Identified', answer: 'Not identified' };

  test('without a word is a warning, with one nothing', () => {
    expect(resultOf('missing-description', changeItem(CORRECT_EXTRACTION, '1', changed))).toMatchObject({
      outcome: 'failed',
      severity: 'warning',
    });
    expect(resultOf('missing-description', changeItem(CORRECT_EXTRACTION, '1', { ...changed, change: 'Built smaller' })).outcome).toBe(
      'passed',
    );
  });

  test('beside a missing description does not make that milder', () => {
    const result = resultOf('missing-description', changeItem(changeItem(CORRECT_EXTRACTION, '1', changed), '2', { description: ' - ' }));
    expect(result).toMatchObject({ outcome: 'failed', severity: 'error' });
    expect(bySeverity(result).map((apart) => [apart.severity, messages(apart)])).toEqual([
      ['error', [expect.stringMatching(/item 2/)]],
      ['warning', [expect.stringMatching(/item 1/)]],
    ]);
  });

  test('is decided by itself: mending another item leaves the decision', () => {
    const both = changeItem(changeItem(CORRECT_EXTRACTION, '1', changed), '2', { description: ' - ' });
    const figuresOf = (extraction: Extraction): readonly string[] =>
      loggedFindings(extraction, runRules(extraction))
        .filter(({ rule, finding: { message } }) => rule === 'missing-description' && message.en.includes('item 1 '))
        .map(({ figures }) => figures);
    expect(figuresOf(both)).toEqual([expect.stringMatching(/^warning/)]);
    expect(figuresOf(both)).toEqual(figuresOf(changeItem(CORRECT_EXTRACTION, '1', changed)));
  });

  test.each([
    ['error · 5 · 6', 'warning · 5 · 6', true],
    ['warning · 5 · 6', 'error · 5 · 6', false],
    ['error · 5 · 6', 'warning · 5 · 7', false],
    ['', 'warning', false],
    ['', 'a text · 1', false],
  ])('a decision about “%s” and what is found now, “%s”: holds %s', (then, now, holds) => {
    expect(coversFigures(then, now)).toBe(holds);
  });
});

describe('evidence', () => {
  test.each<[string | number, string]>([
    [0, 'failed'],
    ['Claimed', 'failed'],
    ['主張する', 'failed'],
    ['Not claimed', 'passed'],
    ['-', 'passed'],
  ])('for %s: %s', (value, outcome) => {
    const changed = changeIndicator(CORRECT_EXTRACTION, '4.4/training-hours', { value, evidence: undefined });
    expect(resultOf('missing-indicator-evidence', changed).outcome).toBe(outcome);
  });

  test('of issued credits is a decision or a document', () => {
    const issued = (record: object): Extraction => ({
      ...CORRECT_EXTRACTION,
      ...(sheet ? { earlierAnswers: { ...sheet, issuance: [{ at: { sheet: 'SDG', row: 70, column: 5 }, tonnes: 1009, ...record }] } } : {}),
    });
    expect(resultOf('missing-indicator-evidence', issued({})).outcome).toBe('failed');
    expect(resultOf('missing-indicator-evidence', issued({ decision: 'JC7, 30 October 2025' })).outcome).toBe('passed');
  });
});

describe('a figure on our sheet', () => {
  const figure = (changes: Partial<ShownFigure>): CheckResult =>
    resultOf('outdated-sdg-sheet', changeShownFigure(CORRECT_EXTRACTION, '13.1/co2-reduction', changes));

  test.each<[string, Partial<ShownFigure>, string]>([
    ['computed by nobody yet', { content: { kind: 'uncomputed' }, formula: '=1' }, 'passed'],
    ['deleted', { content: { kind: 'empty' } }, 'failed'],
    ['said to be not available although it is', { content: { kind: 'text', value: 'not available' } }, 'failed'],
    ['an error', { content: { kind: 'error', code: '#REF!' } }, 'failed'],
    ['without a source', { sources: [] }, 'failed'],
    ['with a source on a sheet that is gone', { sources: [{ sheet: 'Old', row: 6, column: 4 }] }, 'failed'],
  ])('that is %s', (_name, changes, outcome) => {
    expect(figure(changes).outcome).toBe(outcome);
  });

  test('of several reports is their sum', () => {
    const [report] = CORRECT_EXTRACTION.reports;
    if (report?.readings.ER_p.kind !== 'number') throw new Error('The correct report has ER_p.');
    const { ER_p } = report.readings;
    const second = { ...ER_p, at: { ...ER_p.at, sheet: 'MRS 2' } };
    const two = { ...CORRECT_EXTRACTION, reports: [report, { ...report, sheet: 'MRS 2', readings: { ...report.readings, ER_p: second } }] };
    const shown = (value: number): Extraction =>
      changeShownFigure(two, '13.1/co2-reduction', { content: { kind: 'number', value }, sources: [ER_p.at, second.at] });
    expect(resultOf('outdated-sdg-sheet', shown(2 * ER_p.value)).outcome).toBe('passed');
    expect(resultOf('outdated-sdg-sheet', shown(ER_p.value))).toMatchObject({
      outcome: 'failed',
      findings: [{ expected: expect.closeTo(2 * ER_p.value, 6) as unknown }],
    });
  });

  test('is known by the slugs of the guidance’s rows', () => {
    const shown = GUIDANCE_ROWS.map(({ id, figure: asked }) => {
      const symbol = symbolOf({ indicator: id, at: { sheet: '', row: 1, column: 1 }, content: { kind: 'empty' }, sources: [] });
      return [id, asked, symbol];
    });
    const SYMBOLS = { 're-electricity': 'EG', 'co2-reduction': 'ER_p' } as const;
    expect(shown).toEqual(GUIDANCE_ROWS.map(({ id, figure: asked }) => [id, asked, asked && SYMBOLS[asked]]));
  });
});

describe('a sheet just written', () => {
  const SOLAR = { kinds: [{ technology: 'renewable-energy', sector: 'other' }] } as const;

  test.each(['linked', 'frozen'] as const)('raises nothing but the unanswered items (%s)', async (values) => {
    const bytes = await monitoringWorkbook({ electricityUnit: 'kWh', calculationSheets: 2 });
    const { plan } = prepareSdgSheet(assess(readXlsx(bytes)), SOLAR, { language: 'both', values, version: '0.0.0' }, '2026-11-22');
    const { checks } = assess(readXlsx(writeXlsx(bytes, plan, {})));
    const failed = checks.workbook.filter(({ outcome, severity }) => outcome === 'failed' && severity !== 'info');
    expect(failed.map(({ rule, severity }) => [rule, severity])).toEqual([['unanswered-item', 'warning']]);
    expect(messages(resultOfRun(checks.workbook, 'unanswered-item'))).toEqual([
      expect.stringMatching(/no answer to items 1 to 16 of the SD check list/),
    ]);
    expect(resultOfRun(checks.workbook, 'outdated-sdg-sheet').outcome).toBe('passed');
  });
});

function resultOfRun(results: readonly CheckResult[], rule: string): CheckResult {
  const result = results.find((each) => each.rule === rule);
  if (!result) throw new Error(`There is no rule ${rule}.`);
  return result;
}

describe('two lists of one stage', () => {
  const form = (sheet: string, isIdentified: boolean, period?: readonly [from: string, to: string]) => ({
    sheet,
    kind: 'report' as const,
    title: '',
    items: [formItem('1', !isIdentified, isIdentified, 'words')],
    ...(period ? { period: { kind: 'dates' as const, from: period[0], to: period[1], text: '', at: { sheet, row: 1, column: 1 } } } : {}),
  });

  test('of other monitoring periods may differ', () => {
    const [first, second, whole] = [
      ['2022-01-01', '2022-12-31'],
      ['2023-01-01', '2023-12-31'],
      ['2022-01-01', '2023-12-31'],
    ] as const;
    const lists = (...sdCheckLists: readonly ReturnType<typeof form>[]): Extraction => ({ ...WITHOUT_SHEET, sdCheckLists });
    expect(resultOf('sd-answer-conflict', lists(form('A', true, first), form('B', false, second))).outcome).toBe('not-applicable');
    expect(resultOf('sd-answer-conflict', lists(form('A', true, first), form('B', false, whole))).outcome).toBe('failed');
    expect(resultOf('sd-answer-conflict', lists(form('A', true, first), form('B', false))).outcome).toBe('failed');
    expect(resultOf('sd-answer-conflict', lists(form('A', true), form('B', true))).outcome).toBe('passed');
  });
});
