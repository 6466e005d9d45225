/** Formulas over the table of reports. */
import type { Language, Words } from '../../language';
import { HEADS, WORDS } from './portfolio-words';
import { REPORTS_TABLE } from './reports-sheet';

/** `Reports[ER_p tCO2]` */
export function column(head: Words, language: Language): string {
  return `${REPORTS_TABLE}[${head[language]}]`;
}

/** Adds up a column over the counted reports that meet further conditions. */
export function sumIfs(head: Words, language: Language, ...conditions: readonly string[]): string {
  return `SUMIFS(${[column(head, language), ...isCounted(language), ...conditions].join(',')})`;
}

/** The same, blank where no such report has the figure: that is not 0. */
export function sumOrBlank(head: Words, language: Language, ...conditions: readonly string[]): string {
  return `IF(${countIfs(language, ...having(head, language), ...conditions)}=0,"",${sumIfs(head, language, ...conditions)})`;
}

/** The condition that a column has a number. */
export function having(head: Words, language: Language): readonly string[] {
  return [column(head, language), '">-1E+300"'];
}

export function countIfs(language: Language, ...conditions: readonly string[]): string {
  return `COUNTIFS(${[...isCounted(language), ...conditions].join(',')})`;
}

function isCounted(language: Language): readonly string[] {
  return [column(HEADS.counted, language), `"${WORDS.yes[language]}"`];
}
