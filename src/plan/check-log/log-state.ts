import { DECISION_WORDS } from '../../our-sheets/check-log';
import type { LogEntry } from '../../map/check-log';
import { requestKey } from '../../map/paper-requests';
import { isRemaining } from '../../map/working-paper';
import type { SheetBuilder } from '../sheet-builder';
import type { PlannedContent } from '../sheet-plan';
import { LOG_COLUMNS as PLACES } from './log-columns';
import type { LogContent } from './log-content';
import { LOG_WORDS, SEVERITY_WORDS, STATE_WORDS } from './log-words';

/** What a row still needs, following what is typed in it; fixed where the log alone can tell. */
export function stateCell(sheet: SheetBuilder, { requests }: LogContent, entry: LogEntry): PlannedContent {
  const { state, decision, typed } = entry;
  const request = requests.get(requestKey(entry));
  const isRaised = request !== undefined && request.kind === decision?.kind;
  const isSettled = isRaised && !isRemaining(request);
  const settled = { kind: 'text', text: sheet.word(STATE_WORDS.settled) } as const;
  switch (state) {
    case 'changed-since':
      if (isSettled) return settled;
      return {
        kind: 'text',
        text: `${sheet.word(STATE_WORDS[state])}\n${sheet.word(LOG_WORDS.then)} ${aboutWords(sheet, decision?.about ?? '')}`.trim(),
      };
    case 'gone':
      return { kind: 'text', text: sheet.word(STATE_WORDS[isRaised && !isSettled ? 'gone-not-closed' : state]) };
    case 'added':
      return isSettled ? settled : { kind: 'blank' };
    default: {
      const raised = isSettled ? 'settled' : 'decided';
      const shown = state === 'open' && typed?.decision !== undefined ? 'unclear' : isSettled ? raised : state;
      return { kind: 'formula', formula: formulaOf(sheet, raised), value: sheet.word(STATE_WORDS[shown]) };
    }
  }
}

/** What a decision was about (`error · 0.319 · 0.475`), with its severity in the sheet's words. */
function aboutWords(sheet: SheetBuilder, about: string): string {
  const [first = '', ...figures] = about.split(' · ');
  return [isSeverity(first) ? sheet.word(SEVERITY_WORDS[first]) : first, ...figures].join(' · ');
}

function isSeverity(text: string): text is keyof typeof SEVERITY_WORDS {
  return Object.hasOwn(SEVERITY_WORDS, text);
}

function formulaOf(sheet: SheetBuilder, requested: 'settled' | 'decided'): string {
  const { row } = sheet;
  const [typed, reason] = [sheet.cell(row, PLACES.decision), sheet.cell(row, PLACES.reason)];
  const dismissed = `${typed}=${sheet.quoted(DECISION_WORDS.dismissed)}`;
  const accepted = `${typed}=${sheet.quoted(DECISION_WORDS.accepted)}`;
  const words = (state: keyof typeof STATE_WORDS): string => sheet.quoted(STATE_WORDS[state]);
  return `=IF(${typed}="",${words('open')},IF(AND(${dismissed},${reason}=""),${words('reason-missing')},IF(${isRequest(typed)},${words(requested)},IF(OR(${accepted},${dismissed}),${words('decided')},${words('unclear')}))))`;
}

/** Whether a cell raises a request: a verifier may number it, `CAR 3`. */
export function isRequest(decision: string): string {
  return `OR(LEFT(${decision},3)="CAR",LEFT(${decision},2)="CL",LEFT(${decision},3)="FAR")`;
}
