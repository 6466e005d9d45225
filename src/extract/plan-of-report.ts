import type { CalculationSheet } from './extraction';

/**
 * The reports with the plan each belongs to: of the same methodology's spreadsheet, whatever its version, in the order of the tabs where
 * there are several of it. Where that pairs nothing for certain, none.
 */
export function withPlans(reports: readonly CalculationSheet[], plans: readonly CalculationSheet[]): readonly CalculationSheet[] {
  return reports.map((report) => {
    const plan = planOf(report, reports, plans);
    return plan ? { ...report, plan } : report;
  });
}

function planOf(
  report: CalculationSheet,
  reports: readonly CalculationSheet[],
  plans: readonly CalculationSheet[],
): CalculationSheet | undefined {
  const methodology = methodologyOf(report);
  const isAlike = (sheet: CalculationSheet): boolean => methodologyOf(sheet) === methodology;
  const [alike, rivals] = [plans.filter(isAlike), reports.filter(isAlike)];
  if (alike.length === rivals.length) return alike[rivals.indexOf(report)];
  if (alike.length === 1 && alike[0]) return alike[0];
  const [only] = plans;
  return plans.length === 1 && reports.length === 1 && (methodology === undefined || (only && methodologyOf(only) === undefined))
    ? only
    : undefined;
}

/** `JCM_TH_AM001_ver02.0` → `jcm_th_am001`. */
function methodologyOf({ spreadsheet }: CalculationSheet): string | undefined {
  return spreadsheet?.value
    .toLowerCase()
    .replace(/[_ ]*ver.*$/, '')
    .trim();
}
