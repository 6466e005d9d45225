import type { Period } from '../extract/extraction';
import type { Words } from '../language';
import { WORDS, dateWords } from './sdg-sheet-words';
import type { SheetContent } from './sheet-content';

/** What the reports say of themselves, each thing once. */
export function referencesOf({ reports }: Pick<SheetContent, 'reports'>): readonly string[] {
  return unique(reports.flatMap((report) => (report.reference ? [report.reference.value] : [])));
}

export function spreadsheetsOf({ reports }: Pick<SheetContent, 'reports'>): readonly string[] {
  return unique(reports.flatMap((report) => (report.spreadsheet ? [report.spreadsheet.value] : [])));
}

export function periodsOf({ reports }: Pick<SheetContent, 'reports'>): readonly Words[] {
  const periods = reports.flatMap(({ period }) => periodWords(period));
  return periods.filter(({ en }, index) => periods.findIndex((other) => other.en === en) === index);
}

function periodWords(period: Period): readonly Words[] {
  switch (period.kind) {
    case 'dates': {
      const [from, to] = [dateWords(period.from), dateWords(period.to)];
      return [{ en: `${from.en} – ${to.en}`, ja: `${from.ja} – ${to.ja}` }];
    }
    case 'unreadable':
      return [{ en: `${period.text} (${WORDS.unreadable.en})`, ja: `${period.text}（${WORDS.unreadable.ja}）` }];
    case 'missing':
      return [];
  }
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
