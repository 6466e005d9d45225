/** What the sheet and the page tell of the paper's parts, in the same words. */
import { DECISION_WORDS } from '../../our-sheets/check-log';
import { COMPARISON_WORDS } from '../../check/comparison/comparison-words';
import { comparisonExtent, extentWords } from '../../check/comparison/comparison-extent';
import { methodologyId, type ChosenMethodology } from '../../check/methodologies';
import { NOT_LOOKED_AT, NOT_LOOKED_AT_BESIDE_FILES } from '../../check/not-looked-at';
import type { RuleId } from '../../check/rule';
import { ruleTitle } from '../../check/rule-title';
import { wordNumber } from '../../check/numbers/word-number';
import type { NumberReading } from '../../extract/extraction';
import type { RecalculatedFigure } from '../../check/model/recalculated-figures';
import { yieldsOf } from '../../check/comparison/workbook-yields';
import type { Words } from '../../language';
import type { LogEntry } from '../../map/check-log';
import { isUndecided } from '../../map/standing-of-entry';
import type { PaperItem, PaperReport, StatedEntry, WorkingPaper } from '../../map/working-paper';
import { ASSURANCE_OPINIONS, OVERALL_OPINIONS, type OpinionName } from '../../our-sheets/working-paper';
import { STATE_WORDS } from '../check-log/log-words';
import { counted, dateWords, listed, sameInBoth } from '../sdg-sheet-words';
import { AGREEMENT_WORDS, PAPER_WORDS, STANDING_WORDS } from './paper-words';

/** A period in dates, whatever way the sheet writes it. */
export function statedWords({ value, dates }: StatedEntry): Words {
  if (!dates) return sameInBoth(value);
  const [from, to] = [dateWords(dates.from), dateWords(dates.to)];
  return { en: `${from.en} – ${to.en}`, ja: `${from.ja}～${to.ja}` };
}

/** `11 passed, 2 with findings, 1 not applicable (Stale figures); 1 error accepted, not mended`. */
export function extentOfItem({ rules, accepted }: PaperItem): Words {
  const looked = lookedAtWords(rules);
  if (accepted === 0) return looked;
  return {
    en: `${looked.en}; ${counted(accepted, 'error', '').en} accepted, not mended`,
    ja: `${looked.ja}；確認済みで未修正のエラー${accepted}件`,
  };
}

function lookedAtWords({ passed, found, notApplicable, crashed }: PaperItem['rules']): Words {
  if (passed.length + found.length + notApplicable.length + crashed.length === 0) return { en: 'no rule', ja: 'ルールなし' };
  const part = (rules: readonly string[], en: string, { ja }: Words): readonly Words[] =>
    rules.length === 0 ? [] : [{ en: `${rules.length} ${en}`, ja: `${ja}${rules.length}` }];
  return listed([
    ...part(passed, 'passed', PAPER_WORDS.passed),
    ...part(found, 'with findings', PAPER_WORDS.found),
    ...part(notApplicable, 'not applicable', PAPER_WORDS.notApplicable).map((words) => withTitles(words, notApplicable)),
    ...part(crashed, 'not carried out', PAPER_WORDS.crashed).map((words) => withTitles(words, crashed)),
  ]);
}

/** A ticked box must not hide what no rule looked at; the reasons stand with what was looked at, at the end of the paper. */
function withTitles({ en, ja }: Words, rules: readonly RuleId[]): Words {
  const titles = rules.map(ruleTitle);
  return { en: `${en} (${titles.map((title) => title.en).join('; ')})`, ja: `${ja}（${titles.map((title) => title.ja).join('；')}）` };
}

/** `CAR 1, CL 2`, or what else is in the way. */
export function whyNotTicked({ standing, remaining, undecided }: PaperItem): Words {
  if (standing === 'remaining') return sameInBoth(remaining.map(({ number }) => number).join(', '));
  if (standing === 'undecided') return { en: `${counted(undecided, 'finding', '').en} not decided`, ja: `未判断の指摘${undecided}件` };
  return STANDING_WORDS[standing];
}

/** What a figure of the recalculation comes to, in words; its equation or why there is none. */
export function agreementWords({ result }: RecalculatedFigure): Words {
  return result.kind === 'recalculated' ? AGREEMENT_WORDS[result.agreement] : { en: 'not recalculated', ja: '再計算なし' };
}

export function basisWords({ result }: RecalculatedFigure): Words {
  if (result.kind !== 'recalculated') return result.reason;
  const { equation, from } = result;
  const ja = equation.replace('Table 3', PAPER_WORDS.table3.ja);
  return from === 'inputs'
    ? { en: equation, ja }
    : {
        en: `${equation} (from the sheet’s own figures: an input is no number)`,
        ja: `${ja}（入力値に数値でないものがあるため、シートの数値から計算）`,
      };
}

export function methodologyWords({ report, methodology }: PaperReport): Words {
  return methodology ? chosenWords(methodology) : withId(methodologyId(report), PAPER_WORDS.unknownMethodology);
}

function chosenWords({ methodology: { id, title, equations }, by }: ChosenMethodology): Words {
  const name = (language: keyof Words): string => (id === '' ? title[language] : id);
  const all = equations.join('; ');
  return { en: `${name('en')} (${BY[by].en}): ${all}`, ja: `${name('ja')}（${BY[by].ja}）：${all}` };
}

function withId(id: string | undefined, { en, ja }: Words): Words {
  return id === undefined ? { en, ja } : { en: `${id}: ${en}`, ja: `${id}：${ja}` };
}

const BY: Readonly<Record<ChosenMethodology['by'], Words>> = {
  header: { en: 'named in the header', ja: 'ヘッダーに記載' },
  user: { en: 'from the file given', ja: '指定したファイル' },
  inferred: { en: 'inferred from the symbols on the sheet', ja: 'シートの記号から推定' },
};

/** What a report's figures are held against in this workbook, and what they are not. */
export function comparedWords({ report, plan, capacity }: PaperReport, { yields, otherFiles }: WorkingPaper): Words {
  const ofReport = yieldsOf(report, yields);
  const { en, ja } = extentWords(comparisonExtent({ plan, capacity, yields: ofReport, otherFiles: otherFiles.read.length }));
  return { en: `${report.sheet}: ${en}`, ja: `${report.sheet}：${ja}` };
}

/** In which other files earlier periods were looked for; nothing where nobody named any. */
export function otherFilesWords({ otherFiles: { read, unread } }: Pick<WorkingPaper, 'otherFiles'>): readonly Words[] {
  const told = (files: readonly string[], { en, ja }: Words): readonly Words[] =>
    files.length === 0 ? [] : [{ en: `${en}: ${namesOf(files, 'en')}.`, ja: `${ja}：${namesOf(files, 'ja')}` }];
  return [...told(read, PAPER_WORDS.otherFiles), ...told(unread, PAPER_WORDS.unreadFiles)];
}

/** How far the paper reaches: what other files were looked at is not denied at its end. */
export function notLookedAtWords({ otherFiles: { read } }: Pick<WorkingPaper, 'otherFiles'>): Words {
  return read.length > 0 ? NOT_LOOKED_AT_BESIDE_FILES : NOT_LOOKED_AT;
}

/** Periods in other files that are held against nothing. */
export function contradictedWords({ contradicted }: Pick<WorkingPaper, 'contradicted'>): readonly Words[] {
  const { en, ja } = COMPARISON_WORDS.contradicted;
  return contradicted.map(({ from, to, files }) => ({ en: `${from} – ${to}: ${en(files)}.`, ja: `${from} – ${to}：${ja(files)}` }));
}

/** Where a report is held against nothing at all. */
export function nothingWords({ otherFiles: { read } }: WorkingPaper): Words {
  const { nothing, noOtherFiles } = COMPARISON_WORDS;
  return read.length > 0 ? nothing : { en: `${nothing.en} ${noOtherFiles.en}`, ja: `${nothing.ja}${noOtherFiles.ja}` };
}

/** A folder may have hundreds. */
const MOST_FILES = 20;

function namesOf(files: readonly string[], language: keyof Words): string {
  const names = files.slice(0, MOST_FILES);
  const more = files.length - names.length;
  if (more <= 0) return names.join(language === 'en' ? ', ' : '、');
  return language === 'en' ? `${names.join(', ')} and ${more} more` : `${names.join('、')} ほか${more}件`;
}

/** Of a finding that is no request: what was decided, by whom, and why. */
export function decidedWords(entry: LogEntry): Words {
  const { decision, state } = entry;
  if (!decision) return isUndecided(entry) ? PAPER_WORDS.undecided : STATE_WORDS.open;
  const { kind, by, on, reason } = decision;
  const who = [by, on].filter((part) => part !== undefined).join(', ');
  const word = DECISION_WORDS[kind];
  const said = reason === undefined ? '' : `: ${reason}`;
  const still = state === 'decided' ? { en: '', ja: '' } : { en: ` (${STATE_WORDS[state].en})`, ja: `（${STATE_WORDS[state].ja}）` };
  return {
    en: `${word.en}${who === '' ? '' : ` (${who})`}${said}${still.en}`,
    ja: `${word.ja}${who === '' ? '' : `（${who}）`}${said}${still.ja}`,
  };
}

/** What does not fit together in A.2; the paper says it and ticks nothing. */
export function opinionWarnings({ opinions, items }: WorkingPaper): readonly Words[] {
  const ticked = (names: readonly OpinionName[]): readonly OpinionName[] =>
    opinions.filter(({ name, isTicked }) => isTicked && names.includes(name)).map(({ name }) => name);
  const [overall, assurance] = [ticked(OVERALL_OPINIONS), ticked(ASSURANCE_OPINIONS)];
  return [
    ...(overall.length > 1 || assurance.length > 1 ? [PAPER_WORDS.bothTicked] : []),
    ...(overall.includes('positive') && items.some(({ isTicked }) => !isTicked) ? [PAPER_WORDS.positiveButOpen] : []),
  ];
}

/** `755 + 250`: each row of Table 3 as it stands. */
export function addedUp(rows: readonly NumberReading[]): string | undefined {
  return rows.length === 0 ? undefined : rows.map(({ value }) => wordNumber(value)).join(' + ');
}
