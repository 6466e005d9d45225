import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWorkbook } from '../../workbooks/description';
import { recalculate as recalculatedByLibreOffice } from '../../libre-office';
import { monitoringWorkbook, type WorkbookDescription } from '../../workbooks/monitoring-workbook';
import { CORRECT_OF_ANOTHER_FORM, CORRECT_WORKBOOKS } from '../../workbooks/ok/correct-workbooks';
import { DESCRIBED } from './described-bases';
import { Desk } from './desk';
import { DRESSED, type Dressing } from './dressings';
import { FURTHER_HABITS } from './further-habits';
import { HABITS } from './habits';
import { randomFrom } from './random';

/** What an operator may need to know of a workbook before it can make its slip. */
export type Trait =
  /** Reductions are electricity times factor, without project emissions. */
  | 'displaced'
  | 'project-emissions'
  /** A plan stands in the same workbook. */
  | 'plan'
  /** Table 1's unit. */
  | 'MWh'
  | 'kWh'
  | 'factor-in-tonnes'
  | 'factor-in-tonnes-per-mwh'
  /** RE_p has a `/1000`. */
  | 'divides'
  /** As the generator writes it, nothing changed by hand: rows may be added, formulas rewritten. */
  | 'plain'
  /** The calculation sheet has the form's own formulas. */
  | 'form-formulas'
  /** The factor of section 2 and its repetition are formulas. */
  | 'linked-factor'
  /** The monitored values are constants. */
  | 'typed'
  | 'several-points'
  | 'no-zero'
  /** ΣEG, and ER_p, are not whole. */
  | 'fractional-sum'
  | 'fractional-reductions'
  /** An installed capacity stands in Table 2. */
  | 'capacity'
  | 'one-report'
  | 'two-periods'
  /** All rows of Table 1 report one period. */
  | 'one-period'
  /** That period is a year. */
  | 'yearly'
  | 'monthly';

/** A correct monitoring spreadsheet. */
export interface Base {
  readonly name: string;
  readonly description: Partial<WorkbookDescription>;
  readonly traits: ReadonlySet<Trait>;
  /** The file as its program saved it. */
  readonly bytes: () => Promise<Uint8Array>;
}

const SAVED_BY_OPENPYXL: Readonly<Record<string, Partial<WorkbookDescription>>> = {
  'form.xlsx': {},
  'japanese-kwh.xlsx': { language: 'ja', electricityUnit: 'kWh', factorUnit: 'kgCO2/kWh', notation: 'plain' },
};

/** All of them, in the order of the table. LibreOffice is started once, when one of its files is first asked for. */
export const BASES: readonly Base[] = [
  ...Object.entries(CORRECT_WORKBOOKS).map(([name, description]) => described(name, description)),
  ...Object.entries(CORRECT_OF_ANOTHER_FORM).map(([name, description]) => described(name, description, otherForm)),
  ...Object.entries(DESCRIBED).map(([name, { description, traits }]) => described(name, description, traits)),
  ...Object.entries({ ...DRESSED, ...HABITS, ...FURTHER_HABITS }).map(([name, dressing]) => dressed(name, dressing)),
  ...savedElsewhere(),
];

function described(name: string, description: Partial<WorkbookDescription>, change: (traits: Set<Trait>) => void = () => undefined): Base {
  const traits = traitsOf(description);
  change(traits);
  return { name, description, traits, bytes: once(() => monitoringWorkbook(description)) };
}

function dressed(name: string, { description, traits: change, dress }: Dressing): Base {
  const traits = traitsOf(description);
  traits.delete('plain');
  change(traits);
  const bytes = once(async () => {
    const desk = await Desk.open(await monitoringWorkbook(description), description, randomFrom(name));
    dress(desk);
    return desk.save(true);
  });
  return { name, description, traits, bytes };
}

/** The same workbooks as other programs write them. `openpyxl` ones are kept as files: see `saved-by-openpyxl/README.md`. */
function savedElsewhere(): readonly Base[] {
  const wanted: Readonly<Record<string, Partial<WorkbookDescription>>> = {
    'saved by LibreOffice': {},
    'saved by LibreOffice, in Japanese': { language: 'ja', mergedLabels: true },
    'saved by LibreOffice, in kWh and moved': { electricityUnit: 'kWh', offset: { rows: 3, columns: 2 }, notation: 'underscore' },
  };
  const all = once(async () => {
    const books = await Promise.all(Object.values(wanted).map((description) => monitoringWorkbook(description)));
    return recalculatedByLibreOffice(books);
  });
  const byLibreOffice = Object.entries(wanted).map(([name, description], index): Base => {
    return { name, description, traits: kept(description), bytes: async () => bookAt(await all(), index) };
  });
  const byOpenpyxl = Object.entries(SAVED_BY_OPENPYXL).map(([file, description]): Base => {
    const bytes = once(() => Promise.resolve(new Uint8Array(readFileSync(join(__dirname, 'saved-by-openpyxl', file)))));
    return { name: `saved by openpyxl: ${file}`, description, traits: kept(description), bytes };
  });
  return [...byLibreOffice, ...byOpenpyxl];
}

/** Rows cannot be added by building the workbook anew: it would not be the other program's any more. */
function kept(description: Partial<WorkbookDescription>): Set<Trait> {
  const traits = traitsOf(description);
  traits.delete('plain');
  return traits;
}

function bookAt(books: readonly Uint8Array[], index: number): Uint8Array {
  const book = books[index];
  if (book === undefined) throw new Error('LibreOffice gave fewer workbooks back.');
  return book;
}

function otherForm(traits: Set<Trait>): void {
  traits.delete('displaced');
  traits.add('project-emissions');
}

function traitsOf(given: Partial<WorkbookDescription>): Set<Trait> {
  const description = describeWorkbook(given);
  const { points, overrides, electricityUnit, factorUnit } = description;
  const total = points.reduce((sum, { value }) => sum + value, 0);
  const isPlain = overrides.length === 0;
  const has: Readonly<Partial<Record<Trait, boolean>>> = {
    displaced: true,
    plan: description.includePlan,
    [electricityUnit]: true,
    'factor-in-tonnes': factorUnit !== 'kgCO2/kWh',
    'factor-in-tonnes-per-mwh': factorUnit === 'tCO2/MWh',
    divides: electricityUnit === 'kWh' && factorUnit !== 'tCO2/kWh',
    plain: isPlain,
    'form-formulas': isPlain,
    'linked-factor': isPlain,
    typed: true,
    'several-points': points.length > 1,
    'no-zero': points.every(({ value }) => value !== 0),
    'fractional-sum': isPlain && !Number.isInteger(total),
    'fractional-reductions': isPlain && !Number.isInteger(total),
    'one-report': description.calculationSheets === 1,
    'one-period': points.every(({ period }) => period === undefined),
    yearly: points.every(({ period }) => period === undefined),
  };
  return new Set((Object.keys(has) as Trait[]).filter((trait) => has[trait] === true));
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
