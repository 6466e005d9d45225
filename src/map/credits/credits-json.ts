import { cellRanges } from '../../check/cell-ranges';
import { MONTH_NAMES } from '../../month-names';
import { AUTHORIZATION_ROWS, PARTY_WORDS } from './authorization-rows';
import { isCreditField } from './credit-fields';
import { entryOf, fieldOf, type CreditEntry, type CreditRow, type CreditsProfile, type ReportVintages } from './credits-profile';
import { letters } from './letters';
import { openFields } from './open-fields';
import { vintageDays, type VintageDays } from './whole-tonnes';

/** A contract (docs/credits.md, docs/credits.schema.json). Nothing that nobody said is there: a missing field is unknown, never 0. */
export function creditsJson(credits: CreditsProfile): object {
  const { fields, authorizations, issued, problems } = credits;
  const years = vintageDays(credits.vintages) ?? [];
  const own = fields.filter(({ key }) => !isCreditField(key));
  return {
    schema: 'jcm-monitor/credits@1',
    sheets: credits.sheets,
    fields: Object.fromEntries(fields.flatMap((row) => (isCreditField(row.key) ? fieldJson(row) : []))),
    ownFields: own.map(({ typed }) => ({ field: typed['field'] ?? '', ...withoutBlanks({ value: typed['value'], note: typed['note'] }) })),
    vintages: credits.vintages.map(vintagesJson),
    credits: issued.map((row) =>
      issuedJson(
        row,
        years.find(({ key }) => key === row.key),
      ),
    ),
    authorizations: authorizations.map((row) => authorizationJson(row, credits)),
    template: TEMPLATE,
    letters: letters(credits).map(({ id, paragraphs, missing, stoodIn, remarks }) => ({
      id,
      paragraphs,
      missing: missing.map(({ en }) => en),
      takenFromReport: stoodIn.map(({ en }) => en),
      remarks: remarks.map(({ en }) => en),
    })),
    open: openFields(credits),
    problems: problems.map(({ table, key, column, words }) => ({ table, key, column, message: words.en })),
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

function fieldJson(row: CreditRow): readonly (readonly [string, object])[] {
  const value = entryOf(row);
  if (value === undefined) return [];
  const known = row.known['value'];
  const from = known
    ? { at: cellRanges(known.at), ...(known.formula === undefined ? {} : { formula: known.formula }) }
    : withoutBlanks({ note: row.typed['note'] });
  return [[row.key, { value, ...from }]];
}

function vintagesJson({ sheet, vintages }: ReportVintages): object {
  if (vintages.kind === 'unknown') return { sheet, unknown: vintages.reason.en };
  const { basis, isEstimate, how, total, rounding, sums, cut } = vintages;
  const years = vintages.vintages.map(({ from, to, tonnes, rounded, isItmo }) => ({ from, to, tonnes, wholeTonnes: rounded, isItmo }));
  return { sheet, basis, isEstimate, how: how.en, total, rounding, sums, itmosFrom: cut, vintages: years };
}

function issuedJson(row: CreditRow, year: VintageDays | undefined): object {
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
  };
}

/** As the JCM's website prints a vintage: `01/Jan/2021 – 31/Dec/2021`. */
function registryVintage({ from, to }: VintageDays): string {
  return `${registryDate(from)} – ${registryDate(to)}`;
}

function registryDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${MONTH_NAMES[Number(month) - 1]?.slice(0, 3) ?? month}/${year}`;
}

function authorizationJson({ key, typed }: CreditRow, credits: CreditsProfile): object {
  const fixed = AUTHORIZATION_ROWS.find((row) => row.key === key);
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
  };
}

function withoutBlanks(entries: Readonly<Record<string, CreditEntry | undefined>>): Readonly<Record<string, CreditEntry>> {
  return Object.fromEntries(Object.entries(entries).flatMap(([name, entry]) => (entry === undefined ? [] : [[name, entry]])));
}
