import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDANCE_PAGES, guidancePage } from '../../scripts/guidance-page';

test.each(['en', 'ja'] as const)('the committed page of the guidance (%s) says what the data says: else run "npm run docs"', (language) => {
  expect(readFileSync(join(__dirname, '../..', GUIDANCE_PAGES[language]), 'utf8')).toBe(guidancePage(language));
});

test('every row of Tables 4 and 5 and every entry of Table 7 stands on the page once', () => {
  const lines = guidancePage('en').split('\n');
  const rowsUnder = (from: string, to: string): number =>
    lines.slice(lines.indexOf(from), lines.indexOf(to)).filter((line) => /^\| \d+ \|/.test(line)).length;
  expect(rowsUnder('## Table 4: indicators by target', '## Table 5: Goal 5')).toBe(62);
  expect(rowsUnder('## Table 5: Goal 5', '## Table 6: project types by sector and technology')).toBe(15);
  expect(rowsUnder('## Table 7: indicators by project type', '## Where the guidance disagrees with itself')).toBe(105);
});
