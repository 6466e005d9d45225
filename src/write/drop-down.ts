import type { PlannedChoices } from '../plan/sheet-plan';

/** What stands behind a cell with choices. */
export type DropDown =
  /** A drop-down list; the options are joined with commas. */
  | { readonly kind: 'list'; readonly source: string }
  /** Only a note beside the selected cell. */
  | { readonly kind: 'prompt'; readonly text: string };

/** Excel's limit for a list that is typed into the rule, and for the note. A longer list makes Excel repair the file. */
const LONGEST = 255;

/**
 * Options that fit into the rule itself become a drop-down list. Those that do not (over 255 characters together, or an option with a
 * comma, which Excel would split) would need cells of their own, and we put nothing on a person's workbook that the plan does not
 * show: they are named in a note beside the cell instead.
 */
export function dropDownOf(choices: PlannedChoices): DropDown {
  const source = choices.options.join(',');
  const fits = source.length <= LONGEST && choices.options.every((option) => option !== '' && !option.includes(','));
  return fits ? { kind: 'list', source } : { kind: 'prompt', text: shortened(choices.options.join('\n')) };
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  // Never half of a surrogate pair.
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
