import type { RuleId } from '../../check/rule';
import { ruleTitles } from '../../check/rule-title';
import { cutBasis } from '../../check/vintages/vintage-words';
import type { CheckSettings } from '../../check/settings';
import { wordNumber } from '../../check/numbers/word-number';
import type { Words } from '../../language';
import { isDoubtOfSize } from '../doubts';
import type { VintageRow } from './whole-tonnes';

/** What nobody may miss before credits are asked for; every shell and sheet says the same. */
export function creditWarnings(
  doubts: readonly RuleId[],
  rows: readonly VintageRow[],
  { vintageCut, wholeTonnes }: Pick<CheckSettings, 'vintageCut' | 'wholeTonnes'>,
): readonly Words[] {
  const amounts = rows.map(({ quantity }) => Number(quantity.value));
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  const [ofSize, others] = [doubts.filter(isDoubtOfSize), doubts.filter((rule) => !isDoubtOfSize(rule))];
  return [
    ...(ofSize.length > 0 ? [sizeDoubted(ofSize)] : []),
    ...(others.length > 0 ? [doubted(others)] : []),
    ...(rows.some(({ isItmo }) => !isItmo) ? [beforeCut(rows, vintageCut)] : []),
    ...(rows.length > 0 && (sum <= 0 || amounts.some((amount) => amount < 0)) ? [nothingToIssue(sum)] : []),
    ...(wholeTonnes === 'none' && rows.length > 0 ? [NOT_ROUNDED] : []),
  ];
}

function sizeDoubted(rules: readonly RuleId[]): Words {
  const titles = ruleTitles(rules);
  return {
    en: `The size of the reductions is in doubt: they may be a thousand times too large or too small (see ${titles.en}). Ask for no credits before that is mended, or dismissed with a reason on the Check log.`,
    ja: `排出削減量の大きさに疑いがあり、千倍または千分の一になっている可能性があります（${titles.ja}を参照）。修正するか、チェック記録に理由を記載して却下するまで、クレジットを申請しないでください。`,
  };
}

function doubted(rules: readonly RuleId[]): Words {
  const titles = ruleTitles(rules);
  return {
    en: `The checks have findings about the emission reductions or their period. Mend or explain them before credits are asked for: ${titles.en}.`,
    ja: `排出削減量またはその期間に関する指摘事項があります。クレジットの申請前に修正または説明してください：${titles.ja}`,
  };
}

function beforeCut(rows: readonly VintageRow[], cut: string): Words {
  const tonnes = wordNumber(rows.reduce((sum, { isItmo, quantity }) => sum + (isItmo ? 0 : Number(quantity.value)), 0));
  const basis = cutBasis(cut);
  return {
    en: `The request letters leave out ${tonnes} tCO₂ of before ${cut}. ${basis.en}`,
    ja: `依頼レターには ${cut} より前の ${tonnes} tCO₂ を含めていません。${basis.ja}`,
  };
}

function nothingToIssue(sum: number): Words {
  const tonnes = wordNumber(sum);
  return {
    en: `The reductions come to ${tonnes} tCO₂ in all, and a vintage or the whole is not above 0: there is nothing to issue for it, and the letters leave the quantity blank. Below 0, fractions are cut off toward 0, as Excel's ROUNDDOWN does.`,
    ja: `排出削減量は合計 ${tonnes} tCO₂ で、0 を超えないビンテージまたは合計があります。それに対して発行されるクレジットはなく、レターの量は空欄とします。負の値の端数は、Excel の ROUNDDOWN と同じく 0 の方向に切り捨てます。`,
  };
}

const NOT_ROUNDED: Words = {
  en: 'The quantities are not rounded, as set, but credits are whole tonnes: the letters take no fraction of a tonne.',
  ja: '設定により数量の端数処理をしていませんが、クレジットは整数トンです。レターには端数のある量を記入しません。',
};
