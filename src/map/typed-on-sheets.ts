import { addressText } from '../address';
import type { EarlierSupport, Extraction } from '../extract/extraction';
import type { CellAddress } from '../workbook';

/** Words or figures that people put on a sheet of ours. */
export interface TypedWords {
  /** The cell of the row, or where it once stood. */
  readonly where: string;
  readonly words: string;
}

/** All that people typed on these sheets of ours, as far as they are the ones that are read: what goes when the sheets go. */
export function typedOnSheets(
  { earlierAnswers, earlierLog, earlierCredits }: Extraction,
  sheets: readonly string[],
): readonly TypedWords[] {
  const answers = earlierAnswers && sheets.includes(earlierAnswers.sheet) ? earlierAnswers : undefined;
  const credits = earlierCredits && sheets.includes(earlierCredits.sheet) ? earlierCredits : undefined;
  const log = earlierLog && sheets.includes(earlierLog.sheet) ? earlierLog : undefined;
  const { checkList = {}, indicators = {}, unkeyed = [], issuance = [], notes = [] } = answers ?? {};
  return [
    ...[...Object.values(indicators), ...unkeyed].flatMap((entry) => typed(entry.at, [entry.value, entry.unit, ...supportOf(entry)])),
    ...issuance.flatMap((entry) => typed(entry.at, [entry.decision, entry.tonnes, entry.vintage, ...supportOf(entry)])),
    ...Object.values(checkList).flatMap(({ at, plan, answer, description, change }) => typed(at, [plan, answer, description, change])),
    ...(log?.rows ?? []).flatMap(({ at, decision, reason, by, date, response }) => typed(at, [decision, reason, by, date, response])),
    ...(log?.cells ?? []).map(({ symbol, at, by }) => ({ where: symbol, words: joined([addressText(at), by]) })),
    ...Object.values(credits?.rows ?? {}).flatMap((rows) => rows.flatMap((row) => typed(row.at, Object.values(row.typed)))),
    ...[...notes, ...(log?.notes ?? []), ...(credits?.notes ?? [])].map(({ where, text }) => ({ where, words: text })),
  ];
}

function supportOf({ evidence, date, note }: EarlierSupport): readonly (string | undefined)[] {
  return [evidence, date, note];
}

function typed(at: CellAddress, entries: readonly (string | number | undefined)[]): readonly TypedWords[] {
  const words = joined(entries);
  return words === '' ? [] : [{ where: addressText(at), words }];
}

function joined(entries: readonly (string | number | undefined)[]): string {
  return entries.filter((entry) => entry !== undefined && entry !== '').join('; ');
}
