import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES_PAGES, rulesPage } from '../../scripts/make-docs';

test.each(['en', 'ja'] as const)('the committed page of the rules (%s) says what the rules say: else run "npm run docs"', (language) => {
  expect(readFileSync(join(__dirname, '../..', RULES_PAGES[language]), 'utf8')).toBe(rulesPage(language));
});
