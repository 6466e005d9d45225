import fc from 'fast-check';
import { encodeXml } from '../../src/opc/xml-text';
import { XmlScanner } from '../../src/opc/xml-scanner';

/** `<a x="1">t</a>` as `+a`, `"t`, `-a`. */
function tokens(document: string): string[] {
  const xml = new XmlScanner(document, 'part.xml');
  const seen: string[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'text') seen.push(`"${xml.text()}`);
    else seen.push(`${token === 'open' ? '+' : '-'}${xml.name}`);
  }
  return seen;
}

it('gives open, close and text in order', () => {
  expect(tokens('<?xml version="1.0"?>\r\n<a>1<b/>2<!-- <c> --><c  >3</c\n></a>\n')).toEqual([
    '+a',
    '"1',
    '+b',
    '-b',
    '"2',
    '+c',
    '"3',
    '-c',
    '-a',
  ]);
});

it('keeps character data as it stands', () => {
  expect(tokens('<a><![CDATA[<b>&amp;]]></a>')).toEqual(['+a', '"<b>&amp;', '-a']);
  const xml = new XmlScanner('<a>x<![CDATA[&]]>y<b>z</b></a>', 'part.xml');
  xml.root();
  expect(xml.readText()).toBe('x&yz');
});

it('gives names by their namespace, in the scope where it is declared', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  expect(tokens(`<x:a xmlns:x="${main}"><b xmlns="urn:b"><b/><x:c xmlns:x="urn:x"/><x:c/></b><y:c xmlns:y="${strict}"/></x:a>`)).toEqual([
    '+a',
    '+{urn:b}b',
    '+{urn:b}b',
    '-{urn:b}b',
    '+{urn:x}c',
    '-{urn:x}c',
    '+c',
    '-c',
    '-{urn:b}b',
    '+c',
    '-c',
    '-a',
  ]);
});

it('gives attributes by their namespace, whatever the prefix', () => {
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const xml = new XmlScanner(`<a xmlns:q="${relationships}" xmlns:r="urn:r" id="plain" r:id="wrong" q:id="right" t='a>"b'/>`, 'part.xml');
  xml.root();
  expect([xml.attribute('id'), xml.attribute('r:id'), xml.attribute('t'), xml.attribute('i')]).toEqual([
    'plain',
    'right',
    'a>"b',
    undefined,
  ]);
});

it('decodes attributes in any order they are asked for', () => {
  const xml = new XmlScanner('<a b="&lt;" c="&#x41;" d="plain"/>', 'part.xml');
  xml.root();
  expect([xml.attribute('d'), xml.attribute('c'), xml.attribute('b')]).toEqual(['plain', 'A', '<']);
});

it('walks over children that nobody reads', () => {
  const xml = new XmlScanner('<a><b><b><c/></b></b><c><b/></c><b>1</b></a>', 'part.xml');
  xml.root();
  const seen: string[] = [];
  for (const depth = xml.depth; xml.nextChild(depth);) seen.push(xml.name);
  expect(seen).toEqual(['b', 'c', 'b']);
});

it('gives back any text that was encoded', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, (content, value) => {
      const xml = new XmlScanner(`<a b="${encodeXml(value)}">${encodeXml(content)}</a>`, 'part.xml');
      xml.root();
      expect([xml.attribute('b'), xml.readText()]).toEqual([value, content]);
    }),
  );
});

it.each([
  '',
  'text',
  '<a>',
  '<a></b>',
  '<a></ab>',
  '<ab></a>',
  '</a>',
  '<a/></a>',
  '<a/>text',
  '<a/><b/>',
  '<a b></a>',
  '<a b=c/>',
  '<a b="c/>',
  '<a',
  '<',
  '<a><!-- </a>',
  '<a><![CDATA[ </a>',
  '<?xml <a/>',
  '<!DOCTYPE a><a/>',
  '<a>&b;</a>',
  '<a>&</a>',
  '<a>&#x110000;</a>',
  '<a>&#1e3;</a>',
  '<p:a/>',
])('refuses %s and names the part', (document) => {
  const read = (): void => {
    new XmlScanner(document, 'part.xml').root();
    tokens(document);
  };
  expect(read).toThrow(expect.objectContaining({ code: 'damaged-part', message: expect.stringContaining('part.xml') as unknown }));
});

it('never runs on or throws anything but a refusal', () => {
  const soup = fc.array(
    fc.constantFrom('<', '>', '/', 'a', ' ', '=', '"', "'", '&', ';', '#', '!', '--', '[CDATA[', ']]>', '?', ':', 'xmlns', '<a>', '</a>'),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(soup, (pieces) => {
      try {
        tokens(`<a>${pieces.join('')}</a>`);
      } catch (error) {
        expect(error).toHaveProperty('code', 'damaged-part');
      }
    }),
    { numRuns: 1000 },
  );
});
