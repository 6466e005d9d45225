import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGISTER_PAGES, registerPage } from '../../scripts/register-page';

test.each(['en', 'ja'] as const)(
  'the committed page of the register (%s) says what the register says: else run "npm run docs"',
  (language) => {
    expect(readFileSync(join(__dirname, '../..', REGISTER_PAGES[language]), 'utf8')).toBe(registerPage(language));
  },
);
