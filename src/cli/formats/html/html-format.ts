/**
 * `check --format html`: one page that a verifier can attach to a report. An overview comes first, so the page is printed when the last file
 * is checked: what is kept of a file until then is its section as text.
 */
import { NOT_LOOKED_AT } from '../../../check/not-looked-at';
import type { Language } from '../../../language';
import { VERSION } from '../../../version';
import type { AcrossJson, FileJson } from '../../check-json';
import { acrossText } from '../across-text';
import type { CheckFormat, FormatOptions, YieldsAcross } from '../check-format';
import { yieldsMarkup } from '../../../page/comparison-markup';
import { fileSection } from './file-section';
import { WORDS } from '../../../page/html-words';
import { html, type Markup } from '../../../page/markup';
import { OUTCOME_WORDS } from '../outcome-words';
import { overviewRow, overviewTable } from './overview';
import { page } from '../../../page/page';
import { resultsMarkup } from './results-markup';

export function htmlFormat({ print, language, today }: FormatOptions): CheckFormat {
  const sections: Markup[] = [];
  const rows: Markup[] = [];
  let across: Markup | undefined;
  const names: string[] = [];
  return {
    begin: () => undefined,
    file: (file: FileJson) => {
      const id = `file-${sections.length + 1}`;
      sections.push(fileSection(file, id, language));
      rows.push(overviewRow(file, id, language));
      names.push(file.file);
    },
    across: (results, yields) => {
      across = acrossSection(results, yields, language);
    },
    end: () => {
      const title = WORDS.title[language];
      // A single file needs no overview, and gives the browser's tab and the printed file its name.
      const head =
        names.length === 1
          ? { title: `${names.join('')} – ${title}`, overview: undefined }
          : { title, overview: html`${overviewTable(rows, language)} ${across}` };
      const facts = [
        [WORDS.date[language], today],
        [WORDS.program[language], `JCM Monitor ${VERSION}`],
      ] as const;
      const { howRead } = WORDS;
      print(
        page({
          title: head.title,
          heading: title,
          facts,
          main: html`${head.overview} ${sections}`,
          footer: [howRead, NOT_LOOKED_AT],
          language,
        }).text,
      );
    },
  };
}

function acrossSection(results: readonly AcrossJson[], { yields, contradicted }: YieldsAcross, language: Language): Markup {
  return html`<section aria-labelledby="across" class="file">
    <h3 id="across">${OUTCOME_WORDS.across[language]}</h3>
    ${yieldsMarkup(yields, contradicted, language)} ${resultsMarkup(acrossText(results), language)}
  </section> `;
}
