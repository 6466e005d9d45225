import { addressText } from '../../address';
import { recordOf } from '../../map/paper-decisions';
import { DECIDED_HEADERS } from '../../our-sheets/working-paper';
import { SEVERITY_WORDS } from '../check-log/log-words';
import { WORDS } from '../sdg-sheet-words';
import type { SheetBuilder } from '../sheet-builder';
import { LAST_PAPER_COLUMN, REQUEST_COLUMNS as PLACES } from './paper-columns';
import type { PaperContent } from './paper-content';
import { PAPER_WORDS, findingWords, ruleWords } from './paper-words';
import { decidedWords } from './told-words';

/** The findings that are no request: not decided, accepted, dismissed. They are decided on the Check log. */
export function otherRows(sheet: SheetBuilder, { paper: { others } }: PaperContent): void {
  if (others.length === 0) {
    sheet.spanText(PLACES.request, LAST_PAPER_COLUMN, sheet.word(PAPER_WORDS.noOthers), 'quiet');
    sheet.next();
    return;
  }
  const { severity, rule, cell, decision } = PAPER_WORDS;
  [severity, rule, cell].forEach((words, index) => sheet.text(PLACES.request + index, sheet.word(words), 'head'));
  sheet.spanText(PLACES.finding, PLACES.response, sheet.word(WORDS.finding), 'head');
  sheet.spanText(PLACES.evidence, LAST_PAPER_COLUMN, sheet.word(decision), 'head');
  sheet.text(PLACES.key, sheet.word(DECIDED_HEADERS.record), 'key');
  sheet.next();
  for (const entry of others) {
    const { now, typed } = entry;
    const [at] = now?.finding.at ?? [];
    sheet.text(PLACES.request, now ? sheet.word(SEVERITY_WORDS[now.severity]) : (typed?.severity ?? ''), 'quiet');
    sheet.text(PLACES.item, sheet.word(ruleWords(entry)), 'quiet');
    sheet.text(PLACES.place, at ? addressText(at) : (typed?.place ?? ''), at ? 'link' : 'cell', at && { kind: 'cell', at });
    sheet.spanText(PLACES.finding, PLACES.response, sheet.say(findingWords({ ...entry, was: typed })), 'cell');
    sheet.spanText(PLACES.evidence, LAST_PAPER_COLUMN, sheet.say(decidedWords(entry)), entry.decision ? 'cell' : 'warningQuiet');
    sheet.text(PLACES.key, recordOf(entry.now && entry.decision), 'key');
    sheet.next();
  }
}
