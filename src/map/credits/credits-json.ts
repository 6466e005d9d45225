import { cellRanges } from '../../check/cells/cell-ranges';
import { filled } from '../../extract/our-sheet/field-row';
import { MONTH_NAMES } from '../../month-names';
import { AUTHORIZATION_ROWS, PARTY_WORDS } from './authorization-rows';
import { isCreditField } from './credit-fields';
import type { CreditTable } from '../../our-sheets/credits-sheet';
import { entryOf, fieldOf, type CreditEntry, type CreditRow, type CreditsProfile, type ReportVintages } from './credits-profile';
import { letters } from './letters';
import { openFields } from './open-fields';
import { vintageDays, type VintageDays } from './whole-tonnes';

/** A contract (docs/credits.md, docs/credits.schema.json). Nothing that nobody said is there: a missing field is unknown, never 0.
 * An entry stands as it was typed; beside one that is no date, amount or identifier stands that it is none. */
export function creditsJson(credits: CreditsProfile): object {
  const { fields, authorizations, issued, problems } = credits;
  const years = vintageDays(credits.vintages) ?? [];
  const own = fields.filter(({ key }) => !isCreditField(key));
  return {
    schema: 'jcm-monitor/credits@1',
    sheets: credits.sheets,
    fields: Object.fromEntries(fields.flatMap((row) => (isCreditField(row.key) ? fieldJson(row, credits) : []))),
    ownFields: own.map(({ typed }) => ({ field: typed['field'] ?? '', ...withoutBlanks({ value: typed['value'], note: typed['note'] }) })),
    vintages: credits.vintages.map(vintagesJson),
    credits: issued.map((row) =>
      issuedJson(
        row,
        years.find(({ key }) => key === row.key),
        credits,
      ),
    ),
    authorizations: authorizations.map((row) => authorizationJson(row, credits)),
    template: TEMPLATE,
    letters: letters(credits).map(({ id, paragraphs, missing, toCorrect, stoodIn, remarks }) => ({
      id,
      paragraphs,
      missing: missing.map(({ en }) => en),
      toCorrect: toCorrect.map(({ en }) => en),
      takenFromReport: stoodIn.map(({ en }) => en),
      remarks: remarks.map(({ en }) => en),
    })),
    open: openFields(credits),
    problems: problems.map(({ table, key, column, words, isInvalid = false }) => ({ table, key, column, message: words.en, isInvalid })),
    doubts: credits.doubts,
    warnings: credits.warnings.map(({ en }) => en),
    remarks: credits.remarks.map(({ en }) => en),
  };
}

/** What the source shows of the form whose fields `authorizations` are. */
const TEMPLATE = {
  form: 'A6.2-TMPL-RPTG-004',
  version: '01.0',
  part: 'I.A: Elements related to the authorization process',
  notShown: 'Every further part of the template: its fields are not shown by the source, and none are given here.',
} as const;

function fieldJson(row: CreditRow, credits: CreditsProfile): readonly (readonly [string, object])[] {
  const value = entryOf(row);
  if (value === undefined) return [];
  const known = row.known['value'];
  const from = known
    ? { at: cellRanges(known.at), ...(known.formula === undefined ? {} : { formula: known.formula }) }
    : withoutBlanks({ note: row.typed['note'] });
  const { invalid, remarks } = wrongIn(row, 'fields', { value: 'value' }, credits);
  return [[row.key, { value, ...from, ...filled({ invalid: invalid?.['value'], remark: remarks?.['value'] }) }]];
}

function vintagesJson({ sheet, vintages }: ReportVintages): object {
  if (vintages.kind === 'unknown') return { sheet, unknown: vintages.reason.en };
  const { basis, isEstimate, how, total, rounding, sums, cut } = vintages;
  const years = vintages.vintages.map(({ from, to, tonnes, rounded, isItmo }) => ({ from, to, tonnes, wholeTonnes: rounded, isItmo }));
  return { sheet, basis, isEstimate, how: how.en, total, rounding, sums, itmosFrom: cut, vintages: years };
}

function issuedJson(row: CreditRow, year: VintageDays | undefined, credits: CreditsProfile): object {
  const { typed, known } = row;
  return {
    key: row.key,
    ...withoutBlanks({
      vintage: year ? registryVintage(year) : (typed['vintage'] ?? row.label?.en),
      quantity: known['quantity']?.value,
      issued: typed['tonnes'],
      japan: typed['japan'],
      partner: typed['partner'],
      authenticationNumber: typed['authentication'],
      decision: typed['decision'],
      issuedOn: typed['date'],
      firstUniqueIdentifier: typed['firstId'],
      lastUniqueIdentifier: typed['lastId'],
      note: typed['note'],
    }),
    ...wrongIn(row, 'issued', ISSUED_NAMES, credits),
  };
}

/** The names of the columns of which something may be told; the others keep theirs. */
const ISSUED_NAMES = { tonnes: 'issued', authentication: 'authenticationNumber', date: 'issuedOn' };
const AUTHORIZATION_NAMES = {
  id: 'authorizationId',
  date: 'authorizationDate',
  lastChange: 'dateOfLastChange',
  effective: 'effectiveDateOfChange',
};

type Told = Readonly<Record<string, string>>;

/** Beside the entries of a row, under the same names: what is no date, amount or identifier, and what does not go with something else. */
function wrongIn(
  { key }: CreditRow,
  table: CreditTable,
  names: Told,
  { problems }: CreditsProfile,
): { readonly invalid?: Told; readonly remarks?: Told } {
  const of = (isMeant: boolean): Told | undefined => {
    const own = problems.filter((problem) => problem.table === table && problem.key === key && (problem.isInvalid ?? false) === isMeant);
    const columns = [...new Set(own.map(({ column }) => column))];
    const said = (column: string): string => own.flatMap((problem) => (problem.column === column ? [problem.words.en] : [])).join(' ');
    return columns.length === 0 ? undefined : Object.fromEntries(columns.map((column) => [names[column] ?? column, said(column)]));
  };
  return filled({ invalid: of(true), remarks: of(false) });
}

/** As the JCM's website prints a vintage: `01/Jan/2021 – 31/Dec/2021`. */
function registryVintage({ from, to }: VintageDays): string {
  return `${registryDate(from)} – ${registryDate(to)}`;
}

function registryDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${MONTH_NAMES[Number(month) - 1]?.slice(0, 3) ?? month}/${year}`;
}

function authorizationJson(row: CreditRow, credits: CreditsProfile): object {
  const { key, typed } = row;
  const fixed = AUTHORIZATION_ROWS.find((one) => one.key === key);
  const country = fixed?.party === 'partner' ? fieldOf(credits, 'partner') : undefined;
  return {
    key,
    ...withoutBlanks({
      party: country ?? (fixed ? PARTY_WORDS[fixed.party].en : typed['party']),
      stage: fixed?.stage,
      authorizationOf: typed['stage'],
      authorizationId: typed['id'],
      status: typed['status'],
      authorizationDate: typed['date'],
      version: typed['version'],
      dateOfLastChange: typed['lastChange'],
      effectiveDateOfChange: typed['effective'],
      note: typed['note'],
    }),
    ...wrongIn(row, 'authorizations', AUTHORIZATION_NAMES, credits),
  };
}

function withoutBlanks(entries: Readonly<Record<string, CreditEntry | undefined>>): Readonly<Record<string, CreditEntry>> {
  return Object.fromEntries(Object.entries(entries).flatMap(([name, entry]) => (entry === undefined ? [] : [[name, entry]])));
}
