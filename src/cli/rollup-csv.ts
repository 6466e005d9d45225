/** The reports of a portfolio as CSV, one row a report. Column names are a contract, the same in both languages. */
import type { Portfolio } from '../map/portfolio/portfolio';
import { YEARLY_SYMBOLS, type ReportVintage } from '../map/portfolio/portfolio-part';
import { gravest } from '../plan/portfolio/reports-sheet';
import { csvField } from './formats/csv-format';

const HEADS =
  'country,reference,methodology,from,to,EG MWh,RE_p tCO2,PE_p tCO2,ER_p tCO2,outcome,counted,targets,file,sheet,vintages tCO2,vintages estimated,vintages EG MWh,vintages RE_p tCO2,vintages PE_p tCO2';
/** Excel takes a file without it for one of its own code page. */
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180. A file that could not be read has a row with its name and the reason as outcome. */
export function rollupCsv({ reports, unread }: Portfolio): string {
  const rows = reports.map((report) => [
    report.country ?? '',
    report.reference ?? '',
    report.methodology ?? '',
    report.period?.from ?? '',
    report.period?.to ?? '',
    ...(['EG', 'RE_p', 'PE_p', 'ER_p'] as const).map((symbol) => report.figures[symbol] ?? ''),
    gravest(report),
    report.isCounted ? 'yes' : 'no',
    report.targets.join(' '),
    report.file,
    report.sheet,
    byYear(report.vintages, ({ tonnes }) => tonnes),
    report.vintages === undefined ? '' : report.vintages.some(({ isEstimate }) => isEstimate) ? 'yes' : 'no',
    ...YEARLY_SYMBOLS.map((symbol) => byYear(report.vintages, (vintage) => vintage[symbol])),
  ]);
  const refused = unread.map(({ file, code }) => ['', '', '', '', '', '', '', '', '', code, 'no', '', file, '', '', '', '', '', '']);
  return `${BYTE_ORDER_MARK}${[HEADS, ...[...rows, ...refused].map((row) => row.map(csvField).join(','))].map((line) => `${line}\r\n`).join('')}`;
}

/** `2022: 120.5; 2023: 80`; a year of which the figure is not known is left out. */
function byYear(vintages: readonly ReportVintage[] = [], amountOf: (vintage: ReportVintage) => number | undefined): string {
  return vintages
    .flatMap((vintage) => {
      const amount = amountOf(vintage);
      return amount === undefined ? [] : [`${vintage.year}: ${amount}`];
    })
    .join('; ');
}
