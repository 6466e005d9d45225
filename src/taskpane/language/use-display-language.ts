import { useEffect, useEffectEvent } from 'react';
import type { Language } from '../../language';
import { languageOf } from './pane-language';

/** Calls when Excel's display language has changed while the pane is open: what a browser's `languagechange` may be about. */
export function useDisplayLanguage(onChange: (language: Language) => void): void {
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    let known = Office.context.displayLanguage;
    const look = (): void => {
      const now = Office.context.displayLanguage;
      if (now === known) return;
      known = now;
      tell(languageOf(now));
    };
    window.addEventListener('languagechange', look);
    return () => window.removeEventListener('languagechange', look);
  }, []);
}
