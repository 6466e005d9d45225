import type { PeriodFault } from '../../extract/extraction';
import type { Words } from '../../language';
import { shortened } from '../numbers/word-figure';

export const NO_WHY: Words = { en: '', ja: '' };

/** Why a text could not be read as a period, as a sentence behind another. */
export function wordPeriodFault(fault: PeriodFault | undefined): Words {
  switch (fault?.kind) {
    case 'no-such-day':
      return { en: ` There is no day “${shortened(fault.text)}”.`, ja: `「${shortened(fault.text)}」という日付は存在しません。` };
    case 'fiscal-year':
      return {
        en: ` “${shortened(fault.text)}” is a fiscal year or a part of a year: it begins on different days in different countries, so both days must be written.`,
        ja: `「${shortened(fault.text)}」は年度またはその一部の表記です。年度の始まりは国により異なるため、初日と末日を記入してください。`,
      };
    case 'buddhist-year':
      return {
        en: ` “${fault.text}” is a year of the Buddhist calendar: write ${Number(fault.text) - 543}.`,
        ja: `「${fault.text}」は仏暦の年です。西暦（${Number(fault.text) - 543}）で記入してください。`,
      };
    case 'half':
      return {
        en: ` Only “${shortened(fault.text)}” is a day.`,
        ja: `日付として読み取れるのは「${shortened(fault.text)}」だけです。`,
      };
    case 'unknown-word':
      return {
        en: ` “${shortened(fault.text)}” could not be read as a month or anything else of a date.`,
        ja: `「${shortened(fault.text)}」を月などの日付の一部として読み取れません。`,
      };
    case 'one-date':
      return { en: ' It is one day; the other end is missing.', ja: '日付が一つしかなく、もう一方がありません。' };
    case 'no-year':
      return { en: ' The year is missing.', ja: '年がありません。' };
    case 'several-periods':
      return {
        en: ' There are several periods in one cell: give each a row of its own.',
        ja: '一つのセルに複数の期間があります。期間ごとに行を分けてください。',
      };
    case 'no-dates':
    case undefined:
      return NO_WHY;
  }
}
