/** The foot of every page in Excel's codes: file and sheet, the page and their number. */
export const FOOT = { left: '&F / &A', centre: '&P / &N' } as const;
