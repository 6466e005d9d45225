import { describe, expect, test } from '@jest/globals';
import { textHeight, textLength } from '../src/text-height';

describe('the height of wrapped text', () => {
  const lines = (text: string, width: number): number => Math.round((textHeight(text, width, { size: 10 }) - 5) / 13.6);

  test('one line where it fits, more where it does not', () => {
    expect(lines('Emission reductions', 40)).toBe(1);
    expect(lines('Emission reductions during the period, as monitored', 20)).toBeGreaterThanOrEqual(3);
  });

  test('words stay whole unless they are longer than the line', () => {
    expect(lines('aaaaaaaa bbbbbbbb', 12)).toBe(2);
    expect(lines('a'.repeat(60), 21)).toBeGreaterThanOrEqual(3);
  });

  test('line breaks of the text count', () => {
    expect(lines('a\nb\nc', 40)).toBe(3);
  });

  test('a Japanese character counts a little more than two and stands taller', () => {
    expect(textLength('排出削減量')).toBeCloseTo(10.5, 9);
    expect(textHeight('排出削減量', 40)).toBeGreaterThan(textHeight('reductions', 40));
    expect(textHeight('排出削減量のモニタリング', 12)).toBeGreaterThan(textHeight('排出削減量のモニタリング', 30));
  });

  test('never more than Excel allows, never less than a line', () => {
    expect(textHeight('long '.repeat(5000), 10)).toBe(409);
    expect(textHeight('', 10)).toBeGreaterThanOrEqual(15);
  });
});
