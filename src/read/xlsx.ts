import { readContentTypes } from '../opc/content-types';
import { binaryWorkbook, damagedPart, incompleteFile, notAWorkbook } from '../opc/refusals';
import { readRelationships, type Relationship } from '../opc/relationships';
import { openZip, type Archive, type Inflate } from '../opc/zip';
import { UserError } from '../user-error';
import type { DefinedName, Sheet, Workbook, WorkbookTable } from '../workbook';
import type { CellSources } from './xlsx/cell-reader';
import { externalBookName } from './xlsx/external-book';
import { readBelongings } from './xlsx/our-sheet';
import { readSharedStrings } from './xlsx/rich-text';
import { readSheetPart } from './xlsx/sheet-part';
import { ShownFormulas } from './xlsx/shown-formula';
import { NO_STYLES, readStyles } from './xlsx/styles';
import { readTables } from './xlsx/table-part';
import { readWorkbookPart, type WorkbookPart } from './xlsx/workbook-part';

/**
 * Reads an .xlsx or .xlsm file: values as last calculated by the program that saved it, and formulas as Excel shows them.
 * Left out: chart, dialog and macro sheets, built-in names (print areas, filters), cells with a style but no content.
 * `inflate` is fflate unless given; in Node, `opc/node-inflate.ts` is faster.
 * Throws UserError `not-a-zip`, `not-a-workbook`, `password-protected`, `old-format`, `damaged-part` or `too-large`, and nothing else.
 */
export function readXlsx(bytes: Uint8Array, inflate?: Inflate): Workbook {
  let archive: Archive | undefined;
  try {
    archive = openZip(bytes, inflate);
    return readPackage(archive);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const part = archive?.lastPart;
    throw part === undefined ? incompleteFile(`unexpected: ${String(error)}`) : damagedPart(part, 'unexpected', error);
  }
}

function readPackage(archive: Archive): Workbook {
  const part = workbookPartName(archive);
  const xml = archive.xml(part);
  if (xml.root() !== 'workbook') throw notAWorkbook();
  const workbook = readWorkbookPart(xml);
  const relationships = readRelationships(archive, part);
  const formulas = new ShownFormulas(workbook.externalReferences.map((id) => externalBookName(archive, byId(relationships, id, part))));
  const [strings, styles] = [optional(relationships, 'sharedStrings'), optional(relationships, 'styles')];
  const sources: CellSources = {
    strings: strings === undefined ? [] : readSharedStrings(archive.xml(strings)),
    styles: styles === undefined ? NO_STYLES : readStyles(archive, styles, optional(relationships, 'theme')),
    formulas,
    dateSystem: workbook.dateSystem,
  };
  const { sheets, tables } = readSheets(archive, workbook, relationships, sources, part);
  const names = readNames(workbook, formulas);
  const { calculation, dateSystem, isStructureProtected } = workbook;
  return { sheets, names, tables, calculation, dateSystem, isStructureProtected, externalLinks: formulas.usedBooks };
}

/** Found through the package's relationships: its name is usual, not fixed. */
function workbookPartName(archive: Archive): string {
  const main = readRelationships(archive, '').find((relationship) => relationship.type === 'officeDocument');
  if (!main || main.isExternal) throw notAWorkbook();
  const type = readContentTypes(archive).of(main.target) ?? '';
  if (type.includes('sheet.binary') || main.target.endsWith('.bin')) throw binaryWorkbook();
  return main.target;
}

/** Shared strings, styles and a theme: a workbook may do without. */
function optional(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((relationship) => relationship.type === type && !relationship.isExternal)?.target;
}

function readSheets(
  archive: Archive,
  workbook: WorkbookPart,
  relationships: readonly Relationship[],
  sources: CellSources,
  part: string,
): Pick<Workbook, 'sheets' | 'tables'> {
  const sheets: Sheet[] = [];
  const tables: WorkbookTable[] = [];
  for (const [position, { name, visibility, relationship }] of workbook.sheets.entries()) {
    const { type, target } = byId(relationships, relationship, part);
    if (type !== 'worksheet') continue;
    const { links: written, inFillColour, ...sheet } = readSheetPart(archive.xml(target), sources);
    const ofSheet = readRelationships(archive, target);
    const belongings = readBelongings(archive, { cells: sheet.cells, written, inFillColour }, ofSheet, relationships);
    sheets.push({ name, position, visibility, ...sheet, ...belongings });
    tables.push(...readTables(archive, ofSheet, name));
  }
  return { sheets, tables };
}

/** `_xlnm.Print_Area`, `_xlnm._FilterDatabase` and the like are settings of a sheet, not names a person gave. */
function readNames(workbook: WorkbookPart, formulas: ShownFormulas): DefinedName[] {
  return workbook.names
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map(({ name, formula, sheet }) => {
      const scope = sheet === undefined ? undefined : workbook.sheets[sheet]?.name;
      return { name, formula: formulas.shown(formula), ...(scope === undefined ? {} : { sheet: scope }) };
    });
}

function byId(relationships: readonly Relationship[], id: string, part: string): Relationship {
  const found = relationships.find((relationship) => relationship.id === id);
  if (!found) throw damagedPart(part, `no relationship ${id}`);
  return found;
}
