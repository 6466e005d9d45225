/** What the page keeps in this browser. A browser that keeps nothing loses it when the page is closed. */
export function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows forbid it.
    return;
  }
}
