import type { Extraction, IsoDate } from '../extract/extraction';
import type { Words } from '../language';
import type { CreditsProfile } from '../map/credits/credits-profile';
import { areRounded } from '../map/credits/whole-tonnes';
import { CREDITS_SHEET, type CreditsState } from '../our-sheets/credits-sheet';
import { authorizationRows } from './credits/authorization-rows';
import { NOTE_PLACES, CREDITS_WIDTHS, LAST_CREDITS_COLUMN } from './credits/credits-columns';
import type { CreditsContent, CreditsSheetChoice } from './credits/credits-content';
import { creditsTiles, creditsTitle } from './credits/credits-head';
import { CREDITS_WORDS } from './credits/credits-words';
import { fieldRows } from './credits/field-rows';
import { issuedTable } from './credits/issued-table';
import { lettersBlock } from './credits/letters-block';
import { vintagesBlock } from './credits/vintages-block';
import { finishedPlan } from './finished-plan';
import { keptNotesTable } from './kept-notes-table';
import { laidOut } from './laid-out';
import { markAsOurs } from './mark-as-ours';
import { placeAfter } from './place-after';
import { WORDS, dateWords } from './sdg-sheet-words';
import { section } from './section';
import type { SheetBuilder } from './sheet-builder';
import { FIRST_COLUMN } from './sheet-grid';
import { ourSheetName } from './sheet-name';
import { TITLE_ROWS_COUNT } from './title-rows';
import type { SheetPlan } from './sheet-plan';

export type { CreditsSheetChoice } from './credits/credits-content';

/**
 * The Credits sheet, complete, in one language or both: what the report gives, and what people said of issuance and authorization. It bears
 * the name of our own sheet where one stands already: the caller asks and replaces it.
 */
export function planCreditsSheet(extraction: Extraction, credits: CreditsProfile, choice: CreditsSheetChoice, today: IsoDate): SheetPlan {
  const content: CreditsContent = { credits, choice, today };
  const sheet = laidOut(choice.language, CREDITS_WIDTHS, extraction.surroundings, (blocks) => {
    addBlocks(blocks, content);
  });
  return finishedPlan(sheet, {
    name: ourSheetName(extraction, 'credits', choice.language),
    ...placeAfter(extraction, extraction.ourSheets.sdg.at(-1) ?? credits.sheets.at(-1)),
    repeated: { top: 1, bottom: TITLE_ROWS_COUNT },
    frozenRows: TITLE_ROWS_COUNT,
    lastPrintedColumn: LAST_CREDITS_COLUMN,
  });
}

function addBlocks(sheet: SheetBuilder, content: CreditsContent): void {
  const { credits } = content;
  const head = (title: Words, ...leads: readonly Words[]): void =>
    section(sheet, title, leads, { lastColumn: LAST_CREDITS_COLUMN, runsOn: LONG.includes(title) });
  creditsTitle(sheet, content);
  sheet.space(8);
  creditsTiles(sheet, content);
  section(sheet, CREDITS_WORDS.vintages, [areRounded(credits.vintages) ? CREDITS_WORDS.vintagesLead : CREDITS_WORDS.notRoundedLead], {
    lastColumn: LAST_CREDITS_COLUMN,
    // In both languages it is too tall for what the tiles leave of a page: these would stand there alone.
    runsOn: true,
    warnings: [...credits.warnings, ...credits.remarks],
  });
  vintagesBlock(sheet, content);
  head(CREDITS_WORDS.issuedTitle, CREDITS_WORDS.issuedLead);
  issuedTable(sheet, content);
  head(CREDITS_WORDS.fields, CREDITS_WORDS.fieldsLead);
  fieldRows(sheet, content);
  head(CREDITS_WORDS.authorizations, CREDITS_WORDS.authorizationsLead);
  authorizationRows(sheet, content);
  head(CREDITS_WORDS.letters, CREDITS_WORDS.lettersLead);
  lettersBlock(sheet, content);
  if (credits.keptNotes.length > 0) head(WORDS.keptNotes, WORDS.keptNotesLead);
  keptNotesTable(sheet, credits.keptNotes, { name: 'CreditsNotes', ...NOTE_PLACES });
  head(CREDITS_WORDS.sources);
  foot(sheet, content);
}

/** These go on over as many pages as they need; the others stay together. */
const LONG: readonly Words[] = [CREDITS_WORDS.fields, CREDITS_WORDS.letters, WORDS.keptNotes];

function foot(sheet: SheetBuilder, { credits, choice, today }: CreditsContent): void {
  const date = dateWords(today);
  const made: Words = {
    en: `Written by JCM Monitor ${choice.version} on ${date.en}.`,
    ja: `JCM Monitor ${choice.version}により${date.ja}に作成。`,
  };
  for (const words of [CREDITS_WORDS.source, made]) {
    sheet.spanText(FIRST_COLUMN, LAST_CREDITS_COLUMN, sheet.say(words), 'foot');
    sheet.next();
  }
  const state: CreditsState = { language: choice.language, ...credits.written };
  markAsOurs(sheet, CREDITS_SHEET, LAST_CREDITS_COLUMN, state);
}
