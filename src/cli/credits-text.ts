import { cellRanges } from '../check/cell-ranges';
import { wordNumber } from '../check/word-number';
import type { Language, Words } from '../language';
import { CREDIT_FIELDS_ASKED, isCreditField } from '../map/credits/credit-fields';
import { entryOf, type CreditEntry, type CreditRow, type CreditsProfile } from '../map/credits/credits-profile';
import { NOT_ROUNDED } from '../map/credits/credit-fields';
import { letters } from '../map/credits/letters';
import { areRounded } from '../map/credits/whole-tonnes';
import { problemPlace } from '../plan/credits/problem-place';
import { AUTHORIZATION_HEADERS, ISSUED_HEADERS } from '../our-sheets/credits-sheet';

/** What is known, what is typed and what is missing, for people. */
export function creditsText(credits: CreditsProfile, language: Language): string {
  const say = (words: Words): string => words[language];
  const colon = language === 'en' ? ': ' : '：';
  return [
    ...credits.warnings.map((words) => `! ${say(words)}`),
    ...credits.vintages.map(({ sheet, vintages }) => `${sheet}${colon}${say(vintages.kind === 'known' ? vintages.how : vintages.reason)}`),
    ...credits.remarks.map((words) => `! ${say(words)}`),
    ...credits.fields.flatMap((row) => fieldLine(row, language)),
    ...credits.issued.flatMap((row) => rowLine(row, issuedHeaders(credits), language)),
    ...credits.authorizations.flatMap((row) => rowLine(row, AUTHORIZATION_HEADERS, language)),
    ...credits.problems.map((problem) => `! ${say(problemPlace(problem, credits))}${colon}${say(problem.words)}`),
    ...letters(credits).map(({ paragraphs, missing, remarks, isAsked }) => {
      const told = remarks.map(say);
      return `${paragraphs[1] ?? ''}${colon}${[...(isAsked ? [`${missingWords(missing, language)}.`] : []), ...told].join(' ')}`;
    }),
  ].join('\n');
}

/** A quantity with its fraction is not one of whole tonnes. */
function issuedHeaders({ vintages }: CreditsProfile): Readonly<Record<string, Words>> {
  return areRounded(vintages) ? ISSUED_HEADERS : { ...ISSUED_HEADERS, quantity: NOT_ROUNDED };
}

function fieldLine(row: CreditRow, language: Language): readonly string[] {
  const value = entryOf(row);
  const isAsked = isCreditField(row.key) && CREDIT_FIELDS_ASKED[row.key].isOptional !== true;
  if (value === undefined && !isAsked) return [];
  const label = row.label?.[language] ?? String(row.typed['field'] ?? '');
  const known = row.known['value'];
  const cells = cellRanges(known?.at ?? []).join(', ');
  const shown =
    value === undefined ? MISSING[language] : `${known?.words?.[language] ?? worded(value)}${cells === '' ? '' : ` (${cells})`}`;
  return [`${label}${language === 'en' ? ': ' : '：'}${shown}`];
}

/** The filled fields of a row, each with its head. */
function rowLine(row: CreditRow, headers: Readonly<Record<string, Words>>, language: Language): readonly string[] {
  const filled = Object.entries(headers).flatMap(([column, head]) => {
    const value = entryOf(row, column);
    return value === undefined ? [] : [`${head[language]} ${worded(value)}`];
  });
  if (filled.length === 0) return [];
  return [[...(row.label ? [row.label[language]] : []), ...filled].join(language === 'en' ? ', ' : '、')];
}

function worded(entry: CreditEntry): string {
  return typeof entry === 'number' ? wordNumber(entry) : entry;
}

function missingWords(missing: readonly Words[], language: Language): string {
  if (missing.length === 0) return NOTHING_MISSING[language];
  return `${STILL[language]}${missing.map((words) => words[language]).join(language === 'en' ? '; ' : '、')}`;
}

const MISSING: Words = { en: 'not filled in', ja: '未記入' };
const STILL: Words = { en: 'missing ', ja: '未記入：' };
const NOTHING_MISSING: Words = { en: 'every blank is filled', ja: '記入漏れなし' };
