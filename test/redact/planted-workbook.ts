/**
 * The torture workbook of `test/write` with two secrets in it: a reading of a meter and the name of a buyer. Each stands in the cell that is
 * to be redacted, and a second time in every place of the file format that a person does not see.
 */
import { saveZip, openZip, zipEntry } from '../../src/opc/zip';
import { alteredPackage } from '../write/alter-package';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';
import { tortureWorkbook } from '../write/torture/torture-workbook';

/** With another reading: from the total alone a single one could be computed back. */
export const SECRET_RANGES = ["'MRS(input)'!F8:F9", "'MRS(input)'!L8"];

/** How the secrets may be written; none of them may be left anywhere. */
const SPELLINGS = [
  '73914.62',
  '73,914.62',
  '73 914.62',
  "73'914.62",
  '73.914,62',
  '7.391462e4',
  '73914620',
  '73.91462',
  '73914.6',
  '73915',
  '７３９１４．６２',
  'okavango',
];

type Plant = (text: string) => string | Uint8Array;

const SHEET = 'xl/worksheets/sheet4.xml';
const EVIDENCE = 'xl/worksheets/sheet7.xml';
const BOXES = 'xl/worksheets/sheet6.xml';
const replaced =
  (from: string | RegExp, to: string): Plant =>
  (text) => {
    const after = text.replace(from, () => to);
    if (after === text) throw new Error(`nothing to plant at: ${String(from)}`);
    return after;
  };
const behind = (from: string, more: string): Plant => replaced(from, from + more);
const before = (from: string, more: string): Plant => replaced(from, more + from);

/** In order: a part may be planted several times. */
export const HIDDEN_PLANTS: readonly (readonly [place: string, part: string, plant: Plant])[] = [
  ['a note', 'xl/comments1.xml', replaced('Measured at night?', 'It was 73,914.62, said Okavango Power')],
  ['a conversation', 'xl/threadedComments/threadedComment1.xml', replaced('Which landfill?', '73914.62?')],
  ['a person', 'xl/persons/person.xml', replaced('A. Verifier', 'Okavango Power')],
  ['a drop-down list', EVIDENCE, replaced('"Electricity,Fuel"', '"Electricity,73914.62"')],
  ['what a drop-down says', EVIDENCE, replaced('sqref="B2:B4"', 'promptTitle="Okavango Power" prompt="usually 73 914.62" sqref="B2:B4"')],
  ['a conditional format', EVIDENCE, replaced('<formula>10</formula>', '<formula>7.391462E4</formula>')],
  ['a drop-down of the later Excel', EVIDENCE, replaced("'SD check boxes'!$A$2:$A$3</xm:f>", '"73914.62"</xm:f>')],
  [
    'a link',
    'xl/worksheets/_rels/sheet7.xml.rels',
    replaced('https://example.org/evidence', 'https://example.org/okavango%20power/73914.62'),
  ],
  [
    'the words of a link',
    EVIDENCE,
    replaced(
      '<hyperlink ref="A2"',
      '<hyperlink ref="A3" location="Evidence!A1" tooltip="73.914,62" display="Okavango Power"/><hyperlink ref="A2"',
    ),
  ],
  [
    'a header',
    EVIDENCE,
    before('<drawing ', '<headerFooter><oddHeader>&amp;L&amp;12 Okavango Power: 73,914.62 MWh</oddHeader></headerFooter>'),
  ],
  ['an XML comment', SHEET, before('<sheetData>', '<!-- 73914.62 Okavango -->')],
  ['a processing instruction', SHEET, before('<sheetData>', '<?note 73914.62 Okavango?>')],
  [
    'a scenario, a protected range, a filter',
    SHEET,
    behind(
      '<sheetProtection sheet="1"/>',
      '<protectedRanges><protectedRange sqref="A1" name="Okavango"/></protectedRanges>' +
        '<scenarios><scenario name="Okavango" user="Okavango"><inputCells r="F8" val="73914.62"/></scenario></scenarios>' +
        '<autoFilter ref="B7:L10"><filterColumn colId="4"><filters><filter val="73914.62"/></filters></filterColumn></autoFilter>',
    ),
  ],
  [
    'a custom view',
    BOXES,
    replaced('</customSheetView>', '<headerFooter><oddHeader>73914.62</oddHeader></headerFooter></customSheetView>'),
  ],
  ['an attribute that nobody knows', SHEET, replaced('x14ac:dyDescent="0.25"', 'x14ac:dyDescent="73914.62"')],
  [
    'an element that nobody knows',
    SHEET,
    replaced(
      '</worksheet>',
      '<extLst><ext uri="{0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0}" xmlns:own="urn:okavango"><own:note>73914.62</own:note></ext></extLst></worksheet>',
    ),
  ],
  ['a text that no cell shows', 'xl/sharedStrings.xml', replaced('</sst>', '<si><t>Okavango Power 73914.62</t></si></sst>')],
  ['a phonetic guide', 'xl/sharedStrings.xml', replaced('<si><t>', '<si><rPh sb="0" eb="1"><t>Okavango</t></rPh><t>')],
  ['a number format', 'xl/styles.xml', replaced('&quot; pages&quot;', '&quot; of 73914.62&quot;')],
  ['the name of a style', 'xl/styles.xml', replaced('name="Normal"', 'name="Okavango Power"')],
  ['a chart: saved values', 'xl/charts/chart1.xml', replaced('<c:v>120</c:v>', '<c:v>73914.62</c:v>')],
  [
    'a chart: title',
    'xl/charts/chart1.xml',
    replaced(
      '<c:chart><c:plotArea>',
      '<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>73,9</a:t></a:r><a:r><a:t>14.62 MWh</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea>',
    ),
  ],
  [
    'a chart: literal values',
    'xl/charts/chart1.xml',
    replaced('<c:val>', '<c:cat><c:strLit><c:ptCount val="1"/><c:pt idx="0"><c:v>Okavango Power</c:v></c:pt></c:strLit></c:cat><c:val>'),
  ],
  ['a pivot table', 'xl/pivotCache/pivotCacheRecords1.xml', replaced('v="120"', 'v="73914.62"')],
  ['what a pivot table has for choice', 'xl/pivotCache/pivotCacheDefinition1.xml', replaced('v="Fuel"', 'v="Okavango"')],
  ['values of another workbook', 'xl/externalLinks/externalLink1.xml', replaced('0.533', '73914.62')],
  ['where another workbook lies', 'xl/externalLinks/_rels/externalLink1.xml.rels', replaced('factors.xlsx', 'okavango.xlsx')],
  ['custom XML', 'customXml/item1.xml', replaced('XX001', '73914.62')],
  ['core properties', 'docProps/core.xml', replaced(/<dc:creator>[^<]*/, '<dc:creator>Okavango Power')],
  ['extended properties', 'docProps/app.xml', replaced(/<\/Properties>/, '<Company>Okavango</Company></Properties>')],
  ['custom properties', 'docProps/custom.xml', replaced('true', '73914.62')],
  ['settings of a printer', 'xl/printerSettings/printerSettings1.bin', replaced('the settings', 'okavango')],
  ['a query', 'xl/connections.xml', replaced('SELECT * FROM evidence', 'SELECT 73914.62 FROM okavango')],
  ['the caption of a check box', 'xl/drawings/vmlDrawing1.vml', replaced('Not identified', '73914.62')],
  ['a shape of a check box', 'xl/drawings/drawing1.xml', replaced('<a:t>Identified', '<a:t>73914.62')],
  [
    'the description of a drawing',
    'xl/drawings/drawing2.xml',
    replaced('name="Pages"', 'name="Pages of Okavango Power" descr="73914.62 MWh" title="73,914.62"'),
  ],
  [
    'where a drawing leads',
    'xl/drawings/drawing2.xml',
    replaced(
      'name="Pages of Okavango Power" descr="73914.62 MWh" title="73,914.62"/>',
      'name="Pages of Okavango Power" descr="73914.62 MWh"><a:hlinkClick r:id="rIdX1" tooltip="Okavango"/></xdr:cNvPr>',
    ),
  ],
  ['where the workbook was saved', 'xl/workbook.xml', replaced('C:\\Reports\\', 'C:\\Okavango\\')],
  ['who shared the workbook', 'xl/workbook.xml', before('<workbookPr', '<fileSharing userName="Okavango"/>')],
  [
    'a constant with a name',
    'xl/workbook.xml',
    replaced(
      '</definedNames>',
      '<definedName name="Output" comment="of Okavango">73914.62</definedName><definedName name="Buyer" hidden="1">"Okavango Power"</definedName><definedName name="Harmless" comment="73914.62" description="Okavango">\'MRS(input)\'!$B$3</definedName></definedNames>',
    ),
  ],
  ['an extension of the workbook', 'xl/workbook.xml', replaced('kept &amp; not read', '73914.62')],
];

/** Cells that can be seen, and the part that has them. */
export const VISIBLE_PLANTS: readonly (readonly [place: string, at: string, part: string, plant: Plant])[] = [
  ['the same number', "'Evidence'!C4", EVIDENCE, replaced('<v>8</v>', '<v>73914.62</v>')],
  ['in another unit', "'Evidence'!C4", EVIDENCE, replaced('<v>8</v>', '<v>73914620</v>')],
  ['rounded', "'Evidence'!C4", EVIDENCE, replaced('<v>8</v>', '<v>73914.6</v>')],
  ['with an exponent', "'Evidence'!C4", EVIDENCE, replaced('<v>8</v>', '<v>7.391462E4</v>')],
  ['typed into a formula', "'Evidence'!C4", EVIDENCE, replaced('<v>8</v>', '<f>73914.62*2</f><v>147829.24</v>')],
  ['as a text', "'Evidence'!A4", EVIDENCE, replaced('>Photograph<', '>It was 73,914.62 MWh<')],
  ['with full-width digits', "'Evidence'!A4", EVIDENCE, replaced('>Photograph<', '>電力量は７３９１４．６２です<')],
  ['in the European way', "'Evidence'!A4", EVIDENCE, replaced('>Photograph<', '>73.914,62 MWh<')],
  [
    'in two runs',
    "'Evidence'!A4",
    EVIDENCE,
    replaced('<is><t>Photograph</t></is>', '<is><r><t>73,9</t></r><r><rPr><b/></rPr><t>14.62</t></r></is>'),
  ],
  ['the name in small letters', "'Evidence'!A4", EVIDENCE, replaced('>Photograph<', '>contract with okavango  power<')],
  ['a formula of the cell', "'Evidence'!C4", EVIDENCE, replaced('<v>8</v>', "<f>'MRS(input)'!F8*3</f><v>221743.86</v>")],
  [
    'a formula that shows it only when computed',
    "'Evidence'!C4",
    EVIDENCE,
    replaced('<v>8</v>', `<f>INDIRECT("'MRS(input)'!F"&amp;8)*3</f><v>221743.86</v>`),
  ],
];

const PLAIN_PARTS = new Set([SHEET, 'xl/sharedStrings.xml', 'docProps/core.xml', 'docProps/app.xml']);

/** Those of the hidden plants that need no torture workbook: for workbooks of other programs, whose ways are tried on plain ones. */
export async function plainWorkbook(): Promise<Uint8Array> {
  const plants = HIDDEN_PLANTS.filter(([, part]) => PLAIN_PARTS.has(part)).map(([, part, plant]) => [part, plant] as const);
  return planted(await monitoringWorkbook(), plants);
}

export async function plantedWorkbook(plants: readonly (readonly [part: string, plant: Plant])[]): Promise<Uint8Array> {
  return planted(await tortureWorkbook(), plants);
}

/** The cells that are to be redacted, and the plants. */
function planted(bytes: Uint8Array, plants: readonly (readonly [part: string, plant: Plant])[]): Uint8Array {
  const secrets: readonly (readonly [string, Plant])[] = [
    [SHEET, replaced('<v>1204.32</v>', '<v>73914.62</v>')],
    [SHEET, replaced('<c r="L8" s="9"/>', '<c r="L8" s="9" t="inlineStr"><is><t>Okavango Power</t></is></c>')],
  ];
  const parts = new Map<string, Plant[]>();
  for (const [part, plant] of [...secrets, ...plants]) parts.set(part, [...(parts.get(part) ?? []), plant]);
  const changes = [...parts].map(([part, list]) => {
    const all: Plant = (text) => list.reduce<string | Uint8Array>((now, plant) => plant(String(now)), text);
    return [part, all] as const;
  });
  return alteredPackage(bytes, Object.fromEntries(changes));
}

/** With macros that say it, with parts to which nothing leads, and with a name of a part. */
export function withStrays(bytes: Uint8Array): Uint8Array {
  const strays = [
    zipEntry('docProps/thumbnail.jpeg', '73914.62'),
    zipEntry('xl/richData/rdrichvalue.xml', '<rvData><v>73914.62</v></rvData>'),
    zipEntry('xl/revisions/revisionLog1.xml', '<revisions><nc><v>73914.62</v></nc></revisions>'),
    zipEntry('okavango.txt', '73914.62'),
  ];
  const macros = zipEntry('xl/vbaProject.bin', 'Range("F8") = 73914.62');
  const entries = openZip(bytes).entries.map((entry) => (entry.name === macros.name ? macros : entry));
  return saveZip([...entries, ...strays]);
}

/** Every way in which a part still says a secret: looked for by other means than the product's own search. */
export function leaksIn(bytes: Uint8Array): readonly string[] {
  const archive = openZip(bytes);
  return archive.entries.flatMap(({ name }) => {
    const raw = Buffer.from(archive.part(name));
    const texts = [
      raw.toString('utf8'),
      raw.toString('latin1'),
      raw.toString('utf16le'),
      raw.toString('utf8').replace(/<[^>]*>/g, ''),
      name,
    ];
    const said = texts.map((text) => text.replace(/%20|&#160;|&#xA0;/gi, ' ').toLowerCase());
    return SPELLINGS.filter((spelling) => said.some((text) => text.includes(spelling))).map((spelling) => `${name} says ${spelling}`);
  });
}
