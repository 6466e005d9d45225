import type { Words } from '../../language';
import { wordNumber } from '../../check/numbers/word-number';
import type { CreditTable } from '../../our-sheets/credits-sheet';
import { AUTHORIZATION_ROWS } from './authorization-rows';
import { CREDIT_FIELDS_ASKED, isCreditField } from './credit-fields';
import { aboveReport } from './above-report';
import { authorizedAbove } from './authorized-above';
import { entryOf, type CreditEntry, type CreditPlace as Place, type CreditProblem, type CreditRow } from './credits-profile';
import { namesVintage } from './rows-of-vintages';
import { isDay, whyNoDay } from './typed-day';
import { whyNoTonnes } from './typed-tonnes';
import type { VintageDays } from './whole-tonnes';

/** The shape of the one number that was published (TH014); what its parts mean is not known, so they are not read. */
export const AUTHENTICATION_NUMBER = /^JCM-[A-Z]{2}-JP-\d{4}-\d{4}-\d{5}$/;
/** `JCM-XX005`, and `JCM-XX005-001` for the first issuance. */
const PROJECT_ID = /^JCM-([A-Z]{2}\d{3})$/;
const ISSUANCE_ID = /^JCM-([A-Z]{2}\d{3})-\d{3}$/;
const REFERENCE = /^[A-Z]{2}\d{3}$/;

type Rows = Readonly<Record<CreditTable, readonly CreditRow[]>>;

/** What was typed and cannot be right by itself, or contradicts something beside it. Whether it is true nobody but people can say. */
export function creditProblems(rows: Rows, years: readonly VintageDays[]): readonly CreditProblem[] {
  const field = (id: string): CreditEntry | undefined => entryOf(rows.fields.find(({ key }) => key === id));
  const reference = field('reference');
  const end = field('to');
  return [
    ...rows.fields.flatMap(fieldProblems),
    ...order(rows.fields, 'from', 'to'),
    ...order(rows.fields, 'loa-from', 'loa-to'),
    ...rows.authorizations.flatMap((row) => authorizationProblems(row, reference)),
    ...rows.authorizations.flatMap((row) => stageProblems(row, rows.authorizations, end)),
    ...rows.issued.flatMap((row) => issuedProblems(row, rows.issued, years.find(({ key }) => key === row.key)?.to)),
    ...rows.issued.flatMap((row) => otherVintage(row, rows.issued, years)),
    ...rows.issued.flatMap((row) => sameNumber(row, rows.issued)),
    ...transferProblems(rows),
    ...authorizedAbove(rows, years),
  ];
}

function fieldProblems(row: CreditRow): readonly CreditProblem[] {
  const { key, typed } = row;
  if (!isCreditField(key)) return [];
  const at = { table: 'fields', key, column: 'value' } as const;
  const { value } = typed;
  if (value === undefined) return [];
  const { kind } = CREDIT_FIELDS_ASKED[key];
  // What is reduced is measured; what is credited is counted.
  if (kind === 'tonnes') return key === 'reductions' && typeof value === 'number' && value >= 0 ? [] : amount(at, value);
  if (kind === 'date') return dated(at, value);
  return key === 'reference' && !REFERENCE.test(String(value)) ? [{ ...at, ...shape('TH014') }] : [];
}

function authorizationProblems({ key, typed }: CreditRow, reference: CreditEntry | undefined): readonly CreditProblem[] {
  const { id, date, lastChange, effective } = typed;
  const at = { table: 'authorizations', key } as const;
  const stage = AUTHORIZATION_ROWS.find((row) => row.key === key)?.stage;
  const dates = Object.entries({ date, lastChange, effective }).flatMap(([column, entry]) => dated({ ...at, column }, entry));
  if (id === undefined) return dates;
  const found = (stage === 'project' ? PROJECT_ID : stage === 'issuance' ? ISSUANCE_ID : EITHER_ID).exec(String(id));
  if (!found) return [{ ...at, column: 'id', ...shape(stage === 'project' ? 'JCM-XX005' : 'JCM-XX005-001') }, ...dates];
  return typeof reference === 'string' && found[1] !== reference
    ? [{ ...at, column: 'id', words: otherProject(reference) }, ...dates]
    : dates;
}

const EITHER_ID = /^JCM-([A-Z]{2}\d{3})(?:-\d{3})?$/;

/** In the order of things: the project, the end of the period, the issuance; a change after the letter that it changes. */
function stageProblems({ key, typed }: CreditRow, all: readonly CreditRow[], end: CreditEntry | undefined): readonly CreditProblem[] {
  const row = AUTHORIZATION_ROWS.find((each) => each.key === key);
  const at = { table: 'authorizations', key } as const;
  const project = row?.stage === 'issuance' ? all.find((each) => each.key === `${row.party}/project`)?.typed['date'] : undefined;
  return [
    ...before({ ...at, column: 'lastChange' }, typed['lastChange'], typed['date'], DATES.authorization),
    ...before({ ...at, column: 'effective' }, typed['effective'], typed['date'], DATES.authorization),
    ...before({ ...at, column: 'effective' }, typed['effective'], typed['lastChange'], DATES.change),
    ...before({ ...at, column: 'date' }, typed['date'], project, DATES.project),
    ...(row?.stage === 'issuance' ? before({ ...at, column: 'date' }, typed['date'], end, DATES.end) : []),
  ];
}

function issuedProblems(row: CreditRow, all: readonly CreditRow[], end: string | undefined): readonly CreditProblem[] {
  const { key, typed } = row;
  const at = { table: 'issued', key } as const;
  const { tonnes, japan, partner, authentication, date } = typed;
  const amounts = Object.entries({ tonnes, japan, partner }).flatMap(([column, entry]) => amount({ ...at, column }, entry));
  const isShaped = authentication === undefined || AUTHENTICATION_NUMBER.test(String(authentication));
  return [
    ...amounts,
    ...aboveReport(row, all),
    ...allocation(row),
    ...(isShaped ? [] : [{ ...at, column: 'authentication', ...shape('JCM-TH-JP-2018-3026-01401') }]),
    ...dated({ ...at, column: 'date' }, date),
    ...before({ ...at, column: 'date' }, date, end, DATES.end),
  ];
}

/** No rule says how credits are shared, only that the two parts are the whole. Nothing is said while neither is known. */
function allocation(row: CreditRow): readonly CreditProblem[] {
  const { japan, partner } = row.typed;
  const whole = row.typed['tonnes'] ?? row.known['quantity']?.value;
  if (typeof whole !== 'number') return [];
  const parts = { japan, partner };
  const above = Object.entries(parts).find(([, part]) => typeof part === 'number' && part > whole);
  if (above !== undefined) return [{ table: 'issued', key: row.key, column: above[0], words: aboveWhole(Number(above[1]), whole) }];
  if (typeof japan !== 'number' || typeof partner !== 'number' || japan + partner === whole) return [];
  const sum = japan + partner;
  return [
    {
      table: 'issued',
      key: row.key,
      column: 'partner',
      words: {
        en: `The two sides come to ${wordNumber(sum)} tCO₂, the whole is ${wordNumber(whole)} tCO₂.`,
        ja: `両者の配分の合計は${wordNumber(sum)} tCO₂ですが、全体は${wordNumber(whole)} tCO₂です。`,
      },
    },
  ];
}

function aboveWhole(part: number, whole: number): Words {
  return {
    en: `A part of ${wordNumber(part)} tCO₂ is more than the whole, ${wordNumber(whole)} tCO₂.`,
    ja: `配分 ${wordNumber(part)} tCO₂が全体の ${wordNumber(whole)} tCO₂を上回ります。`,
  };
}

/** Said of rows of somebody's own, and of a vintage that the report has no more. */
function otherVintage({ key, typed }: CreditRow, all: readonly CreditRow[], years: readonly VintageDays[]): readonly CreditProblem[] {
  const named = String(typed['vintage'] ?? '').match(/20\d{2}/g) ?? [];
  const there = [...new Set(years.map(({ from }) => from.slice(0, 4)))];
  if (there.length === 0 || named.length === 0 || all.some((row) => namesVintage(typed, row))) return [];
  const words = named.some((year) => there.includes(year)) ? whichVintage(all) : noVintage(there);
  return [{ table: 'issued', key, column: 'vintage', words }];
}

function noVintage(there: readonly string[]): Words {
  return {
    en: `No vintage of this report: it has ${there.join(', ')}.`,
    ja: `この報告書にないビンテージです（報告書のビンテージ：${there.join('、')}）。`,
  };
}

/** `FY2021`, `2021-2022`: it stays beside the vintages of the report, and is in none of their amounts. */
function whichVintage(all: readonly CreditRow[]): Words {
  const keys = all.flatMap(({ key, label }) => (label === undefined ? [] : [key]));
  return {
    en: `Not one vintage of this report: if one is meant, write it as ${keys.join(' or ')}.`,
    ja: `この報告書の一つのビンテージではありません。いずれかを指す場合は ${keys.join(' または ')} と記入してください。`,
  };
}

/** What a number stands for is not known in every part; two amounts under one may be one issuance, entered twice. */
function sameNumber({ key, typed }: CreditRow, all: readonly CreditRow[]): readonly CreditProblem[] {
  const { authentication } = typed;
  if (authentication === undefined) return [];
  const first = all.find((row) => row.typed['authentication'] === authentication);
  if (first === undefined || first.key === key) return [];
  const words = {
    en: 'This number stands in another row, too. If both are one issuance, empty one row: both are counted.',
    ja: '同じ番号が別の行にもあります。同じ発行であれば、どちらかの行を空にしてください（両方が合計されています）。',
  };
  return [{ table: 'issued', key, column: 'authentication', words }];
}

function transferProblems({ fields, issued }: Rows): readonly CreditProblem[] {
  const asked = fields.find(({ key }) => key === 'transfer-date')?.typed['value'];
  const dates = issued.map(({ typed }) => typed['date']).filter(isDay);
  const last = dates.sort().at(-1);
  return before({ table: 'fields', key: 'transfer-date', column: 'value' }, asked, last, DATES.issued);
}

function amount(at: Place, entry: CreditEntry | undefined): readonly CreditProblem[] {
  const words = entry === undefined ? undefined : whyNoTonnes(entry);
  return words === undefined ? [] : [{ ...at, words, isInvalid: true }];
}

function dated(at: Place, entry: CreditEntry | undefined): readonly CreditProblem[] {
  return entry === undefined || isDay(entry) ? [] : [{ ...at, words: whyNoDay(String(entry)), isInvalid: true }];
}

function order(fields: readonly CreditRow[], from: string, to: string): readonly CreditProblem[] {
  const [first, last] = [from, to].map((id) => entryOf(fields.find(({ key }) => key === id)));
  const isTyped = fields.some(({ key, typed }) => (key === from || key === to) && typed['value'] !== undefined);
  const reversed = isTyped ? before({ table: 'fields', key: to, column: 'value' }, last, first, DATES.from) : [];
  return reversed.map((problem) => ({ ...problem, isInvalid: true }));
}

function before(at: Place, entry: CreditEntry | undefined, other: CreditEntry | undefined, words: Words): readonly CreditProblem[] {
  if (!isDay(entry) || !isDay(other) || entry >= other) return [];
  return [{ ...at, words: { en: `${words.en} (${other}).`, ja: `${words.ja}（${other}）。` } }];
}

const DATES = {
  end: { en: 'Before the end of the monitoring period', ja: 'モニタリング期間の終了日より前です' },
  from: { en: 'Before the period begins', ja: '期間の開始日より前です' },
  project: { en: 'Before the authorization of the project', ja: 'プロジェクトの承認日より前です' },
  authorization: { en: 'Before the authorization date', ja: '承認日より前です' },
  change: { en: 'Before the date of the last change', ja: '最終変更日より前です' },
  issued: { en: 'Before the credits were issued', ja: 'クレジットの発行日より前です' },
} as const satisfies Record<string, Words>;

function shape(example: string): Pick<CreditProblem, 'words' | 'isInvalid'> {
  return { words: { en: `Expected in the form ${example}.`, ja: `${example} の形式で入力してください。` }, isInvalid: true };
}

function otherProject(reference: string): Words {
  return { en: `Of another project: the reference number is ${reference}.`, ja: `別のプロジェクトのIDです。参照番号は${reference}です。` };
}
