/** A sheet with a picture, a chart, a table from a query with a slicer, and rules of the first and the later Excel. */
import { DRAWING } from './check-box-sheet';
import { NAMESPACE, SPREADSHEETML, declared, type PartsToAdd } from './parts-to-add';

const PART = 'xl/worksheets/sheet7.xml';
const TABLE_ID = 7;

export function addEvidenceSheet(parts: PartsToAdd, workbook: string): { readonly part: string; readonly slicerCache: string } {
  const drawing = parts.relate(PART, 'drawing', addDrawing(parts));
  const table = parts.relate(PART, 'table', addTable(parts));
  const slicer = parts.relate(PART, 'ms:2007/relationships/slicer', addSlicer(parts));
  parts.relate(workbook, 'connections', addConnection(parts));
  const slicerCache = parts.relate(workbook, 'ms:2007/relationships/slicerCache', addSlicerCache(parts));
  parts.relate(PART, 'hyperlink', 'https://example.org/evidence', 'External');
  return { part: parts.add(PART, sheet({ drawing, table, slicer }), `${SPREADSHEETML}.worksheet+xml`), slicerCache };
}

const ROWS: readonly (readonly [string, string, number])[] = [
  ['Meter log', 'Electricity', 120],
  ['Invoice', 'Fuel', 40],
  ['Photograph', 'Electricity', 8],
];

function sheet({ drawing, table, slicer }: Readonly<Record<'drawing' | 'table' | 'slicer', string>>): string {
  const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = ROWS.map(([name, kind, pages], index) => {
    const row = index + 2;
    return `<row r="${row}">${text(`A${row}`, name)}${text(`B${row}`, kind)}<c r="C${row}" s="1"><v>${pages}</v></c></row>`;
  });
  return (
    `<worksheet${declared('main', 'r', 'mc', 'x14')} mc:Ignorable="x14"><dimension ref="A1:C4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<sheetData><row r="1">${text('A1', 'Evidence')}${text('B1', 'Kind')}${text('C1', 'Pages')}</row>${rows.join('')}</sheetData>` +
    '<conditionalFormatting sqref="C2:C4"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>10</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="C2:C4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
    `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${NAMESPACE.x14}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B2:B4"><formula1>"Electricity,Fuel"</formula1></dataValidation></dataValidations>' +
    `<hyperlinks><hyperlink ref="A2" r:id="rIdX4"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="${drawing}"/>` +
    `<tableParts count="1"><tablePart r:id="${table}"/></tableParts><extLst>` +
    `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${NAMESPACE.x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${NAMESPACE.xm}">` +
    '<x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
    `<xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${NAMESPACE.x14}"><x14:dataValidations xmlns:xm="${NAMESPACE.xm}" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">` +
    `<x14:formula1><xm:f>'SD check boxes'!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>D2:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
    `<ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x14="${NAMESPACE.x14}"><x14:slicerList><x14:slicer r:id="${slicer}"/></x14:slicerList></ext>` +
    '</extLst></worksheet>'
  );
}

function addTable(parts: PartsToAdd): string {
  const part = 'xl/tables/table1.xml';
  const names = ['Evidence', 'Kind', 'Pages'];
  const columns = names.map(
    (name, index) => `<tableColumn id="${index + 1}" uniqueName="${index + 1}" name="${name}" queryTableFieldId="${index + 1}"/>`,
  );
  const fields = names.map((name, index) => `<queryTableField id="${index + 1}" name="${name}" tableColumnId="${index + 1}"/>`);
  const query = `<queryTable${declared('main')} name="Archive" connectionId="1" autoFormatId="16"><queryTableRefresh nextId="4"><queryTableFields count="3">${fields.join('')}</queryTableFields></queryTableRefresh></queryTable>`;
  parts.relate(part, 'queryTable', parts.add('xl/queryTables/queryTable1.xml', query, `${SPREADSHEETML}.queryTable+xml`));
  const xml =
    `<table${declared('main')} id="${TABLE_ID}" name="Archive" displayName="Archive" ref="A1:C4" tableType="queryTable" totalsRowShown="0" headerRowDxfId="1"><autoFilter ref="A1:C4"/>` +
    `<tableColumns count="3">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
  return parts.add(part, xml, `${SPREADSHEETML}.table+xml`);
}

function addConnection(parts: PartsToAdd): string {
  const xml = `<connections${declared('main')}><connection id="1" name="Archive" type="1" refreshedVersion="6"><dbPr connection="DSN=Archive;" command="SELECT * FROM evidence"/></connection></connections>`;
  return parts.add('xl/connections.xml', xml, `${SPREADSHEETML}.connections+xml`);
}

function addSlicer(parts: PartsToAdd): string {
  const xml = `<slicers xmlns="${NAMESPACE.x14}"><slicer name="Kind" cache="Slicer_Kind" caption="Kind" rowHeight="241300"/></slicers>`;
  return parts.add('xl/slicers/slicer1.xml', xml, 'application/vnd.ms-excel.slicer+xml');
}

function addSlicerCache(parts: PartsToAdd): string {
  const xml =
    `<slicerCacheDefinition xmlns="${NAMESPACE.x14}" xmlns:x="${NAMESPACE.main}" name="Slicer_Kind" sourceName="Kind"><extLst>` +
    `<x:ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}"${declared('x15')}><x15:tableSlicerCache tableId="${TABLE_ID}" column="2"/></x:ext></extLst></slicerCacheDefinition>`;
  return parts.add('xl/slicerCaches/slicerCache1.xml', xml, 'application/vnd.ms-excel.slicerCache+xml');
}

function addDrawing(parts: PartsToAdd): string {
  const part = 'xl/drawings/drawing2.xml';
  const image = parts.relate(part, 'image', parts.add('xl/media/image1.png', Buffer.from(ONE_PIXEL, 'base64')));
  const chart = parts.relate(part, 'chart', addChart(parts));
  const anchor = (left: number, inner: string): string =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>${left}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:to><xdr:col>${left + 3}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
  const frame = (id: number, name: string, uri: string, content: string): string =>
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></xdr:graphicFrame>`;
  const picture =
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Meter" descr="The meter"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
    `<xdr:blipFill><a:blip r:embed="${image}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;
  const slicer = 'http://schemas.microsoft.com/office/drawing/2010/slicer';
  const sliced =
    `<mc:AlternateContent${declared('mc')}><mc:Choice xmlns:sle15="http://schemas.microsoft.com/office/drawing/2012/slicer" Requires="sle15">` +
    `${frame(4, 'Kind', slicer, `<sle:slicer xmlns:sle="${slicer}" name="Kind"/>`)}</mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr>` +
    '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp></mc:Fallback></mc:AlternateContent>';
  const charted = frame(3, 'Pages', NAMESPACE.c, `<c:chart${declared('c')} r:id="${chart}"/>`);
  const xml = `<xdr:wsDr${declared('xdr', 'a', 'r')}>${anchor(0, picture)}${anchor(4, charted)}${anchor(8, sliced)}</xdr:wsDr>`;
  return parts.add(part, xml, DRAWING);
}

function addChart(parts: PartsToAdd): string {
  const points = ROWS.map(([, , pages], index) => `<c:pt idx="${index}"><c:v>${pages}</c:v></c:pt>`).join('');
  const xml =
    `<c:chartSpace${declared('c', 'a', 'r')}><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Evidence!$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/>${points}</c:numCache></c:numRef></c:val></c:ser>` +
    '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';
  return parts.add('xl/charts/chart1.xml', xml, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
}

/** A PNG of one pixel. */
const ONE_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
