import { SEVERITY_WORDS } from '../../src/plan/check-log/log-words';
import { en } from '../../src/taskpane/language/en';
import { ja } from '../../src/taskpane/language/ja';
import { languageOf, startLanguage } from '../../src/taskpane/language/pane-language';

const keys = Object.keys(en) as (keyof typeof en)[];
const blanks = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

it('has every sentence in both languages, with the same blanks to fill in', () => {
  expect(Object.keys(ja).sort()).toEqual([...keys].sort());
  for (const key of keys) expect([key, blanks(ja[key])]).toEqual([key, blanks(en[key])]);
});

it('has no sentence that was left untranslated', () => {
  const alike = keys.filter((key) => en[key] === ja[key]);
  expect(alike.sort()).toEqual(['language_en', 'language_ja', 'step_sdgs']);
});

it('says how grave a finding is in the words of the Check log', () => {
  for (const [language, words] of [
    ['en', en],
    ['ja', ja],
  ] as const) {
    const pane = [words.severity_error, words.severity_warning, words.needsPerson, words.severity_info];
    expect(pane).toEqual((['error', 'warning', 'to-look-at', 'info'] as const).map((severity) => SEVERITY_WORDS[severity][language]));
  }
});

it('counts as each language does', async () => {
  const words = await startLanguage('en');
  expect(words.t('count_error', { count: 1 })).toBe('1 error');
  expect(words.t('count_error', { count: 0 })).toBe('0 errors');
  await words.changeLanguage('ja');
  expect(words.t('count_error', { count: 1 })).toBe('エラー 1 件');
});

it.each([
  ['ja-JP', 'ja'],
  ['ja', 'ja'],
  ['en-US', 'en'],
  ['th-TH', 'en'],
  [undefined, 'en'],
])('speaks to an Excel in %s in %s', (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});
