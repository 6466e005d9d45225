import { useCallback, useState } from 'react';
import { remember, remembered } from '../remembered';

/** CSS pixels: Excel makes a task pane no narrower than 320; 350 is what it opens with. */
export const LEAST_WIDTH = 320;
export const MOST_WIDTH = 600;
const USUAL_WIDTH = 350;
const KEY = 'jcm-monitor-pane-width';

/** How wide a person has made the pane; remembered in this browser. */
export function usePaneWidth(): readonly [number, (width: number) => void] {
  const [width, setWidth] = useState(() => within(Number(remembered(KEY) ?? USUAL_WIDTH)));
  const change = useCallback((wanted: number) => {
    const next = within(wanted);
    setWidth(next);
    remember(KEY, String(next));
  }, []);
  return [width, change];
}

function within(width: number): number {
  return Number.isFinite(width) ? Math.round(Math.min(Math.max(width, LEAST_WIDTH), MOST_WIDTH)) : USUAL_WIDTH;
}
