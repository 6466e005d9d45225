/** A page of ours: it needs no script and asks for nothing from anywhere; the content security policy on it holds it to that. */
import type { Language, Words } from '../language';
import { VERSION } from '../version';
import { facts } from './facts';
import { HTML_STYLE, STYLE_HASH } from './html-style';
import { html, Markup } from './markup';

// The hash covers what stands between the tags, to the letter: Prettier would indent it inside the template.
const STYLE = new Markup(`<style>${HTML_STYLE}</style>`);
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

interface Page {
  /** Of the browser's tab and of the printed file. */
  readonly title: string;
  readonly heading: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly main: Markup;
  /** What no rule looks at stands last. */
  readonly footer: readonly Words[];
  readonly language: Language;
}

export function page({ title, heading, facts: entries, main, footer, language }: Page): Markup {
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
          <h1>${heading}</h1>
          ${facts(entries)}
        </header>
        <main>${main}</main>
        <footer>${footer.map((words) => html`<p>${words[language]}</p>`)}</footer>
      </body>
    </html>`;
}
