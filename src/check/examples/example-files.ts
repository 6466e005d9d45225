/** What is kept of the correct report of `example.ts` and of one for the year after, each in a file of its own: what examples change. */
import { CORRECT_REPORT } from './example';
import { changeDates, changeInputs } from './example-changes';
import { reportFacts, type ReportFacts } from '../report-facts';

export const CORRECT_FILES: readonly ReportFacts[] = [
  reportFacts('MN999/2023.xlsx', changeDates(CORRECT_REPORT, '2023-01-01', '2023-12-31')),
  reportFacts('MN999/2024.xlsx', changeDates(changeInputs(CORRECT_REPORT, 1.0137), '2024-01-01', '2024-12-31')),
];
