/** Stands in a cell of every portfolio workbook of ours: it is known by it, whatever the file is called, and taken for no report. */
export const PORTFOLIO_MARKER = 'jcm-monitor/portfolio@1';
