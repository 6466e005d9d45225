import { PROJECT_TYPE_NAMES } from '../map/project-names';
import type { AppliedTypes, ProjectType } from '../map/sdg-profile';
import { TYPE_ANSWERS, TYPE_HEADERS, type TypeColumn } from '../our-sheets/sdg-sheet';
import { COLOURS } from './sheet-colours';
import { WORDS } from './sdg-sheet-words';
import type { Words } from '../language';
import type { SheetBuilder } from './sheet-builder';
import { COLUMNS } from './sheet-grid';

const PLACES: Readonly<Record<TypeColumn, number>> = {
  type: COLUMNS.evidence,
  applies: COLUMNS.date,
  basis: COLUMNS.note,
  // Within the Excel table, so that it goes with its row when somebody sorts.
  typeKey: COLUMNS.source,
};

/** The types that a project may have. The rows of the scheme apply to every project, so nobody chooses them. */
export const CHOSEN_TYPES = (Object.keys(PROJECT_TYPE_NAMES) as ProjectType[]).filter((type) => type !== 'JCM scheme');

/** The head of the table of project types, in the current row. */
export function typeHead(sheet: SheetBuilder): void {
  for (const column of Object.keys(TYPE_HEADERS) as TypeColumn[]) sheet.text(PLACES[column], sheet.word(TYPE_HEADERS[column]), 'head');
}

/** One type, in the current row: whether it applies is a person's to change. */
export function typeRow(sheet: SheetBuilder, type: ProjectType, types: AppliedTypes): void {
  const applies = types.applied.includes(type);
  sheet.text(PLACES.type, sheet.word(PROJECT_TYPE_NAMES[type]), applies ? 'strong' : 'cell');
  sheet.text(PLACES.applies, sheet.word(applies ? TYPE_ANSWERS.yes : TYPE_ANSWERS.no), 'input');
  const basis = basisOf(type, types);
  sheet.text(PLACES.basis, basis ? sheet.word(basis) : '', 'quiet');
  sheet.text(PLACES.typeKey, type, 'key');
}

function basisOf(type: ProjectType, { applied, added, removed }: AppliedTypes): Words | undefined {
  if (added.includes(type)) return WORDS.addedByHand;
  if (removed.includes(type)) return WORDS.removedByHand;
  return applied.includes(type) ? WORDS.table6 : undefined;
}

/** What follows from the rows below the head at `top`: the Excel table, the drop-down list, the types that apply in green. */
export function typeTable(sheet: SheetBuilder, top: number): void {
  const bottom = top + CHOSEN_TYPES.length;
  const answers = { top: top + 1, left: PLACES.applies, bottom, right: PLACES.applies };
  sheet.tables.push({ name: 'SdgTypes', range: { top, left: PLACES.type, bottom, right: PLACES.typeKey } });
  sheet.choices.push({ range: answers, options: [sheet.word(TYPE_ANSWERS.yes), sheet.word(TYPE_ANSWERS.no)] });
  sheet.highlights.push({
    range: answers,
    formula: `=${sheet.cell(answers.top, PLACES.applies)}=${sheet.quoted(TYPE_ANSWERS.yes)}`,
    fill: COLOURS.goodFill,
    fontColour: COLOURS.good,
  });
}
