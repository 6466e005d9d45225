import { downloadName } from '../../src/tryit/page/download-name';

const REPORT = ['MRS(input)', 'MRS(calc_process)'];

it.each([
  ['the sheets that came to it', 'TH014.xlsx', [...REPORT, 'SDG', 'Check log'], 'TH014-sdg-check-log.xlsx'],
  ['a Japanese sheet', '報告書.xlsm', [...REPORT, '作業 調書'], '報告書-作業-調書.xlsm'],
  ['that it was changed', 'TH014-sdg.XLSX', REPORT, 'TH014-sdg-changed.XLSX'],
  ['both where the file has no ending', 'TH014', [...REPORT, 'Credits'], 'TH014-credits'],
])('names a download after the file and %s', (_what, name, now, expected) => {
  expect(downloadName(name, REPORT, now)).toBe(expected);
});
