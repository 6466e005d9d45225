/** Everything about one file. */
import { wordNumber } from '../../../check/numbers/word-number';
import { SYMBOLS, type SymbolName } from '../../../extract/extraction';
import type { Language } from '../../../language';
import type { CheckedJson, FileJson, ReadingJson, ReportJson } from '../../check-json';
import { checkLogText } from '../check-log-text';
import { noNumberText, periodText, placeText } from '../outcome-words';
import { calculationMarkup } from '../../../page/calculation-markup';
import { comparisonMarkup, yieldsMarkup } from '../../../page/comparison-markup';
import { facts } from '../../../page/facts';
import { SYMBOL_NAMES, WORDS } from '../../../page/html-words';
import { html, type Markup } from '../../../page/markup';
import { notation } from '../../../page/notation';
import { countList } from './result-counts';
import { resultsMarkup } from './results-markup';
import { vintagesMarkup } from './vintages-markup';

export function fileSection(file: FileJson, id: string, language: Language): Markup {
  const body = file.outcome === 'refused' ? refusal(file.refusal.message, language) : checkedFile(file, language);
  return html`<section aria-labelledby="${id}" class="file">
    <h2 id="${id}">${file.file}</h2>
    ${body}
  </section> `;
}

function refusal(message: string, language: Language): Markup {
  return html`<div class="finding error">
    <p class="severity">${WORDS.notChecked[language]}</p>
    <p>${message}</p>
  </div>`;
}

/** What concerns the workbook joins the report when there is only one, as in the pane, and follows them otherwise. */
function checkedFile(file: CheckedJson, language: Language): Markup {
  const [only, ...others] = file.reports;
  const sections =
    only !== undefined && others.length === 0
      ? reportMarkup({ ...only, results: [...only.results, ...file.results] }, language)
      : html`${file.reports.map((report) => reportMarkup(report, language))}
          <h3>${WORDS.workbook[language]}</h3>
          ${resultsMarkup(file.results, language)}`;
  return html`${facts([[WORDS.fingerprint[language], html`<code>${file.sha256}</code>`]])} ${countList(file, language)}
  ${file.checkLog && html`<p>${checkLogText(file.checkLog, language)}</p>`} ${yieldsMarkup(file.yields ?? [], [], language)} ${sections}`;
}

function reportMarkup(report: ReportJson, language: Language): Markup {
  const { sheet, spreadsheet, reference, period, readings, vintages, results, comparison, calculation } = report;
  const absent = WORDS.notFound[language];
  return html`<h3>${WORDS.report[language]}: ${sheet}</h3>
    ${facts([
      [WORDS.spreadsheet[language], spreadsheet ?? absent],
      [WORDS.reference[language], reference ?? absent],
      [WORDS.period[language], periodText(period, language)],
    ])}
    ${readingsTable(readings, language)} ${vintagesMarkup(vintages, language)} ${comparison && comparisonMarkup(comparison, language)}
    ${calculation === undefined ? undefined : calculationMarkup(calculation, language)} ${resultsMarkup(results, language)}`;
}

function readingsTable(readings: ReportJson['readings'], language: Language): Markup {
  return html`<h4>${WORDS.readings[language]}</h4>
    <div class="scroll" role="group" tabindex="0" aria-label="${WORDS.readings[language]}">
      <table>
        <thead>
          <tr>
            <th scope="col">${WORDS.symbol[language]}</th>
            <th scope="col" class="figure">${WORDS.value[language]}</th>
            <th scope="col">${WORDS.unit[language]}</th>
            <th scope="col">${WORDS.cell[language]}</th>
            <th scope="col">${WORDS.formula[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${SYMBOLS.map((symbol) => readingRow(symbol, readings[symbol], language))}
        </tbody>
      </table>
    </div>`;
}

function readingRow(symbol: SymbolName, reading: ReadingJson, language: Language): Markup {
  return html`<tr>
    <th scope="row">${notation(symbol)} <span class="quiet">${SYMBOL_NAMES[symbol][language]}</span></th>
    ${readingCells(reading, language)}
  </tr> `;
}

function readingCells(reading: ReadingJson, language: Language): Markup {
  if (reading.kind !== 'number' && reading.kind !== 'summed') return html`<td colspan="4">${noNumberText(reading, language)}</td>`;
  const { value, unit } = reading;
  const formula = reading.kind === 'number' ? reading.formula : `=${reading.at.join('+')}`;
  return html`<td class="figure">${wordNumber(value)}</td>
    <td>${notation(unit)}</td>
    <td class="cell">${placeText(reading, language)}</td>
    <td>${formula === undefined ? WORDS.typed[language] : html`<code>${formula}</code>`}</td>`;
}
