import type { CheckRun } from '../../check/check-run';
import { ruleTitles } from '../../check/rule-title';
import { statesOtherDays } from '../../check/periods/periods-of-points';
import type { CheckSettings } from '../../check/settings';
import { wordDates } from '../../check/periods/stated-dates';
import { vintagesOf } from '../../check/vintages/vintages';
import type { EarlierCreditRow } from '../../extract/credits-sheet/earlier-credits';
import type { CalculationSheet, Extraction } from '../../extract/extraction';
import type { Words } from '../../language';
import { AUTHORIZATION_STATUSES, CREDIT_FIELDS, answeredStatus, isOwnKey, ownKey, type CreditTable } from '../../our-sheets/credits-sheet';
import { cellName } from '../../address';
import type { LogAct } from '../check-log';
import { chooseReports } from '../choose-reports';
import { typedTitle } from '../typed-title';
import { figureOrText } from '../typed-figure';
import type { KeptNote } from '../sdg-profile';
import { AUTHORIZATION_ROWS } from './authorization-rows';
import { CREDIT_FIELDS_ASKED, CREDIT_FIELD_IDS, isCreditField, NOT_ROUNDED, type CreditFieldId } from './credit-fields';
import { creditProblems } from './credit-problems';
import { creditWarnings } from './credit-warnings';
import type { CreditEntry, CreditRow, CreditsProfile, KnownEntry } from './credits-profile';
import { doubtsOfReductions } from './doubts-of-reductions';
import { formerIssuance } from './former-issuance';
import { knownFields, type KnownFields } from './known-fields';
import type { TypedCredits } from './typed-credits';
import { dayOrText } from './typed-day';
import { tonnesOrText } from './typed-tonnes';
import { isWithin, rowsOfVintages } from './rows-of-vintages';
import { changedSinceWritten, sheetsWritten } from './since-written';
import { vintageDays, vintageRows, type VintageDays, type VintageRow } from './whole-tonnes';
import { whyApart } from './why-apart';
import { wordDismissed } from './word-dismissed';

export interface CreditsChoice {
  /** Calculation sheets whose reductions are meant; absent: all, where that is clear (`chooseReports`). */
  readonly sheets?: readonly string[];
  /** What was typed since the sheet was written; it lies over what stands there. */
  readonly typed?: TypedCredits;
  /** Decisions that are on no Check log yet. */
  readonly acts?: readonly LogAct[];
}

/**
 * What the workbook says of an issuance, with what people typed on a Credits sheet and since. Throws `UserError` `nothing-to-write`,
 * `several-reports` or `bad-argument` (see `chooseReports`).
 */
export function makeCredits(
  extraction: Extraction,
  checks: CheckRun,
  settings: CheckSettings,
  { sheets, typed = {}, acts = [] }: CreditsChoice = {},
): CreditsProfile {
  const reports = chooseReports(extraction, sheets ?? sheetsWritten(extraction));
  const vintages = reports.map((report) => ({ sheet: report.sheet, vintages: vintagesOf(report, settings, extraction) }));
  const known = { ...knownFields(reports, vintages, checks), ...titleOf(extraction) };
  const years = vintageRows(vintages) ?? [];
  const days = vintageDays(vintages);
  const apart = whyApart(reports);
  const doubts = doubtsOfReductions(extraction, reports, checks, acts);
  const fixed: Readonly<Record<CreditTable, readonly FixedRow[]>> = {
    fields: CREDIT_FIELD_IDS.map((key) => ({ key, label: fieldLabel(key, settings), known: entryIn('value', known[key]) })),
    authorizations: AUTHORIZATION_ROWS.map(({ key, label }) => ({ key, label, known: {} })),
    issued: days?.map((each) => vintageRow(each, years)) ?? typedVintages(extraction),
  };
  const rows = {
    fields: creditRows('fields', fixed.fields, extraction, typed),
    authorizations: creditRows('authorizations', fixed.authorizations, extraction, typed),
    issued: creditRows('issued', fixed.issued, extraction, typed),
  };
  const merged = { fields: rows.fields.rows, authorizations: rows.authorizations.rows, issued: rows.issued.rows };
  const written = writtenOf(extraction, reports, known.quantity, settings);
  return {
    sheets: written.sheets,
    vintages,
    written,
    ...merged,
    itmosFrom: settings.vintageCut,
    doubts: doubts.standing,
    warnings: creditWarnings(doubts.standing, years, settings),
    problems: creditProblems(merged, days ?? []),
    keptNotes: [...(extraction.earlierCredits?.notes ?? []), ...Object.values(rows).flatMap(({ notes }) => notes)],
    remarks: [
      ...changedSinceWritten(extraction, written),
      ...doubts.dismissed.flatMap((entry) => wordDismissed(entry, acts)),
      ...(apart === undefined ? [] : [apart]),
      ...reports.filter(statesOtherDays).map(otherDays),
    ],
  };
}

function writtenOf(
  extraction: Extraction,
  reports: readonly CalculationSheet[],
  quantity: KnownEntry | undefined,
  { wholeTonnes }: CheckSettings,
): CreditsProfile['written'] {
  return {
    sheets: reports.map(({ sheet }) => sheet),
    among: extraction.reports.map(({ sheet }) => sheet),
    rounding: wholeTonnes,
    ...(quantity === undefined ? {} : { tonnes: Number(quantity.value) }),
  };
}

function otherDays({ sheet }: CalculationSheet): Words {
  const rule = ruleTitles(['period-conflict']);
  return {
    en: `Not every row of ${sheet} has the same monitoring period (see ${rule.en}): the one of most monitoring points is taken.`,
    ja: `${sheet} の行のモニタリング期間が一致しません（${rule.ja}を参照）。多数のモニタリングポイントの期間を用いています。`,
  };
}

type FixedRow = Required<Pick<CreditRow, 'key' | 'label' | 'known'>>;

/** A quantity with its fraction is not one of whole tonnes. */
function fieldLabel(id: CreditFieldId, { wholeTonnes }: CheckSettings): Words {
  return id === 'quantity' && wholeTonnes === 'none' ? NOT_ROUNDED : CREDIT_FIELDS_ASKED[id].label;
}

function entryIn(column: string, entry: KnownEntry | undefined): Readonly<Record<string, KnownEntry>> {
  return entry === undefined ? {} : { [column]: entry };
}

function titleOf({ projectTitle }: Extraction): KnownFields {
  return projectTitle ? { title: { value: projectTitle.value, at: [projectTitle.at] } } : {};
}

function titleElsewhere(extraction: Extraction): Readonly<Record<string, Readonly<Record<string, CreditEntry>>>> {
  const title = typedTitle(extraction);
  return title === undefined ? {} : { title: { value: title } };
}

function vintageRow(days: VintageDays, years: readonly VintageRow[]): FixedRow {
  const text = wordDates(days);
  const quantity = years.find(({ key }) => key === days.key)?.quantity;
  return { key: days.key, label: { en: text, ja: text }, known: entryIn('quantity', quantity) };
}

/** While no period can be read, what was typed for a vintage stays with it. */
function typedVintages({ earlierCredits }: Extraction): readonly FixedRow[] {
  const keys = new Set((earlierCredits?.rows.issued ?? []).flatMap(({ key }) => (key !== undefined && VINTAGE_KEY.test(key) ? [key] : [])));
  return [...keys].sort().map((key) => ({ key, label: { en: key, ja: key }, known: {} }));
}

const VINTAGE_KEY = /^\d{4}(-\d\d-\d\d)?$/;

interface MergedRows {
  readonly rows: readonly CreditRow[];
  readonly notes: readonly KeptNote[];
}

/** The rows that there always are, with what people typed in them, then those of their own. A row whose key is no more becomes one of these. */
function creditRows(table: CreditTable, fixed: readonly FixedRow[], extraction: Extraction, typed: TypedCredits): MergedRows {
  const { earlierCredits, earlierAnswers } = extraction;
  const { own } = CREDIT_FIELDS[table];
  const found =
    earlierCredits?.rows[table] ??
    (table === 'issued'
      ? formerIssuance(
          earlierAnswers,
          fixed.map(({ key }) => key),
        )
      : []);
  const { rows: earlier, notes: twice } = table === 'issued' ? rowsOfVintages(found, fixed) : { rows: found, notes: [] };
  const typedElsewhere = table === 'fields' ? titleElsewhere(extraction) : {};
  const rowOfKey = new Map<string, EarlierCreditRow>();
  for (const row of earlier) if (row.key !== undefined && !isOwnKey(row.key) && !rowOfKey.has(row.key)) rowOfKey.set(row.key, row);
  const notes: KeptNote[] = [...twice];
  const rows = fixed.map((row): CreditRow => {
    const former = rowOfKey.get(row.key);
    const laid = layRow(row.key, { ...typedElsewhere[row.key], ...former?.typed }, typed[table]?.[row.key] ?? {});
    for (const [column, entry] of Object.entries(laid)) {
      const said = row.known[column];
      if (said === undefined || former === undefined || said.value === entry) continue;
      notes.push({ where: `${former.at.sheet}!${cellName(former.at.row, former.at.column)} (${row.label.en})`, text: String(entry) });
    }
    return { ...row, typed: Object.fromEntries(Object.entries(laid).filter(([column]) => row.known[column] === undefined)) };
  });
  const left = earlier.filter(
    (row) => !(row.key !== undefined && rowOfKey.get(row.key) === row && fixed.some(({ key }) => key === row.key)),
  );
  const standing = left.map(({ key, typed: found }) => (key === undefined || isOwnKey(key) ? found : { [own]: key, ...found }));
  // In its place stays an empty row, for what is typed in the others goes by their numbers.
  const others = standing.map((found) => (rows.some((row) => isWithin(found, row.typed)) ? {} : found));
  const added = Object.entries(typed[table] ?? {}).filter(([key]) => isOwnKey(key));
  const numbers = Math.max(others.length, ...added.map(([key]) => Number(key.slice(ownKey(0).length - 1))));
  const owns = Array.from({ length: numbers }, (_, index): CreditRow => {
    const key = ownKey(index + 1);
    return { key, known: {}, typed: layRow(key, others[index] ?? {}, typed[table]?.[key] ?? {}) };
  });
  return { rows: [...rows, ...owns.filter((row) => Object.keys(row.typed).length > 0)], notes };
}

function layRow(
  key: string,
  under: Readonly<Record<string, CreditEntry>>,
  over: Readonly<Record<string, string>>,
): Readonly<Record<string, CreditEntry>> {
  const typed = Object.entries(over).map(
    ([column, text]) => [column, column === 'value' && kindOf(key, column) === 'text' ? figureOrText(text) : text.trim()] as const,
  );
  const laid = Object.entries({ ...under, ...Object.fromEntries(typed) }).filter(([, entry]) => entry !== '');
  return Object.fromEntries(laid.map(([column, entry]) => [column, understood(kindOf(key, column), entry)]));
}

/** As it is meant, wherever it was typed: `1,009` is a number, `30 Oct 2025` a date, and a year or an identifier no amount. What is neither stays, for a remark. */
function understood(kind: EntryKind, entry: CreditEntry): CreditEntry {
  if (typeof entry === 'number') return kind === 'words' ? String(entry) : entry;
  switch (kind) {
    case 'measured':
      return figureOrText(entry);
    case 'tonnes':
      return tonnesOrText(entry);
    case 'date':
      return dayOrText(entry);
    case 'status':
      return statusOf(entry);
    case 'text':
    case 'words':
      return entry;
  }
}

type EntryKind = 'text' | 'words' | 'measured' | 'tonnes' | 'date' | 'status';

function kindOf(key: string, column: string): EntryKind {
  if (key === 'reductions' && column === 'value') return 'measured';
  return column === 'value' && isCreditField(key)
    ? CREDIT_FIELDS_ASKED[key].kind
    : (COLUMN_KINDS[column] ?? (column === 'value' ? 'text' : 'words'));
}

/** In English, in whichever language it was typed. */
function statusOf(entry: CreditEntry): CreditEntry {
  const status = answeredStatus(String(entry));
  return status === undefined ? entry : AUTHORIZATION_STATUSES[status].en;
}

const COLUMN_KINDS: Readonly<Partial<Record<string, EntryKind>>> = {
  tonnes: 'tonnes',
  japan: 'tonnes',
  partner: 'tonnes',
  date: 'date',
  lastChange: 'date',
  effective: 'date',
  status: 'status',
};
