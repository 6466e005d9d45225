import { SDG_TARGETS, targetPage } from '../map/guidance/sdg-targets';
import { PROJECT_TYPE_NAMES } from '../map/project-names';
import type { GuidanceTable, IndicatorEntry } from '../map/sdg-profile';
import { INDICATOR_HEADERS, type IndicatorColumn } from '../our-sheets/sdg-sheet';
import type { Words } from '../language';
import { hostCountryName } from './host-country-name';
import { supportCells } from './support-cells';
import { WORDS, listed, sameInBoth } from './sdg-sheet-words';
import type { SheetBuilder } from './sheet-builder';
import type { SheetContent } from './sheet-content';
import { COLUMNS, FIRST_COLUMN, LAST_GRID_COLUMN } from './sheet-grid';
import type { SheetStyle } from './sheet-styles';
import { ROOM_TO_TYPE } from './room-to-type';
import { valueCells } from './value-cells';
import { valueFields } from './value-fields';

export type TableLook = 'project' | 'scheme';

/** A table of indicators, one row each. Nothing where there are none: an Excel table needs a row. */
export function indicatorTable(
  sheet: SheetBuilder,
  name: string,
  entries: readonly IndicatorEntry[],
  content: SheetContent,
  look: TableLook,
): void {
  const top = indicatorFrame(sheet, name, entries, (entry) => {
    indicatorRow(sheet, entry, content, look);
  });
  const fields = entries.map(({ value }, index) => ({ row: top + index, kind: value.kind }));
  // What the scheme as a whole achieves is nobody's task here.
  valueFields(sheet, fields, look === 'project' ? 'asked' : 'optional');
}

/** Head, rows and the Excel table round them; gives the first row. */
export function indicatorFrame<Entry>(sheet: SheetBuilder, name: string, entries: readonly Entry[], row: (entry: Entry) => void): number {
  if (entries.length === 0) return sheet.row;
  const top = sheet.row;
  for (const column of Object.keys(INDICATOR_HEADERS) as IndicatorColumn[]) {
    sheet.text(COLUMNS[column], sheet.word(INDICATOR_HEADERS[column]), column === 'value' ? 'headRight' : 'head');
  }
  sheet.atLeast(28);
  sheet.next();
  for (const entry of entries) {
    row(entry);
    sheet.atLeast(ROOM_TO_TYPE);
    sheet.mayGrow();
    sheet.next();
  }
  sheet.tables.push({ name, range: { top, left: FIRST_COLUMN, bottom: sheet.row - 1, right: LAST_GRID_COLUMN } });
  return top + 1;
}

const LOOKS = {
  project: { plain: 'cell', strong: 'strong', quiet: 'key', centred: 'centred', goal: 'goalLink' },
  scheme: { plain: 'scheme', strong: 'schemeStrong', quiet: 'key', centred: 'schemeCentred', goal: 'schemeGoalLink' },
} as const satisfies Record<TableLook, Record<string, SheetStyle>>;

function indicatorRow(sheet: SheetBuilder, entry: IndicatorEntry, content: SheetContent, look: TableLook): void {
  const { plain, strong, quiet, centred, goal } = LOOKS[look];
  targetCell(sheet, entry.target, entry.goal);
  sheet.text(COLUMNS.title, titleText(sheet, entry), strong);
  sheet.text(COLUMNS.indicator, sheet.say(entry.label), plain);
  valueCells(sheet, entry, content, plain);
  supportCells(sheet, entry);
  const types = entry.types.map((type) => PROJECT_TYPE_NAMES[type]);
  sheet.text(COLUMNS.types, sheet.word(listed(types)), quiet);
  sheet.text(COLUMNS.tables, sheet.say(tablesWords(entry.tables)), centred);
  goalCell(sheet, entry.target, entry.goal, goal);
  sheet.text(COLUMNS.key, entry.id, quiet);
}

/** The UN's number on the colour of its goal. */
export function targetCell(sheet: SheetBuilder, target: string, goal: number): void {
  sheet.text(COLUMNS.target, `SDG ${target}`, `goal${goal}`);
}

/** The goal as a number, for sorting and counting; its link leads to the UN's own words about the target. */
export function goalCell(sheet: SheetBuilder, target: string, goal: number, style: SheetStyle): void {
  const link = { kind: 'web', url: targetPage(target), tip: `${sheet.word(WORDS.targetPage)}: ${target}` } as const;
  sheet.put(COLUMNS.goal, { kind: 'number', value: goal }, style, { link });
}

/** The target in short, and under what condition the row applies. */
function titleText(sheet: SheetBuilder, { target, activities = [], onlyIn }: IndicatorEntry): string {
  const title = SDG_TARGETS.get(target);
  const country = hostCountryName(onlyIn);
  const conditions: readonly Words[] = [
    ...(activities.length > 1
      ? [WORDS.eitherActivity]
      : activities.map((one) => (one === 'company' ? WORDS.company : WORDS.projectActivity))),
    ...(title?.deadline === undefined ? [] : [{ en: `UN date: ${title.deadline}`, ja: `国連期限：${title.deadline}` }]),
    ...(country ? [{ en: `In ${country.en} only`, ja: `${country.ja}のみ` }] : []),
  ];
  const inBrackets = conditions.map(({ en, ja }) => ({ en: `(${en})`, ja: `（${ja}）` }));
  const texts = [...(title ? [title] : []), ...inBrackets];
  const lines = (of: (words: Words) => string): string => texts.map(of).join('\n');
  return sheet.say({ en: lines(({ en }) => en), ja: lines(({ ja }) => ja) });
}

/** Which tables of the guidance carry the row: Tables 4 and 7 disagree in places. */
function tablesWords(tables: readonly GuidanceTable[]): Words {
  const numbers = tables.map((name) => name.replace('table', ''));
  const [one = ''] = numbers;
  if (one === '5') return sameInBoth(one);
  return numbers.length === 1 ? { en: `${one} only`, ja: `${one}のみ` } : { en: numbers.join(' and '), ja: numbers.join('・') };
}
