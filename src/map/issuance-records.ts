import type { EarlierIndicatorAnswer } from '../extract/our-sheet/earlier-answers';
import type { Words } from '../language';
import { ISSUANCE_HEADERS } from '../our-sheets/sdg-sheet';
import { inBoth } from '../our-sheets/wordings';
import { keptNote } from './kept-note';
import { recordTyped } from './credits/issued-records';
import type { IssuanceRecord, KeptNote } from './sdg-profile';

/** The guidance asks for issued credits under two targets: one amount, known from issuance records alone. */
const ISSUED_CREDITS = ['9.4/issued-credits', '12.4/issued-credits'] as const;

export function isIssuedCredits(id: string): boolean {
  return ISSUED_CREDITS.some((each) => each === id);
}

export interface Issuance {
  readonly records: readonly IssuanceRecord[];
  readonly notes: readonly KeptNote[];
  readonly remarks: readonly Words[];
}

/**
 * `records`: those of the Credits sheet, or of the former SDG sheet. What stood directly under 9.4 or 12.4, as on sheets without records, becomes one; beside amounts that
 * say something else it is kept as a note, for nobody can tell whether they include it, and counted twice it would be wrong.
 */
export function issuanceRecords(
  records: readonly IssuanceRecord[],
  indicators: Readonly<Record<string, EarlierIndicatorAnswer>>,
): Issuance {
  const typed = typedAmounts(indicators).filter(({ tonnes }) => !isSaid(records, tonnes));
  const [first] = records.some((record) => record.tonnes !== undefined) ? [] : typed;
  const all = first === undefined ? records : [...records, recordOfAmount(first)];
  const others = typed.filter((amount) => amount !== first);
  return {
    records: all,
    notes: others.flatMap(({ tonnes, answers }) => answers.map((answer) => keptNote(answer, String(tonnes)))),
    remarks: [...all.flatMap(wordsForRecord), ...others.map(contradiction)],
  };
}

/** The sum of the amounts; undefined while there is none. An amount of 0 is one, one that is invalid is none. */
export function issuedTonnes(records: readonly IssuanceRecord[]): number | undefined {
  const amounts = records.flatMap((record) => (typeof record.tonnes === 'number' && isCounted(record) ? [record.tonnes] : []));
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** Whether nothing stands against the amount. */
export function isCounted({ problems = [] }: IssuanceRecord): boolean {
  return !problems.some(({ column, isInvalid }) => column === 'tonnes' && isInvalid);
}

interface TypedAmount {
  readonly tonnes: string | number;
  readonly targets: readonly string[];
  readonly answers: readonly EarlierIndicatorAnswer[];
}

/** The same amount under both targets is one. */
function typedAmounts(indicators: Readonly<Record<string, EarlierIndicatorAnswer>>): readonly TypedAmount[] {
  const amounts = new Map<string | number, TypedAmount>();
  for (const id of ISSUED_CREDITS) {
    const answer = indicators[id];
    const tonnes = answer?.value;
    if (answer === undefined || tonnes === undefined) continue;
    const { targets = [], answers = [] } = amounts.get(tonnes) ?? {};
    amounts.set(tonnes, { tonnes, targets: [...targets, id.slice(0, id.indexOf('/'))], answers: [...answers, answer] });
  }
  return [...amounts.values()];
}

function isSaid(records: readonly IssuanceRecord[], tonnes: string | number): boolean {
  return records.some((record) => record.tonnes === tonnes) || issuedTonnes(records) === tonnes;
}

function recordOfAmount({ tonnes, targets }: TypedAmount): IssuanceRecord {
  const moved = { en: `Stood under ${targets.join(' and ')} on the former sheet`, ja: `以前のシートでは${targets.join('・')}に記入` };
  return recordTyped({ tonnes, note: inBoth(moved) });
}

function contradiction({ tonnes, targets }: TypedAmount): Words {
  return {
    en: `Issued credits: ${targets.join(' and ')} said ${tonnes} on the former sheet, the issuance records say otherwise. It is kept as a note and not counted.`,
    ja: `発行クレジット：以前のシートの${targets.join('・')}の値（${tonnes}）が発行記録と一致しません。備忘として残し、合計には含めていません。`,
  };
}

/** What is invalid in a record: without a word the total would pass for that of all. */
function wordsForRecord(record: IssuanceRecord, index: number): readonly Words[] {
  return (record.problems ?? []).flatMap(({ column, words, isInvalid }): readonly Words[] => {
    if (!isInvalid) return [];
    const [head, typed] = [ISSUANCE_HEADERS[column], record[column] ?? ''];
    const place: Words = {
      en: `Issuance record ${index + 1}, ${head.en}: “${typed}”. ${words.en}`,
      ja: `発行記録${index + 1}、${head.ja}：「${typed}」。${words.ja}`,
    };
    return [column === 'tonnes' ? { en: `${place.en} It is not counted.`, ja: `${place.ja}合計には含めていません。` } : place];
  });
}
