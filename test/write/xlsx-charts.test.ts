import { openZip } from '../../src/opc/zip';
import type { PlannedChart, SheetPlan } from '../../src/plan/sheet-plan';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { recalculate } from '../libre-office';
import { alteredPackage, partNames, partText, rawParts } from './alter-package';
import { CONTROL_TEXT, EXAMPLE_CHART, examplePlan } from './example-plan';
import { openXmlErrors } from './open-xml-errors';
import { cellsOn, expectedCells } from './planned-cells';
import { targetWorkbook } from './target-workbook';

const DRAWINGS = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function written(changes: Partial<SheetPlan> = {}): Promise<{ bytes: Uint8Array; plan: SheetPlan; before: Uint8Array }> {
  const { bytes, target } = await targetWorkbook();
  const plan = examplePlan(target, changes);
  return { bytes: writeXlsx(bytes, plan), plan, before: bytes };
}

/** What the Open XML SDK says of the second file and not of the first. */
function newErrors(before: Uint8Array, after: Uint8Array): readonly string[] {
  const known = new Set(openXmlErrors(before));
  return openXmlErrors(after).filter((error) => !known.has(error));
}

/** Every value of an element, in order: `values(xml, 'c:v')`. */
const values = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, v = '']) => v);
const settings = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element} val="([^"]*)"/>`, 'g'))].map(([, v = '']) => v);

/** Of a whole package: parts nobody points to, and relationships to parts that are not there. */
function looseEnds(bytes: Uint8Array): readonly string[] {
  const archive = openZip(bytes);
  const names = new Set(archive.entries.map(({ name }) => name));
  const pointed = new Set(['[Content_Types].xml']);
  const missing: string[] = [];
  for (const name of names) {
    if (!name.endsWith('.rels')) continue;
    pointed.add(name);
    const folder = name.replace(/_rels\/[^/]*$/, '');
    for (const [element, target = ''] of archive.text(name).matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)) {
      if (element.includes('"External"')) continue;
      const part = new URL(target, `http://package/${folder}`).pathname.slice(1);
      pointed.add(part);
      if (!names.has(part)) missing.push(`${name} -> ${part}`);
    }
  }
  const typed = [...archive.text('[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/g)].map(([, part = '']) => part);
  return [
    ...missing,
    ...[...names].filter((name) => !pointed.has(name) && !name.endsWith('/')),
    ...typed.filter((part) => !names.has(part)),
  ];
}

describe('a chart in the file', () => {
  it('holds the words and figures of its cells, and says where they stand', async () => {
    const { bytes, plan } = await written();
    const xml = partText(bytes, 'xl/charts/chart1.xml');
    const value = plan.cells.find(({ row, column }) => row === 5 && column === 3)?.content;
    const words = ['Renewable electricity', 'Nothing, which is a number', 'A text from a formula'];
    expect(values(xml, 'c:v')).toEqual([
      'Value, 値',
      ...words,
      // The third cell holds a text: no bar.
      ...[String(value?.kind === 'formula' ? value.value : ''), '0'],
      'Number',
      ...words,
      ...['1', '2', '3'],
    ]);
    const at = (column: string): string => `'SDG''s sheet &amp; more'!$${column}$5:$${column}$7`;
    expect(values(xml, 'c:f')).toEqual([at('B'), at('C'), at('B'), at('A')]);
    expect(values(xml, 'a:t')).toEqual(['Contributions &amp; &quot;more&quot; by &lt;goal&gt;']);
  });

  it('has lying bars, stacked, the first category on top, in the colours planned', async () => {
    const xml = partText((await written()).bytes, 'xl/charts/chart1.xml');
    expect([settings(xml, 'c:barDir'), settings(xml, 'c:grouping'), settings(xml, 'c:overlap')]).toEqual([['bar'], ['stacked'], ['100']]);
    expect(settings(xml, 'c:orientation')).toEqual(['maxMin', 'minMax']);
    expect(settings(xml, 'c:crosses')).toEqual(['autoZero', 'max']);
    const bars = /<c:ser>.*<\/c:ser>/s.exec(xml)?.[0] ?? '';
    expect([...bars.matchAll(/srgbClr val="(\w*)"/g)].map(([, colour]) => colour)).toEqual([
      '0F6CBD',
      'FCC30B',
      'A21942',
      '3F7E44',
      '8A8886',
    ]);
    expect(xml).not.toContain('Gridlines');
    expect(settings(xml, 'c:legendPos')).toEqual(['b']);
  });

  it('covers its cells, with words for those who cannot see it', async () => {
    const xml = partText((await written()).bytes, 'xl/drawings/drawing1.xml');
    expect(xml).toContain('<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row>');
    expect(xml).toContain('<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>22</xdr:row>');
    expect(xml).toContain('name="JCM Monitor: Contributions" descr="Bars:&#10;renewable electricity contributes most."');
  });

  it.each([
    [[3, 4, 0], '1'],
    [[30, 14, 0], '5'],
    [[0, 0, 0], '1'],
    [[1500, 0, 2], '200'],
    [[1500.4, 0, 2.5], '200'],
  ])('counts %j in whole steps of %s', async (numbers, step) => {
    const { bytes } = await written({
      cells: numbers.map((value, index) => ({ row: 5 + index, column: 3, content: { kind: 'number', value } })),
      tables: [],
      charts: [{ ...EXAMPLE_CHART, series: EXAMPLE_CHART.series.slice(0, 1) }],
    });
    const xml = partText(bytes, 'xl/charts/chart1.xml');
    expect(settings(xml, 'c:majorUnit')).toEqual([step]);
    expect(xml).toContain('formatCode="#,##0"');
    // One series needs no legend.
    expect(xml).not.toContain('<c:legend>');
  });

  it('leaves small parts of a whole to Excel', async () => {
    const { bytes } = await written({
      cells: [{ row: 5, column: 3, content: { kind: 'number', value: 0.5 } }],
      tables: [],
      charts: [{ ...EXAMPLE_CHART, series: EXAMPLE_CHART.series.slice(0, 1) }],
    });
    expect(settings(partText(bytes, 'xl/charts/chart1.xml'), 'c:majorUnit')).toEqual([]);
  });

  it('may be one of several, with texts XML cannot write', async () => {
    const second: PlannedChart = {
      ...EXAMPLE_CHART,
      name: 'Second',
      title: CONTROL_TEXT,
      altText: CONTROL_TEXT,
      over: { top: 30, left: 1, bottom: 40, right: 3 },
    };
    const { bytes, before } = await written({ charts: [EXAMPLE_CHART, second] });
    expect(partNames(bytes).filter((name) => /chart|drawing/.test(name))).toHaveLength(4);
    expect([newErrors(before, bytes), looseEnds(bytes)]).toEqual([[], []]);
  });
});

/** A picture and a chart of somebody's own beside ours, with what charts of Excel bring along. */
function withSomebodysOwn(bytes: Uint8Array): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const place = '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>50</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>';
  const picture =
    `<xdr:oneCellAnchor xmlns:a="${DRAWINGS}/main">${place}<xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Photo"/><xdr:cNvPicPr/></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip xmlns:r="${RELATIONS}" r:embed="rId5"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
  const ours = /<xdr:twoCellAnchor.*<\/xdr:twoCellAnchor>/s.exec(partText(bytes, 'xl/drawings/drawing1.xml'))?.[0] ?? '';
  const theirs = ours.replace('JCM Monitor: Contributions', 'Chart 1').replace('id="2"', 'id="9"').replace('rId1', 'rId6');
  return alteredPackage(bytes, {
    'xl/drawings/drawing1.xml': (xml) => xml.replace('</xdr:wsDr>', `${picture}${theirs}</xdr:wsDr>`),
    'xl/drawings/_rels/drawing1.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        `${relation('rId5', 'image', '../media/image1.png')}${relation('rId6', 'chart', '../charts/chart8.xml')}</Relationships>`,
      ),
    'xl/media/image1.png': () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    'xl/charts/chart8.xml': () => partText(bytes, 'xl/charts/chart1.xml'),
    'xl/charts/_rels/chart1.xml.rels': () =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>`,
    'xl/charts/style1.xml': () => '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="297"/>',
    '[Content_Types].xml': (xml) =>
      xml
        .replace(/(<Override )/, '<Default Extension="png" ContentType="image/png"/>$1')
        .replace(
          '</Types>',
          '<Override PartName="/xl/charts/chart8.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>',
        ),
  });
}

describe('charts when the sheet is written anew', () => {
  const names = (bytes: Uint8Array): string[] =>
    [...partText(bytes, 'xl/drawings/drawing1.xml').matchAll(/cNvPr id="\d+" name="([^"]*)"/g)].map(([, name = '']) => name);

  it('go with everything they brought along', async () => {
    const { bytes, plan } = await written();
    const bare = writeXlsx(bytes, { ...plan, charts: [] }, { replace: plan.name });
    expect(partNames(bare).filter((name) => /chart|drawing/i.test(name))).toEqual([]);
    expect([looseEnds(bare), partText(bare, 'xl/worksheets/sheet6.xml').includes('<drawing')]).toEqual([[], false]);
  });

  it('are written anew beside what people have put on the sheet, which stays', async () => {
    const { bytes, plan, before } = await written();
    const used = withSomebodysOwn(bytes);
    const renamed = { ...plan, charts: [{ ...EXAMPLE_CHART, name: 'Other' }] };
    const anew = writeXlsx(used, renamed, { replace: plan.name });
    expect(names(anew)).toEqual(['Photo', 'Chart 1', 'JCM Monitor: Other']);
    expect(partNames(anew)).not.toContain('xl/charts/style1.xml');
    for (const part of ['xl/media/image1.png', 'xl/charts/chart8.xml']) expect(rawParts(anew).get(part)).toBe(rawParts(used).get(part));
    expect([newErrors(before, anew), looseEnds(anew)]).toEqual([[], []]);
    expect(Buffer.compare(writeXlsx(anew, renamed, { replace: plan.name }), anew)).toBe(0);

    const bare = writeXlsx(anew, { ...plan, charts: [] }, { replace: plan.name });
    expect([names(bare), looseEnds(bare)]).toEqual([['Photo', 'Chart 1'], []]);
  });

  it('leave the drawings of other sheets as they are', async () => {
    const { bytes, plan } = await written();
    const second = { ...plan, name: 'Second' };
    const both = writeXlsx(bytes, second);
    const anew = writeXlsx(both, { ...second, charts: [] }, { replace: 'Second' });
    for (const part of ['xl/drawings/drawing1.xml', 'xl/drawings/_rels/drawing1.xml.rels', 'xl/charts/chart1.xml']) {
      expect(rawParts(anew).get(part)).toBe(rawParts(bytes).get(part));
    }
    expect(looseEnds(anew)).toEqual([]);
  });

  it('are not doubled when LibreOffice has saved the file in between', async () => {
    const { bytes, plan } = await written();
    const [saved = new Uint8Array()] = recalculate([bytes]);
    expect(cellsOn(readXlsx(saved), plan.name).map(({ at, content }) => ({ at, content }))).toEqual(
      expectedCells(plan).map(({ at, content }) => ({ at, content })),
    );
    const anew = writeXlsx(saved, plan, { replace: plan.name });
    expect(cellsOn(readXlsx(anew), plan.name)).toEqual(expectedCells(plan));
    expect(
      partNames(anew)
        .filter((name) => /\/(chart|drawing)\d/.test(name))
        .sort(),
    ).toEqual(['xl/charts/chart1.xml', 'xl/drawings/_rels/drawing1.xml.rels', 'xl/drawings/drawing1.xml']);
    expect(names(anew)).toEqual(['JCM Monitor: Contributions']);
    expect([newErrors(saved, anew), looseEnds(anew)]).toEqual([[], []]);
  });
});
