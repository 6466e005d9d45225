import { addressText } from '../../address';
import { wordCells, wordContent, wordFigure } from '../../check/numbers/word-figure';
import type { ChosenCell } from '../../extract/check-log/earlier-log';
import type { CalculationSheet, Reading } from '../../extract/extraction';
import type { Words } from '../../language';
import { CHOSEN_BY } from '../../our-sheets/check-log';
import { sameInBoth } from '../sdg-sheet-words';

/** Of a report, and of the plan that it is held against. */
export function chosenCellsWords({ chosenCells = [], plan }: CalculationSheet): readonly Words[] {
  const ofPlan = (plan?.chosenCells ?? []).map(chosenCellWords);
  return [...chosenCells.map(chosenCellWords), ...ofPlan.map(({ en, ja }) => ({ en: `Plan, ${en}`, ja: `計画の${ja}` }))];
}

/** `ER_p: cell chosen by hand, 'MRS'!F7, by A. Verifier, on 2026-11-27; instead of the recognised 'MRS'!F5 (50 tCO2/p).` */
function chosenCellWords({ symbol, at, by, on, recognised }: ChosenCell): Words {
  const nobody = CHOSEN_BY['not-recorded'];
  const instead = insteadOf(recognised, addressText(at));
  return {
    en: `${symbol}: cell chosen by hand, ${addressText(at)}, by ${by ?? `whom is ${nobody.en}`}${on === undefined ? '' : `, on ${on}`}; ${instead.en}.`,
    ja: `${symbol}：手動で指定したセル ${addressText(at)}（指定者：${by ?? nobody.ja}${on === undefined ? '' : `、指定日：${on}`}）。${instead.ja}。`,
  };
}

function insteadOf(recognised: Reading, chosen: string): Words {
  switch (recognised.kind) {
    case 'missing':
      return { en: 'no cell is recognised for it', ja: '認識されるセルはありません' };
    case 'summed':
      return {
        en: `instead of the sum of ${wordCells(recognised.at, 'en')}, which is recognised`,
        ja: `認識されるのは ${wordCells(recognised.at, 'ja')} の合計です`,
      };
    case 'ambiguous':
      return {
        en: `instead of a choice between ${wordCells(recognised.at, 'en')}, which are recognised`,
        ja: `認識されるセルは ${wordCells(recognised.at, 'ja')} で、一つに決まりません`,
      };
    case 'number':
    case 'unusable': {
      const cell = addressText(recognised.at);
      if (cell === chosen) return { en: 'the same cell is recognised', ja: '認識されるセルも同じです' };
      const found =
        recognised.kind === 'number' ? sameInBoth(wordFigure(recognised.value, recognised.unit)) : wordContent(recognised.content);
      return { en: `instead of the recognised ${cell} (${found.en})`, ja: `認識されるセルは ${cell}（${found.ja}）です` };
    }
  }
}
