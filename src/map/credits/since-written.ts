import { wordNumber } from '../../check/numbers/word-number';
import { ROUNDING_WORDS } from '../../check/vintages/vintage-words';
import { WHOLE_TONNES, type WholeTonnes } from '../../check/vintages/whole-tonnes';
import type { Extraction } from '../../extract/extraction';
import type { Words } from '../../language';
import type { CreditsProfile } from './credits-profile';

/** The reports that were chosen for the sheet, while there are the same to choose from; undefined where nobody chose. */
export function sheetsWritten({ reports, earlierCredits }: Extraction): readonly string[] | undefined {
  const { sheets = [], among = [] } = earlierCredits?.written ?? {};
  const areSame = reports.length > 1 && reports.map(({ sheet }) => sheet).join('/') === among.join('/');
  return areSame && sheets.every((sheet) => among.includes(sheet)) ? sheets : undefined;
}

/**
 * A quantity that is another than when the sheet was written: letters may have been sent with the former one, and the way of rounding is a
 * setting of the run, not of the sheet.
 */
export function changedSinceWritten({ earlierCredits }: Extraction, now: CreditsProfile['written']): readonly Words[] {
  const { written, sheet = '' } = earlierCredits ?? {};
  if (written?.tonnes === undefined || now.tonnes === undefined || written.tonnes === now.tonnes) return [];
  const [then, today] = [written, now].map(({ tonnes = 0, rounding }) => ({ tonnes: wordNumber(tonnes), way: wayWords(rounding) }));
  if (then === undefined || today === undefined) return [];
  const isRoundedOtherwise = written.rounding !== now.rounding;
  const [way, wayNow] = isRoundedOtherwise ? [then.way, today.way] : [NOTHING, NOTHING];
  const keep = isRoundedOtherwise ? setting(written.rounding) : NOTHING;
  return [
    {
      en: `The sheet "${sheet}" was written with ${then.tonnes} tCO₂${way.en} in whole tonnes; now it is ${today.tonnes} tCO₂${wayNow.en}. The letters follow: look at those that have been sent.${keep.en}`,
      ja: `「${sheet}」シートの作成時は整数トンで ${then.tonnes} tCO₂${way.ja}でしたが、現在は ${today.tonnes} tCO₂${wayNow.ja}です。レターの量も変わります。送付済みのレターを確認してください。${keep.ja}`,
    },
  ];
}

const NOTHING: Words = { en: '', ja: '' };

function isWay(rounding: string): rounding is WholeTonnes {
  return WHOLE_TONNES.some((way) => way === rounding);
}

function wayWords(rounding: string): Words {
  if (!isWay(rounding)) return NOTHING;
  const { en, ja } = ROUNDING_WORDS[rounding];
  return { en: ` (${en})`, ja: `（${ja}）` };
}

function setting(rounding: string): Words {
  return {
    en: ` To keep the former rounding, choose it in the pane, or set wholeTonnes to "${rounding}".`,
    ja: `以前の端数処理を使う場合は、作業ウィンドウで選択するか、設定 wholeTonnes を "${rounding}" にしてください。`,
  };
}
