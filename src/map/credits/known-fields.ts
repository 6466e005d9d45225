import type { CheckRun } from '../../check/check-run';
import { daysOf } from '../../check/periods/days-of';
import type { CalculationSheet, IsoDate } from '../../extract/extraction';
import { partnerCountry } from '../../partner-countries';
import type { CellAddress } from '../../workbook';
import { hostCountry } from '../host-country';
import { reportFigure } from '../report-figure';
import type { IndicatorValue } from '../sdg-profile';
import type { CreditFieldId } from './credit-fields';
import type { KnownEntry, ReportVintages } from './credits-profile';
import { whyApart } from './why-apart';
import { wholeTonnes } from './whole-tonnes';

export type KnownFields = Readonly<Partial<Record<CreditFieldId, KnownEntry>>>;

/** What the chosen reports say of an issuance; what they contradict each other in is not known. */
export function knownFields(reports: readonly CalculationSheet[], vintages: readonly ReportVintages[], checks: CheckRun): KnownFields {
  const references = reports.flatMap(({ reference }) => (reference ? [{ value: reference.value, at: reference.at }] : []));
  const spreadsheets = reports.flatMap(({ spreadsheet }) => (spreadsheet ? [{ value: spreadsheet.value, at: spreadsheet.at }] : []));
  const code = hostCountry(reports);
  const country = code === undefined ? undefined : partnerCountry(code);
  const quantity = wholeTonnes(vintages);
  const figure = reportFigure('co2-reduction', reports, checks);
  return {
    ...known('reference', agreed(references)),
    ...known('partner', country && { value: country.name.en, words: country.name, at: references.map(({ at }) => at) }),
    ...known('spreadsheet', spreadsheets.length === 0 ? undefined : all(spreadsheets)),
    ...known('from', endOf(reports, 'from')),
    ...known('to', endOf(reports, 'to')),
    ...known('reductions', figure.kind === 'monitored' ? figureEntry(figure) : undefined),
    ...known('quantity', quantity),
  };
}

function figureEntry({ value, formula, at }: Extract<IndicatorValue, { kind: 'monitored' }>): KnownEntry {
  return { value, formula, at };
}

function known(id: CreditFieldId, entry: KnownEntry | undefined): KnownFields {
  return entry === undefined ? {} : { [id]: entry };
}

interface Stated {
  readonly value: string;
  readonly at: CellAddress;
}

/** The one value of all; undefined where two differ. */
function agreed(stated: readonly Stated[]): KnownEntry | undefined {
  const [first] = stated;
  if (first === undefined || stated.some(({ value }) => value !== first.value)) return undefined;
  return { value: first.value, at: [first.at] };
}

function all(stated: readonly Stated[]): KnownEntry {
  return { value: [...new Set(stated.map(({ value }) => value))].join(', '), at: stated.map(({ at }) => at) };
}

function endOf(reports: readonly CalculationSheet[], end: 'from' | 'to'): KnownEntry | undefined {
  // Of a reversed period neither end is one.
  const ends = reports.map(({ period }) =>
    daysOf(period) !== undefined && period.kind === 'dates' ? { value: period[end] satisfies IsoDate, at: period.at } : undefined,
  );
  if (!ends.every((each) => each !== undefined)) return undefined;
  return whyApart(reports) === undefined ? outermost(ends, end) : agreed(ends);
}

function outermost(ends: readonly Stated[], end: 'from' | 'to'): KnownEntry | undefined {
  const value = ends
    .map((each) => each.value)
    .sort()
    .at(end === 'from' ? 0 : -1);
  return value === undefined
    ? undefined
    : {
        value,
        at: ends
          .filter((each) => each.value === value)
          .map(({ at }) => at)
          .slice(0, 1),
      };
}
