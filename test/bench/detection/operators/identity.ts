import type { CellAddress } from '../../../../src/workbook';
import { notated } from '../../../workbooks/notation';
import type { Desk } from '../desk';
import type { Operator } from '../operator';
import { everywhere, having } from './suits';

/** Slips of headers, of sheets taken for one another, and of figures that are not where they should be. */
export const IDENTITY_OPERATORS: readonly Operator[] = [
  {
    id: 'header-of-another-country',
    says: 'The spreadsheet is one country’s form, the reference number another country’s project.',
    expects: ['header-conflict'],
    // Another country's methodology: its factor, its equations, its project emissions and its list may differ.
    mayAlso: ['unlisted-default', 'typed-default', 'model-mismatch'],
    suits: everywhere,
    make: (desk) => {
      const places = headers(desk).map(({ spreadsheet }) => spreadsheet);
      const country = desk.description.spreadsheet.includes('_VN_') ? 'MN' : 'VN';
      return replaced(desk, places, /JCM_[A-Z]{2}_/, `JCM_${country}_`);
    },
  },
  {
    id: 'other-reference-on-the-calculation-sheet',
    says: 'The two sheets of the report carry different reference numbers.',
    expects: ['header-conflict'],
    suits: everywhere,
    make: (desk) => replaced(desk, [desk.report.calculation.header.reference], /999/, '998'),
  },
  {
    id: 'other-version-on-the-input-sheet',
    says: 'The two sheets of the report come from different versions of the spreadsheet.',
    expects: ['header-conflict'],
    suits: everywhere,
    make: (desk) => replaced(desk, [desk.report.input.header.spreadsheet], /ver0(\d)/, 'ver09'),
  },
  {
    id: 'other-methodology-on-the-plan',
    says: 'Plan and report are made for different methodologies.',
    expects: ['header-conflict'],
    mayAlso: ['unlisted-default', 'plan-default-conflict'],
    suits: having('plan'),
    make: (desk) => replaced(desk, [desk.plan.input.header.spreadsheet, desk.plan.calculation.header.spreadsheet], /AM\d{3}/, 'AM017'),
  },
  {
    id: 'plan-submitted-as-report',
    says: 'Only the plan’s sheets were submitted.',
    expects: ['plan-as-report'],
    mayAlso: ['missing-parameter'],
    suits: having('plan', 'plain', 'one-report'),
    redescribe: () => ({ includeReport: false }),
    make: () => [],
  },
  {
    id: 'plan-retitled-as-report',
    says: 'The plan’s sheets were given the titles of a report: the values are estimates.',
    expects: ['plan-as-report'],
    mayAlso: ['missing-parameter', 'unreadable-period', 'period-conflict', 'missing-evidence', 'reported-total-mismatch'],
    suits: having('plan', 'plain', 'one-report'),
    make: (desk) => {
      const titles = [desk.plan.input.header.title, desk.plan.calculation.header.title];
      const report = [desk.report.input.header.title, desk.report.calculation.header.title].map((at) => desk.text(at));
      desk.book.removeWorksheet(desk.sheet(desk.report.input.sheet).id);
      desk.book.removeWorksheet(desk.sheet(desk.report.calculation.sheet).id);
      return titles.map((at, index) => desk.type(at, report[index] ?? ''));
    },
  },
  {
    id: 'two-candidates-for-reductions',
    says: 'Two rows of the calculation sheet carry ER_p, with different figures.',
    expects: ['ambiguous-parameter'],
    mayAlso: ['emission-reductions-mismatch', 'reported-total-mismatch', 'model-mismatch'],
    suits: everywhere,
    make: (desk) => {
      const { ER_p, PE_p } = desk.report.calculation.rows;
      // The row below section 4 is free in every layout.
      const below = (at: CellAddress): CellAddress => ({ ...at, row: PE_p.value.row + 1 });
      for (const column of ['label', 'fuel', 'unit', 'symbol'] as const)
        desk.cell(below(ER_p[column])).value = desk.cell(ER_p[column]).value;
      return [desk.type(below(ER_p.value), Number((desk.number(ER_p.value) * 0.95).toFixed(1))), ER_p.value];
    },
  },
  {
    id: 'reductions-labelled-as-reference',
    says: 'The symbol beside the emission reductions is RE_p.',
    expects: ['ambiguous-parameter', 'missing-parameter'],
    mayAlso: ['emission-reductions-mismatch', 'reference-emissions-mismatch', 'model-mismatch', 'reported-total-mismatch'],
    suits: everywhere,
    make: (desk) => {
      const at = desk.report.calculation.rows.ER_p.symbol;
      desk.cell(at).value = notated('RE_{p}', desk.description.notation) as never;
      return [at];
    },
  },
  {
    id: 'project-emissions-row-deleted',
    says: 'The section of the project emissions was cleared.',
    expects: ['missing-parameter'],
    mayAlso: ['emission-reductions-mismatch', 'model-mismatch', 'empty-input', 'unexpected-project-emissions', 'foreign-reference'],
    suits: having('displaced'),
    make: (desk) => {
      const { PE_p } = desk.report.calculation.rows;
      for (const at of Object.values(PE_p) as CellAddress[]) desk.type(at, null);
      return [PE_p.value];
    },
  },
  {
    id: 'sum-from-a-log-beside-the-table',
    says: 'The monitored values of Table 1 go into no figure: the sum is taken from a log beside the table.',
    expects: ['foreign-reference', 'model-mismatch', 'generation-sum-mismatch', 'constant-over-formula'],
    suits: having('typed', 'plain'),
    make: (desk) => {
      const at = desk.report.calculation.rows.EG.value;
      const log = desk.book.addWorksheet('Log');
      desk.report.input.table1.rows.forEach(({ value }, index) => {
        log.getCell(index + 1, 1).value = desk.text(desk.point(index).point);
        log.getCell(index + 1, 2).value = desk.number(value);
      });
      return [desk.enter(at, `SUM('Log'!B1:B${desk.report.input.table1.rows.length})`)];
    },
  },
];

/** Of every sheet of the form. */
function headers(desk: Desk): readonly { readonly spreadsheet: CellAddress }[] {
  const { report, plan, secondReport, description } = desk;
  const pairs = [...(description.includePlan ? [plan] : []), report, ...(description.calculationSheets === 2 ? [secondReport] : [])];
  return pairs.flatMap(({ input, calculation }) => [input.header, calculation.header]);
}

function replaced(desk: Desk, places: readonly CellAddress[], what: RegExp, by: string): readonly CellAddress[] {
  return places.map((at) => desk.type(at, desk.text(at).replace(what, by)));
}
