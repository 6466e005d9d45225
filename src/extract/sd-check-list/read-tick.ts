import type { Cell } from '../../workbook';

/**
 * What stands in a box of the form. `weak` marks mean a tick or its contrary, by what stands in the other box: x is how many tick a box,
 * and beside a circle it says no; o is a circle typed on a keyboard, and the empty box of the font Wingdings.
 */
type Mark = 'ticked' | 'weak' | 'empty';

/** Whether each of the two boxes of an item is ticked. */
export function readTicks(
  notIdentified: Cell | undefined,
  identified: Cell | undefined,
): readonly [notIdentified: boolean, identified: boolean] {
  const [no, yes] = [markIn(notIdentified), markIn(identified)];
  const isSameCircle = no === 'weak' && yes === 'weak' && CIRCLE_LIKE.test(textIn(notIdentified)) && CIRCLE_LIKE.test(textIn(identified));
  if (isSameCircle) return [false, false];
  const isTicked = (mark: Mark, other: Mark): boolean => mark === 'ticked' || (mark === 'weak' && other !== 'ticked');
  return [isTicked(no, yes), isTicked(yes, no)];
}

const CIRCLE_LIKE = /^o$/;
/** Among them the characters that boxes of Word and Wingdings turn into: þ and ý are ticked, ü and û are ticks, ¨ is an empty box. */
const TICK_CHARACTERS = /[☑☒✓✔✗✘✕✖√■●◉⦿◎〇○◯⬤⚫⭕レþýüû\u{1f5f8}\u{1f5f9}\u{1f5f7}\u{1f5f5}✅]/u;
const TICK_WORDS = /^(true|yes|y|v|1|on|checked|ticked|はい|有|有り|あり|該当|済)$/;
const WEAK_MARKS = /^[[(]?\s*(x|×|o)\s*[\])]?$/;

function markIn(cell: Cell | undefined): Mark {
  const text = textIn(cell);
  if (TICK_CHARACTERS.test(text) || TICK_WORDS.test(text)) return 'ticked';
  return WEAK_MARKS.test(text) ? 'weak' : 'empty';
}

/** As a person sees it; a formula gives its result. */
function textIn(cell: Cell | undefined): string {
  switch (cell?.content.kind) {
    case 'text':
      return cell.content.value.normalize('NFKC').trim().toLowerCase();
    case 'number':
      return String(cell.content.value);
    case 'boolean':
      return String(cell.content.value);
    default:
      return '';
  }
}
