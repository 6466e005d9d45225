import { DECISION_WORDS, type DecisionKind } from '../../our-sheets/check-log';
import type { Words } from '../../language';
import { requestKey } from '../../map/paper-requests';
import { countsOf, standingOfEntry } from '../../map/standing-of-entry';
import { isRemaining, type PaperRequest, type RequestKind } from '../../map/working-paper';
import { periodsOf, referencesOf, spreadsheetsOf } from '../report-facts';
import { WORDS, counted, dateWords, listed, sameInBoth } from '../sdg-sheet-words';
import type { SheetBuilder } from '../sheet-builder';
import type { PlannedContent } from '../sheet-plan';
import { tileRow, type Tile } from '../tile-row';
import { decisionFormulas } from './decision-formulas';
import { LAST_LOG_COLUMN, LOG_COLUMNS } from './log-columns';
import type { LogContent } from './log-content';
import { extentWords } from './log-extent';
import { LOG_WORDS, SEVERITY_WORDS } from './log-words';

const TILES: readonly (readonly [left: number, right: number])[] = [
  [LOG_COLUMNS.number, LOG_COLUMNS.rule],
  [LOG_COLUMNS.place, LOG_COLUMNS.finding],
  [LOG_COLUMNS.expected, LOG_COLUMNS.now],
  [LOG_COLUMNS.decision, LOG_COLUMNS.reason],
  [LOG_COLUMNS.by, LOG_COLUMNS.date],
  [LOG_COLUMNS.response, LOG_COLUMNS.state],
];

/** How many findings there are and what became of them; the counts of decisions follow what is typed below. */
export function logTiles(sheet: SheetBuilder, { log, requests, checks }: LogContent): void {
  const { entries } = log;
  const found = entries.filter(({ now }) => now !== undefined);
  const severities = (['error', 'warning', 'to-look-at', 'info'] as const).flatMap((severity): Words[] => {
    const count = found.filter(({ now }) => now?.severity === severity).length;
    const { en, ja } = SEVERITY_WORDS[severity];
    return count === 0 ? [] : [{ en: `${count} × ${en}`, ja: `${ja}${count}` }];
  });
  const { open, changedSince } = countsOf(log);
  const again: Words = { en: `${changedSince} ${LOG_WORDS.changed.en}`, ja: `${changedSince}${LOG_WORDS.changed.ja}` };
  const hasInformation = found.some(({ now }) => now?.severity === 'info');
  const besides = [...(changedSince > 0 ? [again] : []), ...(hasInformation ? [LOG_WORDS.notCounted] : [])];
  const formulas = decisionFormulas(sheet);
  const standing = (kind: DecisionKind): number => entries.filter((entry) => standingOfEntry(entry) === kind).length;
  const requestTile = (kind: RequestKind, below: Words): Tile => ({
    label: DECISION_WORDS[kind],
    figure: countCell(
      formulas?.request(kind),
      entries.filter((entry) => entry.decision?.kind === kind && remains(requests.get(requestKey(entry)))).length,
    ),
    style: 'plainCount',
    below: sheet.word(below),
  });
  const tiles: readonly Tile[] = [
    {
      label: LOG_WORDS.findings,
      figure: { kind: 'number', value: found.length },
      style: 'plainCount',
      below: found.length === 0 ? sheet.say(extentWords(checks)) : sheet.word(listed(severities)),
    },
    {
      label: LOG_WORDS.open,
      figure: countCell(formulas?.undecided, open),
      style: changedSince > 0 ? 'warningWords' : 'plainCount',
      below: besides.length === 0 ? '' : sheet.say(listed(besides)),
      ...(changedSince > 0 ? { tone: 'warning' as const } : {}),
    },
    requestTile('CAR', LOG_WORDS.corrective),
    requestTile('CL', LOG_WORDS.clarification),
    requestTile('FAR', LOG_WORDS.forward),
    {
      label: LOG_WORDS.dismissed,
      figure: countCell(formulas?.dismissed, standing('dismissed')),
      style: 'plainCount',
      below: acceptedLine(sheet, formulas?.accepted, standing('accepted')),
    },
  ];
  tileRow(sheet, tiles, TILES);
}

function remains(request: PaperRequest | undefined): boolean {
  return request !== undefined && isRemaining(request);
}

function countCell(formula: string | undefined, value: number): PlannedContent {
  return formula === undefined ? { kind: 'number', value } : { kind: 'formula', formula: `=${formula}`, value };
}

function acceptedLine(sheet: SheetBuilder, formula: string | undefined, count: number): PlannedContent {
  const label = `${sheet.word(LOG_WORDS.accepted)}: `;
  const value = `${label}${count}`;
  return formula === undefined ? { kind: 'text', text: value } : { kind: 'formula', formula: `="${label}"&${formula}`, value };
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
