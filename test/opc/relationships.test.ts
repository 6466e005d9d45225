import { readContentTypes } from '../../src/opc/content-types';
import { readRelationships, relationshipsPartOf, resolveTarget } from '../../src/opc/relationships';
import { openZip, saveZip, zipEntry } from '../../src/opc/zip';

it.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['xl/worksheets/sheet1.xml', './../drawings\\drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['', '../../../etc/passwd', 'etc/passwd'],
])('from %s, %s is %s', (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});

it('knows where relationships are kept', () => {
  expect(relationshipsPartOf('')).toBe('_rels/.rels');
  expect(relationshipsPartOf('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
});

it('reads relationships, inside and outside the package', () => {
  const xml = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="a&amp;b.xml"/>
    <Relationship Id="rId2" Type="x/hyperlink" Target="../../a.xlsx" TargetMode="External"/></Relationships>`;
  const archive = openZip(saveZip([zipEntry('xl/_rels/workbook.xml.rels', xml)]));
  expect(readRelationships(archive, 'xl/workbook.xml')).toEqual([
    { id: 'rId1', type: 'worksheet', target: 'xl/a&b.xml', isExternal: false },
    { id: 'rId2', type: 'hyperlink', target: '../../a.xlsx', isExternal: true },
  ]);
  expect(readRelationships(archive, 'xl/other.xml')).toEqual([]);
});

it('tells a part its own type before that of its extension', () => {
  const xml = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="XML" ContentType="usual"/><Override PartName="/xl/Workbook.xml" ContentType="own"/></Types>`;
  const types = readContentTypes(openZip(saveZip([zipEntry('[Content_Types].xml', xml)])));
  expect([types.of('xl/workbook.xml'), types.of('xl/other.xml'), types.of('a.bin')]).toEqual(['own', 'usual', undefined]);
});
