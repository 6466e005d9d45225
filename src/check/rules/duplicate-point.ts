import type { CalculationSheet, InputRow } from '../../extract/extraction';
import { rememberedOf } from '../../remembered';
import { changeInput } from '../examples/example-changes';
import { groupsBy } from '../groups-by';
import { rowsInUse, wordRows } from '../inputs/input-rows';
import { exchangedSources, type ExchangedSource } from '../model/exchanged-sources';
import { reportCalculation } from '../model/report-calculation';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { cited, INPUT_SHEET } from '../sources';
import { shortened } from '../numbers/word-figure';
import { wordRanges } from '../cells/word-ranges';

export const duplicatePoint: ReportRule = {
  id: 'duplicate-point',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet, _settings, workbook) => {
    const exchanged = exchangedSources(sheet, reportCalculation(sheet, workbook)).map(exchangedFinding);
    if (exchanged.length === 0 && numberedRows(sheet).length === 0)
      return notApplicable('Table 1 has no monitoring point numbers.', '表1にモニタリングポイント番号がありません。');
    return failedIfAny([...repeatedPoints(sheet).map(finding), ...exchanged]);
  },
  docs: {
    what: {
      en: 'Table 1 of one sheet has the same monitoring point number twice for the same parameter and period. Or points take each other’s meters, as the headings of the metering log say.',
      ja: '同じシートの表1で、同じパラメータ、同じ期間に同じモニタリングポイント番号が二度使われています。または、計量記録の見出しからみて、ポイントどうしが互いのメーターの値を参照しています。',
    },
    why: {
      en: 'A point entered twice counts twice; two meters under one number cannot be traced to the plan, and neither can two that were exchanged, whose sum is right as long as they have one factor. Tables of several sites may each begin with (1), and a point may have a row for each calendar year.',
      ja: '二度記入されたポイントは二重に集計され、番号が重なったメーターは計画と対応付けられません。互いに取り違えた場合も同様で、係数が同じ間は合計に表れません。複数サイトの表がそれぞれ (1) から始まること、暦年ごとに行を分けることは問題ありません。',
    },
    fix: {
      en: 'Give each meter the number it has in the monitoring plan, and delete a row that was copied.',
      ja: '各メーターにモニタリング計画の番号を付け、重複してコピーされた行は削除してください。',
    },
    source: cited(INPUT_SHEET, { en: 'that the numbers are unique is inferred from it', ja: '番号が重複しないことはここからの推論' }),
  },
  examples: {
    // One number, two parameters.
    ok: (correct) => changeInput(correct, 1, (row) => ({ ...row, point: '(1)', parameter: 'EC_i,p' })),
    bad: (correct) => changeInput(correct, 1, (row) => ({ ...row, point: '(1)' })),
  },
};

/** Rows that have the number of another for the same parameter and period. */
export const repeatedPoints = rememberedOf((sheet: CalculationSheet): readonly (readonly InputRow[])[] =>
  groupsBy(numberedRows(sheet), keyOf).filter(({ length }) => length > 1),
);

function numberedRows(sheet: CalculationSheet): readonly InputRow[] {
  return rowsInUse(sheet).filter(({ point }) => point !== undefined && /[\p{L}\p{N}]/u.test(point));
}

function keyOf({ value: { at }, point = '', parameter, period }: InputRow): string {
  const number = point
    .normalize('NFKC')
    .replace(/[\s()[\].]/g, '')
    .toLowerCase();
  const dates = period?.kind === 'dates' ? `${period.from} ${period.to}` : '';
  return JSON.stringify([at.sheet, number, parameter.replace(/\s/g, ''), dates]);
}

function finding(rows: readonly InputRow[]): Finding {
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  const [first] = rows;
  const point = shortened(first?.point ?? '');
  const parameter = shortened(first?.parameter ?? '');
  return {
    at,
    found: point,
    message: {
      en: `Expected a monitoring point number of its own in each row of ${parameter}, found ${point} in ${rows.length} rows (${places.en}).`,
      ja: `${parameter} の各行のモニタリングポイント番号は一つずつ異なるはずですが、${point} が ${rows.length} 行にあります（${places.ja}）。`,
    },
  };
}

function exchangedFinding(circle: readonly ExchangedSource[]): Finding {
  const values = wordRanges(circle.map(({ row }) => row.value.at));
  const rows = circle.map(({ row, formula, heading }) => ({
    name: nameOf(row),
    formula: shortened(formula),
    heading: shortened(heading.value),
  }));
  const [heads, names] = [wordRanges(circle.map(({ heading }) => heading.at)), rows.map(({ name }) => name)];
  const en = rows.map(({ name, formula, heading }) => `${name} takes “${heading}” (“${formula}”)`);
  const ja = rows.map(({ name, formula, heading }) => `${name} は「${heading}」（「${formula}」）`);
  return {
    at: [...circle.map(({ row }) => row.value.at), ...circle.map(({ heading }) => heading.at)],
    message: {
      en: `Expected each of ${names.join(', ')} in ${values.en} to take the readings of its own meter, found them exchanged, as the headings of the log in ${heads.en} say: ${en.join(', ')}.`,
      ja: `${values.ja} の ${names.join('、')} はそれぞれ自身のメーターの値を参照するはずですが、記録の見出し（${heads.ja}）からみて互いに入れ替わっています：${ja.join('、')}。`,
    },
  };
}

const nameOf = (row: InputRow): string => wordRows([row]);
