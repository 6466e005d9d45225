import type { EarlierCredits } from '../../extract/credits-sheet/earlier-credits';
import type { EarlierAnswers } from '../../extract/our-sheet/earlier-answers';
import type { CellAddress } from '../../workbook';
import { wordNumber } from '../numbers/word-number';
import { wordCells } from '../numbers/word-figure';
import type { Finding } from '../rule';

interface Amount {
  readonly at: CellAddress;
  readonly tonnes: string | number;
}

/** Amounts of credits issued on the Credits sheet that the SDG sheet does not show, and others that it shows of it and that are there no more. */
export function issuedElsewhere(
  { issuedShown = [], issuance = [] }: EarlierAnswers,
  credits: EarlierCredits | undefined,
): readonly Finding[] {
  if (credits === undefined) return [];
  const issued = credits.rows.issued.flatMap(({ at, typed: { tonnes } }): Amount[] => (tonnes === undefined ? [] : [{ at, tonnes }]));
  const typed = issuance.flatMap(({ at, tonnes }): Amount[] => (tonnes === undefined ? [] : [{ at, tonnes }]));
  const unseen = without(issued, [...issuedShown, ...typed]);
  const gone = without(issuedShown, issued);
  return unseen.length + gone.length === 0 ? [] : [finding(unseen, gone, credits.sheet)];
}

function without(amounts: readonly Amount[], others: readonly Amount[]): readonly Amount[] {
  const there = new Set(others.map(written));
  return amounts.filter((amount) => !there.has(written(amount)));
}

/** `1,009` is 1009, on whichever sheet it was typed as a text. */
function written({ tonnes }: Amount): string {
  return String(tonnes).replaceAll(/[,\s]/g, '');
}

function finding(unseen: readonly Amount[], gone: readonly Amount[], sheet: string): Finding {
  const [now, then] = [unseen, gone].map((amounts) => amounts.map(({ at }) => at));
  const [amounts, former] = [unseen, gone].map(listed);
  const [cells, places] = [now ?? [], then ?? []];
  const isNew = unseen.length > 0;
  return {
    at: [...places, ...cells],
    message: {
      en: `Expected the credits issued of the sheet “${sheet}” as they are now${isNew ? ` (${amounts} in ${wordCells(cells, 'en')})` : ''}, found ${gone.length > 0 ? `${former} in ${wordCells(places, 'en')}` : 'none of that on the SDG sheet'}.`,
      ja: `SDG シートの発行クレジットは「${sheet}」シートの現在の内容${isNew ? `（${wordCells(cells, 'ja')} の ${amounts}）` : ''}と同じはずですが、${gone.length > 0 ? `${wordCells(places, 'ja')} は ${former} になっています` : 'SDG シートにありません'}。`,
    },
  };
}

function listed(amounts: readonly Amount[]): string {
  return amounts.map(({ tonnes }) => `${typeof tonnes === 'number' ? wordNumber(tonnes) : `“${tonnes}”`} tCO2`).join(', ');
}
