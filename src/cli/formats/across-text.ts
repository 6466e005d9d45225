import type { AcrossJson, ResultJson } from '../check-json';

/** The results over several files with file and cell in one text, for formats that print places as they are. */
export function acrossText(results: readonly AcrossJson[]): readonly ResultJson[] {
  return results.map((result) => {
    if (!('findings' in result)) return result;
    const findings = result.findings.map((finding) => ({ ...finding, at: finding.at.map(({ file, cell }) => `${file}  ${cell}`) }));
    return { ...result, findings };
  });
}
