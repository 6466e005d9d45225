import { PROJECT_TYPE_NAMES, SECTOR_NAMES, TECHNOLOGY_NAMES } from '../map/project-names';
import type { Words } from '../language';
import { hostCountryName } from './host-country-name';
import { periodsOf, referencesOf, spreadsheetsOf } from './report-facts';
import { WORDS, dateWords, listed, sameInBoth } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import { COLUMNS, FIRST_COLUMN, LAST_PRINTED_COLUMN } from './sheet-grid';
import { CHOSEN_TYPES, typeHead, typeRow, typeTable } from './type-rows';

/** What the sheet is about, the project types beside it, and what a reader must know about the mapping. */
export function projectBlock(sheet: SheetBuilder, content: SheetContent): void {
  const facts = factsOf(content);
  const top = sheet.row;
  for (let index = 0; index <= CHOSEN_TYPES.length; index += 1) {
    const fact = facts[index];
    if (fact) {
      sheet.spanText(COLUMNS.target, COLUMNS.title, sheet.word(fact.label), 'factLabel');
      sheet.spanText(COLUMNS.indicator, COLUMNS.unit, factText(sheet, fact), 'fact');
    }
    const type = CHOSEN_TYPES[index - 1];
    if (type === undefined) typeHead(sheet);
    else typeRow(sheet, type, content.profile.types);
    sheet.atLeast(19);
    sheet.next();
  }
  typeTable(sheet, top);
  for (const remark of content.profile.remarks) {
    sheet.spanText(FIRST_COLUMN, LAST_PRINTED_COLUMN, sheet.say(remark), 'remark');
    sheet.next();
  }
}

interface Fact {
  readonly label: Words;
  readonly texts: readonly Words[];
  /** Between the texts: by commas, or each on a line of its own. */
  readonly isLong?: true;
}

function factText(sheet: SheetBuilder, { texts, isLong }: Fact): string {
  if (texts.length === 0) return sheet.word(WORDS.notFound);
  return isLong ? texts.map((text) => sheet.word(text)).join('\n') : sheet.word(listed(texts));
}

function factsOf(content: SheetContent): readonly Fact[] {
  const { profile, choice, today } = content;
  const country = hostCountryName(profile.country);
  const kinds = profile.kinds.map(({ technology, sector }): Words => {
    const [tech, field] = [TECHNOLOGY_NAMES[technology], SECTOR_NAMES[sector]];
    return { en: `${tech.en} × ${field.en}`, ja: `${tech.ja}×${field.ja}` };
  });
  return [
    { label: WORDS.reference, texts: referencesOf(content).map(sameInBoth) },
    { label: WORDS.hostCountry, texts: country ? [country] : [] },
    { label: WORDS.spreadsheet, texts: spreadsheetsOf(content).map(sameInBoth) },
    { label: WORDS.period, texts: periodsOf(content) },
    { label: WORDS.calculationSheets, texts: profile.sheets.map(sameInBoth) },
    { label: WORDS.kinds, texts: kinds, isLong: true },
    { label: WORDS.types, texts: profile.types.applied.filter((type) => type !== 'JCM scheme').map((type) => PROJECT_TYPE_NAMES[type]) },
    { label: WORDS.figures, texts: [choice.values === 'linked' ? WORDS.linkedFact : WORDS.frozenFact] },
    { label: WORDS.writtenOn, texts: [dateWords(today)] },
  ];
}
