/** A field takes its own keys, and a dialog asks for something else first; the field that waits over the active cell leaves them to the page. */
export function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea:not([data-waiting]), select, dialog') !== null;
}
