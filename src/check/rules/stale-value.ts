import { addressText } from '../../address';
import type { Extraction } from '../../extract/extraction';
import type { Words } from '../../language';
import { aboveCircles } from '../cells/above-circles';
import { followedCells } from '../cells/followed-cells';
import { changeFigure } from '../examples/example-changes';
import { failedIfAny, notApplicable, PASSED } from '../outcomes';
import type { Finding, Outcome, ReportRule } from '../rule';
import { FORM_BROKEN } from '../sources';
import { recompute, savedCells, type Recomputed, type StaleCell } from '../cells/stale-cells';
import { shortened, wordContent } from '../numbers/word-figure';
import { tidy } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';

export const staleValue: ReportRule = {
  id: 'stale-value',
  about: 'report',
  severity: 'error',
  needs: [],
  check: (sheet, settings, workbook) => {
    const circle = aboveCircles(sheet);
    const followed = followedCells(sheet, workbook);
    const cells = followed.cells.filter(({ at }) => !circle.has(addressText(at)));
    const recomputed = recompute({ ...followed, cells }, savedCells(sheet, workbook), settings);
    if (recomputed.stale.length > 0) return failedIfAny([finding(recomputed.stale, workbook)]);
    const circular = followed.cells.filter(({ at, formula }) => formula !== undefined && circle.has(addressText(at)));
    return whatIsOpen([...recomputed.open, ...circular.map(({ at }) => ({ at, because: 'circular-reference' }))]);
  },
  docs: {
    what: {
      en: 'The saved result of a formula is not what the formula gives with the figures that stand in the cells it refers to.',
      ja: '保存されている計算結果が、参照先のセルの値から数式が与える結果と異なります。',
    },
    why: {
      en: 'The workbook was changed without being recalculated (manual calculation, another program). What one reads, prints and submits is the old figure; the next person who opens it sees another.',
      ja: '再計算されないままブックが変更されています（手動計算、他のプログラムによる変更など）。目にし、印刷し、提出する数値は古く、次に開く人には別の数値が表示されます。',
    },
    fix: {
      en: 'Open the workbook in Excel, set the calculation to automatic, press Ctrl+Alt+F9 and save it.',
      ja: 'Excel で開き、計算方法を「自動」にして Ctrl+Alt+F9 で再計算し、保存してください。',
    },
    source: FORM_BROKEN,
  },
  examples: {
    ok: (correct) => correct,
    bad: (correct) => changeFigure(correct, 'RE_p', { value: 1700, formula: '=D13*D14' }),
  },
};

/** Nothing stale among what could be computed; passed only where that was all. */
function whatIsOpen(open: Recomputed['open']): Outcome {
  const [first] = open;
  if (first === undefined) return PASSED;
  const places = wordRanges(open.map(({ at }) => at));
  const because = shortened(first.because);
  return notApplicable(
    `Not every formula could be recomputed: ${places.en} (${because}). No other saved result is out of date.`,
    `再計算できない数式があります: ${places.ja}（${because}）。それ以外の計算結果は最新です。`,
  );
}

function finding(stale: readonly StaleCell[], { surroundings }: Extraction): Finding {
  const [first, ...others] = stale;
  if (first === undefined) return { at: [], message: { en: '', ja: '' } };
  const place = addressText(first.at);
  const [wanted, found] = [wordContent(first.computed), wordContent(first.saved)];
  const more = others.length === 0 ? undefined : wordRanges(others.map(({ at }) => at));
  const why: Words =
    surroundings.calculation === 'manual'
      ? { en: ' The workbook is calculated by hand (manual calculation).', ja: 'ブックの計算方法が「手動」になっています。' }
      : { en: '', ja: '' };
  return {
    at: stale.map(({ at }) => at),
    ...(first.computed.kind === 'number' ? { expected: tidy(first.computed.value) } : {}),
    ...(first.saved.kind === 'number' ? { found: first.saved.value } : {}),
    message: {
      en: `Expected ${wanted.en} in ${place} by its formula ${shortened(first.formula)}, found the saved result ${found.en}${more === undefined ? '' : `; the same in ${more.en}`}.${why.en}`,
      ja: `${place} の数式 ${shortened(first.formula)} の結果は ${wanted.ja} のはずですが、保存されている値は ${found.ja} です${more === undefined ? '' : `（${more.ja} も同様）`}。${why.ja}`,
    },
  };
}
