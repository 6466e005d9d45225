import { parseRangeName } from '../address';
import type { SheetRange } from '../formula/precedents-of';
import { openZip, type Archive, type Inflate } from '../opc/zip';
import { damagedPart } from '../opc/refusals';
import { readRelationships } from '../opc/relationships';
import { XmlScanner } from '../opc/xml-scanner';
import { decodeEscapes } from '../opc/xml-text';
import { readXlsx } from '../read/xlsx';
import type { Workbook } from '../workbook';
import { readTable, type FoundTable } from './copy-tables';
import { readNames, type FoundName } from './copy-workbook-part';

/** The workbook to be copied, as it is computed with and as it is packed. */
export interface Source {
  readonly archive: Archive;
  readonly workbook: Workbook;
  readonly workbookPart: string;
  readonly sheets: readonly SheetPart[];
  readonly tables: readonly FoundTable[];
  readonly names: readonly FoundName[];
  readonly pivots: readonly PivotArea[];
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** `worksheet`, `chartsheet`, or what old Excel had. */
  readonly kind: string;
  readonly isHidden: boolean;
}

export interface PivotArea {
  /** Where its results stand. */
  readonly area: SheetRange;
  /** What it sums up; undefined where that is told otherwise than by cells. */
  readonly of: SheetRange | undefined;
}

export function readSource(bytes: Uint8Array, inflate: Inflate | undefined): Source {
  const workbook = readXlsx(bytes, inflate);
  const archive = openZip(bytes, inflate);
  const workbookPart = readRelationships(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  if (workbookPart === undefined) throw damagedPart('_rels/.rels', 'no relationship leads to a workbook');
  const sheets = readSheets(archive, workbookPart);
  return {
    archive,
    workbook,
    workbookPart,
    sheets,
    tables: sheets.flatMap(({ name, part }) => targets(archive, part, 'table').map((table) => readTable(archive.text(table), table, name))),
    names: readNames(workbookPart, archive.text(workbookPart)),
    pivots: sheets.flatMap(({ name, part }) => targets(archive, part, 'pivotTable').flatMap((pivot) => readPivot(archive, pivot, name))),
  };
}

function readSheets(archive: Archive, workbookPart: string): readonly SheetPart[] {
  const relations = readRelationships(archive, workbookPart);
  const sheets: SheetPart[] = [];
  for (const xml of elements(archive, workbookPart, 'sheet')) {
    const relation = relations.find(({ id }) => id === xml.attribute('r:id'));
    sheets.push({
      name: decodeEscapes(xml.required('name')),
      part: relation?.target ?? '',
      kind: relation?.type ?? '',
      isHidden: (xml.attribute('state') ?? 'visible') !== 'visible',
    });
  }
  return sheets;
}

function targets(archive: Archive, part: string, type: string): readonly string[] {
  if (part === '') return [];
  const relations = readRelationships(archive, part).filter((relation) => relation.type === type && !relation.isExternal);
  return relations.map(({ target }) => target).filter((target) => archive.has(target));
}

function readPivot(archive: Archive, part: string, sheet: string): readonly PivotArea[] {
  const [cache] = targets(archive, part, 'pivotCacheDefinition');
  const of = cache === undefined ? undefined : pivotSource(archive, cache);
  for (const xml of elements(archive, part, 'location')) {
    const range = parseRangeName(xml.attribute('ref') ?? '');
    if (range !== undefined) return [{ area: { sheet, range }, of }];
  }
  return [];
}

function pivotSource(archive: Archive, cache: string): SheetRange | undefined {
  for (const xml of elements(archive, cache, 'worksheetSource')) {
    const range = parseRangeName(xml.attribute('ref') ?? '');
    const sheet = xml.attribute('sheet');
    if (range !== undefined && sheet !== undefined) return { sheet, range };
  }
  return undefined;
}

/** The scanner, standing on each element of this name. */
function* elements(archive: Archive, part: string, name: string): Generator<XmlScanner> {
  const xml = new XmlScanner(archive.text(part), part);
  for (let token = xml.next(); token !== 'end'; token = xml.next()) if (token === 'open' && xml.name === name) yield xml;
}
