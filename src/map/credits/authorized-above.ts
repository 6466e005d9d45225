import { wordNumber } from '../../check/numbers/word-number';
import type { Words } from '../../language';
import { entryOf, type CreditRow, type CreditsProfile, type CreditProblem } from './credits-profile';
import type { VintageDays } from './whole-tonnes';

/**
 * ITMOs authorized beside what was asked for and what there is to authorize. No source says that they may not be more (a letter may be for
 * several periods): it is told, and a person looks.
 */
export function authorizedAbove(rows: Pick<CreditsProfile, 'fields' | 'issued'>, years: readonly VintageDays[]): readonly CreditProblem[] {
  const field = (id: string) => entryOf(rows.fields.find(({ key }) => key === id));
  const [authorized, proposed] = [field('authorized'), field('loa-quantity')];
  if (typeof authorized !== 'number' || !(authorized >= 0)) return [];
  const against: readonly (readonly [amount: unknown, words: Words])[] = [[proposed, PROPOSED], thereIs(rows.issued, years)];
  return against.flatMap(([amount, { en, ja }]) => {
    if (typeof amount !== 'number' || authorized <= amount) return [];
    const [more, less] = [wordNumber(authorized), wordNumber(amount)];
    const words = {
      en: `More than ${en}: ${more} tCO₂eq authorized, ${less} tCO₂.`,
      ja: `${ja}を上回ります。承認は${more} tCO₂eq、${ja}は${less} tCO₂です。`,
    };
    return [{ table: 'fields', key: 'authorized', column: 'value', words }];
  });
}

/** What was issued, where that is known of every vintage of the report that is of ITMOs; else what the report has in these. */
function thereIs(issued: readonly CreditRow[], years: readonly VintageDays[]): readonly [amount: number | undefined, words: Words] {
  const before = new Set(years.flatMap(({ key, isItmo }) => (isItmo ? [] : [key])));
  const vintages = issued.filter(({ key, label }) => label !== undefined && !before.has(key));
  const others = issued.filter(({ label, typed }) => label === undefined && typed['tonnes'] !== undefined);
  const tonnes = sumOf([...vintages, ...others].map((row) => entryOf(row, 'tonnes')));
  return vintages.length > 0 && tonnes !== undefined
    ? [tonnes, ISSUED]
    : [sumOf(vintages.map((row) => entryOf(row, 'quantity'))), OF_REPORT];
}

/** One that is no amount leaves the whole unknown. */
function sumOf(amounts: readonly unknown[]): number | undefined {
  return amounts.length > 0 && amounts.every((amount) => typeof amount === 'number')
    ? amounts.reduce((sum: number, amount) => sum + amount, 0)
    : undefined;
}

const PROPOSED: Words = { en: 'the proposed quantity of the request', ja: '発行依頼で提案した量' };
const ISSUED: Words = { en: 'the credits issued', ja: '発行クレジット量' };
const OF_REPORT: Words = { en: 'the whole tonnes of the report that are ITMOs', ja: 'ITMOsとなる報告書の整数トン' };
