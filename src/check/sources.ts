/** Documents that several rules cite. Titles stand as they are printed. */
import type { Words } from '../language';

export const CALCULATION_SHEET: Words = {
  en: 'JCM form "Monitoring Report Sheet (Calculation Process Sheet)", as shown in JCMA, "JCMの最新動向" (January 2026)',
  ja: 'JCM 様式 "Monitoring Report Sheet (Calculation Process Sheet)"（JCMA「JCMの最新動向」2026年1月に掲載）',
};
export const INPUT_SHEET: Words = {
  en: 'Monitoring Report Sheet (Input Sheet) of JCM project ID009, Table 1 "Parameters monitored ex post"; ADB, "Handbook for Developing Joint Crediting Mechanism Projects", section 4.6',
  ja: 'JCM プロジェクト ID009 の Monitoring Report Sheet (Input Sheet) 表1 "Parameters monitored ex post"、ADB "Handbook for Developing Joint Crediting Mechanism Projects" 4.6節',
};
export const DEFAULTS_PRACTICE: Words = {
  en: 'JCM practice of conservative default values listed in the methodology: IGES (Takahashi), "Developing JCM methodologies"; the place of the list on the sheet is unconfirmed',
  ja: '方法論に保守的なデフォルト値を掲げる JCM の実務：IGES（Takahashi）"Developing JCM methodologies"。一覧がシートのどこにあるかは未確認',
};
export const SPREADSHEET_PRACTICE: Words = {
  en: 'Practice: PerfectXL, "Risk inspections"; ICAEW, "How to review a spreadsheet"',
  ja: '実務：PerfectXL "Risk inspections"、ICAEW "How to review a spreadsheet"',
};
/** Errors: what the form says is not so on the sheet. Practice says only where to look. */
export const FORM_BROKEN: Words = {
  en: `${CALCULATION_SHEET.en}: each figure is computed from the monitored values. Where spreadsheets stray from that: PerfectXL, "Risk inspections"; ICAEW, "How to review a spreadsheet"`,
  ja: `${CALCULATION_SHEET.ja}：各数値はモニタリング値から計算される。スプレッドシートがそこから外れる箇所：PerfectXL "Risk inspections"、ICAEW "How to review a spreadsheet"`,
};
export const INPUT_PRACTICE: Words = {
  en: 'Practice: PerfectXL, "Risk inspections"; CDM verification practice; no text of the JCM that was reachable says it',
  ja: '実務：PerfectXL "Risk inspections"、CDM の検証実務。入手できた JCM の文書には記載がない',
};
export const CDM_PRACTICE: Words = {
  en: 'Practice carried over from the CDM (requests for review of issuance); no text of the JCM that was reachable says it',
  ja: 'CDM（発行審査の請求）から引き継いだ実務。入手できた JCM の文書には記載がない',
};
export const PERIOD_CELLS: Words = {
  en: 'Monitoring Report Sheet (Input Sheet) of JCM project ID009, Table 1, column (a) "Monitoring period"; notations of jcm.go.jp',
  ja: 'JCM プロジェクト ID009 の Monitoring Report Sheet (Input Sheet) 表1 (a) 列 "Monitoring period"、jcm.go.jp の表記',
};
export const VINTAGES: Words = {
  en: 'JCMA, "JCMの最新動向" (January 2026): vintages are calendar years; the registries of Palau and Mongolia cut every period at 31 December 2020; CDM procedure for straddling periods',
  ja: 'JCMA「JCMの最新動向」（2026年1月）：ビンテージは暦年。パラオとモンゴルの登録簿ではすべての期間が2020年12月31日で区切られている。期間がまたがる場合の CDM の手続',
};

/** A document, and what is said of it besides. */
export function cited(document: Words, more: Words): Words {
  return { en: `${document.en}; ${more.en}`, ja: `${document.ja}。${more.ja}` };
}
