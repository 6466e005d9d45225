import type { CalculationSheet, InputColumn, InputRow } from '../../extract/extraction';
import type { Words } from '../../language';
import { changeInput } from '../examples/example-changes';
import { isSaid, rowsInUse, wordRows } from '../inputs/input-rows';
import { failedIfAny, notApplicable } from '../outcomes';
import type { Finding, ReportRule } from '../rule';
import { INPUT_SHEET } from '../sources';
import { wordRanges } from '../cells/word-ranges';

export const missingEvidence: ReportRule = {
  id: 'missing-evidence',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet) => {
    const columns = COLUMNS.filter(({ column }) => sheet.inputs?.columns?.includes(column) === true);
    if (columns.length === 0) {
      return notApplicable(
        'Table 1 has no columns for the monitoring option, the source, the method and the frequency.',
        '表1にモニタリングオプション、データ源、測定方法、頻度の欄がありません。',
      );
    }
    return failedIfAny(findings(sheet, columns));
  },
  docs: {
    what: {
      en: 'A monitored value lacks its monitoring option, source of data, measurement method (option C) or monitoring frequency, although Table 1 has the column.',
      ja: '表1に欄があるのに、モニタリング値のオプション、データ源、測定方法（オプション C の場合）、モニタリング頻度が記入されていません。',
    },
    why: {
      en: 'A third-party entity cannot follow a figure without knowing where it comes from. The column Other comments may stay empty.',
      ja: '数値の出所が分からないと、第三者機関は確認できません。「その他のコメント」欄は空欄で構いません。',
    },
    fix: {
      en: 'Fill in the columns as the monitoring plan has them.',
      ja: 'モニタリング計画のとおりに各欄を記入してください。',
    },
    source: INPUT_SHEET,
  },
  examples: {
    ok: (correct) => changeInput(correct, 0, ({ comment: _comment, ...row }) => row),
    bad: (correct) => changeInput(correct, 0, ({ source: _source, ...row }) => row),
  },
};

type Evidence = 'monitoringOption' | 'source' | 'method' | 'frequency';

interface EvidenceColumn {
  readonly column: InputColumn;
  readonly field: Evidence;
  readonly name: Words;
}

const COLUMNS: readonly EvidenceColumn[] = [
  { column: 'option', field: 'monitoringOption', name: { en: 'Monitoring option', ja: 'モニタリングオプション' } },
  { column: 'source', field: 'source', name: { en: 'Source of data', ja: 'データ源' } },
  { column: 'method', field: 'method', name: { en: 'Measurement methods and procedures', ja: '測定方法と手順' } },
  { column: 'frequency', field: 'frequency', name: { en: 'Monitoring frequency', ja: 'モニタリング頻度' } },
];

/** Rows that lack the same columns make one finding. */
function findings(sheet: CalculationSheet, columns: readonly EvidenceColumn[]): Finding[] {
  const groups = new Map<string, { missing: readonly EvidenceColumn[]; rows: InputRow[] }>();
  for (const row of rowsInUse(sheet).filter(({ value: { value } }) => value.kind === 'number')) {
    const missing = columns.filter((column) => isNeeded(column, row) && !isSaid(row[column.field]));
    if (missing.length === 0) continue;
    const key = missing.map(({ column }) => column).join();
    const group = groups.get(key) ?? { missing, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()].map(({ missing, rows }) => finding(missing, rows));
}

/** Public data and invoices (A, B) are not measured by the participants. A text that says nothing (`N/A`) is as good as none, but for the method. */
function isNeeded({ field }: EvidenceColumn, row: InputRow): boolean {
  if (field !== 'method') return true;
  const option = (row.monitoringOption ?? '').normalize('NFKC').trim();
  return !/(?:^|[^a-z])[ab]$/i.test(option) && row.method === undefined;
}

function finding(missing: readonly EvidenceColumn[], rows: readonly InputRow[]): Finding {
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  const names = { en: missing.map(({ name }) => `“${name.en}”`).join(', '), ja: missing.map(({ name }) => `「${name.ja}」`).join('') };
  return {
    at,
    message: {
      en: `Expected ${names.en} of ${wordRows(rows)} (${places.en}) to be filled in, found nothing.`,
      ja: `${wordRows(rows)}（${places.ja}）の${names.ja}欄には記入が必要ですが、空欄です。`,
    },
  };
}
