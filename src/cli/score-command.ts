import { assess } from '../assess';
import type { CalculationSheet } from '../extract/extraction';
import type { Language, Words } from '../language';
import { chooseReports } from '../map/choose-reports';
import { annualReductions, type AnnualReductions } from '../score/annual-reductions';
import { scoreProposal, type ProposalCost } from '../score/score-proposal';
import { UserError } from '../user-error';
import type { RuleId } from '../check/rule';
import { doubtsOf } from '../map/doubts';
import { standingResults } from '../map/standing-results';
import { readBytes, readReport } from './check-file';
import { scoreJson } from './score-json';
import { scoreText } from './score-text';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { unlessRefused } from './unless-refused';
import type { SCORE_FORMATS } from './format-names';

export interface ScoreOptions {
  readonly reductions?: number;
  readonly cost?: number;
  readonly amount?: number;
  readonly years?: number;
  readonly report?: string;
  readonly format: (typeof SCORE_FORMATS)[number];
  readonly language: Language;
}

/** The points that figures alone decide, of the city-to-city programme's scoring sheet; the reductions may come from a monitoring report. */
export function scoreCommand(file: string | undefined, options: ScoreOptions, terminal: Terminal): Promise<ExitCode> {
  const { language, format } = options;
  return unlessRefused({ terminal, language, ...(file === undefined ? {} : { file }) }, async () => {
    const cost = costOf(options);
    if (file !== undefined && options.reductions !== undefined) throw new UserError('bad-argument', TWICE);
    const annual = file === undefined ? undefined : await annualIn(file, options);
    const reductions = options.reductions ?? annual?.value;
    if (reductions === undefined && cost === undefined) throw new UserError('bad-argument', NOTHING_GIVEN);
    const results = scoreProposal({ ...(reductions === undefined ? {} : { reductions }), ...(cost ? { cost } : {}) });
    terminal.out(format === 'json' ? JSON.stringify(scoreJson(results, annual), null, 2) : scoreText(results, annual, language));
    return EXIT.fine;
  });
}

function costOf({ cost, amount, years }: ScoreOptions): ProposalCost | undefined {
  if (cost !== undefined) return { kind: 'per-tonne', value: cost };
  if (amount === undefined && years === undefined) return undefined;
  if (amount === undefined || years === undefined) throw new UserError('bad-argument', AMOUNT_AND_YEARS);
  return { kind: 'amount', amount, years };
}

/** With the rules that found errors in what they rest on, or put its size in doubt, unless somebody dismissed that on the Check log. */
export interface ReportedReductions extends AnnualReductions {
  readonly doubts: readonly RuleId[];
}

async function annualIn(file: string, { report }: ScoreOptions): Promise<ReportedReductions> {
  const { extraction, checks } = assess(readReport(await readBytes(file)));
  const chosen = onlyOne(chooseReports(extraction, report === undefined ? [] : [report]));
  const annual = annualReductions(chosen);
  if ('en' in annual) throw new UserError('nothing-to-write', annual);
  const { ER_p } = chosen.readings;
  return { ...annual, doubts: ER_p.kind === 'number' ? doubtsOf(ER_p, chosen, standingResults(extraction, checks)) : [] };
}

function onlyOne(reports: readonly CalculationSheet[]): CalculationSheet {
  const [first, ...others] = reports;
  if (first && others.length === 0) return first;
  const sheets = reports.map(({ sheet }) => sheet).join(', ');
  throw new UserError('several-reports', {
    en: `There are several monitoring reports: ${sheets}. Name one with --report, or add up their reductions and give them with --reductions.`,
    ja: `複数のモニタリング報告書があります: ${sheets}。--report で一つを指定するか、合計した排出削減量を --reductions で指定してください。`,
  });
}

const NOTHING_GIVEN: Words = {
  en: 'Give the reductions per year with --reductions or with a monitoring report, the cost per tonne with --cost, or an amount with --amount and --years.',
  ja: '年間の排出削減量を --reductions またはモニタリング報告書で、1トン当たりの費用を --cost で、または金額と年数を --amount と --years で指定してください。',
};
const TWICE: Words = {
  en: 'The reductions per year come either from a monitoring report or from --reductions: give one of them.',
  ja: '年間の排出削減量は、モニタリング報告書か --reductions のどちらか一方で指定してください。',
};
const AMOUNT_AND_YEARS: Words = {
  en: 'An amount counts for so many years of reductions: give both --amount and --years.',
  ja: '金額は対象とする年数の排出削減量で割ります。--amount と --years の両方を指定してください。',
};
