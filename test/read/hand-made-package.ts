import { saveZip, zipEntry } from '../../src/opc/zip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export interface HandMade {
  readonly tab?: string;
  /** The inside of `<worksheet>` of the only sheet. */
  readonly sheet?: string;
  /** The inside of `<workbook>`, beside the sheets. */
  readonly workbook?: string;
  /** The inside of `<sst>` and `<styleSheet>`. */
  readonly strings?: string;
  readonly styles?: string;
  /** Further relationships of the workbook, and further parts. */
  readonly relationships?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The smallest workbook that shows what a test is about; parts of the same name in `parts` replace the usual ones. */
export function handMade({
  tab = 'S',
  sheet = '<sheetData/>',
  workbook = '',
  strings,
  styles,
  relationships = '',
  parts = {},
}: HandMade): Uint8Array {
  const main = (element: string, inside: string): string => `<${element} xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inside}</${element}>`;
  const usual: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}"/></Types>`,
    '_rels/.rels': relationshipsXml(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': main('workbook', `<sheets><sheet name="${tab}" sheetId="1" r:id="rId1"/></sheets>${workbook}`),
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        (strings === undefined ? '' : relationship('rId2', 'sharedStrings', 'sharedStrings.xml')) +
        (styles === undefined ? '' : relationship('rId3', 'styles', 'styles.xml')) +
        relationships,
    ),
    'xl/worksheets/sheet1.xml': main('worksheet', sheet),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': main('sst', strings) }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': main('styleSheet', styles) }),
  };
  return saveZip(Object.entries({ ...usual, ...parts }).map(([name, content]) => zipEntry(name, content)));
}

export function relationshipsXml(inside: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
}

export function relationship(id: string, type: string, target: string, mode?: 'External'): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
}

/** The inside of a sheet with these rows. */
export function rows(inside: string): string {
  return `<sheetData>${inside}</sheetData>`;
}
