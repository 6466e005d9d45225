/** What `remove` says was typed: people's words, and none of ours. */
import { expect, test } from '@jest/globals';
import { typedOnSheets } from '../../src/map/typed-on-sheets';
import { cell, formerSheet } from './profile-of';
import { calculationSheet, extractionOf } from './project-extraction';

test.each([
  ['件', '2'],
  ['Numbers / 件', '2'],
  ['thousands', '2; thousands'],
])('a value beside the unit %s', (unit, words) => {
  const earlierAnswers = formerSheet({ indicators: { '17.6/financing-projects': { at: cell(9), value: 2, unit } } });
  const extraction = extractionOf([calculationSheet()], { earlierAnswers });
  expect(typedOnSheets(extraction, ['SDG'])).toEqual([{ where: "'SDG'!E9", words }]);
});
