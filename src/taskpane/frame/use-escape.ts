import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Escape inside the element, unless something in it took the key; the one that gives up a conversion of the input method belongs to the text. */
export function useEscape(place: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    onEscape();
  });
  useEffect(() => {
    const { current } = place;
    const listen = (event: KeyboardEvent): void => press(event);
    current?.addEventListener('keydown', listen);
    return () => current?.removeEventListener('keydown', listen);
  }, [place]);
}
