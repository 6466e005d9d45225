import { columnLetters, quotedSheetName } from '../../address';
import { damagedPart } from '../../opc/refusals';
import type { SheetPlan } from '../../plan/sheet-plan';
import { STRICT, TRANSITIONAL, type Dialect } from './namespaces';
import { child, children, type XmlElement, type XmlPart } from './xml-part';
import { attributes, escaped } from './xml-text';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
  /** Place among the tabs, chart sheets included, from 0. */
  readonly index: number;
  readonly element: XmlElement;
}

/** The workbook part: the list of sheets and what counts along with it. */
export class WorkbookPart {
  readonly dialect: Dialect;
  readonly sheets: readonly SheetEntry[];
  private readonly list: XmlElement;
  private readonly names: readonly XmlElement[];
  private readonly relationshipPrefix: string | undefined;

  constructor(
    private readonly xml: XmlPart,
    partName: string,
  ) {
    const { root } = xml;
    this.dialect = [...root.attributes.values()].includes(STRICT.main) ? STRICT : TRANSITIONAL;
    const declared = [...root.attributes].find(([name, value]) => name.startsWith('xmlns:') && value === this.dialect.relationships);
    this.relationshipPrefix = declared?.[0].slice('xmlns:'.length);
    const list = child(root, 'sheets');
    if (!list) throw damagedPart(partName, 'there is no list of sheets');
    this.list = list;
    this.sheets = children(list, 'sheet').map((element, index) => sheetEntry(element, index));
    this.names = children(child(root, 'definedNames'), 'definedName');
  }

  get isStructureProtected(): boolean {
    const lock = child(this.xml.root, 'workbookProtection')?.attributes.get('lockStructure');
    return lock === '1' || lock === 'true';
  }

  /** The sheet in front (ECMA-376 part 1, 18.2.30: absent means the first). */
  get activeSheet(): SheetEntry | undefined {
    const [view] = children(child(this.xml.root, 'bookViews'), 'workbookView');
    return this.sheets[Number(view?.attributes.get('activeTab') ?? 0)];
  }

  /** Excel compares sheet names without regard to case. */
  find(name: string): SheetEntry | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Names of the workbook, in lower case; tables must not be called the same. */
  get definedNames(): readonly string[] {
    return this.names.map((element) => (element.attributes.get('name') ?? '').toLowerCase());
  }

  /** Puts a new sheet after the one named, or at the end, and moves along whatever counts sheets. Returns its place from 0. */
  insert(name: string, relationship: string, after: string | undefined): number {
    const before = after === undefined ? undefined : this.find(after);
    const sheetId = Math.max(0, ...this.sheets.map((sheet) => sheet.sheetId)) + 1;
    const prefix = this.relationshipPrefix ?? 'r';
    const declaration = this.relationshipPrefix === undefined ? { 'xmlns:r': this.dialect.relationships } : {};
    const xml = `<${this.list.prefix}sheet${attributes({ ...declaration, name, sheetId, [`${prefix}:id`]: relationship })}/>`;
    if (!before) {
      this.xml.append(this.list, xml);
      return this.sheets.length;
    }
    this.xml.insertAfter(before.element, xml);
    this.moveIndexes(before.index + 1);
    return before.index + 1;
  }

  rename(sheet: SheetEntry, name: string): void {
    this.xml.setAttribute(sheet.element, 'name', name);
  }

  /** Takes a sheet off the list with the names that belong to it, and moves along whatever counts sheets. */
  remove(sheet: SheetEntry): void {
    this.xml.remove(sheet.element);
    this.removeNames(this.names.filter((element) => element.attributes.get('localSheetId') === String(sheet.index)));
    for (const element of this.names) this.moveIndex(element, 'localSheetId', sheet.index + 1, -1);
    const inFront = this.nearestVisible(sheet);
    for (const view of children(child(this.xml.root, 'bookViews'), 'workbookView')) {
      if (view.attributes.get('activeTab') === String(sheet.index)) this.xml.setAttribute(view, 'activeTab', String(inFront.index));
      else this.moveIndex(view, 'activeTab', sheet.index + 1, -1);
      this.moveIndex(view, 'firstSheet', sheet.index + 1, -1);
    }
    for (const view of children(child(this.xml.root, 'customWorkbookViews'), 'customWorkbookView')) {
      if (view.attributes.get('activeSheetId') === String(sheet.sheetId)) this.xml.setAttribute(view, 'activeSheetId', String(inFront.id));
    }
  }

  /** Whether another sheet than this can be seen: a workbook must have one. */
  hasVisibleSheetBut(sheet: SheetEntry): boolean {
    return this.sheets.some((other) => other !== sheet && isVisible(other));
  }

  /** The sheet that comes to the front when this one goes: its id, and its place once it has gone. */
  private nearestVisible({ index }: SheetEntry): { readonly id: number; readonly index: number } {
    const others = this.sheets.filter((sheet) => sheet.index !== index && isVisible(sheet));
    const next = others.find((sheet) => sheet.index > index) ?? others.at(-1);
    return { id: next?.sheetId ?? 0, index: next === undefined ? 0 : next.index - Number(next.index > index) };
  }

  /** Excel keeps a sheet's print area and printed titles as names that belong to the sheet; `_xlnm.` names of an earlier sheet at this place go. */
  setPrintNames(plan: SheetPlan, index: number, isReplaced: boolean): void {
    const old = isReplaced ? this.names.filter((element) => isBuiltInOf(element, index)) : [];
    const collection = child(this.xml.root, 'definedNames');
    const p = this.list.prefix;
    const xml = printNames(plan)
      .map(([name, range]) => `<${p}definedName${attributes({ name, localSheetId: index })}>${escaped(range)}</${p}definedName>`)
      .join('');
    if (xml === '') {
      this.removeNames(old);
      return;
    }
    for (const element of old) this.xml.remove(element);
    if (collection) this.xml.append(collection, xml);
    else this.xml.insertAfter(this.placeBeforeNames(), `<${p}definedNames>${xml}</${p}definedNames>`);
  }

  private removeNames(gone: readonly XmlElement[]): void {
    const collection = child(this.xml.root, 'definedNames');
    if (collection && gone.length > 0 && gone.length === this.names.length) this.xml.clear(collection);
    else for (const element of gone) this.xml.remove(element);
  }

  /** The schema's order: sheets, functionGroups, externalReferences, definedNames. */
  private placeBeforeNames(): XmlElement {
    return child(this.xml.root, 'externalReferences') ?? child(this.xml.root, 'functionGroups') ?? this.list;
  }

  /** Sheet-bound names and the open tab count sheets by their place; all from `from` on move by one. */
  private moveIndexes(from: number): void {
    const views = children(child(this.xml.root, 'bookViews'), 'workbookView');
    for (const element of this.names) this.moveIndex(element, 'localSheetId', from, 1);
    for (const view of views) {
      // Absent means the first tab (ECMA-376 part 1, 18.2.30), which no insertion moves: we only insert after a sheet.
      this.moveIndex(view, 'activeTab', from, 1);
      this.moveIndex(view, 'firstSheet', from, 1);
    }
  }

  private moveIndex(element: XmlElement, attribute: string, from: number, by: 1 | -1): void {
    const index = Number(element.attributes.get(attribute) ?? Number.NaN);
    if (index >= from) this.xml.setAttribute(element, attribute, String(index + by));
  }
}

function sheetEntry(element: XmlElement, index: number): SheetEntry {
  // The only attribute of a sheet whose name ends so: `r:id`, whatever the prefix is here.
  const relationship = [...element.attributes].find(([name]) => /:id$/.test(name))?.[1] ?? '';
  return {
    name: element.attributes.get('name') ?? '',
    sheetId: Number(element.attributes.get('sheetId') ?? 0),
    relationship,
    index,
    element,
  };
}

/** Absent means visible (ECMA-376 part 1, 18.2.19). */
function isVisible({ element }: SheetEntry): boolean {
  return (element.attributes.get('state') ?? 'visible') === 'visible';
}

function printNames({ name, print: { area, repeatedRows } }: SheetPlan): readonly (readonly [name: string, range: string])[] {
  const sheet = quotedSheetName(name);
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  return [
    ...(area ? [['_xlnm.Print_Area', `${sheet}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`] as const] : []),
    ...(repeatedRows ? [['_xlnm.Print_Titles', `${sheet}!$${repeatedRows.top}:$${repeatedRows.bottom}`] as const] : []),
  ];
}

function isBuiltInOf(element: XmlElement, index: number): boolean {
  return (element.attributes.get('name') ?? '').startsWith('_xlnm.') && element.attributes.get('localSheetId') === String(index);
}
