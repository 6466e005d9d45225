import { describe, expect, test } from '@jest/globals';
import { digestOfContent } from '../../src/our-sheets/own-content';
import { readStateTexts, stateTexts } from '../../src/our-sheets/state-texts';
import type { SheetState } from '../../src/our-sheets/sdg-sheet';

const formula = (text: string): string => digestOfContent({ kind: 'formula', formula: text });
const text = (words: string): string => digestOfContent({ kind: 'text', text: words });

describe('a content of ours is known again', () => {
  test('whatever becomes of the rows and of the sheet that a formula refers to', () => {
    expect(formula("='MRS(calc_process)'!E12*0.001")).toBe(formula("='It''s renamed'!$F$112 * 0.001"));
    expect(formula('=COUNTIFS($B$20:$B$42,"SDG 7.*",E20:E42,"<>")')).toBe(formula('=countifs($B$21:$B$44,"SDG 7.*",E21:E44,"<>")'));
    expect(formula('=Sheet1!E12')).toBe(formula("='Sheet 2'!A1"));
  });

  test('but not when what it says has changed', () => {
    expect(formula('=E12*0.001')).not.toBe(formula('=E12*0.002'));
    expect(formula('=IF(A1="E12",1,2)')).not.toBe(formula('=IF(A1="E13",1,2)'));
    expect(formula('=SUM(A1:A3)')).not.toBe(formula('=COUNT(A1:A3)'));
    expect(formula('=LOG10(A1)')).not.toBe(formula('=LOG11(A1)'));
    expect(text('=A1')).not.toBe(text('=A2'));
  });

  test('whatever programs do to its spaces, its line ends and its last digits', () => {
    expect(text('one\r\ntwo ')).toBe(text('one\ntwo'));
    expect(digestOfContent({ kind: 'number', value: 0.1 + 0.2 })).toBe(digestOfContent({ kind: 'number', value: 0.3 }));
    expect(digestOfContent({ kind: 'number', value: 0 })).not.toBe(digestOfContent({ kind: 'number', value: 1 }));
  });
});

describe('the cells right of the marker', () => {
  const state: SheetState = { kinds: ['renewable-energy/other'], values: 'linked', language: 'both', form: { title: 'あ'.repeat(40_000) } };
  const digests = Array.from({ length: 9_000 }, (_, index) => text(String(index)));

  test('are read as they were written, also when one cell does not hold them', () => {
    const texts = stateTexts(state, digests);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(texts.length).toBeGreaterThan(3);
    const read = readStateTexts(texts);
    // Compared as one text: a diff of these would fill the screen.
    expect(JSON.stringify(read) === JSON.stringify({ state, digests })).toBe(true);
  });

  test('say nothing when somebody changed them', () => {
    expect(readStateTexts(['state {"kinds":', 'remark'])).toEqual({});
    expect(readStateTexts([])).toEqual({});
  });
});
