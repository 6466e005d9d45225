import { DECISION_WORDS } from '../../our-sheets/check-log';
import type { LogEntry } from '../../map/check-log';
import type { SheetBuilder } from '../sheet-builder';
import type { PlannedContent } from '../sheet-plan';
import { LOG_COLUMNS as PLACES } from './log-columns';
import { LOG_WORDS, SEVERITY_WORDS, STATE_WORDS } from './log-words';

/** What a row still needs, following what is typed in it; fixed where the log alone can tell. */
export function stateCell(sheet: SheetBuilder, { state, decision, typed }: LogEntry): PlannedContent {
  switch (state) {
    case 'changed-since':
      return {
        kind: 'text',
        text: `${sheet.word(STATE_WORDS[state])}\n${sheet.word(LOG_WORDS.then)} ${aboutWords(sheet, decision?.about ?? '')}`.trim(),
      };
    case 'gone':
    case 'added':
      return { kind: 'text', text: sheet.word(STATE_WORDS[state]) };
    default: {
      const shown = state === 'open' && typed?.decision !== undefined ? 'unclear' : state;
      return { kind: 'formula', formula: formulaOf(sheet), value: sheet.word(STATE_WORDS[shown]) };
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

function formulaOf(sheet: SheetBuilder): string {
  const { row } = sheet;
  const [typed, reason] = [sheet.cell(row, PLACES.decision), sheet.cell(row, PLACES.reason)];
  const dismissed = `${typed}=${sheet.quoted(DECISION_WORDS.dismissed)}`;
  const accepted = `${typed}=${sheet.quoted(DECISION_WORDS.accepted)}`;
  const raised = `LEFT(${typed},3)="CAR",LEFT(${typed},2)="CL",LEFT(${typed},3)="FAR"`;
  const words = (state: keyof typeof STATE_WORDS): string => sheet.quoted(STATE_WORDS[state]);
  return `=IF(${typed}="",${words('open')},IF(AND(${dismissed},${reason}=""),${words('reason-missing')},IF(OR(${accepted},${dismissed},${raised}),${words('decided')},${words('unclear')})))`;
}
