import { cellsOfText, textOfCells } from '../../src/tryit/grid/clipboard-text';

test.each([
  ['987.65', [['987.65']]],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\t\n\tb',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['"two\nlines"\t"say ""so"""', [['two\nlines', 'say "so"']]],
  ['5" pipe\tx', [['5" pipe', 'x']]],
  ['', []],
])('reads %j', (text, cells) => {
  expect(cellsOfText(text)).toEqual(cells);
});

test('gives back what it reads', () => {
  const cells = [
    ['1', 'two\nlines', ''],
    ['', 'say "so"', 'a\tb'],
  ];
  expect(cellsOfText(textOfCells(cells))).toEqual(cells);
});
