import { parseFormula } from '../formula/parse-formula';
import type { Words } from '../language';

/** What of a formula is not read here: by what the parser says it met. */
const MET: Readonly<Record<string, Words>> = {
  'structured reference': {
    en: 'a table or a column of one that is not in this workbook',
    ja: 'このブックにないテーブル、またはその列への参照',
  },
  '3-D reference': { en: 'cells of several sheets at once (3-D reference)', ja: '複数のシートにまたがる参照（3-D 参照）' },
  'computed range': { en: 'a range whose end is computed', ja: '端が計算で決まる範囲' },
  'spilled range': { en: 'a spilled range (#)', ja: 'スピル範囲（#）' },
};

/** Of the reason `unreadable-formula`. */
export function wordUnread(met: string): Words {
  return MET[met] ?? { en: `a formula that cannot be read (${met})`, ja: `読み取れない数式（${met}）` };
}

/** Undefined where the formula can be read. */
export function whyUnread(formula: string): Words | undefined {
  const tree = parseFormula(formula);
  return tree.kind === 'failure' ? wordUnread(tree.name) : undefined;
}
