/** The table of all files, where there are several. */
import type { Language } from '../../../language';
import type { FileJson } from '../../check-json';
import { OUTCOME_WORDS, SEVERITIES, SEVERITY_WORDS } from '../outcome-words';
import { WORDS } from '../../../page/html-words';
import { html, type Markup } from '../../../page/markup';
import { resultCounts } from './result-counts';

const COLUMNS = [...SEVERITIES, 'look'] as const;

export function overviewTable(rows: readonly Markup[], language: Language): Markup {
  const heads = [...SEVERITIES.map((severity) => SEVERITY_WORDS[severity][language]), OUTCOME_WORDS.look[language]];
  return html`<section aria-labelledby="files" class="file">
    <h2 id="files">${WORDS.files[language]}</h2>
    <div class="scroll" role="group" tabindex="0" aria-label="${WORDS.files[language]}">
      <table>
        <thead>
          <tr>
            <th scope="col">${WORDS.file[language]}</th>
            ${heads.map((head) => html`<th scope="col" class="figure">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

export function overviewRow(file: FileJson, id: string, language: Language): Markup {
  return html`<tr>
    <th scope="row"><a href="#${id}">${file.file}</a></th>
    ${cells(file, language)}
  </tr>`;
}

function cells(file: FileJson, language: Language): Markup {
  if (file.outcome === 'refused') return html`<td colspan="${COLUMNS.length}">${WORDS.notChecked[language]}</td>`;
  const counts = resultCounts(file, language);
  return html`${COLUMNS.map((column) => html`<td class="figure">${counts.find(({ kind }) => kind === column)?.count ?? 0}</td>`)}`;
}
