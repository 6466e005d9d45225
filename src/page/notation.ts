import { html, type Markup } from './markup';

// The symbols of our equations only: with any letters the name of a spreadsheet, JCM_MN_AM003, would be one.
const SYMBOL = /\b(EG|EF|RE|PE|ER|EC|COP)_([A-Za-z]+(?:,[A-Za-z]+)*)\b|CO2\b|\bEG\b/g;

/** Symbols as methodologies print them, EF with RE below, and CO2 as chemists write it. Copied or read aloud they stay the letters they are. */
export function notation(text: string): Markup {
  const parts: Markup[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: symbol, 2: below } of text.matchAll(SYMBOL)) {
    parts.push(html`${text.slice(end, index)}`);
    if (whole === 'CO2') parts.push(html`CO<sub>2</sub>`);
    else parts.push(html`<i>${symbol ?? whole}</i>${below === undefined ? undefined : html`<sub>${below}</sub>`}`);
    end = index + whole.length;
  }
  return html`${parts}${text.slice(end)}`;
}
