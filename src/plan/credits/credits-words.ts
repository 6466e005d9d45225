import type { Words } from '../../language';

export const CREDITS_WORDS = {
  quantity: { en: 'Whole tonnes of the report', ja: '報告書の整数トン' },
  issued: { en: 'Credits issued', ja: '発行クレジット' },
  open: { en: 'Required entries left to fill in', ja: '未回答の必須項目' },
  problems: { en: 'Entries to look at', ja: '確認が必要な記入' },
  notKnown: { en: 'not known', ja: '不明' },
  issuedUnit: { en: 'tCO₂, every valid row below', ja: 'tCO₂（下表の有効な全行）' },
  unit: { en: 'tCO₂', ja: 'tCO₂' },
  notWhole: { en: 'Quantity, not rounded', ja: '端数処理前の数量' },
  isEstimate: { en: 'tCO₂, vintages estimated by days', ja: 'tCO₂（ビンテージは日数による推計）' },

  vintages: { en: 'Vintages', ja: 'ビンテージ' },
  vintagesLead: {
    en: 'Credits belong to a calendar year. What each year comes to in whole tonnes stands under "Credits by vintage".',
    ja: 'クレジットは暦年（ビンテージ）ごとに発行されます。各年の整数トンは「ビンテージ別クレジット」に示します。',
  },
  notRoundedLead: {
    en: 'Credits belong to a calendar year. What each year comes to stands under "Credits by vintage", with its fraction: nothing is rounded, as set.',
    ja: 'クレジットは暦年（ビンテージ）ごとに発行されます。各年の量は「ビンテージ別クレジット」に示します。設定により端数処理をしていません。',
  },
  fields: { en: 'Issuance', ja: '発行' },
  fieldsLead: {
    en: 'What the report says stands here with its cell and follows it; yellow cells wait for an answer. The fields of the JCM Credits Issuance Request Form are not shown by any source that was reachable: add what it asks for in the last rows.',
    ja: '報告書から分かる内容は参照元セルとともに表示され、報告書に連動します。黄色のセルは未記入の欄です。JCM Credits Issuance Request Formの記入項目は入手できた資料に示されていないため、求められる項目は末尾の行に追加してください。',
  },
  issuedTitle: { en: 'Credits by vintage', ja: 'ビンテージ別クレジット' },
  issuedLead: {
    en: 'Credits are issued by a decision of the Joint Committee: enter them here once, the SDG sheet takes them from here. They are never taken from ER_p. The shares of the two sides must come to the whole; no rule says how they are shared. The form of the authentication number and of unique identifiers is not decoded.',
    ja: 'クレジットは合同委員会の決定により発行されます。ここに一度記入すれば、SDGシートにも反映されます（ER_pからは転記しません）。日本側と相手国側への配分の合計は全体と一致する必要がありますが、配分の規則はありません。認証番号と固有識別子の内訳は解釈しません。',
  },
  authorizations: { en: 'Authorization', ja: '承認' },
  authorizationsLead: {
    en: 'The fields of part I.A of the voluntary standardized template A6.2-TMPL-RPTG-004, one row a letter. Its further parts are not shown by the source. Authorization IDs: JCM- and the reference number for the project, with -001 for the first issuance.',
    ja: '任意の標準様式A6.2-TMPL-RPTG-004のI.Aの項目です（1行が1通の承認レター）。それ以降の部分は資料に示されていません。承認IDは、プロジェクトについては「JCM-参照番号」、1回目の発行については末尾に「-001」が付きます。',
  },
  letters: { en: 'Request letters', ja: '依頼レター' },
  lettersLead: {
    en: 'The words of the two letters in JCMA, JCMの最新動向 (January 2026), with their blanks filled from this sheet. xxxxxxxxxx stands where the source blots out lines.',
    ja: 'JCMA「JCMの最新動向」（2026年1月）の2通のレターの文面に、このシートの内容を記入したものです。xxxxxxxxxxは資料で伏せられている部分です。',
  },
  invalid: { en: 'Invalid', ja: '無効' },
  toCorrect: { en: 'To be corrected', ja: '要訂正' },
  missing: { en: 'Blank in this letter', ja: 'このレターの空欄' },
  stoodIn: { en: 'Taken from this report, as nobody said another', ja: '記入がないため本報告書の値を使用' },
  sources: { en: 'Sources', ja: '出典' },
  source: {
    en: 'Record of TH014, authorization IDs, template and letters: JCMA, JCMの最新動向, January 2026. Article 6.2 fields (sector, activity type, first transfer, unique identifiers): agreed electronic format. What these do not show is left open here, not guessed.',
    ja: 'TH014の記録、承認ID、様式、レター：JCMA「JCMの最新動向」2026年1月。6条2項の項目（分野、活動の種類、最初の移転、固有識別子）：合意された電子様式。資料に示されていない内容は推測せず空欄としています。',
  },
} as const satisfies Record<string, Words>;
