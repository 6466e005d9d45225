import type { InputRow, NumberReading } from '../../extract/extraction';
import type { Words } from '../../language';
import { shortened, wordCells, wordFigure } from '../numbers/word-figure';
import { tidy } from '../numbers/word-number';
import { countable } from './countable';
import type { SumSlip } from './sum-slip';

/** What the formula, or a typed EG, does with which rows. */
export function wordSumSlip(slip: SumSlip, EG: NumberReading): Words {
  const { formula } = EG;
  const quoted = shortened(formula ?? '');
  const subject: Words = formula === undefined ? { en: 'EG', ja: 'EG' } : { en: `The formula “${quoted}”`, ja: `数式「${quoted}」` };
  const { missed, scaled } = slip;
  const [left, taken] = [wordRows(missed), wordScaled(slip, EG)];
  if (scaled.length === 0)
    return {
      en: ` The difference is exactly ${left.en}: ${subject.en.replace(/^T/, 't')} leaves it out.`,
      ja: `差は ${left.ja} とちょうど一致します。${subject.ja}に含まれていません。`,
    };
  if (missed.length === 0) return { en: ` ${subject.en} takes ${taken.en}.`, ja: `${subject.ja}は ${taken.ja}集計しています。` };
  return {
    en: ` ${subject.en} takes ${taken.en}, and leaves out ${left.en}.`,
    ja: `${subject.ja}は ${taken.ja}集計し、${left.ja} を含んでいません。`,
  };
}

function wordScaled({ scaled, factor }: SumSlip, EG: NumberReading): Words {
  const rows = wordRows(scaled);
  const [only, ...more] = scaled;
  const times: Words = factor > 1 ? { en: 'a thousandfold', ja: '1,000 倍で' } : { en: 'as a thousandth', ja: '1,000 分の 1 で' };
  if (only?.value.value.kind !== 'number' || more.length > 0) return { en: `${rows.en} ${times.en}`, ja: `${rows.ja} を${times.ja}` };
  const there = wordFigure(only.value.value.value, only.unit);
  const taken = wordFigure(tidy((countable(EG, scaled).sum * factor) / EG.unit.toBase), EG.unit);
  return { en: `${rows.en} (${there}) ${times.en}, as ${taken}`, ja: `${rows.ja}（${there}）を ${taken} として ${times.ja}` };
}

function wordRows(rows: readonly InputRow[]): Words {
  const names = [...new Set(rows.map(({ parameter, point }) => shortened(point === undefined ? parameter : `${parameter} ${point}`)))];
  const cells = rows.map(({ value }) => value.at);
  return { en: `${names.join(', ')} in ${wordCells(cells, 'en')}`, ja: `${wordCells(cells, 'ja')} の ${names.join('、')}` };
}
