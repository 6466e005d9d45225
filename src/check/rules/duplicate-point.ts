import type { CalculationSheet, InputRow } from '../../extract/extraction';
import { rememberedOf } from '../../remembered';
import { changeInput } from '../examples/example-changes';
import { groupsBy } from '../groups-by';
import { rowsInUse } from '../inputs/input-rows';
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
  check: (sheet) => {
    if (numberedRows(sheet).length === 0)
      return notApplicable('Table 1 has no monitoring point numbers.', '表1にモニタリングポイント番号がありません。');
    return failedIfAny(repeatedPoints(sheet).map(finding));
  },
  docs: {
    what: {
      en: 'Table 1 of one sheet has the same monitoring point number twice for the same parameter and period.',
      ja: '同じシートの表1で、同じパラメータ、同じ期間に同じモニタリングポイント番号が二度使われています。',
    },
    why: {
      en: 'A point entered twice counts twice; two meters under one number cannot be traced to the plan. Tables of several sites may each begin with (1), and a point may have a row for each calendar year.',
      ja: '二度記入されたポイントは二重に集計され、番号が重なったメーターは計画と対応付けられません。複数サイトの表がそれぞれ (1) から始まること、暦年ごとに行を分けることは問題ありません。',
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
