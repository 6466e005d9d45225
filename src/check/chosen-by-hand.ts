import { addressText } from '../address';
import type { LostCell } from '../extract/check-log/earlier-log';
import type { CalculationSheet } from '../extract/extraction';
import type { Words } from '../language';
import { failedIfAny } from './outcomes';
import type { Finding, Outcome } from './rule';
import { shortened } from './numbers/word-figure';

/** Failed with these findings; passed where there are none, saying which cells a person chose. */
export function failedUnlessChosen(sheet: CalculationSheet, findings: readonly Finding[]): Outcome {
  const note = chosenCells(sheet);
  return findings.length > 0 || note === undefined ? failedIfAny(findings) : { outcome: 'passed', note };
}

function chosenCells({ readings }: CalculationSheet): Words | undefined {
  const chosen = Object.values(readings).flatMap((reading) =>
    (reading.kind === 'number' || reading.kind === 'unusable') && reading.chosenByHand
      ? [`${reading.symbol} (${addressText(reading.at)})`]
      : [],
  );
  if (chosen.length === 0) return undefined;
  return { en: `Chosen by hand, not recognised: ${chosen.join(', ')}.`, ja: `認識ではなく手動で指定：${chosen.join('、')}。` };
}

/** Where a cell is chosen by hand; `cell` is only an example of one. */
export function whereToChoose(symbol: string, cell: string): Words {
  const option = `--cell "${symbol}=${cell}"`;
  return {
    en: `“Choose the cells by hand” on the step Report, or ${option} on the command line`,
    ja: `作業ウィンドウの「報告」の「セルを手動で指定する」、またはコマンドラインの ${option}`,
  };
}

/** A choice that no longer holds: what is recognised counts instead, and that may be another cell. */
export function lostFinding({ symbol, because, was }: LostCell): Finding {
  const place = shortened(was === '' ? '–' : was);
  return because === 'deleted'
    ? {
        at: [],
        message: {
          en: `The cell chosen by hand for ${symbol} (${place}) is no longer there, so ${symbol} is looked for as if none had been chosen. Choose it anew on the Check log, or delete its row there.`,
          ja: `${symbol} に手動で指定したセル（${place}）がなくなったため、指定なしとして探しました。チェック記録で指定し直すか、その行を削除してください。`,
        },
      }
    : {
        at: [],
        message: {
          en: `The cell chosen by hand for ${symbol} (${place}) belongs to no one calculation sheet, for there are several reports. Name the calculation sheet beside it on the Check log.`,
          ja: `${symbol} に手動で指定したセル（${place}）は、報告書が複数あるためどの計算シートのものか分かりません。チェック記録のその行に計算シートを記入してください。`,
        },
      };
}
