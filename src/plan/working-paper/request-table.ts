import { addressText, rangeName } from '../../address';
import { isRemaining, type PaperRequest, type Recheck, type RequestKind, type RequestState } from '../../map/working-paper';
import {
  DISPOSITION_WORDS,
  DISPOSITIONS,
  NOTHING_ASKED,
  REQUEST_HEADERS,
  dispositionMark,
  dispositionOf,
  PAPER_ITEMS,
  type ItemId,
  type RequestColumn,
} from '../../our-sheets/working-paper';
import { cellNow } from '../check-log/cell-now';
import { ROOM_TO_TYPE } from '../room-to-type';
import type { SheetBuilder } from '../sheet-builder';
import { COLOURS } from '../sheet-colours';
import type { PlannedContent } from '../sheet-plan';
import { typedWords } from '../typed-field';
import { REQUEST_COLUMNS as PLACES } from './paper-columns';
import type { PaperContent } from './paper-content';
import { PAPER_WORDS, RECHECK_WORDS, REQUEST_STATES, findingWords, ruleWords } from './paper-words';
import { choicesIn } from './table-head';

const REQUEST_TABLE = 'PaperRequests';

/** CAR, CL and FAR: what the Check log says, and beside it the verifier's evidence and disposition. */
export function requestTable(sheet: SheetBuilder, content: PaperContent): void {
  const { requests } = content.paper;
  const top = sheet.row;
  for (const column of Object.keys(REQUEST_HEADERS) as RequestColumn[])
    sheet.text(PLACES[column], sheet.word(REQUEST_HEADERS[column]), 'head');
  sheet.atLeast(28);
  sheet.next();
  for (const request of requests) requestRow(sheet, content, request);
  if (requests.length === 0) {
    sheet.text(PLACES.finding, sheet.word(PAPER_WORDS.noRequests), 'quiet');
    sheet.next();
  }
  sheet.tables.push({ name: REQUEST_TABLE, range: { top, left: PLACES.request, bottom: sheet.row - 1, right: PLACES.mark } });
  choicesIn(
    sheet,
    PLACES.disposition,
    top + 1,
    DISPOSITIONS.map((disposition) => sheet.word(DISPOSITION_WORDS[disposition])),
  );
  highlight(sheet, top + 1);
}

/** How many requests of a kind remain, of all items or of one; undefined while the sheet is laid out for the first time. */
export function remainingFormula(sheet: SheetBuilder, kind: RequestKind, item?: ItemId): string | undefined {
  const body = sheet.bodyOf(REQUEST_TABLE);
  if (!body) return undefined;
  // With the head, which matches nothing: some programs take no single cell for a range.
  const column = (left: number): string => rangeName({ ...body, top: body.top - 1, left, right: left });
  const ofItem = item === undefined ? '' : `${column(PLACES.itemKey)},"${item}",`;
  return `=COUNTIFS(${ofItem}${column(PLACES.kind)},"${kind}",${column(PLACES.counts)},1)`;
}

/** What remains in yellow, what is settled in green. */
function highlight(sheet: SheetBuilder, top: number): void {
  const counts = sheet.cell(top, PLACES.counts);
  const range = { top, left: PLACES.state, bottom: sheet.row - 1, right: PLACES.state };
  sheet.highlights.push(
    { range, formula: `=${counts}=1`, fill: COLOURS.open },
    { range, formula: `=AND(${counts}=0,ISNUMBER(${counts}))`, fill: COLOURS.goodFill, fontColour: COLOURS.good },
  );
}

function requestRow(sheet: SheetBuilder, { extraction }: PaperContent, request: PaperRequest): void {
  const { number, kind, item, now, was, asked, raised, response, recheck, typed, closedAbout } = request;
  const [at] = now?.finding.at ?? [];
  sheet.text(PLACES.request, number, 'strong');
  sheet.text(PLACES.item, sheet.word(PAPER_ITEMS[item]), 'quiet');
  sheet.text(PLACES.place, at ? placeText(request) : (was?.place ?? ''), at ? 'link' : 'cell', at && { kind: 'cell', at });
  sheet.text(PLACES.finding, sheet.say(findingWords(request)), 'cell');
  sheet.text(PLACES.asked, asked ?? sheet.word(NOTHING_ASKED), 'cell');
  sheet.text(PLACES.raised, raised ?? '', 'quiet');
  sheet.text(PLACES.response, response ?? '', 'cell');
  sheet.text(PLACES.recheck, sheet.word(RECHECK_WORDS[recheck]), 'quiet');
  typedWords(sheet, PLACES.evidence, typed.evidence);
  const disposition = dispositionOf(typed.disposition);
  const written = disposition ? sheet.word(DISPOSITION_WORDS[disposition]) : typed.disposition;
  typedWords(sheet, PLACES.disposition, written);
  typedWords(sheet, PLACES.by, typed.by);
  typedWords(sheet, PLACES.on, typed.on);
  sheet.put(PLACES.state, stateCell(sheet, request), 'quiet');
  sheet.put(PLACES.now, at ? cellNow(extraction, at) : { kind: 'blank' }, 'plainFigure');
  sheet.text(PLACES.rule, sheet.word(ruleWords({ ...request, typed: was })), 'key');
  sheet.text(PLACES.kind, kind, 'key');
  sheet.text(PLACES.itemKey, item, 'key');
  sheet.put(PLACES.counts, countsCell(sheet, request), 'key');
  sheet.text(PLACES.key, request.key, 'key');
  sheet.text(PLACES.figures, now?.figures ?? '', 'key');
  sheet.text(PLACES.closedFigures, closedAbout ?? '', 'key');
  sheet.text(PLACES.mark, dispositionMark({ ...typed, ...(written === undefined ? {} : { disposition: written }) }), 'key');
  sheet.atLeast(ROOM_TO_TYPE);
  sheet.mayGrow();
  sheet.next();
}

function placeText({ now }: PaperRequest): string {
  const [first, ...others] = now?.finding.at ?? [];
  return first ? `${addressText(first)}${others.length > 0 ? ` (+${others.length})` : ''}` : '';
}

const AS_CHECKED: Readonly<Record<Recheck, RequestState>> = {
  'still-found': 'remaining',
  'no-longer-found': 'closed-by-recheck',
  'could-not-look': 'not-looked-again',
  unknown: 'remaining',
};

/** Where a request stands, following what is typed in its row; fixed where the former paper or the Check log alone can tell. */
function stateCell(sheet: SheetBuilder, { state, recheck, typed }: PaperRequest): PlannedContent {
  const isDropped = state === 'withdrawn' && dispositionOf(typed.disposition) !== 'withdrawn';
  if (state === 'changed-since' || isDropped) return { kind: 'text', text: sheet.word(REQUEST_STATES[state]) };
  const { row } = sheet;
  const [disposition, evidence] = [sheet.cell(row, PLACES.disposition), sheet.cell(row, PLACES.evidence)];
  const words = (one: RequestState): string => sheet.quoted(REQUEST_STATES[one]);
  const is = (one: 'closed' | 'withdrawn'): string => `${disposition}=${sheet.quoted(DISPOSITION_WORDS[one])}`;
  const settled = `IF(${evidence}="",${words('evidence-missing')},IF(${is('closed')},${words('closed')},${words('withdrawn')}))`;
  const formula = `=IF(${disposition}="",${words(AS_CHECKED[recheck])},IF(OR(${is('closed')},${is('withdrawn')}),${settled},${words('remaining')}))`;
  return { kind: 'formula', formula, value: sheet.word(REQUEST_STATES[state]) };
}

const SETTLED: readonly RequestState[] = ['closed-by-recheck', 'closed', 'withdrawn'];

function countsCell(sheet: SheetBuilder, request: PaperRequest): PlannedContent {
  const state = sheet.cell(sheet.row, PLACES.state);
  const isSettled = SETTLED.map((one) => `${state}=${sheet.quoted(REQUEST_STATES[one])}`).join(',');
  return { kind: 'formula', formula: `=IF(OR(${isSettled}),0,1)`, value: isRemaining(request) ? 1 : 0 };
}
