import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { CellAddress } from '../../workbook';
import { cellsBelow } from '../cells/computed-cells';
import { changeFigure } from '../examples/example-changes';
import { failedIfAny } from '../outcomes';
import { linkedNames, pointsOut } from '../cells/points-out';
import type { Finding, WorkbookRule } from '../rule';
import { SPREADSHEET_PRACTICE } from '../sources';
import { shortened } from '../numbers/word-figure';
import { wordRanges } from '../cells/word-ranges';

export const externalLink: WorkbookRule = {
  id: 'external-link',
  about: 'workbook',
  severity: 'warning',
  check: (workbook) => {
    const cells = linkedCells(workbook);
    const { externalLinks } = workbook.surroundings;
    if (cells.length > 0) return failedIfAny([drawnFinding(cells, externalLinks)]);
    return failedIfAny(externalLinks.length > 0 ? [idleFinding(externalLinks)] : [], 'info');
  },
  docs: {
    what: {
      en: 'A figure is computed from another workbook. Links that no figure of the reports depends on are information only.',
      ja: '数値が別のブックから計算されています。報告書の数値に関係しないリンクは情報として示します。',
    },
    why: {
      en: 'A reader has not got the other workbook: the saved figure can be neither followed nor updated, and changes with somebody else’s file. Templates often carry old links in names, which do no harm.',
      ja: '読み手の手元に別のブックはないため、保存された数値の確認も更新もできず、他人のファイルによって変わります。様式に残った古い名前のリンクは、害はありません。',
    },
    fix: {
      en: 'Copy what is needed onto a sheet of this workbook and refer to it there; Data > Edit Links shows what is left.',
      ja: '必要なデータをこのブックのシートに写して参照してください。残りのリンクは「データ」タブの「リンクの編集」で確認できます。',
    },
    source: SPREADSHEET_PRACTICE,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => ({
      ...correct,
      reports: correct.reports.map((report) => changeFigure(report, 'EG', { formula: '=[meters.xlsx]Year!B14' })),
      surroundings: { ...correct.surroundings, externalLinks: ['meters.xlsx'] },
    }),
  },
};

function linkedCells({ reports, surroundings: { names } }: Extraction): readonly CellAddress[] {
  const linked = linkedNames(names);
  const all = reports.flatMap((report: CalculationSheet) => [...cellsBelow(report)]);
  return [...new Map(all).values()].flatMap(({ at, formula }) => (formula !== undefined && pointsOut(formula, linked) ? [at] : []));
}

function drawnFinding(cells: readonly CellAddress[], files: readonly string[]): Finding {
  const places = wordRanges(cells);
  const listed = shortened(files.join(', '));
  return {
    at: cells,
    ...(listed === '' ? {} : { found: listed }),
    message: {
      en: `Expected every figure to come from this workbook, found links to ${listed === '' ? 'another workbook' : listed} in ${places.en}.`,
      ja: `数値はこのブックから計算されるはずですが、${places.ja} が別のブック${listed === '' ? '' : `（${listed}）`}を参照しています。`,
    },
  };
}

function idleFinding(files: readonly string[]): Finding {
  const listed = shortened(files.join(', '));
  return {
    at: [],
    found: listed,
    message: {
      en: `Expected no links to other workbooks, found ${listed}. No figure of the reports that could be followed depends on them.`,
      ja: `別のブック（${listed}）へのリンクがあります。たどれた範囲では、報告書の数値はこのリンクに依存していません。`,
    },
  };
}
