import { cellName } from '../../address';
import type { EarlierCreditRow } from '../../extract/credits-sheet/earlier-credits';
import type { Extraction } from '../../extract/extraction';
import type { EarlierAnswers, EarlierIssuance } from '../../extract/our-sheet/earlier-answers';
import type { Words } from '../../language';
import type { KeptNote } from '../sdg-profile';

export interface IssuedRecords {
  readonly issuance: readonly EarlierIssuance[];
  /** The Credits sheet that they come from; absent where they are typed on the SDG sheet. */
  readonly from?: string;
  readonly notes: readonly KeptNote[];
  readonly remarks: readonly Words[];
}

/**
 * The issuance records of the SDG sheet: those of the Credits sheet, where it has any. What is typed on the SDG sheet beside them and says
 * something else is kept as a note, for counted twice it would be wrong.
 */
export function issuedRecords({ issuance = [] }: EarlierAnswers, { earlierCredits }: Pick<Extraction, 'earlierCredits'>): IssuedRecords {
  const records = (earlierCredits?.rows.issued ?? []).flatMap(recordIn);
  if (earlierCredits === undefined || records.length === 0) return { issuance, notes: [], remarks: [] };
  const others = issuance.filter((record) => !records.some(({ tonnes }) => tonnes !== undefined && tonnes === record.tonnes));
  return {
    issuance: records,
    from: earlierCredits.sheet,
    notes: others.map(noteOf),
    remarks: others.length > 0 ? [notCounted(earlierCredits.sheet)] : [],
  };
}

/** What the row shows of an issuance; nothing for one that has neither amount nor decision. */
function recordIn({ at, key, typed }: EarlierCreditRow): readonly EarlierIssuance[] {
  const { tonnes, vintage = key, authentication, decision = authentication, date } = typed;
  if (tonnes === undefined && decision === undefined) return [];
  const words = [authentication, typed['decision']].filter((each) => each !== undefined).join(', ');
  return [
    {
      at,
      ...(tonnes === undefined ? {} : { tonnes }),
      ...(vintage === undefined ? {} : { vintage: String(vintage) }),
      ...(words === '' ? {} : { decision: words }),
      ...(date === undefined ? {} : { date: String(date) }),
    },
  ];
}

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
