import { createContext, useContext } from 'react';
import type { Finding } from '../../check/rule';

/** Names of the workbook's protected sheets, for those deep in the results who say how to mend something. */
export const ProtectedSheets = createContext<readonly string[]>([]);

/** The protected sheets among those a person must go to for these findings, each once. */
export function useProtectedSheets(findings: readonly Finding[]): readonly string[] {
  const isProtected = new Set(useContext(ProtectedSheets));
  return [...new Set(findings.flatMap(({ at }) => at.map(({ sheet }) => sheet)))].filter((sheet) => isProtected.has(sheet));
}
