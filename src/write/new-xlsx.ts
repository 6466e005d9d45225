/** A workbook of planned sheets and nothing else. */
import { saveZip, zipEntry } from '../opc/save-zip';
import type { SheetPlan } from '../plan/sheet-plan';
import { writeXlsx } from './xlsx';
import { PACKAGE_RELATIONSHIPS, TRANSITIONAL } from './xlsx/namespaces';
import { XML_DECLARATION } from './xlsx/xml-text';

export function newXlsx(plans: readonly SheetPlan[]): Uint8Array {
  return plans.reduce((bytes, plan) => writeXlsx(bytes, plan), emptyPackage());
}

/** The least that a package needs before a sheet is added (ECMA-376 part 2). Excel computes everything anew when it opens the file. */
function emptyPackage(): Uint8Array {
  const { main, relationships } = TRANSITIONAL;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  return saveZip([
    zipEntry(
      '[Content_Types].xml',
      `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    ),
    zipEntry(
      '_rels/.rels',
      `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    zipEntry(
      'xl/workbook.xml',
      `${XML_DECLARATION}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets></sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    ),
    zipEntry('xl/_rels/workbook.xml.rels', `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`),
  ]);
}
