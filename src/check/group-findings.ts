import { addressText } from '../address';
import type { Words } from '../language';
import type { CellAddress } from '../workbook';
import type { Finding } from './rule';
import { wordRanges } from './cells/word-ranges';

/** Findings that differ only in their figures and stand in one column become one from so many on. */
const MANY = 4;

/** The same fault in forty rows is one finding with a range: the first of them, naming the cells of the others. */
export function groupFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < MANY) return findings;
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, index) => {
    const key = shapeOf(finding) ?? String(index);
    const group = groups.get(key) ?? [];
    group.push(finding);
    groups.set(key, group);
  });
  return [...groups.values()].flatMap((group) => (group.length < MANY ? group : together(group)));
}

/** What remains of a finding without its figures, texts and rows; undefined for one about several cells, or none. */
function shapeOf({ at, message, severity }: Finding): string | undefined {
  const [cell] = at;
  if (cell === undefined || at.length > 1) return undefined;
  const shape = message.en
    .replaceAll(addressText(cell), '@')
    .replace(/“[^”]*”/g, '“”')
    .replace(/\d[\d.,]*/g, '0');
  return JSON.stringify([cell.sheet, cell.column, shape, severity]);
}

function together(group: readonly Finding[]): Finding[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const cells: readonly CellAddress[] = others.flatMap(({ at }) => at);
  const places = wordRanges(cells);
  const message: Words = {
    en: `${first.message.en.replace(/\.$/, '')} (the same in ${cells.length} more cells: ${places.en}).`,
    ja: `${first.message.ja.replace(/。$/, '')}（ほか ${cells.length} セルも同様: ${places.ja}）。`,
  };
  return [{ ...first, at: [...first.at, ...cells], message }];
}
