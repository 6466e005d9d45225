import { cellRanges } from '../check/cells/cell-ranges';
import { roundingWords, VINTAGE_WORDS } from '../check/vintages/vintage-words';
import { WHOLE_TONNES } from '../check/vintages/whole-tonnes';
import { wordNumber } from '../check/numbers/word-number';
import type { Language, Words } from '../language';
import { CREDIT_FIELDS_ASKED, isCreditField } from '../map/credits/credit-fields';
import {
  entryOf,
  isInvalid,
  type CreditEntry,
  type CreditPlace,
  type CreditRow,
  type CreditsProfile,
} from '../map/credits/credits-profile';
import { NOT_ROUNDED } from '../map/credits/credit-fields';
import { keysBeforeItmos } from '../map/credits/itmo-part';
import { letters } from '../map/credits/letters';
import { areRounded } from '../map/credits/whole-tonnes';
import { problemPlace } from '../plan/credits/problem-place';
import { CREDITS_WORDS } from '../plan/credits/credits-words';
import { correctionWords } from '../plan/credits/correction-words';
import { AUTHORIZATION_HEADERS, ISSUED_HEADERS, type CreditTable } from '../our-sheets/credits-sheet';

/** What is known, what is typed and what is missing, for people. */
export function creditsText(credits: CreditsProfile, language: Language): string {
  const say = (words: Words): string => words[language];
  const colon = language === 'en' ? ': ' : '：';
  return [
    ...credits.warnings.map((words) => `! ${say(words)}`),
    ...credits.vintages.map(({ sheet, vintages }) => `${sheet}${colon}${say(vintages.kind === 'known' ? vintages.how : vintages.reason)}`),
    ...credits.remarks.map((words) => `! ${say(words)}`),
    ...credits.fields.flatMap((row) => fieldLine(row, credits, language)),
    ...roundingLines(credits, language),
    ...credits.issued.flatMap((row) => issuedLine(row, credits, language)),
    ...credits.authorizations.flatMap((row) => rowLine(row, 'authorizations', credits, language)),
    ...credits.problems.map((problem) => `! ${say(problemPlace(problem, credits))}${colon}${say(problem.words)}`),
    ...letters(credits).map(({ paragraphs, missing, toCorrect, remarks, isAsked }) => {
      const told = [...toCorrect.map((words) => correctionWords(words)[language]), ...remarks.map(say)];
      return `${paragraphs[1] ?? ''}${colon}${[...(isAsked && (missing.length > 0 || toCorrect.length === 0) ? [missingWords(missing, language)] : []), ...told].join(language === 'en' ? ' ' : '')}`;
    }),
  ].join('\n');
}

/** A quantity with its fraction is not one of whole tonnes. */
function issuedHeaders({ vintages }: CreditsProfile): Readonly<Record<string, Words>> {
  return areRounded(vintages) ? ISSUED_HEADERS : { ...ISSUED_HEADERS, quantity: NOT_ROUNDED };
}

function fieldLine(row: CreditRow, credits: CreditsProfile, language: Language): readonly string[] {
  const value = entryOf(row);
  const isAsked = isCreditField(row.key) && CREDIT_FIELDS_ASKED[row.key].isOptional !== true;
  if (value === undefined && !isAsked) return [];
  const label = row.label?.[language] ?? String(row.typed['field'] ?? '');
  const known = row.known['value'];
  const cells = cellRanges(known?.at ?? []).join(', ');
  const shown =
    value === undefined
      ? MISSING[language]
      : `${known?.words?.[language] ?? worded(value)}${cells === '' ? '' : ` (${cells})`}${invalidMark({ table: 'fields', key: row.key, column: 'value' }, credits, language)}`;
  return [`${label}${language === 'en' ? ': ' : '：'}${shown}`];
}

/** What each way of rounding gives: the difference is there to see. Several reports are rounded each by itself, in every way. */
function roundingLines({ vintages }: CreditsProfile, language: Language): readonly string[] {
  const known = vintages.flatMap(({ sheet, vintages: found }) => (found.kind === 'known' ? [{ ...found, sheet }] : []));
  const [first] = known;
  if (first === undefined || known.length < vintages.length) return [];
  const ways = WHOLE_TONNES.map((way) => {
    const sum = wordNumber(known.reduce((all, { sums }) => all + sums[way], 0));
    const inForce =
      way === first.rounding ? (language === 'en' ? ` (${VINTAGE_WORDS.inForce.en})` : `（${VINTAGE_WORDS.inForce.ja}）`) : '';
    return `${roundingWords(way, known)[language]}${inForce} ${sum}`;
  });
  const line = (head: string, told: readonly string[]): string =>
    language === 'en' ? `${head} (tCO₂): ${told.join(', ')}` : `${head}（tCO₂）：${told.join('、')}`;
  const each = known.map(({ sheet, sums }) => `${sheet} ${wordNumber(sums[first.rounding])}`);
  return [line(VINTAGE_WORDS.rounding[language], ways), ...(known.length > 1 ? [line(EACH_REPORT[language], each)] : [])];
}

const EACH_REPORT: Words = { en: 'Each report by itself, as set', ja: '報告書ごとの値（現在の設定）' };

function issuedLine(row: CreditRow, credits: CreditsProfile, language: Language): readonly string[] {
  const mark = keysBeforeItmos(credits).has(row.key) ? `${language === 'en' ? ', ' : '、'}${VINTAGE_WORDS.noItmo[language]}` : '';
  return rowLine(row, 'issued', credits, language).map((line) => `${line}${mark}`);
}

/** The filled fields of a row, each with its head. */
function rowLine(row: CreditRow, table: CreditTable, credits: CreditsProfile, language: Language): readonly string[] {
  const headers = table === 'issued' ? issuedHeaders(credits) : AUTHORIZATION_HEADERS;
  const filled = Object.entries(headers).flatMap(([column, head]) => {
    const value = entryOf(row, column);
    return value === undefined
      ? []
      : [`${head[language]} ${worded(value)}${invalidMark({ table, key: row.key, column }, credits, language)}`];
  });
  if (filled.length === 0) return [];
  return [[...(row.label ? [row.label[language]] : []), ...filled].join(language === 'en' ? ', ' : '、')];
}

/** Behind an entry that is none. */
function invalidMark(place: CreditPlace, credits: CreditsProfile, language: Language): string {
  const { en, ja } = CREDITS_WORDS.invalid;
  if (!isInvalid(credits, place)) return '';
  return language === 'en' ? ` (${en.toLowerCase()})` : `（${ja}）`;
}

function worded(entry: CreditEntry): string {
  return typeof entry === 'number' ? wordNumber(entry) : entry;
}

function missingWords(missing: readonly Words[], language: Language): string {
  if (missing.length === 0) return NOTHING_MISSING[language];
  const listed = missing.map((words) => words[language]).join(language === 'en' ? '; ' : '、');
  return `${STILL[language]}${listed}${language === 'en' ? '.' : '。'}`;
}

const MISSING: Words = { en: 'not filled in', ja: '未記入' };
const STILL: Words = { en: 'missing ', ja: '未記入：' };
const NOTHING_MISSING: Words = { en: 'every blank is filled.', ja: '記入漏れなし。' };
