import fc from 'fast-check';
import { printable, textWidth, wrapped } from '../../../src/cli/formats/terminal-text';
import { checkedFile, printed, REFUSED } from './checked-files';

test.each([
  ['ER_p', 4],
  ['排出削減量', 10],
  ['ｶﾞ', 2],
  ['e\u0301', 1],
  ['（MWh）', 7],
  ['tCO₂', 4],
])('%j takes %d cells', (text, cells) => {
  expect(textWidth(text)).toBe(cells);
});

test('lines keep to the width and lose nothing but spaces at their ends', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '排', '。', '「', ' ', 'ー', "'MRS(input)'!F9"), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 30 }), (given, columns) => {
      const lines = wrapped(given, columns);
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
    }),
  );
});

test('words stay whole; Japanese breaks anywhere, but not before a full stop', () => {
  expect(wrapped('Expected a formula for ER_p', 12)).toEqual(['Expected a', 'formula for', 'ER_p']);
  expect(wrapped('数値が入っています。', 10)).toEqual(['数値が入っ', 'ています。']);
  expect(wrapped('数値が入ります。', 14)).toEqual(['数値が入りま', 'す。']);
});

test('what a terminal would obey is shown', () => {
  expect(printable('a\u001b[31m\nb\u202e\u009b')).toBe('a␛[31m␊b\ufffd\ufffd');
  const text = printed('text', [{ ...REFUSED, file: 'a\u001b]0;x\u0007\n.xlsx' }]);
  expect(text).toContain('a␛]0;x␇␊.xlsx\n');
});

test('no line is wider than the terminal, but for the tree of --trace and figures; a pipe gets long lines', async () => {
  const { reports, ...file } = await checkedFile({}, 'ja');
  const japanese = { ...file, reports: reports.map(({ calculation: _, ...report }) => report) };
  const lines = printed('text', [japanese], { language: 'ja', columns: 60 }).split('\n');
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(60);
  expect(Math.max(...printed('text', [japanese], { language: 'ja' }).split('\n').map(textWidth))).toBeGreaterThan(60);
  expect(printed('text', [japanese], { hasColours: true })).toContain('\u001b[1mreport.xlsx\u001b[22m');
});
