import { cellName } from '../address';
import type { EarlierIndicatorAnswer } from '../extract/our-sheet/earlier-answers';
import type { KeptNote } from './sdg-profile';

/** Something typed that has no field any more, with where it stood: `SDG!H14`, and the row's label if any. */
export function keptNote({ at, label }: Pick<EarlierIndicatorAnswer, 'at' | 'label'>, text: string): KeptNote {
  const cell = `${at.sheet}!${cellName(at.row, at.column)}`;
  return { where: label === undefined ? cell : `${cell} (${label})`, text };
}
