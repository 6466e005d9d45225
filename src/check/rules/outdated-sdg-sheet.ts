import { addressText } from '../../address';
import type { CalculationSheet } from '../../extract/extraction';
import type { ShownFigure } from '../../extract/our-sheet/earlier-answers';
import type { Words } from '../../language';
import type { CellAddress } from '../../workbook';
import { ABSENCES } from '../absences';
import { changeShownFigure } from '../examples/example-sdg-sheet';
import { failedIfAny, notApplicable, notApplicableBecause } from '../outcomes';
import type { Finding, WorkbookRule } from '../rule';
import { issuedElsewhere } from '../sdg/issued-elsewhere';
import { sourceNow, symbolOf, unitOf, type SourceNow } from '../sdg/sdg-figures';
import { agree, type CheckSettings } from '../settings';
import { LINKAGE_GUIDANCE } from '../sdg/sdg-sources';
import { cited } from '../sources';
import { wordCells, wordContent } from '../numbers/word-figure';
import { tidy, wordNumber } from '../numbers/word-number';

export const outdatedSdgSheet: WorkbookRule = {
  id: 'outdated-sdg-sheet',
  about: 'workbook',
  severity: 'warning',
  check: ({ earlierAnswers, earlierCredits, reports }, settings) => {
    if (!earlierAnswers) return notApplicableBecause(ABSENCES.sdgSheet.reason);
    const figures = earlierAnswers.figures ?? [];
    const issued = issuedElsewhere(earlierAnswers, earlierCredits);
    if (figures.length + issued.length === 0)
      return notApplicable('The SDG sheet shows no figure of the report.', 'SDG シートに報告書の数値がありません。');
    return failedIfAny([...alike(figures).flatMap((same) => findingFor(same, reports, settings)), ...issued]);
  },
  docs: {
    what: {
      en: 'A figure on the SDG sheet differs from its source cell as it is now (both in MWh or tCO2), or the cell named as its source is no longer the figure of the report; or the credits issued on it are others than on the Credits sheet.',
      ja: 'SDG シートの数値が参照元セルの現在の値（MWh または tCO2 に換算）と異なる、または参照元とされたセルがすでに報告書の該当数値ではありません。または、発行クレジット量がクレジットシートの内容と異なります。',
    },
    why: {
      en: 'The report was changed after the sheet was written, or a figure was typed over. A warning: the report itself may be right; what is said about the SDGs no longer follows from it.',
      ja: 'シートの作成後に報告書が変更されたか、数値が上書きされています。報告書自体は正しい可能性がありますが、SDGs に関する記載が報告書と一致しなくなっているため、警告とします。',
    },
    fix: {
      en: 'Write the SDG sheet again: what people typed on it is kept.',
      ja: 'SDG シートを書き直してください。記入された内容は保持されます。',
    },
    source: cited(LINKAGE_GUIDANCE, {
      en: 'the indicators are the monitored figures; ICAEW, "How to review a spreadsheet"',
      ja: '指標はモニタリングした数値。ICAEW "How to review a spreadsheet"',
    }),
  },
  examples: {
    ok: (correct) =>
      changeShownFigure(correct, '13.1/co2-reduction', { content: { kind: 'uncomputed' }, formula: "='MRS(calc_process)'!D6" }),
    bad: (correct) => changeShownFigure(correct, '13.1/co2-reduction', { content: { kind: 'number', value: 1700 } }),
  },
};

/** One figure stands under several targets: what is wrong with it is told once. */
function alike(figures: readonly ShownFigure[]): readonly (readonly [ShownFigure, ...ShownFigure[]])[] {
  const groups = new Map<string, [ShownFigure, ...ShownFigure[]]>();
  for (const figure of figures) {
    const key = JSON.stringify([symbolOf(figure), figure.content, figure.sources.map(addressText)]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

function findingFor(
  same: readonly [ShownFigure, ...ShownFigure[]],
  reports: readonly CalculationSheet[],
  settings: CheckSettings,
): readonly Finding[] {
  const [{ content, sources }] = same;
  const symbol = symbolOf(same[0]);
  // A linked figure that nobody has computed yet follows its cells.
  if (symbol === undefined || content.kind === 'uncomputed') return [];
  const now = sourceNow(same[0], symbol, reports);
  if (now.kind === 'figure' && content.kind === 'number' && agree(content.value, now.value, settings)) return [];
  if (now.kind !== 'figure' && content.kind !== 'number') return [];
  const cells = same.map(({ at }) => at);
  const shown = content.kind === 'number' ? { en: wordNumber(content.value), ja: wordNumber(content.value) } : wordContent(content);
  const say = saying(now, symbol, sources);
  return [
    {
      at: [...cells, ...sources],
      ...(now.kind === 'figure' ? { expected: tidy(now.value) } : {}),
      ...(content.kind === 'number' ? { found: content.value } : {}),
      message: {
        en: `${say.en}, found ${shown.en} in ${wordCells(cells, 'en')}.`,
        ja: `${say.ja}、${wordCells(cells, 'ja')} は${shown.ja}になっています。`,
      },
    },
  ];
}

function saying(now: SourceNow, symbol: 'EG' | 'ER_p', sources: readonly CellAddress[]): Words {
  const [from, fromJa] = [wordCells(sources, 'en'), wordCells(sources, 'ja')];
  switch (now.kind) {
    case 'figure': {
      const figure = `${wordNumber(now.value)} ${unitOf(symbol)}`;
      return { en: `Expected ${symbol} = ${figure} as in ${from} now`, ja: `${symbol} は現在の ${fromJa} と同じ ${figure} のはずですが` };
    }
    case 'unusable':
      return {
        en: `Expected no figure, as ${symbol} in ${from} is none now that can be given in ${unitOf(symbol)}`,
        ja: `${fromJa} の ${symbol} は現在 ${unitOf(symbol)} で表示できる数値ではありませんが`,
      };
    case 'elsewhere': {
      const named = sources.length === 0 ? { en: 'no cell', ja: 'セルの記載なし' } : { en: from, ja: fromJa };
      const place =
        now.at.length === 0
          ? { en: 'nowhere', ja: '見つかりません' }
          : { en: `in ${wordCells(now.at, 'en')}`, ja: `現在 ${wordCells(now.at, 'ja')} にあります` };
      return {
        en: `Expected a figure from where ${symbol} stands now (${place.en}); the sheet names ${named.en} as its source`,
        ja: `${symbol} は${place.ja}。SDG シートの参照元（${named.ja}）は現在の ${symbol} ではありませんが`,
      };
    }
  }
}
