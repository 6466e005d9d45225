import type { EarlierCreditRow } from '../../extract/credits-sheet/earlier-credits';
import type { EarlierAnswers, EarlierIssuance } from '../../extract/our-sheet/earlier-answers';
import { AUTHENTICATION_NUMBER } from './credit-problems';

/**
 * The issuance records of the SDG sheet, where there is no Credits sheet yet: entered once is enough. A record of one of these vintages stands
 * in its row, every other one in a row of its own.
 */
export function formerIssuance({ issuance = [] }: Partial<EarlierAnswers> = {}, vintages: readonly string[]): readonly EarlierCreditRow[] {
  return issuance.map((record) => {
    const key = vintageOf(record, issuance, vintages);
    return { at: record.at, ...(key === undefined ? {} : { key }), typed: entriesOf(record, key) };
  });
}

function vintageOf({ vintage = '' }: EarlierIssuance, all: readonly EarlierIssuance[], vintages: readonly string[]): string | undefined {
  const years = new Set(vintage.match(/\d{4}/g) ?? []);
  const [year] = years;
  const isOnly = all.filter((other) => year !== undefined && (other.vintage ?? '').includes(year)).length === 1;
  return years.size === 1 && isOnly ? vintages.find((key) => key === year) : undefined;
}

function entriesOf(
  { tonnes, vintage, decision, evidence, date, note }: EarlierIssuance,
  key: string | undefined,
): EarlierCreditRow['typed'] {
  const isNumber = decision !== undefined && AUTHENTICATION_NUMBER.test(decision);
  const notes = [note, evidence].filter((words) => words !== undefined).join('; ');
  return {
    ...(key === undefined && vintage !== undefined ? { vintage } : {}),
    ...(tonnes === undefined ? {} : { tonnes }),
    ...(decision === undefined ? {} : { [isNumber ? 'authentication' : 'decision']: decision }),
    ...(date === undefined ? {} : { date }),
    ...(notes === '' ? {} : { note: notes }),
  };
}
