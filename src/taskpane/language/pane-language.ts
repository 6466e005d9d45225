/** Starts the pane's words, and says in which language it speaks. */
import { createInstance, type BackendModule, type i18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../../language';
import type { PaneWords } from './en';

/** One language is loaded with the pane, the other when somebody asks for it. */
export async function loadWords(language: Language): Promise<PaneWords> {
  return language === 'ja' ? (await import('./ja')).ja : (await import('./en')).en;
}

const LOADER: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, _namespace, done) =>
    void loadWords(languageOf(language)).then(
      (words) => done(null, words),
      (thrown: unknown) => done(String(thrown), false),
    ),
};

export async function startLanguage(language: Language): Promise<i18n> {
  const words = createInstance().use(LOADER).use(initReactI18next);
  await words.init({
    lng: language,
    // Both languages have every sentence: a type says so.
    fallbackLng: false,
    ns: 'pane',
    defaultNS: 'pane',
    // React escapes what it shows; escaping twice would show `&amp;`.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return words;
}

/** Excel's display language, `ja-JP` and the like; everything but Japanese gets English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

export function useLanguage(): Language {
  return languageOf(useTranslation().i18n.language);
}
