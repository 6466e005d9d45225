import { rangeName } from '../../address';
import type { RequestKind } from '../../map/working-paper';
import { DECISION_WORDS, type LogColumn } from '../../our-sheets/check-log';
import type { SheetBuilder } from '../sheet-builder';
import { LOG_COLUMNS } from './log-columns';
import { LOG_TABLE } from './log-table';
import { SEVERITY_WORDS, STATE_WORDS } from './log-words';

type Criterion = readonly [column: LogColumn, criterion: string];

/** The counts of `standingOfEntry` over the columns of the table, so that they follow what is typed; undefined while the sheet is laid out for the first time. */
export function decisionFormulas(sheet: SheetBuilder) {
  const body = sheet.bodyOf(LOG_TABLE);
  if (!body) return undefined;
  const column = (name: LogColumn): string => rangeName({ ...body, left: LOG_COLUMNS[name], right: LOG_COLUMNS[name] });
  const rows = (...criteria: readonly Criterion[]): string =>
    `COUNTIFS(${criteria.map(([name, text]) => `${column(name)},"${text.replaceAll('"', '""')}"`).join(',')})`;
  const state = (name: keyof typeof STATE_WORDS): string => sheet.word(STATE_WORDS[name]);
  const decision = (kind: 'accepted' | 'dismissed'): Criterion => ['decision', sheet.word(DECISION_WORDS[kind])];
  const noInformation: Criterion = ['severity', `<>${sheet.word(SEVERITY_WORDS.info)}`];
  const noRequest = REQUESTS.map((kind): Criterion => ['decision', `<>${kind}*`]);
  // Rows that people add have no state. LibreOffice counts nothing where the criterion of empty cells comes first.
  const added = (...criteria: readonly Criterion[]): string => rows(...criteria, ['state', '']);
  const addedAs = {
    accepted: added(decision('accepted')),
    dismissed: added(decision('dismissed'), ['reason', '<>']),
  };
  const addedInAll = `${added(['finding', '<>'], ...noRequest)}+${added(['decision', '<>'], ...noRequest, ['finding', ''])}`;
  const waiting = (['open', 'unclear', 'reason-missing'] as const).map((name) => rows(['state', state(name)], noInformation));
  // Below the state stands what was decided on.
  const changed = rows(['state', `${state('changed-since')}*`], noInformation, ...noRequest);
  const addedWaiting = `${addedInAll}-${addedAs.accepted}-${addedAs.dismissed}`;
  const holding = (kind: 'accepted' | 'dismissed'): string => `${rows(['state', state('decided')], decision(kind))}+${addedAs[kind]}`;
  return {
    undecided: [...waiting, changed, addedWaiting].join('+'),
    accepted: `(${holding('accepted')})`,
    dismissed: holding('dismissed'),
    /** A verifier may number a request: `CAR 3` counts. */
    request: (kind: RequestKind): string =>
      rows(['decision', `${kind}*`], ['state', `<>${state('gone')}`], ['state', `<>${state('settled')}`]),
  };
}

const REQUESTS: readonly RequestKind[] = ['CAR', 'CL', 'FAR'];
