/** A sheet with check boxes, comments of both kinds, protection, printer settings and a custom view. */
import { NAMESPACE, SPREADSHEETML, declared, type PartsToAdd } from './parts-to-add';

const PART = 'xl/worksheets/sheet6.xml';
const BOXES = ['Identified', 'Not identified'];
export const CUSTOM_VIEW = '{6D1B2F0A-3C4E-4F5A-8B9C-0D1E2F3A4B5C}';
const THREAD = '{0B6A7C1D-2E3F-4051-8263-748596A7B8C9}';
const PERSON = '{1C7B8D2E-3F40-4162-9374-8596A7B8C9DA}';

export function addCheckBoxSheet(parts: PartsToAdd, workbook: string): string {
  const vml = parts.relate(PART, 'vmlDrawing', parts.add('xl/drawings/vmlDrawing1.vml', new TextEncoder().encode(vmlDrawing())));
  const drawing = parts.relate(PART, 'drawing', addDrawing(parts));
  const controls = BOXES.map((_, index) => parts.relate(PART, 'ctrlProp', addControl(parts, index + 1)));
  const printer = new TextEncoder().encode('the settings of a printer');
  const printerSettings = parts.relate(PART, 'printerSettings', parts.add('xl/printerSettings/printerSettings1.bin', printer));
  parts.relate(PART, 'comments', addComments(parts));
  parts.relate(PART, 'ms:2017/10/relationships/threadedComment', addThread(parts));
  parts.relate(workbook, 'ms:2017/10/relationships/person', addPersons(parts));
  return parts.add(PART, sheet({ vml, drawing, printerSettings, controls }), `${SPREADSHEETML}.worksheet+xml`);
}

interface Ids {
  readonly vml: string;
  readonly drawing: string;
  readonly printerSettings: string;
  readonly controls: readonly string[];
}

function sheet({ vml, drawing, printerSettings, controls }: Ids): string {
  return (
    `<worksheet${declared('main', 'r', 'xdr', 'x14', 'mc')}><sheetPr codeName="Tabelle6"/><dimension ref="A1:C4"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>' +
    '<row r="1"><c r="A1" t="inlineStr"><is><t>SD implementation</t></is></c></row>' +
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Noise</t></is></c><c r="C2" t="b"><v>1</v></c></row>' +
    '<row r="3"><c r="A3" t="inlineStr"><is><t>Waste</t></is></c><c r="C3"><f>COUNTA(A2:A3)</f><v>2</v></c></row></sheetData>' +
    '<sheetProtection algorithmName="SHA-512" hashValue="Zm9yIHRoZSB0ZXN0cyBvbmx5" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>' +
    `<customSheetViews><customSheetView guid="${CUSTOM_VIEW}" scale="80" state="hidden"><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="portrait" r:id="${printerSettings}"/>` +
    `<drawing r:id="${drawing}"/><legacyDrawing r:id="${vml}"/>` +
    `<mc:AlternateContent><mc:Choice Requires="x14"><controls>${controls.map(control).join('')}</controls></mc:Choice></mc:AlternateContent>` +
    '</worksheet>'
  );
}

const corner = (tag: string, column: number, row: number): string =>
  `<${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></${tag}>`;

function control(id: string, index: number): string {
  const anchor = `<anchor moveWithCells="1">${corner('from', 1, index + 1)}${corner('to', 2, index + 2)}</anchor>`;
  return (
    `<mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="${1025 + index}" r:id="${id}" name="Check Box ${index + 1}">` +
    `<controlPr defaultSize="0" autoFill="0" autoLine="0" autoPict="0">${anchor}</controlPr></control></mc:Choice></mc:AlternateContent>`
  );
}

function addControl(parts: PartsToAdd, number: number): string {
  const xml = `<formControlPr xmlns="${NAMESPACE.x14}" objectType="CheckBox" checked="${number === 1 ? 'Checked' : 'Unchecked'}" fmlaLink="$C$2" lockText="1" noThreeD="1"/>`;
  return parts.add(`xl/ctrlProps/ctrlProp${number}.xml`, xml, 'application/vnd.ms-excel.controlproperties+xml');
}

/** The shapes of the check boxes and of the comments: what Excel itself still reads. */
function vmlDrawing(): string {
  const boxes = BOXES.map(
    (caption, index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t201" style='position:absolute;margin-left:48pt;margin-top:${15 * (index + 1)}pt;width:48pt;height:15pt' filled="f" stroked="f">` +
      `<v:textbox><div style='text-align:left'>${caption}</div></v:textbox><x:ClientData ObjectType="Checkbox"><x:Anchor>1,0,${index + 1},0,2,0,${index + 2},0</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:AutoLine>False</x:AutoLine>${index === 0 ? '<x:Checked>1</x:Checked>' : ''}<x:FmlaLink>$C$2</x:FmlaLink><x:NoThreeD/></x:ClientData></v:shape>`,
  );
  const notes = [1, 2].map(
    (row) =>
      `<v:shape id="_x0000_s${1030 + row}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1"><v:textbox/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>1,15,0,2,3,15,4,4</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t201" coordsize="21600,21600" o:spt="201" path="m,l,21600r21600,l21600,xe"/><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
    `${boxes.join('')}${notes.join('')}</xml>`
  );
}

/** The check boxes once more, as newer programs read them. */
function addDrawing(parts: PartsToAdd): string {
  const shapes = BOXES.map(
    (caption, index) =>
      `<mc:AlternateContent${declared('mc')}><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14"><xdr:twoCellAnchor>` +
      `${corner('xdr:from', 1, index + 1)}${corner('xdr:to', 2, index + 2)}<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${1025 + index}" name="Check Box ${index + 1}" hidden="1">` +
      `<a:extLst><a:ext uri="{63B3BB69-23CF-44E3-9099-C40C66FF867C}"><a14:compatExt spid="_x0000_s${1025 + index}"/></a:ext></a:extLst></xdr:cNvPr><xdr:cNvSpPr/></xdr:nvSpPr>` +
      '<xdr:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>' +
      `<xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${caption}</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></mc:Choice><mc:Fallback/></mc:AlternateContent>`,
  );
  return parts.add('xl/drawings/drawing1.xml', `<xdr:wsDr${declared('xdr', 'a')}>${shapes.join('')}</xdr:wsDr>`, DRAWING);
}

export const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** A note, and what older programs see of a conversation. */
function addComments(parts: PartsToAdd): string {
  const xml =
    `<comments${declared('main')}><authors><author>A. Verifier</author><author>tc=${THREAD}</author></authors><commentList>` +
    '<comment ref="A2" authorId="0"><text><r><rPr><b/><sz val="9"/><rFont val="Tahoma"/></rPr><t>Measured at night?</t></r></text></comment>' +
    '<comment ref="A3" authorId="1"><text><t>[Threaded comment]&#10;&#10;Comment:&#10;    Which landfill?</t></text></comment></commentList></comments>';
  return parts.add('xl/comments1.xml', xml, `${SPREADSHEETML}.comments+xml`);
}

const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

function addThread(parts: PartsToAdd): string {
  const reply = '{2D8C9E3F-4051-4273-8485-96A7B8C9DAEB}';
  const xml =
    `<ThreadedComments xmlns="${THREADS}" xmlns:x="${NAMESPACE.main}"><threadedComment ref="A3" dT="2024-01-15T09:00:00.00" personId="${PERSON}" id="${THREAD}"><text>Which landfill?</text></threadedComment>` +
    `<threadedComment ref="A3" dT="2024-01-16T09:00:00.00" personId="${PERSON}" id="${reply}" parentId="${THREAD}"><text>The municipal one.</text></threadedComment></ThreadedComments>`;
  return parts.add('xl/threadedComments/threadedComment1.xml', xml, 'application/vnd.ms-excel.threadedcomments+xml');
}

function addPersons(parts: PartsToAdd): string {
  const xml = `<personList xmlns="${THREADS}" xmlns:x="${NAMESPACE.main}"><person displayName="A. Verifier" id="${PERSON}" userId="a" providerId="None"/></personList>`;
  return parts.add('xl/persons/person.xml', xml, 'application/vnd.ms-excel.person+xml');
}
