import { handMade } from '../../read/hand-made-package';
import { randomFrom } from '../detection/random';

/**
 * A metering log as Excel writes one, ten columns wide: the time, six readings of one to six decimals, two shared texts, and a formula. Put
 * together as text, since a library would take a minute for it.
 */
export function logPackage(rows: number): Uint8Array {
  const random = randomFrom('log');
  const lines = Array.from({ length: rows }, (_, index) => rowXml(index + 1, random));
  const strings = Array.from({ length: 1_007 }, (_, index) => `<si><t>Meter ${index} &amp; inverter</t></si>`).join('');
  return handMade({
    sheet: `<sheetData>${lines.join('')}</sheetData>`,
    strings,
    styles: '<cellXfs><xf/><xf numFmtId="22"/></cellXfs>',
    parts: { '[Content_Types].xml': CONTENT_TYPES },
  });
}

/** SheetJS finds no sheet whose type is not told. */
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['sharedStrings', 'sharedStrings'],
  ['styles', 'styles'],
]
  .map(
    ([part, type]) =>
      `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  )
  .join('')}</Types>`;

function rowXml(row: number, random: () => number): string {
  const readings = ['B', 'C', 'D', 'E', 'F', 'G'].map((column, index) => numberXml(column, row, (random() * 1_000).toFixed(index + 1)));
  const texts = `<c r="H${row}" t="s"><v>${row % 7}</v></c><c r="I${row}" t="s"><v>${7 + (row % 1_000)}</v></c>`;
  const formula = `<c r="J${row}"><f>SUM(B${row}:G${row})</f><v>${(random() * 6_000).toFixed(4)}</v></c>`;
  const time = `<c r="A${row}" s="1"><v>${44_927 + row / 288}</v></c>`;
  return `<row r="${row}" spans="1:10">${time}${readings.join('')}${texts}${formula}</row>`;
}

function numberXml(column: string, row: number, value: string): string {
  return `<c r="${column}${row}"><v>${value}</v></c>`;
}
