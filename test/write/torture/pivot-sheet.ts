/** A sheet with a pivot table over the evidence. */
import { SPREADSHEETML, declared, type PartsToAdd } from './parts-to-add';

const PART = 'xl/worksheets/sheet8.xml';
const CACHE = 'xl/pivotCache/pivotCacheDefinition1.xml';

export function addPivotSheet(parts: PartsToAdd, workbook: string): { readonly part: string; readonly cache: string } {
  const records = parts.relate(CACHE, 'pivotCacheRecords', addRecords(parts));
  const cache = parts.relate(
    workbook,
    'pivotCacheDefinition',
    parts.add(CACHE, definition(records), `${SPREADSHEETML}.pivotCacheDefinition+xml`),
  );
  const table = addTable(parts);
  parts.relate(table, 'pivotCacheDefinition', CACHE);
  parts.relate(PART, 'pivotTable', table);
  const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const xml =
    `<worksheet${declared('main', 'r')}><dimension ref="A3:B6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>` +
    `<row r="3">${text('A3', 'Row Labels')}${text('B3', 'Sum of Pages')}</row><row r="4">${text('A4', 'Electricity')}<c r="B4"><v>128</v></c></row>` +
    `<row r="5">${text('A5', 'Fuel')}<c r="B5"><v>40</v></c></row><row r="6">${text('A6', 'Grand Total')}<c r="B6"><v>168</v></c></row></sheetData></worksheet>`;
  return { part: parts.add(PART, xml, `${SPREADSHEETML}.worksheet+xml`), cache };
}

function definition(records: string): string {
  return (
    `<pivotCacheDefinition${declared('main', 'r')} r:id="${records}" refreshedBy="A. Verifier" refreshedDate="45306" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="3">` +
    '<cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="Evidence"/></cacheSource><cacheFields count="3">' +
    '<cacheField name="Evidence" numFmtId="0"><sharedItems/></cacheField>' +
    '<cacheField name="Kind" numFmtId="0"><sharedItems count="2"><s v="Electricity"/><s v="Fuel"/></sharedItems></cacheField>' +
    '<cacheField name="Pages" numFmtId="166"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="8" maxValue="120"/></cacheField>' +
    '</cacheFields></pivotCacheDefinition>'
  );
}

function addRecords(parts: PartsToAdd): string {
  const xml =
    `<pivotCacheRecords${declared('main', 'r')} count="3"><r><s v="Meter log"/><x v="0"/><n v="120"/></r><r><s v="Invoice"/><x v="1"/><n v="40"/></r>` +
    '<r><s v="Photograph"/><x v="0"/><n v="8"/></r></pivotCacheRecords>';
  return parts.add('xl/pivotCache/pivotCacheRecords1.xml', xml, `${SPREADSHEETML}.pivotCacheRecords+xml`);
}

function addTable(parts: PartsToAdd): string {
  const xml =
    `<pivotTableDefinition${declared('main')} name="Pages by kind" cacheId="1" dataCaption="Values" createdVersion="6" updatedVersion="6" minRefreshableVersion="3" outline="1" outlineData="1" useAutoFormatting="1">` +
    '<location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="3"><pivotField showAll="0"/>' +
    '<pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" numFmtId="166" showAll="0"/></pivotFields>' +
    '<rowFields count="1"><field x="1"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>' +
    '<dataFields count="1"><dataField name="Sum of Pages" fld="2" baseField="0" baseItem="0" numFmtId="166"/></dataFields>' +
    '<formats count="1"><format dxfId="0"><pivotArea outline="0" collapsedLevelsAreSubtotals="1" fieldPosition="0"/></format></formats>' +
    '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>';
  return parts.add('xl/pivotTables/pivotTable1.xml', xml, `${SPREADSHEETML}.pivotTable+xml`);
}
