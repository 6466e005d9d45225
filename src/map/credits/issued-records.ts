import { cellName } from '../../address';
import type { CheckRun } from '../../check/check-run';
import { DEFAULT_SETTINGS } from '../../check/settings';
import type { Extraction } from '../../extract/extraction';
import type { EarlierAnswers, EarlierIssuance } from '../../extract/our-sheet/earlier-answers';
import type { Words } from '../../language';
import type { IssuanceRecord, KeptNote, RecordProblem } from '../sdg-profile';
import { supportOf } from '../support';
import type { CreditRow, CreditsProfile } from './credits-profile';
import { makeCredits } from './make-credits';
import { dayOrText, isDay, whyNoDay } from './typed-day';
import { tonnesOrText, whyNoTonnes } from './typed-tonnes';

export interface IssuedRecords {
  readonly records: readonly IssuanceRecord[];
  /** The Credits sheet that they come from; absent where they are typed on the SDG sheet. */
  readonly from?: string;
  readonly notes: readonly KeptNote[];
  readonly remarks: readonly Words[];
}

/**
 * The issuance records of the SDG sheet: those of the Credits sheet, where it has any, with what is wrong in them. What is typed on the SDG sheet
 * beside them and says something else is kept as a note, for counted twice it would be wrong.
 */
export function issuedRecords(
  { issuance = [] }: EarlierAnswers,
  extraction: Extraction,
  checks: CheckRun,
  sheets: readonly string[] | undefined,
): IssuedRecords {
  const { earlierCredits } = extraction;
  const chosen = sheets === undefined ? {} : { sheets };
  const credits = earlierCredits && makeCredits(extraction, checks, checks.settings ?? DEFAULT_SETTINGS, chosen);
  const records = credits?.issued.flatMap((row) => recordIn(row, credits)) ?? [];
  if (earlierCredits === undefined || records.length === 0) return { records: issuance.map(recordTyped), notes: [], remarks: [] };
  const isThere = (record: EarlierIssuance): boolean =>
    record.tonnes !== undefined && records.some(({ tonnes }) => tonnes === tonnesOrText(String(record.tonnes)));
  const others = issuance.filter((record) => !isThere(record));
  return {
    records,
    from: earlierCredits.sheet,
    notes: others.map(noteOf),
    remarks: others.length > 0 ? [notCounted(earlierCredits.sheet)] : [],
  };
}

/** A record of the SDG sheet, or an amount of one, as it was typed there. */
export function recordTyped({ tonnes, vintage, decision, ...support }: Omit<EarlierIssuance, 'at'>): IssuanceRecord {
  const amount = tonnes === undefined ? undefined : whyNoTonnes(tonnes);
  const { date } = support;
  const problems: readonly RecordProblem[] = [
    ...(amount === undefined ? [] : [{ column: 'tonnes', words: amount, isInvalid: true } as const]),
    ...(date === undefined || isDay(dayOrText(date)) || isMoment(date)
      ? []
      : [{ column: 'date', words: whyNoDay(date), isInvalid: true } as const]),
  ];
  return {
    ...(tonnes === undefined ? {} : { tonnes }),
    ...(vintage === undefined ? {} : { vintage }),
    ...(decision === undefined ? {} : { decision }),
    ...supportOf(support),
    ...(problems.length === 0 ? {} : { problems }),
  };
}

/** A cell with a date and a time. */
function isMoment(date: string): boolean {
  return /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(date);
}

/** What the row shows of an issuance; nothing for one that has neither amount nor decision. */
function recordIn({ key, label, typed }: CreditRow, credits: CreditsProfile): readonly IssuanceRecord[] {
  const { tonnes, vintage = label && key, authentication, date } = typed;
  const words = [authentication, typed['decision']].filter((each) => each !== undefined).join(', ');
  if (tonnes === undefined && words === '') return [];
  const problems = credits.problems.flatMap((problem): readonly RecordProblem[] => {
    const column = problem.table === 'issued' && problem.key === key ? SHOWN[problem.column] : undefined;
    return column === undefined ? [] : [{ column, words: problem.words, ...(problem.isInvalid ? { isInvalid: true } : {}) }];
  });
  return [
    {
      ...(tonnes === undefined ? {} : { tonnes }),
      ...(vintage === undefined ? {} : { vintage: String(vintage) }),
      ...(words === '' ? {} : { decision: words }),
      ...(date === undefined ? {} : { date: String(date) }),
      ...(problems.length === 0 ? {} : { problems }),
    },
  ];
}

/** The columns of the Credits sheet that the SDG sheet shows. */
const SHOWN: Readonly<Partial<Record<string, RecordProblem['column']>>> = {
  tonnes: 'tonnes',
  vintage: 'vintage',
  authentication: 'decision',
  decision: 'decision',
  date: 'date',
};

function noteOf({ at, tonnes, vintage, decision, evidence, date, note }: EarlierIssuance): KeptNote {
  const text = [decision, tonnes, vintage, evidence, date, note].filter((part) => part !== undefined).join('; ');
  return { where: `${at.sheet}!${cellName(at.row, at.column)}`, text };
}

function notCounted(sheet: string): Words {
  return {
    en: `Issued credits are entered on the sheet "${sheet}". What was typed on the SDG sheet and is not there is kept as a note and not counted.`,
    ja: `発行クレジットは「${sheet}」シートに記入します。SDGシートに記入され、そこにない内容は備忘として残し、合計には含めていません。`,
  };
}
