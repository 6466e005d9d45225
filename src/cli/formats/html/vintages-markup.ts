import { ROUNDING_WORDS, VINTAGE_WORDS } from '../../../check/vintages/vintage-words';
import { wordBasis } from '../../../check/vintages/word-vintages';
import { WHOLE_TONNES } from '../../../check/vintages/whole-tonnes';
import { wordParts } from '../../../check/vintages/word-tonnes';
import { wordNumber } from '../../../check/numbers/word-number';
import type { Language } from '../../../language';
import type { VintageJson, VintagesJson } from '../../vintages-json';
import { html, type Markup } from '../../../page/markup';

/** The vintages of a report: what each comes to, from which cells, and how sure that is. */
export function vintagesMarkup(found: VintagesJson, language: Language): Markup {
  const title = VINTAGE_WORDS.vintages[language];
  if (found.kind === 'unknown')
    return html`<h4>${title}</h4>
      <p>${VINTAGE_WORDS.unknown[language]}: ${found.reason}</p>`;
  const sums = WHOLE_TONNES.map((way) => `${ROUNDING_WORDS[way][language]}: ${wordNumber(found.sums[way])} tCO2`);
  const tonnes = wordParts(found.vintages.map((vintage) => vintage.tonnes));
  return html`<h4>${title} <span class="quiet">${wordBasis(found)[language]}</span></h4>
    <div class="scroll" role="group" tabindex="0" aria-label="${title}">
      <table>
        <thead>
          <tr>
            <th scope="col">${VINTAGE_WORDS.vintage[language]}</th>
            <th scope="col" class="figure">${VINTAGE_WORDS.days[language]}</th>
            <th scope="col" class="figure">${VINTAGE_WORDS.reductions[language]} (tCO2)</th>
            <th scope="col" class="figure">${VINTAGE_WORDS.wholeTonnes[language]} (${ROUNDING_WORDS[found.rounding][language]})</th>
            <th scope="col">${VINTAGE_WORDS.itmo[language]}</th>
            <th scope="col">${VINTAGE_WORDS.cells[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${found.vintages.map((vintage, index) => vintageRow(vintage, tonnes[index] ?? '', language))}
        </tbody>
      </table>
    </div>
    <p>${found.how}</p>
    <p>${sums.join(' · ')}</p>
    ${found.vintages.some(({ isItmo }) => !isItmo) ? html`<p class="quiet">${found.cutBasis}</p>` : undefined}`;
}

function vintageRow({ year, from, to, days, rounded, isItmo, cells }: VintageJson, tonnes: string, language: Language): Markup {
  return html`<tr>
    <th scope="row">${String(year)} <span class="quiet">${from} – ${to}</span></th>
    <td class="figure">${String(days)}</td>
    <td class="figure">${tonnes}</td>
    <td class="figure">${wordNumber(rounded)}</td>
    <td>${VINTAGE_WORDS[isItmo ? 'itmo' : 'noItmo'][language]}</td>
    <td class="cell">${cells.join(', ')}</td>
  </tr> `;
}
