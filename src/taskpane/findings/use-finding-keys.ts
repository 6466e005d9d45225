import type { RefObject } from 'react';
import { useKeys } from '../frame/use-keys';

/** From finding to finding without the mouse. */
export function useFindingKeys(panel: RefObject<HTMLElement | null>): void {
  useKeys({
    j: () => move(panel.current, 1),
    k: () => move(panel.current, -1),
  });
}

function move(panel: HTMLElement | null, by: 1 | -1): void {
  const findings = [...(panel?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  const here = findings.findIndex((finding) => finding.contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? findings[0] : findings.at(-1)) : findings[here + by];
  if (!next) return;
  const folded = next.closest('details');
  if (folded) folded.open = true;
  next.focus();
}
