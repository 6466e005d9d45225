import { addressText } from '../address';
import type { Extraction } from '../extract/extraction';
import type { EarlierIndicatorAnswer, EarlierSupport } from '../extract/our-sheet/earlier-answers';
import type { EarlierPaper } from '../extract/working-paper/earlier-paper';
import type { CellAddress } from '../workbook';
import { rowById } from './all-rows';
import { isOtherUnit } from './indicator-entries';

/** Words or figures that people put on a sheet of ours. */
export interface TypedWords {
  /** The cell of the row, or where it once stood. */
  readonly where: string;
  readonly words: string;
}

/** All that people typed on these sheets of ours, as far as they are the ones that are read: what goes when the sheets go. */
export function typedOnSheets(
  { earlierAnswers, earlierLog, earlierCredits, earlierPaper }: Extraction,
  sheets: readonly string[],
): readonly TypedWords[] {
  const answers = earlierAnswers && sheets.includes(earlierAnswers.sheet) ? earlierAnswers : undefined;
  const credits = earlierCredits && sheets.includes(earlierCredits.sheet) ? earlierCredits : undefined;
  const log = earlierLog && sheets.includes(earlierLog.sheet) ? earlierLog : undefined;
  const paper = earlierPaper && sheets.includes(earlierPaper.sheet) ? earlierPaper : undefined;
  const { checkList = {}, indicators = {}, unkeyed = [], issuance = [], notes = [] } = answers ?? {};
  return [
    ...Object.entries(indicators).flatMap(([id, entry]) => typed(entry.at, [entry.value, unitOf(id, entry), ...supportOf(entry)])),
    ...unkeyed.flatMap((entry) => typed(entry.at, [entry.value, entry.unit, ...supportOf(entry)])),
    ...issuance.flatMap((entry) => typed(entry.at, [entry.decision, entry.tonnes, entry.vintage, ...supportOf(entry)])),
    ...Object.values(checkList).flatMap(({ at, plan, answer, description, change }) => typed(at, [plan, answer, description, change])),
    ...(log?.rows ?? []).flatMap(({ at, decision, reason, by, date, response }) => typed(at, [decision, reason, by, date, response])),
    ...(log?.cells ?? []).map(({ symbol, at, by }) => ({ where: symbol, words: joined([addressText(at), by]) })),
    ...Object.values(credits?.rows ?? {}).flatMap((rows) => rows.flatMap((row) => typed(row.at, Object.values(row.typed)))),
    ...(paper ? typedOnPaper(paper) : []),
    ...[...notes, ...(log?.notes ?? []), ...(credits?.notes ?? []), ...(paper?.notes ?? [])].map(({ where, text }) => ({
      where,
      words: text,
    })),
  ];
}

/** The guidance's own unit, in whichever language, is nobody's word. */
function unitOf(id: string, { unit }: EarlierIndicatorAnswer): string | undefined {
  return isOtherUnit(unit, rowById(id)?.unit) ? unit : undefined;
}

function typedOnPaper({ fields, opinions, items, requests, team }: EarlierPaper): readonly TypedWords[] {
  return [
    ...Object.values(fields).flatMap(({ at, entry }) => typed(at, [entry])),
    ...Object.values(opinions).flatMap(({ at, tick, statement }) => typed(at, [tick, statement])),
    ...Object.values(items).flatMap(({ at, tick, note }) => typed(at, [tick, note])),
    ...requests.flatMap(({ at, evidence, disposition, by, on }) => typed(at, [evidence, disposition, by, on])),
    ...team.flatMap(({ at, member, company, function: role, note }) => typed(at, [member, company, role, note])),
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
