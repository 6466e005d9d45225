/** The page: what it tells, and that nothing from a workbook becomes HTML. test/browser/report-page.test.ts looks at it in a browser. */
import fc from 'fast-check';
import type { CalculationNodeJson } from '../../../src/check/model/calculation-json';
import type { CheckedJson, FileJson, ReadingJson, ResultJson } from '../../../src/cli/check-json';
import { checkedFile, decidedFile, printed, REFUSED, YIELDS, CONTRADICTED } from './checked-files';

test('tells which file, its figures with unit and cell, the maths, the trace, what passed and what did not apply', async () => {
  const page = printed('html', [await checkedFile()]);
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('<title>report.xlsx – Check of monitoring reports</title>');
  expect(page).toContain('ab'.repeat(32));
  expect(page).toMatch(/2,870\.83385<\/td>\s*<td>tCO<sub>2<\/sub>\/p<\/td>\s*<td class="cell">&#39;MRS\(calc_process\)&#39;!D6</);
  expect(page).toContain('(Σ <i>EG</i><sub>i,p</sub> × <i>EF</i><sub>RE</sub>) − <i>PE</i><sub>p</sub>');
  expect(page).toContain('<i>EG</i><sub>i,p</sub> (3) <b>1,410.08 MWh</b>');
  expect(page).toContain('No rule found anything wrong.');
  expect(page).toContain('JCM_MN_AM003_ver02.0');
  expect(page).toMatch(/Not looked at: Table 2/);
  expect(printed('html', [await checkedFile({}, 'ja')], { language: 'ja' })).toContain('<html lang="ja">');
});

test('decisions on the Check log stand beside their findings, and cells chosen by hand are marked', async () => {
  const page = printed('html', [await decidedFile({ kind: 'dismissed', reason: '<b>known</b>', by: 'A', on: '2026-11-26' })]);
  expect(page).toContain('<b>Decision:</b> Dismissed (A, 2026-11-26): &lt;b&gt;known&lt;/b&gt;</p>');
  expect(page).toMatch(/Check log “Check log”: 0 not yet decided · [1-9]\d* decided/);
  expect(page).toContain('!D6 (chosen by hand)</td>');
  const japanese = await decidedFile({ kind: 'accepted', by: 'A' }, 'ja');
  expect(printed('html', [japanese], { language: 'ja' })).toContain('<b>判断:</b> 確認済み（A）</p>');
});

test('tells what the report is held against: each figure of the plan with its cells, the capacity, and what other periods gave', async () => {
  const half = await checkedFile({ period: '1/Jan/2023 - 30/Jun/2023', points: [{ point: '(1)', value: 1000, estimate: 2000 }] });
  const page = printed('html', [half, REFUSED], { results: [], yields: YIELDS, contradicted: CONTRADICTED });
  const leftOut = 'not compared, for these files do not have the same figures: “a.xlsx”, “b.xlsx”';
  for (const format of ['html', 'text'] as const)
    expect(printed(format, [REFUSED, REFUSED], { results: [], yields: YIELDS, contradicted: CONTRADICTED })).toContain(leftOut);
  expect(page).toContain('Compared with the plan on MPS(calc_process), pro rata to 181 days (±30 %, default)');
  expect(page).toMatch(/2,000 MWh \(taken as a year\)<\/td>\s*<td [^>]*>991\.7808 MWh<\/td>\s*<td [^>]*>1,000 MWh/);
  expect(page).toMatch(/\+0\.8 %\s*<span class="quiet">within the band/);
  expect(page).toMatch(/15 MWh a day; beside the earlier period \+50 %, above the band \(±30 %, default\)/);
  expect(printed('text', [half])).toContain(
    'EG: plan 2,000 MWh (taken as a year) → pro rata 991.7808 MWh → report 1,000 MWh: +0.8 %, within the band',
  );
  const japanese = printed('text', [await checkedFile({}, 'ja')], { language: 'ja', results: [], yields: YIELDS });
  expect(japanese).toMatch(/計画「MPS\(calc_process\)」との比較、365 日分に換算（±30 %、既定値）/);
  expect(japanese).toMatch(/5 MWh\/MW・日; 同じ季節を含む過去の期間なし/);
});

test('several files have an overview first, with a link to each', () => {
  const page = printed('html', [REFUSED, REFUSED]);
  expect(page.indexOf('href="#file-2"')).toBeLessThan(page.indexOf('id="file-1"'));
  expect(printed('html', [REFUSED])).not.toContain('href');
});

test('asks for nothing from anywhere and runs nothing', async () => {
  const page = printed('html', [await checkedFile(), REFUSED]);
  expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-`);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|href="(?!#)|@import|url\(|\sstyle=|\son\w+=/);
});

test('of very many cells the first few are listed', () => {
  const at = Array.from({ length: 300 }, (_, row) => `'MRS(input)'!F${row + 1}`);
  const result: ResultJson = { rule: 'negative-input', outcome: 'failed', severity: 'error', findings: [{ at, message: 'many' }] };
  const page = printed('html', [{ file: 'x', outcome: 'checked', sha256: '', reports: [], results: [result] }]);
  expect(page).toContain('&#39;MRS(input)&#39;!F5 … (+295)');
});

/** A file in which every text is the given one. */
function fileOf(text: string): FileJson {
  const findings = [{ at: [text], message: text, expected: text, found: text }];
  const results: ResultJson[] = [
    { rule: text, outcome: 'failed', severity: 'error', findings: [...findings, ...findings] },
    { rule: 'zero-input', outcome: 'needs-a-person', severity: 'info', findings },
    { rule: text, outcome: 'not-applicable', severity: 'info', reason: text },
    { rule: text, outcome: 'crashed', severity: 'info', error: text },
    { rule: text, outcome: 'passed', severity: 'info' },
  ];
  const leaf: CalculationNodeJson = { at: text, name: text, text, formula: text, below: [], repeated: true };
  const number: ReadingJson = { kind: 'number', value: 1, unit: text, at: text, formula: text };
  const readings = {
    EG: number,
    EF_RE: { kind: 'missing', lookedFor: [text] },
    RE_p: { kind: 'ambiguous', at: [text] },
    PE_p: { kind: 'unusable', at: text, unit: text, content: { kind: 'text', value: text } },
    ER_p: number,
  } as const;
  const figure = {
    figure: text,
    of: 'point',
    unit: 'MWh',
    planned: 1,
    plannedAt: [text],
    covers: null,
    expected: 1,
    reported: 1,
    reportedAt: [text],
    deviation: 0,
    verdict: 'within',
  } as const;
  const plan = { sheet: text, days: 1, band: 0.3, bandFrom: 'default', figures: [figure], furtherPoints: 0 } as const;
  const [first] = YIELDS;
  const yields = first ? [{ ...first, project: text, report: text, at: [text] }] : [];
  const methodology = { id: text, title: text, by: 'user' as const, equations: [text] };
  return {
    file: text,
    outcome: 'checked',
    sha256: text,
    reports: [
      {
        sheet: text,
        spreadsheet: text,
        reference: text,
        period: { from: null, to: null, text },
        readings,
        vintages: { kind: 'unknown', reason: text },
        results,
        comparison: { plan },
        calculation: { methodology, steps: [text, text, text], tree: { ...leaf, below: [leaf, leaf], cut: true } },
      },
    ],
    results,
    yields,
  } satisfies CheckedJson;
}

/** The page's elements, but for the subscripts that symbols get. */
function tags(text: string): readonly string[] {
  const refused: FileJson = { file: text, outcome: 'refused', refusal: { code: text, message: text } };
  const all = printed('html', [fileOf(text), refused]).match(/<[^>]*>?/g) ?? [];
  return all.filter((tag) => !/^<\/?(?:i|sub)>$/.test(tag));
}

test('no text of a workbook makes an element, an attribute or an entity', () => {
  const expected = tags('x');
  const unit = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    '/',
    'script',
    'b',
    'EF_RE',
    'CO2',
    '</',
    '<!--',
    ']]>',
    '&lt;',
    '=',
    ' ',
    '`',
    '$',
    '\u0000',
    '排',
  );
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), (text) => {
      expect(tags(text)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
  expect(printed('html', [{ ...REFUSED, file: '&lt;<b>' }])).toContain('&amp;lt;&lt;b&gt;');
});
