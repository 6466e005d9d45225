import { html, type Markup, type Part } from './markup';

export interface Column {
  readonly head: string;
  readonly isFigure?: boolean;
}

/** A table that scrolls within the page; the first cell of a row names it. */
export function dataTable(label: string, columns: readonly Column[], rows: readonly (readonly Part[])[]): Markup {
  const figure = (index: number): string => (columns[index]?.isFigure === true ? 'figure' : '');
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${label}">
    <table class="data">
      <thead>
        <tr>
          ${columns.map(({ head }, index) => html`<th scope="col" class="${figure(index)}">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((part, index) => html`<td class="${figure(index + 1)}">${part}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
