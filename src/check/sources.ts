/** Documents that several rules cite. */
export const CALCULATION_SHEET =
  'JCM form "Monitoring Report Sheet (Calculation Process Sheet)", as shown in JCMA, "JCMの最新動向" (January 2026)';
export const INPUT_SHEET =
  'Monitoring Report Sheet (Input Sheet) of JCM project ID009, Table 1 "Parameters monitored ex post"; ADB, "Handbook for Developing Joint Crediting Mechanism Projects", section 4.6';
export const DEFAULTS_PRACTICE =
  'JCM practice of conservative default values listed in the methodology: IGES (Takahashi), "Developing JCM methodologies"; the place of the list on the sheet is unconfirmed';
export const SPREADSHEET_PRACTICE = 'Practice: PerfectXL, "Risk inspections"; ICAEW, "How to review a spreadsheet"';
