import { rangeName } from '../../address';
import { DECISION_WORDS, type DecisionKind } from '../../our-sheets/check-log';
import type { Words } from '../../language';
import type { LogEntry } from '../../map/check-log';
import { periodsOf, referencesOf, spreadsheetsOf } from '../report-facts';
import { WORDS, counted, dateWords, listed, sameInBoth } from '../sdg-sheet-words';
import type { SheetBuilder } from '../sheet-builder';
import type { PlannedContent } from '../sheet-plan';
import { tileRow, type Tile } from '../tile-row';
import { LAST_LOG_COLUMN, LOG_COLUMNS } from './log-columns';
import type { LogContent } from './log-content';
import { extentWords } from './log-extent';
import { LOG_TABLE } from './log-table';
import { LOG_WORDS, SEVERITY_WORDS, STATE_WORDS } from './log-words';

const TILES: readonly (readonly [left: number, right: number])[] = [
  [LOG_COLUMNS.number, LOG_COLUMNS.rule],
  [LOG_COLUMNS.place, LOG_COLUMNS.finding],
  [LOG_COLUMNS.expected, LOG_COLUMNS.now],
  [LOG_COLUMNS.decision, LOG_COLUMNS.reason],
  [LOG_COLUMNS.by, LOG_COLUMNS.date],
  [LOG_COLUMNS.response, LOG_COLUMNS.state],
];

/** How many findings there are and what became of them; the counts of decisions follow what is typed below. */
export function logTiles(sheet: SheetBuilder, { log: { entries }, checks }: LogContent): void {
  const found = entries.filter(({ now }) => now !== undefined);
  const severities = (['error', 'warning', 'to-look-at', 'info'] as const).flatMap((severity): Words[] => {
    const count = found.filter(({ now }) => now?.severity === severity).length;
    const { en, ja } = SEVERITY_WORDS[severity];
    return count === 0 ? [] : [{ en: `${count} × ${en}`, ja: `${ja}${count}` }];
  });
  const changed = entries.filter(({ state }) => state === 'changed-since').length;
  const again = changed === 0 ? '' : sheet.say({ en: `${changed} ${LOG_WORDS.changed.en}`, ja: `${changed}${LOG_WORDS.changed.ja}` });
  const open = entries.filter(isOpen).length;
  const tiles: readonly Tile[] = [
    {
      label: LOG_WORDS.findings,
      figure: { kind: 'number', value: found.length },
      style: 'plainCount',
      below: found.length === 0 ? sheet.say(extentWords(checks)) : sheet.word(listed(severities)),
    },
    {
      label: LOG_WORDS.open,
      figure: countCell(sheet, LOG_COLUMNS.state, sheet.word(STATE_WORDS.open), open),
      style: changed > 0 ? 'warningWords' : 'plainCount',
      below: again,
      ...(changed > 0 ? { tone: 'warning' as const } : {}),
    },
    requestTile(sheet, entries, 'CAR', LOG_WORDS.corrective),
    requestTile(sheet, entries, 'CL', LOG_WORDS.clarification),
    requestTile(sheet, entries, 'FAR', LOG_WORDS.forward),
    {
      label: LOG_WORDS.dismissed,
      figure: decidedCell(sheet, entries, 'dismissed', sheet.word(DECISION_WORDS.dismissed)),
      style: 'plainCount',
      below: acceptedLine(sheet, entries),
    },
  ];
  tileRow(sheet, tiles, TILES);
}

function isOpen({ state, typed }: LogEntry): boolean {
  return state === 'open' && typed?.decision === undefined;
}

/** A verifier may number a request: `CAR 3` counts. */
function requestTile(sheet: SheetBuilder, entries: readonly LogEntry[], kind: DecisionKind, below: Words): Tile {
  return {
    label: DECISION_WORDS[kind],
    figure: decidedCell(sheet, entries, kind, `${kind}*`),
    style: 'plainCount',
    below: sheet.word(below),
  };
}

function decidedCell(sheet: SheetBuilder, entries: readonly LogEntry[], kind: DecisionKind, wanted: string): PlannedContent {
  return countCell(sheet, LOG_COLUMNS.decision, wanted, decided(entries, kind));
}

function decided(entries: readonly LogEntry[], kind: DecisionKind): number {
  return entries.filter(({ decision }) => decision?.kind === kind).length;
}

function countCell(sheet: SheetBuilder, column: number, wanted: string, value: number): PlannedContent {
  const formula = countFormula(sheet, column, wanted);
  return formula === undefined ? { kind: 'number', value } : { kind: 'formula', formula: `=${formula}`, value };
}

function countFormula(sheet: SheetBuilder, column: number, wanted: string): string | undefined {
  const body = sheet.bodyOf(LOG_TABLE);
  return body && `COUNTIF(${rangeName({ ...body, left: column, right: column })},"${wanted.replaceAll('"', '""')}")`;
}

function acceptedLine(sheet: SheetBuilder, entries: readonly LogEntry[]): PlannedContent {
  const count = countFormula(sheet, LOG_COLUMNS.decision, sheet.word(DECISION_WORDS.accepted));
  const label = `${sheet.word(LOG_WORDS.accepted)}: `;
  const value = `${label}${decided(entries, 'accepted')}`;
  return count === undefined ? { kind: 'text', text: value } : { kind: 'formula', formula: `="${label}"&${count}`, value };
}

/** What was checked, by what, and who has decided. */
export function logFacts(sheet: SheetBuilder, content: LogContent): void {
  const { reports, log, choice, rules, today } = content;
  const names = [...new Set(log.entries.flatMap(({ decision }) => decision?.by ?? []))];
  const date = dateWords(today);
  const by: Words = {
    en: `${date.en}, JCM Monitor ${choice.version}, ${counted(rules, 'rule', '').en}`,
    ja: `${date.ja}、JCM Monitor ${choice.version}、${rules}件のルール`,
  };
  const facts: readonly Fact[] = [
    [WORDS.reference, referencesOf(content).map(sameInBoth)],
    [WORDS.spreadsheet, spreadsheetsOf(content).map(sameInBoth)],
    [WORDS.period, periodsOf(content)],
    [WORDS.calculationSheets, reports.map(({ sheet: name }) => sameInBoth(name))],
    [LOG_WORDS.checkedOn, [by]],
    [LOG_WORDS.decidedBy, names.length === 0 ? [LOG_WORDS.nobody] : names.map(sameInBoth)],
  ];
  const half = facts.length / 2;
  for (let index = 0; index < half; index += 1) {
    factCells(sheet, facts[index], [LOG_COLUMNS.number, LOG_COLUMNS.rule, LOG_COLUMNS.finding]);
    factCells(sheet, facts[index + half], [LOG_COLUMNS.expected, LOG_COLUMNS.found, LAST_LOG_COLUMN]);
    sheet.atLeast(19);
    sheet.next();
  }
}

type Fact = readonly [label: Words, texts: readonly Words[]];

function factCells(sheet: SheetBuilder, fact: Fact | undefined, [first, lastOfLabel, last]: readonly [number, number, number]): void {
  if (!fact) return;
  const [label, texts] = fact;
  sheet.spanText(first, lastOfLabel, sheet.word(label), 'factLabel');
  sheet.spanText(lastOfLabel + 1, last, sheet.word(texts.length === 0 ? WORDS.notFound : listed(texts)), 'fact');
}
