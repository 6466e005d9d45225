import { useEffect, type RefObject } from 'react';

const PLACES = 'button, input, select, textarea, summary, a[href], [tabindex]:not([data-tabster-dummy])';

interface Focus {
  readonly element: HTMLElement;
  /** Its surroundings, the nearest first, as far as the pane goes. */
  readonly around: readonly HTMLElement[];
  /** What the keyboard would come to before it. */
  readonly before: readonly HTMLElement[];
}

/**
 * Whoever goes by keyboard keeps their place: when what had the focus is taken away (a draft is discarded, a decision undone), it goes to what
 * stood just before it in the nearest surroundings that are left, else to the first place there. What takes the focus itself comes first.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return;
    let last: Focus | undefined;
    const note = ({ target }: FocusEvent): void => {
      last = target instanceof HTMLElement ? focusOf(target, root) : undefined;
    };
    // A person who clicks beside everything, or into the sheet, has left.
    const forget = (): void => void (last = undefined);
    const goOn = (): void => {
      if (!last || !isLost(last)) return;
      const lost = last;
      requestAnimationFrame(() => setTimeout(() => isLost(lost) && placeNear(lost)?.focus()));
    };
    const watch = new MutationObserver(goOn);
    watch.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', note);
    root.addEventListener('pointerdown', forget);
    window.addEventListener('blur', forget);
    return () => {
      watch.disconnect();
      root.removeEventListener('focusin', note);
      root.removeEventListener('pointerdown', forget);
      window.removeEventListener('blur', forget);
    };
  }, [pane]);
}

function focusOf(element: HTMLElement, root: HTMLElement): Focus {
  const places = placesIn(root);
  const around: HTMLElement[] = [];
  for (let next = element.parentElement; next && root.contains(next); next = next.parentElement) around.push(next);
  return { element, around, before: places.slice(0, Math.max(places.indexOf(element), 0)) };
}

function isLost({ element }: Focus): boolean {
  return !element.isConnected && document.activeElement === document.body;
}

function placeNear({ around, before }: Focus): HTMLElement | undefined {
  for (const area of around.filter(({ isConnected }) => isConnected)) {
    const place = before.findLast((each) => area.contains(each)) ?? placesIn(area)[0];
    if (place) return place;
  }
  return undefined;
}

function placesIn(area: HTMLElement): readonly HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>(PLACES)];
}
