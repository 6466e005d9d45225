import { addressText } from '../../address';
import { DECISION_KINDS, DECISION_WORDS, LOG_HEADERS, decisionMark, type LogColumn } from '../../our-sheets/check-log';
import type { Compared } from '../../check/rule';
import { ruleTitle } from '../../check/rule-title';
import type { Decision, LogEntry, LoggedFinding, TypedOnLog } from '../../map/check-log';
import { typedCell } from '../figure-cell';
import { ROOM_TO_TYPE } from '../room-to-type';
import type { SheetBuilder } from '../sheet-builder';
import { COLOURS } from '../sheet-colours';
import type { PlannedContent } from '../sheet-plan';
import type { SheetStyle } from '../sheet-styles';
import { typedField, typedWords } from '../typed-field';
import { cellNow } from './cell-now';
import { LOG_COLUMNS as PLACES } from './log-columns';
import type { LogContent } from './log-content';
import { SEVERITY_WORDS, STATE_WORDS } from './log-words';
import { isRequest, stateCell } from './log-state';

export const LOG_TABLE = 'CheckLogFindings';
const BLANK_ROWS = 2;

/** One row a finding, what is decided about it, and rows for findings of the verifier's own. */
export function logTable(sheet: SheetBuilder, content: LogContent): void {
  const top = sheet.row;
  for (const column of Object.keys(LOG_HEADERS) as LogColumn[])
    sheet.text(PLACES[column], sheet.word(LOG_HEADERS[column]), headStyle(column));
  sheet.atLeast(28);
  sheet.next();
  content.log.entries.forEach((entry, index) => {
    entryRow(sheet, content, entry, index + 1);
  });
  for (let blank = 0; blank < BLANK_ROWS; blank += 1) addedRow(sheet, { kind: 'blank' });
  const bottom = sheet.row - 1;
  sheet.tables.push({ name: LOG_TABLE, range: { top, left: PLACES.number, bottom, right: PLACES.mark } });
  const decisions = { top: top + 1, left: PLACES.decision, bottom, right: PLACES.decision };
  sheet.choices.push({ range: decisions, options: DECISION_KINDS.map((kind) => sheet.word(DECISION_WORDS[kind])) });
  highlight(sheet, top + 1, bottom);
}

function headStyle(column: LogColumn): SheetStyle {
  return column === 'expected' || column === 'found' || column === 'now' ? 'headRight' : 'head';
}

/** What waits for a verifier in yellow, what lacks its reason, or the words of its request, in red. */
function highlight(sheet: SheetBuilder, top: number, bottom: number): void {
  const state = sheet.cell(top, PLACES.state);
  const [decision, reason] = [sheet.cell(top, PLACES.decision), sheet.cell(top, PLACES.reason)];
  const stands = (['gone', 'settled'] as const).map((name) => `${state}<>${sheet.quoted(STATE_WORDS[name])}`).join(',');
  const over = (column: number): { top: number; left: number; bottom: number; right: number } => ({
    top,
    left: column,
    bottom,
    right: column,
  });
  sheet.highlights.push(
    { range: over(PLACES.decision), formula: `=${state}=${sheet.quoted(STATE_WORDS.open)}`, fill: COLOURS.open },
    { range: over(PLACES.reason), formula: `=${state}=${sheet.quoted(STATE_WORDS['reason-missing'])}`, fill: COLOURS.errorFill },
    { range: over(PLACES.reason), formula: `=AND(${reason}="",${isRequest(decision)},${stands})`, fill: COLOURS.errorFill },
    {
      range: over(PLACES.state),
      formula: `=${state}=${sheet.quoted(STATE_WORDS.decided)}`,
      fill: COLOURS.goodFill,
      fontColour: COLOURS.good,
    },
  );
}

function entryRow(sheet: SheetBuilder, content: LogContent, entry: LogEntry, number: number): void {
  const { now, typed = {}, decision } = entry;
  if (entry.state === 'added') {
    addedRow(sheet, stateCell(sheet, content, entry), typed, decision);
    return;
  }
  sheet.put(PLACES.number, { kind: 'number', value: number }, 'itemNumber');
  if (now) findingCells(sheet, content, now);
  else goneCells(sheet, typed);
  const written = decisionCells(sheet, typed, decision);
  sheet.put(PLACES.state, stateCell(sheet, content, entry), STATE_STYLES[entry.state]);
  sheet.text(PLACES.key, entry.key, 'key');
  sheet.text(PLACES.figures, now?.figures ?? '', 'key');
  sheet.text(PLACES.decidedFigures, decision?.about ?? '', 'key');
  sheet.text(PLACES.mark, decisionMark(written), 'key');
  endRow(sheet);
}

const STATE_STYLES: Readonly<Record<LogEntry['state'], SheetStyle>> = {
  open: 'quiet',
  decided: 'quiet',
  'changed-since': 'warningQuiet',
  'reason-missing': 'problem',
  gone: 'quiet',
  added: 'quiet',
};

const SEVERITY_STYLES = { error: 'error', warning: 'warning', 'to-look-at': 'warning', info: 'quiet' } as const;

function findingCells(sheet: SheetBuilder, { extraction }: LogContent, { rule, severity, finding }: LoggedFinding): void {
  const [first] = finding.at;
  const more = finding.at.length - 1;
  sheet.text(PLACES.severity, sheet.word(SEVERITY_WORDS[severity]), SEVERITY_STYLES[severity]);
  sheet.text(PLACES.rule, `${sheet.say(ruleTitle(rule))}\n${rule}`, 'quiet');
  const place = first ? `${addressText(first)}${more > 0 ? ` (+${more})` : ''}` : '';
  sheet.text(PLACES.place, place, first ? 'link' : 'cell', first && { kind: 'cell', at: first });
  sheet.text(PLACES.finding, sheet.say(finding.message), 'cell');
  sheet.put(PLACES.expected, typedCell(wordedIn(sheet, finding.expected)), 'plainFigure');
  sheet.put(PLACES.found, typedCell(wordedIn(sheet, finding.found)), 'plainFigure');
  sheet.put(PLACES.now, first ? cellNow(extraction, first) : { kind: 'blank' }, 'plainFigure');
}

function wordedIn(sheet: SheetBuilder, value: Compared | undefined): number | string | undefined {
  return typeof value === 'object' ? sheet.word(value) : value;
}

/** As the log words it: there is nothing else to know it by. */
function goneCells(sheet: SheetBuilder, { severity, rule, place, finding, expected, found }: TypedOnLog): void {
  sheet.text(PLACES.severity, severity ?? '', 'quiet');
  sheet.text(PLACES.rule, rule ?? '', 'quiet');
  sheet.text(PLACES.place, place ?? '', 'quiet');
  sheet.text(PLACES.finding, finding ?? '', 'quiet');
  sheet.put(PLACES.expected, typedCell(expected), 'plainFigure');
  sheet.put(PLACES.found, typedCell(found), 'plainFigure');
  sheet.text(PLACES.now, '', 'plainFigure');
}

/** A row of somebody's own: every cell is theirs. */
function addedRow(sheet: SheetBuilder, state: PlannedContent, typed: TypedOnLog = {}, decision?: Decision): void {
  sheet.text(PLACES.number, '', 'itemNumber');
  typedWords(sheet, PLACES.severity, typed.severity);
  typedWords(sheet, PLACES.rule, typed.rule);
  typedWords(sheet, PLACES.place, typed.place);
  typedWords(sheet, PLACES.finding, typed.finding);
  typedField(sheet, PLACES.expected, typed.expected, 'inputFigure');
  typedField(sheet, PLACES.found, typed.found, 'inputFigure');
  sheet.text(PLACES.now, '', 'plainFigure');
  decisionCells(sheet, typed, decision);
  sheet.put(PLACES.state, state, 'quiet');
  for (const column of [PLACES.key, PLACES.figures, PLACES.decidedFigures, PLACES.mark]) sheet.text(column, '', 'key');
  endRow(sheet);
}

/** The fields of the people, and what stands in them as words. */
function decisionCells(sheet: SheetBuilder, typed: TypedOnLog, decision: Decision | undefined): Parameters<typeof decisionMark>[0] {
  const word = typed.decision ?? (decision && sheet.word(DECISION_WORDS[decision.kind]));
  const reason = decision?.reason ?? typed.reason;
  const by = decision?.by ?? typed.by;
  const date = decision?.on ?? typed.date;
  typedWords(sheet, PLACES.decision, word);
  typedWords(sheet, PLACES.reason, reason);
  typedWords(sheet, PLACES.by, by);
  typedWords(sheet, PLACES.date, date);
  typedWords(sheet, PLACES.response, typed.response);
  return {
    ...(word === undefined ? {} : { decision: word }),
    ...(reason === undefined ? {} : { reason }),
    ...(by === undefined ? {} : { by }),
    ...(date === undefined ? {} : { date }),
  };
}

function endRow(sheet: SheetBuilder): void {
  sheet.atLeast(ROOM_TO_TYPE);
  sheet.mayGrow();
  sheet.next();
}
