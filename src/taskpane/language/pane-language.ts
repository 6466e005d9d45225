/** Starts the pane's words, and says in which language it speaks. */
import { createInstance, type i18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../../language';
import { en } from './en';
import { ja } from './ja';

export async function startLanguage(language: Language): Promise<i18n> {
  const words = createInstance().use(initReactI18next);
  await words.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'pane',
    resources: { en: { pane: en }, ja: { pane: ja } },
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
