/** Every fixed word of the Check log, apart from those by which it is read back (`our-sheets/check-log.ts`). */
import type { Words } from '../../language';
import type { LogSeverity, LogState } from '../../map/check-log';
import { WORDS } from '../sdg-sheet-words';

export const LOG_WORDS = {
  findings: { en: 'Findings', ja: '指摘事項' },
  open: { en: 'Not yet decided', ja: '未判断' },
  changed: { en: 'changed since decided: look again', ja: '件が判断後に変化：再確認' },
  notCounted: { en: 'information not counted', ja: '情報は含まず' },
  requested: { en: 'requested', ja: '要求' },
  dismissed: { en: 'Dismissed', ja: '却下' },
  accepted: { en: 'Accepted', ja: '確認済み' },
  corrective: { en: 'Corrective action requests', ja: '是正措置要求' },
  clarification: { en: 'Clarification requests', ja: '明確化要求' },
  forward: { en: 'Forward action requests', ja: '将来措置要求' },

  identity: { en: 'What was checked', ja: 'チェックの対象' },
  decidedBy: { en: 'Decided by', ja: '判断者' },
  nobody: { en: 'nobody yet', ja: 'なし' },
  checkedOn: { en: 'Checked on', ja: 'チェック実施日' },

  byHand: { en: 'Cells chosen by hand', ja: '手動で指定したセル' },
  byHandLead: {
    en: "Where the cell of a symbol is not recognised, or in doubt, name it here: the symbol, and its cell as a formula (='Sheet 1'!F6) or as its address. It goes before what is recognised, follows inserted rows, and is read at every check. Delete the row to have the symbol recognised again.",
    ja: "記号のセルが認識されない場合や疑わしい場合は、記号とセルをここに指定します。セルは数式（='Sheet 1'!F6）またはアドレスで記入します。認識結果より優先され、行の挿入に追随し、チェックのたびに読み取られます。行を削除すると自動認識に戻ります。",
  },
  lost: { en: 'Cell no longer there: choose it anew', ja: 'セルがありません。指定し直してください' },
  lostUnclear: { en: 'Name the calculation sheet: there are several', ja: '計算シートが複数あります。シート名を記入してください' },

  log: { en: 'Findings and decisions', ja: '指摘事項と判断' },
  logLead: {
    en: 'Accept a finding, dismiss it with a reason, or raise it as CAR, CL or FAR; the project participant answers beside it. Written again, the log keeps all of this. A decision whose figures have changed since is marked, never applied: to confirm it, set its date anew. Findings of your own go into the last rows.',
    ja: '指摘事項を確認・却下（理由を記入）するか、CAR・CL・FARとして提起してください。プロジェクト参加者は右の欄に回答します。再作成しても記入内容は保持されます。判断後に数値が変わったものは印が付き、判断は適用されません（確認し直したら判断日を更新）。独自の指摘は末尾の行に記入できます。',
  },
  then: { en: 'Decided on:', ja: '判断時：' },

  readingsTitle: { en: 'Readings, and rules not applied', ja: '読み取った数値と適用しなかったルール' },
  readingsLead: {
    en: 'The figures of the reports as they were read at this check, and why a rule was not applied. What was not applied has not passed.',
    ja: '今回のチェックで読み取った報告書の数値と、適用しなかったルールの理由です。適用しなかったことは合格を意味しません。',
  },
  termsTitle: { en: 'Terms, and what was not looked at', ja: '用語と対象外の事項' },
  terms: {
    en: 'CAR: corrective action request, CL: clarification request, FAR: forward action request, as in the verification report form of the JCM, whose positive opinion asks that no CAR or CL remains. Accepted: the finding is right. This log is a working paper of the verifier, not a form of the JCM.',
    ja: 'CAR：是正措置要求、CL：明確化要求、FAR：将来措置要求。JCMの検証報告書様式の用語で、肯定的意見にはCAR・CLが残っていないことが求められます。確認済み：指摘は正しい。本記録は検証者の作業文書であり、JCMの様式ではありません。',
  },
} as const satisfies Record<string, Words>;

/** Behind a count of what is not yet decided; nothing where there is no such information. */
export function informationWords(count: number): Words {
  if (count === 0) return { en: '', ja: '' };
  return { en: `; information not counted: ${count}`, ja: `（情報${count}件は含まず）` };
}

export const SEVERITY_WORDS: Readonly<Record<LogSeverity, Words>> = {
  error: WORDS.error,
  warning: WORDS.warning,
  'to-look-at': WORDS.toLookAt,
  info: { en: 'Information', ja: '情報' },
};

export const STATE_WORDS: Readonly<Record<LogState | 'unclear' | 'gone-not-closed' | 'settled', Words>> = {
  open: { en: 'Open', ja: '未判断' },
  decided: { en: 'Decided', ja: '判断済み' },
  'changed-since': { en: 'Changed since decided: look again', ja: '判断後に変化：再確認' },
  'reason-missing': { en: 'Reason missing', ja: '理由が未記入' },
  gone: { en: 'No longer found', ja: '検出されなくなった指摘' },
  added: { en: 'Added by hand', ja: '手動で追加' },
  'gone-not-closed': { en: 'No longer found, and not closed', ja: '検出されなくなったが未完了' },
  settled: { en: 'Closed or withdrawn on the working paper', ja: '検証調書で完了または取下げ' },
  unclear: { en: 'Choose from the list', ja: 'リストから選択' },
};
