/**
 * The two request letters as the seed deck prints them (JCMの最新動向, JCMA, January 2026, pages "Request for Letter of Authorization" and "Request for
 * International Transfer of Carbon Credits"): its words, its blanks filled. What the deck blots out is not guessed.
 */
import type { Words } from '../../language';
import { MONTH_NAMES } from '../../month-names';
import { CREDIT_FIELDS_ASKED, type CreditFieldId } from './credit-fields';
import { entryOf, fieldOf, type CreditEntry, type CreditPlace, type CreditsProfile } from './credits-profile';
import { itmoPart, keysBeforeItmos } from './itmo-part';
import { LetterBlanks } from './letter-blanks';

export interface Letter {
  readonly id: 'letter-of-authorization' | 'international-transfer';
  /** In English, as in the source; blanks that are missing, or to be corrected, in brackets. */
  readonly paragraphs: readonly string[];
  /** Entries of its blanks that are no date, amount or identifier, each with what is wrong. */
  readonly toCorrect: readonly Words[];
  /** What the blanks still need. */
  readonly missing: readonly Words[];
  /** What stands in for a blank that nobody filled. */
  readonly stoodIn: readonly Words[];
  /** What its quantity is, and why there is none; what does not go together in its entries. */
  readonly remarks: readonly Words[];
  /** Whether there is anything to ask for. */
  readonly isAsked: boolean;
}

export function letters(credits: CreditsProfile): readonly Letter[] {
  return [letterOfAuthorization(credits), internationalTransfer(credits)];
}

/** What the deck shows as xxxxxxxxxx. */
const BLOTTED = 'xxxxxxxxxx';

function letterOfAuthorization(credits: CreditsProfile): Letter {
  const blanks = new LetterBlanks(credits);
  const typed = (id: string): CreditEntry | undefined => fieldOf(credits, id);
  const part = itmoPart(credits);
  if (part.kind === 'none' && typed('loa-quantity') === undefined) return nothingToAsk('letter-of-authorization', credits);
  const { quantity: own, from: begin, to: end } = part.kind === 'none' ? {} : part;
  const orReport = (id: CreditFieldId, own: CreditEntry | undefined): CreditEntry | undefined => typed(id) ?? blanks.insteadOf(id, own);
  /** Where the entry of a blank stands: in its own field, else in that of the period. */
  const at = (id: CreditFieldId, instead: CreditFieldId): readonly CreditPlace[] => fieldsAt(typed(id) === undefined ? instead : id);
  const date = blanks.fill(dateText(typed('loa-date')), CREDIT_FIELDS_ASKED['loa-date'].label, fieldsAt('loa-date'));
  const amount = tonnesText(orReport('loa-quantity', own));
  const quantity = blanks.fill(amount, CREDIT_FIELDS_ASKED['loa-quantity'].label, fieldsAt('loa-quantity'));
  const from = blanks.fill(dateText(orReport('loa-from', begin)), CREDIT_FIELDS_ASKED['loa-from'].label, at('loa-from', 'from'));
  const to = blanks.fill(dateText(orReport('loa-to', end)), CREDIT_FIELDS_ASKED['loa-to'].label, at('loa-to', 'to'));
  return {
    id: 'letter-of-authorization',
    paragraphs: [
      date,
      TITLES['letter-of-authorization'],
      activity(credits, blanks),
      `We would like to request a Letter of Authorization, consistent with Article 6.2 of the Paris Agreement, for the aforementioned mitigation activity to ensure its further development. The ITMOs generated from the activity are intended to be used towards Japan's NDC. The proposed quantity of ITMOs to be authorized is ${quantity} tCO₂ eq for the period from ${from} to ${to}.`,
      BLOTTED,
    ],
    ...blanks.told(),
    isAsked: true,
  };
}

function internationalTransfer(credits: CreditsProfile): Letter {
  const blanks = new LetterBlanks(credits);
  const part = itmoPart(credits);
  if (part.kind === 'none') return nothingToAsk('international-transfer', credits);
  const asked = askedOfTransfer(credits);
  const date = blanks.fill(
    dateText(fieldOf(credits, 'transfer-date')),
    CREDIT_FIELDS_ASKED['transfer-date'].label,
    fieldsAt('transfer-date'),
  );
  const addressee = blanks.fill(textOf(fieldOf(credits, 'addressee')), CREDIT_FIELDS_ASKED.addressee.label);
  const quantity = blanks.fill(
    tonnesText(asked.tonnes),
    ISSUED,
    issuedAt(credits, 'tonnes', 'japan', 'partner'),
    without(credits, 'tonnes'),
  );
  const from = blanks.fill(dateText(part.from), CREDIT_FIELDS_ASKED.from.label, fieldsAt('from'));
  const to = blanks.fill(dateText(part.to), CREDIT_FIELDS_ASKED.to.label, fieldsAt('to'));
  const issued = blanks.fill(issueDates(credits), ISSUED_ON, issuedAt(credits, 'date'), without(credits, 'date'));
  return {
    id: 'international-transfer',
    paragraphs: [
      date,
      TITLES['international-transfer'],
      activity(credits, blanks),
      `We would like to request ${addressee}'s consideration for the transfer of ${quantity} tCO₂ eq of carbon credits arising from project activities implemented from ${from} to ${to}, and issued on ${issued} to Japan as Internationally transferred mitigation outcomes (ITMOs).`,
      BLOTTED,
    ],
    ...blanks.told(asked.remarks),
    isAsked: true,
  };
}

const ISSUED: Words = { en: 'credits issued', ja: '発行クレジット量' };
const ISSUED_ON: Words = { en: 'issued on', ja: '発行日' };

function fieldsAt(id: CreditFieldId): readonly CreditPlace[] {
  return [{ table: 'fields', key: id, column: 'value' }];
}

function issuedAt(credits: CreditsProfile, ...columns: readonly string[]): readonly CreditPlace[] {
  return rowsOfPeriod(credits).flatMap(({ key }) => columns.map((column) => ({ table: 'issued', key, column }) as const));
}

const TITLES: Readonly<Record<Letter['id'], string>> = {
  'letter-of-authorization': 'Request for Letter of Authorization',
  'international-transfer': 'Request for International Transfer of Carbon Credits',
};

/** Nothing of the report is an ITMO: no letter, and no blank to fill. */
function nothingToAsk(id: Letter['id'], { itmosFrom }: CreditsProfile): Letter {
  const words: Words = {
    en: `There is nothing to ask for: no reductions of this report are of ${itmosFrom} or later.`,
    ja: `依頼する対象がありません。この報告書に ${itmosFrom} 以降の排出削減量はありません。`,
  };
  return { id, paragraphs: ['', TITLES[id], `[${words.en}]`], missing: [], toCorrect: [], stoodIn: [], remarks: [words], isAsked: false };
}

/** Above the request the deck blots out what names the activity: here stands what is known of it. */
function activity(credits: CreditsProfile, blanks: LetterBlanks): string {
  const title = blanks.fill(textOf(fieldOf(credits, 'title')), CREDIT_FIELDS_ASKED.title.label);
  const reference = blanks.fill(textOf(fieldOf(credits, 'reference')), CREDIT_FIELDS_ASKED.reference.label, fieldsAt('reference'));
  return `${BLOTTED}\n${title} (${reference})`;
}

/** Rows of the report's own vintages that are ITMOs: other issuances are not what is asked to be transferred. */
function rowsOfPeriod(credits: CreditsProfile): CreditsProfile['issued'] {
  const before = keysBeforeItmos(credits);
  return credits.issued.filter(({ key, label }) => label !== undefined && !before.has(key));
}

/** One without an amount leaves the whole unknown. */
function sumOf(rows: CreditsProfile['issued'], column: string): number | undefined {
  const amounts = rows.map((row) => entryOf(row, column));
  if (amounts.length === 0 || !amounts.every((amount) => typeof amount === 'number')) return undefined;
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** What goes to Japan is the Japanese side's part, where that of every vintage is filled in. */
function askedOfTransfer(credits: CreditsProfile): { readonly tonnes: number | undefined; readonly remarks: readonly Words[] } {
  const rows = rowsOfPeriod(credits);
  const japan = sumOf(rows, 'japan');
  const tonnes = japan ?? sumOf(rows, 'tonnes');
  const others = credits.issued.some((row) => row.label === undefined && entryOf(row, 'tonnes') !== undefined);
  return {
    tonnes,
    remarks: [...(tonnes === undefined ? [] : [japan === undefined ? ALL_ISSUED : JAPANESE_PART]), ...(others ? [OTHERS_LEFT_OUT] : [])],
  };
}

const JAPANESE_PART: Words = {
  en: 'The quantity to transfer is the part allocated to the Japanese side.',
  ja: '移転する量は日本側への配分です。',
};
const ALL_ISSUED: Words = {
  en: 'The quantity to transfer is all that was issued, for the allocation to the Japanese side is not filled in for every vintage.',
  ja: '日本側への配分がすべてのビンテージについて記入されていないため、移転する量は発行クレジットの全量です。',
};
const OTHERS_LEFT_OUT: Words = {
  en: 'Issuances in rows of your own are not in this letter; "Credits issued" counts them.',
  ja: '追加した行の発行分はこのレターに含みません（「発行クレジット」の合計には含みます）。',
};

/** The vintages for which a column of the table of credits is not filled in; none where that is all of them. */
function without(credits: CreditsProfile, column: string): readonly Words[] {
  const rows = rowsOfPeriod(credits);
  const blank = rows.filter((row) => entryOf(row, column) === undefined);
  return blank.length === rows.length ? [] : blank.flatMap(({ label }) => label ?? []);
}

function issueDates(credits: CreditsProfile): string | undefined {
  const dates = rowsOfPeriod(credits).map((row) => dateText(entryOf(row, 'date')));
  if (dates.length === 0 || dates.includes(undefined)) return undefined;
  return [...new Set(dates)].join(' and ');
}

function textOf(entry: CreditEntry | undefined): string | undefined {
  return entry === undefined ? undefined : String(entry);
}

/** `1,009` */
function tonnesText(entry: CreditEntry | undefined): string | undefined {
  return typeof entry === 'number' ? entry.toLocaleString('en') : textOf(entry);
}

/** `30 October 2025`; any other text as it is. */
function dateText(entry: CreditEntry | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(entry ?? '')) ?? [];
  return year === undefined ? textOf(entry) : `${Number(day)} ${MONTH_NAMES[Number(month) - 1] ?? month} ${year}`;
}
