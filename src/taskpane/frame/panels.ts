/** What opens below the header, one at a time, beside the steps: it needs no check to have been made. */
export type PanelName = 'help' | MorePanel;

/** Those behind *More*, in its order. */
export const MORE = ['redaction', 'scoring'] as const;
export type MorePanel = (typeof MORE)[number];

export const MORE_ID = 'more';

export const HELP_ID = 'to-help';

/** When a panel is closed, the keyboard goes on where it was opened from. */
export function backToMore(): void {
  document.getElementById(MORE_ID)?.focus();
}

export function backToHelp(): void {
  document.getElementById(HELP_ID)?.focus();
}
