import { groupsBy } from '../groups-by';
import { failedIfAny } from '../outcomes';
import type { ReportFacts } from '../report-facts';
import type { CellInFile, FilesRule, Finding } from '../rule';
import { spreadsheetName } from '../spreadsheet-name';
import { shortened } from '../numbers/word-figure';

export const methodologyVersionChange: FilesRule = {
  id: 'methodology-version-change',
  about: 'files',
  severity: 'info',
  across: (reports) => failedIfAny(groupsBy(reports, ({ project }) => project).flatMap(changesIn)),
  docs: {
    what: {
      en: 'A report names another version of the methodology than the report of the period before it.',
      ja: '報告書に記載された方法論のバージョンが、前の期間の報告書と異なります。',
    },
    why: {
      en: 'The versions may differ in default values and equations: figures of the periods are then not comparable, and a change after registration needs a request of its own. Information only: a project may well go over to a new version.',
      ja: 'バージョンによってデフォルト値や計算式が異なると、期間ごとの数値は比較できません。また、登録後の変更には別の申請が必要です。新しいバージョンへの移行自体は誤りではないため、情報として示します。',
    },
    fix: {
      en: 'Make sure that the change is meant and was approved, and that the default values are those of the new version.',
      ja: '変更が意図され承認されたものであること、デフォルト値が新しいバージョンのものであることを確認してください。',
    },
    source: {
      en: 'Post-registration changes have a form of their own (PRC_Req, jcm.go.jp rules pages), and TH_AM001 is used in three versions (JCM project list); when a change of version needs it is unconfirmed',
      ja: '登録後の変更には専用の様式がある（PRC_Req、jcm.go.jp の規則のページ）。TH_AM001 は三つのバージョンで使われている（JCM プロジェクト一覧）。バージョンの変更にいつこの様式が必要かは未確認',
    },
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => correct.map((report, index) => (index === 0 ? report : { ...report, spreadsheet: 'JCM_MN_AM003_ver03.0' })),
  },
};

interface Versioned {
  readonly report: ReportFacts;
  readonly from: string;
  readonly version: number;
}

/** Of two reports that follow each other in time; those of one period are no change. */
function changesIn(ofProject: readonly ReportFacts[]): readonly Finding<CellInFile>[] {
  const inTime = ofProject.flatMap(versioned).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return inTime.flatMap((later, index) => {
    const earlier = inTime[index - 1];
    const isChange = earlier !== undefined && earlier.version !== later.version && earlier.from < later.from;
    return isChange && earlier.report.file !== later.report.file ? [finding(earlier, later)] : [];
  });
}

function versioned(report: ReportFacts): readonly Versioned[] {
  const version = spreadsheetName(report.spreadsheet ?? '')?.version;
  return report.period === undefined || version === undefined ? [] : [{ report, from: report.period.from, version }];
}

function finding({ report: earlier }: Versioned, { report: later }: Versioned): Finding<CellInFile> {
  const [before, now] = [shortened(earlier.spreadsheet ?? ''), shortened(later.spreadsheet ?? '')];
  const [one, two] = [earlier.file, later.file];
  return {
    at: [later, earlier].flatMap(({ file, spreadsheetAt }) => (spreadsheetAt === undefined ? [] : [{ file, cell: spreadsheetAt }])),
    expected: before,
    found: now,
    message: {
      en: `Expected ${before}, as in “${one}” for the period before, found ${now} in “${two}”.`,
      ja: `前の期間の「${one}」と同じ ${before} のはずですが、「${two}」では ${now} です。`,
    },
  };
}
