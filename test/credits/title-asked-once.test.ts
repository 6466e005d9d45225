import { expect, test } from '@jest/globals';
import { fieldOf } from '../../src/map/credits/credits-profile';
import { typedOn } from '../end-to-end/type-on-sheet';
import { PAPER, paperOf, papered } from '../working-paper/paper-book';
import { RECORD, credited, th014, withCredits } from './th014';

const TITLE = 'Introduction of 5MW Floating Solar Power System on Industrial Water Reservoir in Thailand';
const titleOn = (bytes: Uint8Array): unknown => paperOf(bytes).fields.find(({ name }) => name === 'title')?.entry;

test('the title typed on the Credits sheet is on the working paper too', async () => {
  const book = withCredits(await th014(), RECORD);
  expect(titleOn(book)).toBe(TITLE);
  expect(titleOn(papered(book))).toBe(TITLE);
});

test('the title typed on the working paper is on the Credits sheet too; each keeps its own', async () => {
  const entry = { head: 'Entered by the verifier', row: 'Title of the project' };
  const onPaper = await typedOn(papered(await th014()), PAPER, [[entry, TITLE]]);
  expect(fieldOf(credited(onPaper).credits, 'title')).toBe(TITLE);
  const both = withCredits(onPaper, { fields: { title: { value: 'Floating solar' } } });
  expect([fieldOf(credited(both).credits, 'title'), titleOn(both)]).toEqual(['Floating solar', TITLE]);
});
