import { ruleTitle } from '../../check/rule-title';
import type { Language, Words } from '../../language';
import type { Portfolio } from '../../map/portfolio/portfolio';
import { stillCounts, type FindingDecision } from '../../map/finding-decisions';
import type { FindingWeight } from '../../map/portfolio/portfolio-part';
import { decisionText } from '../check-log/decision-text';
import { SheetBuilder } from '../sheet-builder';
import type { SheetPlan } from '../sheet-plan';
import type { SheetStyle } from '../sheet-styles';
import { FIRST_COLUMN, putTable, sheetPlan, startSheet, text, widthsOf, type TableColumn } from './portfolio-sheet';
import { HEADS, WEIGHTS, WORDS } from './portfolio-words';

interface Row {
  readonly weight: FindingWeight;
  readonly rule: string;
  readonly message: Words;
  readonly at: readonly string[];
  readonly decision?: FindingDecision | undefined;
  readonly reference: string;
  readonly file: string;
}

const ORDER: readonly Row['weight'][] = ['error', 'not-checked', 'warning', 'to-look-at', 'info'];

/** What stands between files first, then report by report; the gravest first. */
export function findingsSheet(all: Portfolio, language: Language, subtitle: string): SheetPlan {
  const found = [...rowsAcross(all), ...rowsOfReports(all)];
  const isDecided = found.some(({ decision }) => decision !== undefined);
  const columns = findingColumns(language).filter(({ head }) => isDecided || head !== HEADS.decision);
  const sheet = new SheetBuilder(language, widthsOf(columns), 1900);
  startSheet(sheet, WORDS.findings[language], subtitle);
  sheet.space(8);
  const rows = ORDER.flatMap((weight) => found.filter((row) => row.weight === weight));
  if (rows.length === 0) {
    sheet.spanText(FIRST_COLUMN, sheet.widths.length, WORDS.noFindings[language], 'good');
    sheet.next();
    return sheetPlan(sheet, WORDS.findings[language], 2);
  }
  const { top } = putTable(sheet, 'Findings', columns, rows);
  return sheetPlan(sheet, WORDS.findings[language], top);
}

function rowsAcross({ across, reports }: Portfolio): readonly Row[] {
  return across.flatMap((result) => {
    if (result.outcome !== 'failed' && result.outcome !== 'needs-a-person') return [];
    return result.findings.map(({ at, message }) => {
      const file = at[0]?.file ?? '';
      const reference = reports.find((report) => report.file === file)?.reference ?? '';
      return { weight: result.severity, rule: result.rule, message, at: at.slice(0, 1).map(({ cell }) => cell), reference, file };
    });
  });
}

function rowsOfReports({ reports }: Portfolio): readonly Row[] {
  return reports.flatMap(({ findings, reference = '', file }) => findings.map((finding) => ({ ...finding, reference, file })));
}

function findingColumns(language: Language): readonly TableColumn<Row>[] {
  return [
    { head: HEADS.weight, width: 13, cell: (row) => [text(WEIGHTS[row.weight][language]), weightStyle(row)] },
    { head: HEADS.reference, width: 12, cell: ({ reference }) => [text(reference), 'strong'] },
    { head: HEADS.rule, width: 28, cell: ({ rule }) => [text(ruleTitle(rule)[language]), 'cell'] },
    { head: HEADS.message, width: 80, cell: ({ message }) => [text(message[language]), 'cell'] },
    { head: HEADS.decision, width: 34, cell: ({ decision }) => [text(decision ? decisionText(decision, language) : ''), 'cell'] },
    { head: HEADS.cells, width: 26, cell: ({ at }) => [text(at[0] ?? ''), 'quiet'] },
    { head: HEADS.file, width: 44, cell: ({ file }) => [text(file), 'quiet'] },
  ];
}

function weightStyle(row: Row): SheetStyle {
  if (row.weight === 'info' || !stillCounts(row)) return 'quiet';
  return row.weight === 'error' || row.weight === 'not-checked' ? 'error' : 'warning';
}

/** A sheet of its own, so that nobody takes a total for more than it is. */
export function unreadSheet({ unread }: Portfolio, language: Language, subtitle: string): SheetPlan {
  const columns: readonly TableColumn<Portfolio['unread'][number]>[] = [
    { head: HEADS.file, width: 50, cell: ({ file }) => [text(file), 'strong'] },
    { head: HEADS.why, width: 100, cell: ({ message }) => [text(message[language]), 'cell'] },
  ];
  const sheet = new SheetBuilder(language, widthsOf(columns), 1900);
  startSheet(sheet, WORDS.unread[language], subtitle);
  sheet.space(8);
  if (unread.length === 0) {
    sheet.spanText(FIRST_COLUMN, sheet.widths.length, WORDS.allRead[language], 'good');
    sheet.next();
    return sheetPlan(sheet, WORDS.unread[language], 2);
  }
  const { top } = putTable(sheet, 'Unread', columns, unread);
  return sheetPlan(sheet, WORDS.unread[language], top);
}
