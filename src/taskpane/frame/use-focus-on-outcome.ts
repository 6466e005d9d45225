import { useEffect, useRef, type RefObject } from 'react';

const UNDER_WAY: ReadonlySet<string> = new Set(['keeping', 'writing']);
const ENDS: ReadonlySet<string> = new Set(['kept', 'written', 'failed']);

/**
 * What was pressed to write a sheet may go while it is written. The focus goes on at the first button of what came of it (a question, the
 * result, another attempt), unless the person has gone elsewhere meanwhile. `shown`: which turn of writing is on the screen.
 */
export function useFocusOnOutcome(shown: string | undefined): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const isAwaited = useRef(false);
  const pressed = useRef<Element>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (shown !== undefined && UNDER_WAY.has(shown)) {
      isAwaited.current = true;
      if (activeElement !== body) pressed.current = activeElement;
      return;
    }
    if (!isAwaited.current) return;
    if (activeElement === body || activeElement === pressed.current) place.current?.querySelector('button')?.focus();
    if (shown !== undefined && ENDS.has(shown)) isAwaited.current = false;
  }, [shown]);
  return place;
}
