import { useCallback, useState } from 'react';
import type { Language } from '../../language';
import { remember, remembered } from '../remembered';

const KEY = 'jcm-monitor-page-language';

/** The page's language: as a person chose it here before, else the browser's. */
export function usePageLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() =>
    (remembered(KEY) ?? navigator.language).toLowerCase().startsWith('ja') ? 'ja' : 'en',
  );
  const change = useCallback((next: Language) => {
    setLanguage(next);
    remember(KEY, next);
  }, []);
  return [language, change];
}
