/**
 * A monitoring spreadsheet with everything that a program may drop when it writes into somebody's workbook. The report itself is that of
 * the other tests; all else is written here, part by part. Check boxes and the later data bars stand on different sheets: LibreOffice 7.4
 * crashes on both together.
 */
import { monitoringWorkbook } from '../../workbooks/monitoring-workbook';
import { CUSTOM_VIEW, addCheckBoxSheet } from './check-box-sheet';
import { addEvidenceSheet } from './evidence-sheet';
import { NAMESPACE, PartsToAdd, SPREADSHEETML, declared } from './parts-to-add';
import { addPivotSheet } from './pivot-sheet';

const WORKBOOK = 'xl/workbook.xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The bytes of an .xlsm. */
export async function tortureWorkbook(): Promise<Uint8Array> {
  const parts = new PartsToAdd();
  const sheets = new Map([['SD check boxes', parts.relate(WORKBOOK, 'worksheet', addCheckBoxSheet(parts, WORKBOOK))]]);
  const evidence = addEvidenceSheet(parts, WORKBOOK);
  sheets.set('Evidence', parts.relate(WORKBOOK, 'worksheet', evidence.part));
  const pivot = addPivotSheet(parts, WORKBOOK);
  sheets.set('Evidence by kind', parts.relate(WORKBOOK, 'worksheet', pivot.part));
  const external = parts.relate(WORKBOOK, 'externalLink', addExternalLink(parts));
  parts.relate(WORKBOOK, 'calcChain', addCalculationChain(parts));
  parts.relate(WORKBOOK, 'customXml', addCustomXml(parts));
  parts.relate(WORKBOOK, 'ms:2006/relationships/vbaProject', addMacros(parts));
  parts.relate('', `${NAMESPACE.r}/custom-properties`, addCustomProperties(parts));
  parts.relate('', 'ms:2020/02/relationships/classificationlabels', addLabel(parts));
  const changes = {
    [WORKBOOK]: (xml: string) => workbook(xml, sheets, { external, pivotCache: pivot.cache, slicerCache: evidence.slicerCache }),
    'xl/styles.xml': styles,
    '[Content_Types].xml': (xml: string) => xml.replace(MAIN, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
  };
  return parts.into(await monitoringWorkbook(), changes, DEFAULTS);
}

const DEFAULTS =
  '<Default Extension="png" ContentType="image/png"/>' + `<Default Extension="bin" ContentType="${SPREADSHEETML}.printerSettings"/>`;

interface Ids {
  readonly external: string;
  readonly pivotCache: string;
  readonly slicerCache: string;
}

/** In the order of the schema (ECMA-376 part 1, 18.2.27). */
function workbook(xml: string, sheets: ReadonlyMap<string, string>, { external, pivotCache, slicerCache }: Ids): string {
  const added = [...sheets].map(([name, id], index) => `<sheet name="${name}" sheetId="${index + 6}" r:id="${id}"/>`).join('');
  return xml
    .replace(/<workbookPr [^>]*\/>/, (properties) => `${properties.replace('/>', ' codeName="ThisWorkbook"/>')}${SAVED_WHERE}`)
    .replace(
      '<sheets>',
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" firstSheet="1" activeTab="5"/></bookViews><sheets>',
    )
    .replace('</sheets>', `${added}</sheets><externalReferences><externalReference r:id="${external}"/></externalReferences>${NAMES}`)
    .replace(
      '</workbook>',
      `<customWorkbookViews><customWorkbookView name="Print" guid="${CUSTOM_VIEW}" windowWidth="1000" windowHeight="600" activeSheetId="6"/></customWorkbookViews>` +
        `<pivotCaches><pivotCache cacheId="1" r:id="${pivotCache}"/></pivotCaches><extLst>` +
        `<ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}"${declared('x15')}><x15:slicerCaches xmlns:x14="${NAMESPACE.x14}"><x14:slicerCache r:id="${slicerCache}"/></x15:slicerCaches></ext>` +
        '<ext uri="{0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0}" xmlns:own="urn:example:own"><own:note count="1">kept &amp; not read</own:note></ext></extLst></workbook>',
    );
}

/** Where Excel saved the file, as it writes it. */
const SAVED_WHERE = `<mc:AlternateContent${declared('mc')}><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Reports\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`;

const NAMES =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="3">\'MRS(input)\'!$A$1:$K$20</definedName>' +
  '<definedName name="Boxes" localSheetId="5" hidden="1">\'SD check boxes\'!$C$2</definedName><definedName name="Grid_factor">[1]Factors!$B$2</definedName>' +
  '<definedName name="Slicer_Kind">#N/A</definedName></definedNames>';

function styles(xml: string): string {
  return xml
    .replace(/<font>(.*?)<\/font>/g, (_, elements: string) => `<font>${inOrder(elements)}</font>`)
    .replace(/<numFmts count="2">/, '<numFmts count="3">')
    .replace('</numFmts>', '<numFmt numFmtId="166" formatCode="#,##0&quot; pages&quot;;[Red]\\-#,##0"/></numFmts>')
    .replace('<dxfs count="0"/>', '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><font><b/></font></dxf></dxfs>');
}

/** ExcelJS writes what makes up a font in an order of its own, which Excel reads and the schema does not know (18.8.22). */
function inOrder(elements: string): string {
  const order = ['b', 'i', 'sz', 'color', 'name', 'family', 'scheme'];
  const place = (element: string): number => order.indexOf(/\w+/.exec(element)?.[0] ?? '');
  return [...(elements.match(/<[^>]*>/g) ?? [])].sort((a, b) => place(a) - place(b)).join('');
}

function addExternalLink(parts: PartsToAdd): string {
  const part = 'xl/externalLinks/externalLink1.xml';
  const book = parts.relate(part, 'externalLinkPath', 'file:///C:/Reports/factors.xlsx', 'External');
  const xml =
    `<externalLink${declared('main', 'r')}><externalBook r:id="${book}"><sheetNames><sheetName val="Factors"/></sheetNames>` +
    '<sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>0.533</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>';
  return parts.add(part, xml, `${SPREADSHEETML}.externalLink+xml`);
}

function addCalculationChain(parts: PartsToAdd): string {
  return parts.add('xl/calcChain.xml', `<calcChain${declared('main')}><c r="C3" i="6"/></calcChain>`, `${SPREADSHEETML}.calcChain+xml`);
}

function addCustomXml(parts: PartsToAdd): string {
  const item = parts.add('customXml/item1.xml', '<project xmlns="urn:example:project"><reference>XX001</reference></project>');
  const properties =
    '<ds:datastoreItem ds:itemID="{3E9DAF40-5162-4384-9596-A7B8C9DAEBFC}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>';
  const type = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
  parts.relate(item, 'customXmlProps', parts.add('customXml/itemProps1.xml', properties, type));
  return item;
}

/** Macros with the signature of their author. The bytes are no real project: nobody who writes a sheet looks into it. */
function addMacros(parts: PartsToAdd): string {
  const bytes = (seed: number): Uint8Array => Uint8Array.from({ length: 700 }, (_, index) => (index * seed) % 251);
  const project = parts.add('xl/vbaProject.bin', bytes(7), 'application/vnd.ms-office.vbaProject');
  const signature = parts.add('xl/vbaProjectSignature.bin', bytes(11), 'application/vnd.ms-office.vbaProjectSignature');
  parts.relate(project, 'ms:2006/relationships/vbaProjectSignature', signature);
  return project;
}

/** What sensitivity labels write for older programs. */
function addCustomProperties(parts: PartsToAdd): string {
  const set = 'fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"';
  const xml =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `<property ${set} pid="2" name="MSIP_Label_4fabf051-6273-4495-a6a7-b8c9daebfc0d_Enabled"><vt:lpwstr>true</vt:lpwstr></property></Properties>`;
  return parts.add('docProps/custom.xml', xml, 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
}

function addLabel(parts: PartsToAdd): string {
  const xml =
    '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{4fabf051-6273-4495-a6a7-b8c9daebfc0d}" enabled="1" method="Standard" siteId="{50bc0162-7384-45a6-b7b8-c9daebfc0d1e}" contentBits="0" removed="0"/></clbl:labelList>';
  return parts.add('docMetadata/LabelInfo.xml', xml, 'application/vnd.ms-office.classificationlabels+xml');
}
