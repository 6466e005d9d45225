/** Comments on a sheet of ours, as programs write them: notes of the older kind, and conversations with what stands there for older programs. */
import { expect, test } from '@jest/globals';
import { readXlsx } from '../../src/read/xlsx';
import { SDG_SHEET_MARKER } from '../../src/our-sheets/sdg-sheet';
import { handMade, MAIN, relationship, relationshipsXml, rows } from './hand-made-package';

const OF_2017 = 'http://schemas.microsoft.com/office/2017/10/relationships';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

const comment = (ref: string, author: number, text: string): string =>
  `<comment ref="${ref}" authorId="${author}"><text><r><rPr><b/></rPr><t xml:space="preserve">${text}</t></r></text></comment>`;
const said = (ref: string, person: string, text: string): string =>
  `<threadedComment ref="${ref}" dT="2026-11-22T10:00:00.00" personId="${person}" id="{1}"><text>${text}</text></threadedComment>`;

function commented(marker: string): Uint8Array {
  return handMade({
    sheet: rows(`<row r="1"><c r="A1" t="inlineStr"><is><t>${marker}</t></is></c></row>`),
    relationships: relationship('rId9', 'person', 'persons/person.xml').replace(/Type="[^"]*"/, `Type="${OF_2017}/person"`),
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(
        relationship('rId1', 'comments', '../comments1.xml') +
          relationship('rId2', 'threadedComment', '../threadedComments/threadedComment1.xml').replace(
            /Type="[^"]*"/,
            `Type="${OF_2017}/threadedComment"`,
          ),
      ),
      'xl/comments1.xml':
        `<comments xmlns="${MAIN}"><authors><author>Sato &amp; Co</author><author>tc={1}</author><author/></authors><commentList>` +
        comment('B2', 0, 'Which meter?') +
        comment('B3', 0, 'Sato &amp; Co:_x000a_see page 2') +
        comment('C4', 1, '[Threaded comment] Your version of Excel allows you to read this: Right?') +
        comment('D5', 2, 'without a name') +
        comment('E6', 0, ' ') +
        '</commentList></comments>',
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${THREADS}">${said('C4', '{A}', 'Right?')}${said('C4', '{B}', 'Yes &lt;2%')}</ThreadedComments>`,
      'xl/persons/person.xml': `<personList xmlns="${THREADS}"><person displayName="Aiko" id="{A}" userId="x" providerId="None"/><person displayName="Ben" id="{B}"/></personList>`,
    },
  });
}

test('each by its cell with its author, conversations line by line and only once', () => {
  expect(Object.fromEntries(readXlsx(commented(SDG_SHEET_MARKER)).sheets[0]?.comments ?? [])).toEqual({
    B2: 'Sato & Co: Which meter?',
    B3: 'Sato & Co:\nsee page 2',
    C4: 'Aiko: Right?\nBen: Yes <2%',
    D5: 'without a name',
  });
});

test('of no other sheet', () => {
  expect(readXlsx(commented('another sheet')).sheets[0]).not.toHaveProperty('comments');
});
