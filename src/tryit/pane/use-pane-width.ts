import { useCallback, useState } from 'react';

/** CSS pixels: Excel makes a task pane no narrower than 320; 350 is what it opens with. */
export const LEAST_WIDTH = 320;
export const MOST_WIDTH = 600;
const USUAL_WIDTH = 350;
const KEY = 'jcm-monitor-pane-width';

/** How wide a person has made the pane; remembered in this browser. */
export function usePaneWidth(): readonly [number, (width: number) => void] {
  const [width, setWidth] = useState(() => within(Number(remembered() ?? USUAL_WIDTH)));
  const change = useCallback((wanted: number) => {
    const next = within(wanted);
    setWidth(next);
    try {
      localStorage.setItem(KEY, String(next));
    } catch {
      // A browser that keeps nothing: the width holds as long as the page is open.
    }
  }, []);
  return [width, change];
}

function within(width: number): number {
  return Number.isFinite(width) ? Math.round(Math.min(Math.max(width, LEAST_WIDTH), MOST_WIDTH)) : USUAL_WIDTH;
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
