/** Documents that several rules cite. */
export const CALCULATION_SHEET =
  'JCM form "Monitoring Report Sheet (Calculation Process Sheet)", as shown in JCMA, "JCMの最新動向" (January 2026)';
export const INPUT_SHEET =
  'Monitoring Report Sheet (Input Sheet) of JCM project ID009, Table 1 "Parameters monitored ex post"; ADB, "Handbook for Developing Joint Crediting Mechanism Projects", section 4.6';
export const DEFAULTS_PRACTICE =
  'JCM practice of conservative default values listed in the methodology: IGES (Takahashi), "Developing JCM methodologies"; the place of the list on the sheet is unconfirmed';
export const SPREADSHEET_PRACTICE = 'Practice: PerfectXL, "Risk inspections"; ICAEW, "How to review a spreadsheet"';
/** Errors: what the form says is not so on the sheet. Practice says only where to look. */
export const FORM_BROKEN = `${CALCULATION_SHEET}: each figure is computed from the monitored values. Where spreadsheets stray from that: PerfectXL, "Risk inspections"; ICAEW, "How to review a spreadsheet"`;
export const INPUT_PRACTICE =
  'Practice: PerfectXL, "Risk inspections"; CDM verification practice; no text of the JCM that was reachable says it';
export const CDM_PRACTICE =
  'Practice carried over from the CDM (requests for review of issuance); no text of the JCM that was reachable says it';
export const PERIOD_CELLS =
  'Monitoring Report Sheet (Input Sheet) of JCM project ID009, Table 1, column (a) "Monitoring period"; notations of jcm.go.jp';
export const VINTAGES =
  'JCMA, "JCMの最新動向" (January 2026): vintages are calendar years; the registries of Palau and Mongolia cut every period at 31 December 2020; CDM procedure for straddling periods';
