/** What is made of each workbook, in this thread or in another: plain data, so that it can travel, and small, so that many can be kept. */
import { reportFacts, type ReportFacts } from '../check/report-facts';
import { portfolioPart, type PortfolioPart } from '../map/portfolio/portfolio-part';
import type { FileOutcome } from './check-file';
import { fileJson, type FileJson, type FileJsonOptions } from './check-json';

/** What `check` prints of a file, and what is kept of its reports for the rules over several files. */
export interface CheckedFile {
  readonly json: FileJson;
  readonly reports: readonly ReportFacts[];
}

interface Made {
  readonly check: CheckedFile;
  readonly rollup: PortfolioPart;
}

export type WorkName = keyof Made;
export type MadeBy<Name extends WorkName> = Made[Name];

export type FileWork = {
  readonly [Name in WorkName]: (outcome: FileOutcome, options: FileJsonOptions) => Made[Name];
};

const FILE_WORK: FileWork = {
  check: (outcome, options) => ({ json: fileJson(outcome, options), reports: factsOf(outcome, options) }),
  rollup: (outcome, { settings }) => {
    if (outcome.outcome === 'checked') {
      const { extraction, checks } = outcome.assessment;
      return portfolioPart(outcome.file, extraction, checks, settings);
    }
    const { code, words } = outcome.refusal;
    return { reports: [], unread: [{ file: outcome.file, code, message: words }] };
  },
};

/** What became of a file: what the work made of it, and why nothing could be read, where it was refused. */
export interface Done<Name extends WorkName> {
  readonly made: MadeBy<Name>;
  readonly refusal?: string | undefined;
}

export function doneWith<Name extends WorkName>(work: Name, outcome: FileOutcome, options: FileJsonOptions): Done<Name> {
  return { made: FILE_WORK[work](outcome, options), refusal: outcome.outcome === 'refused' ? outcome.refusal.code : undefined };
}

function factsOf(outcome: FileOutcome, { settings }: FileJsonOptions): readonly ReportFacts[] {
  if (outcome.outcome === 'refused') return [];
  return outcome.assessment.extraction.reports.map((report) => reportFacts(outcome.file, report, settings));
}
