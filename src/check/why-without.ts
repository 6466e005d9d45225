import type { CalculationSheet, SymbolName } from '../extract/extraction';
import type { Words } from '../language';
import { expectedSymbols, figuresBelow, formOf, methodologyId } from './methodologies';
import { shortened } from './numbers/word-figure';

/** Why a sheet needs no such figures: its methodology, or the sheet itself, computes without them. Undefined where one is there or missed. */
export function whyWithout(sheet: CalculationSheet, ...symbols: readonly SymbolName[]): Words | undefined {
  const expected = expectedSymbols(sheet);
  if (symbols.some((symbol) => sheet.readings[symbol].kind !== 'missing' || expected.includes(symbol))) return undefined;
  const [en, ja] = [symbols.join(' and '), symbols.join('・')];
  if (formOf(sheet) === 'other') {
    const id = methodologyId(sheet) ?? '';
    return { en: `${id} uses no ${en}.`, ja: `${id} では ${ja} を用いません。` };
  }
  const { en: from, ja: fromJa } = wordFiguresBelow(sheet, 'RE_p');
  return {
    en: `This sheet has no ${en}: RE_p is computed from ${from}.`,
    ja: `このシートに ${ja} はなく、RE_p は ${fromJa} から計算しています。`,
  };
}

/** `FC_PJ,1, NCV_NG and EF_NG`; the first few and a count where there are many. */
export function wordFiguresBelow(sheet: CalculationSheet, symbol: SymbolName): Words {
  const names = figuresBelow(sheet, symbol).map(shortened);
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  if (rest > 0) return { en: `${shown.join(', ')} and ${rest} more`, ja: `${shown.join('、')} ほか${rest}件` };
  const last = shown.at(-1) ?? '';
  return { en: shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`, ja: shown.join('、') };
}

const MOST_NAMES = 6;
