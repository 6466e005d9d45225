import { rangeName } from '../../address';
import { ASSURANCE_OPINIONS, BOX, OPINION_HEADERS, OPINIONS, OVERALL_OPINIONS, type OpinionName } from '../../our-sheets/working-paper';
import { FIRST_COLUMN } from '../sheet-grid';
import type { SheetBuilder } from '../sheet-builder';
import { typedWords } from '../typed-field';
import { BOX_COLUMN, ITEM_TABLE } from './item-table';
import { LAST_PAPER_COLUMN, OPINION_COLUMNS as PLACES } from './paper-columns';
import type { PaperContent } from './paper-content';
import { OPINION_WORDING, PAPER_WORDS } from './paper-words';
import { choicesIn, tableHead } from './table-head';
import { opinionWarnings } from './told-words';

const OPINION_TABLE = 'PaperOpinions';
/** Two lines, in points: Excel fits no row to merged cells. */
const ROOM_FOR_WORDING = 30;

const [TICK] = PLACES.tick;

/** A.2: boxes for the verifier to tick, and what does not fit together among them. */
export function opinionTable(sheet: SheetBuilder, { paper }: PaperContent): void {
  const top = sheet.row;
  tableHead(sheet, OPINION_HEADERS, PLACES);
  for (const { name, isTicked, tick, statement } of paper.opinions) {
    sheet.spanText(...PLACES.tick, isTicked ? BOX.ticked : (tick ?? BOX.empty), 'inputCentred');
    sheet.spanText(...PLACES.part, sheet.word(isOverall(name) ? PAPER_WORDS.overall : PAPER_WORDS.assurance), 'quiet');
    sheet.spanText(...PLACES.opinion, sheet.word(OPINIONS[name]), 'strong');
    sheet.spanText(...PLACES.wording, sheet.say(OPINION_WORDING[name]), 'quiet');
    typedWords(sheet, PLACES.statement, statement);
    if (!isOverall(name)) sheet.atLeast(ROOM_FOR_WORDING);
    sheet.next();
  }
  choicesIn(sheet, TICK, top + 1, [BOX.empty, BOX.ticked]);
  sheet.areas.push({ name: OPINION_TABLE, range: { top, left: TICK, bottom: sheet.row - 1, right: LAST_PAPER_COLUMN } });
  const warnings = opinionWarnings(paper);
  warningRow(sheet, severalTicked(sheet), warnings.includes(PAPER_WORDS.bothTicked) ? 'bothTicked' : undefined);
  warningRow(sheet, positiveTicked(sheet), warnings.includes(PAPER_WORDS.positiveButOpen) ? 'positiveButOpen' : undefined);
}

function isOverall(name: OpinionName): boolean {
  return OVERALL_OPINIONS.some((overall) => overall === name);
}

/** A sentence that comes and goes with what is ticked. */
function warningRow(sheet: SheetBuilder, formula: string | undefined, now: 'bothTicked' | 'positiveButOpen' | undefined): void {
  const value = now ? sheet.word(PAPER_WORDS[now]) : '';
  sheet.span(
    FIRST_COLUMN,
    LAST_PAPER_COLUMN,
    formula === undefined ? { kind: 'text', text: value } : { kind: 'formula', formula, value },
    'problem',
  );
  sheet.next();
}

function severalTicked(sheet: SheetBuilder): string | undefined {
  const body = sheet.bodyOf(OPINION_TABLE);
  if (!body) return undefined;
  const part = (from: number, count: number): string =>
    `COUNTIF(${rangeName({ top: body.top + from, left: TICK, bottom: body.top + from + count - 1, right: TICK })},"${BOX.ticked}")>1`;
  const several = `OR(${part(0, OVERALL_OPINIONS.length)},${part(OVERALL_OPINIONS.length, ASSURANCE_OPINIONS.length)})`;
  return `=IF(${several},${sheet.quoted(PAPER_WORDS.bothTicked)},"")`;
}

function positiveTicked(sheet: SheetBuilder): string | undefined {
  const [opinions, items] = [sheet.bodyOf(OPINION_TABLE), sheet.bodyOf(ITEM_TABLE)];
  if (!opinions || !items) return undefined;
  const positive = sheet.cell(opinions.top, TICK);
  const boxes = rangeName({ ...items, left: BOX_COLUMN, right: BOX_COLUMN });
  return `=IF(AND(${positive}="${BOX.ticked}",COUNTIF(${boxes},"${BOX.ticked}")<ROWS(${boxes})),${sheet.quoted(PAPER_WORDS.positiveButOpen)},"")`;
}
