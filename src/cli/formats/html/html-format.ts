/**
 * `check --format html`: one page that a verifier can attach to a report. It needs no script and asks for nothing from anywhere; the
 * content security policy on the page holds it to that. An overview comes first, so the page is printed when the last file is checked:
 * what is kept of a file until then is its section as text.
 */
import { createHash } from 'node:crypto';
import { NOT_LOOKED_AT } from '../../../check/not-looked-at';
import type { IsoDate } from '../../../extract/extraction';
import type { Language } from '../../../language';
import { VERSION } from '../../../version';
import type { AcrossJson, FileJson } from '../../check-json';
import { acrossText } from '../across-text';
import type { CheckFormat, FormatOptions } from '../check-format';
import type { YieldJson } from '../../comparison-json';
import { yieldsMarkup } from './comparison-markup';
import { facts } from './facts';
import { fileSection } from './file-section';
import { HTML_STYLE } from './html-style';
import { WORDS } from './html-words';
import { html, Markup } from './markup';
import { OUTCOME_WORDS } from '../outcome-words';
import { overviewRow, overviewTable } from './overview';
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
          ? { title: `${names.join('')} – ${title}` }
          : { title, overview: html`${overviewTable(rows, language)} ${across}` };
      print(page({ ...head, sections, today, language }).text);
    },
  };
}

function acrossSection(results: readonly AcrossJson[], yields: readonly YieldJson<unknown>[], language: Language): Markup {
  return html`<section aria-labelledby="across" class="file">
    <h3 id="across">${OUTCOME_WORDS.across[language]}</h3>
    ${yieldsMarkup(yields, language)} ${resultsMarkup(acrossText(results), language)}
  </section> `;
}

// The hash covers what stands between the tags, to the letter: Prettier would indent it inside the template.
const STYLE = new Markup(`<style>${HTML_STYLE}</style>`);
const STYLE_HASH = createHash('sha256').update(HTML_STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

interface Page {
  readonly title: string;
  readonly overview?: Markup;
  readonly sections: readonly Markup[];
  readonly today: IsoDate;
  readonly language: Language;
}

function page({ title, overview, sections, today, language }: Page): Markup {
  return html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="JCM Monitor ${VERSION}" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        <header>
          <h1>${WORDS.title[language]}</h1>
          ${facts([
            [WORDS.date[language], today],
            [WORDS.program[language], `JCM Monitor ${VERSION}`],
          ])}
        </header>
        <main>${overview} ${sections}</main>
        <footer>
          <p>${WORDS.howRead[language]}</p>
          <p>${NOT_LOOKED_AT[language]}</p>
        </footer>
      </body>
    </html>`;
}
