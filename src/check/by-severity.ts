import { WORST_FIRST, type Severity } from './rule';

interface Graded {
  readonly severity?: Severity;
}

/** A result apart by how grave its findings are, the gravest first: for whoever shows, counts or sorts findings. */
export function bySeverity<Result extends object>(result: Result & { readonly severity: Severity }): readonly Result[] {
  if (!hasFindings(result)) return [result];
  const apart = WORST_FIRST.map((severity) => ({
    ...result,
    severity,
    findings: result.findings.filter((finding) => (finding.severity ?? result.severity) === severity),
  }));
  return apart.filter(({ findings }) => findings.length > 0);
}

function hasFindings<Result extends object>(result: Result): result is Result & { readonly findings: readonly Graded[] } {
  return 'findings' in result;
}
