import { html, type Markup, type Part } from './markup';

export interface Column {
  readonly head: string;
  readonly isFigure?: boolean;
}

/**
 * A table that scrolls within the page; the first cell of a row names it. On a narrow screen each row stands as a block, its cells below each
 * other with their heads: the roles are said for that, because a browser drops them with the look of a table.
 */
export function dataTable(label: string, columns: readonly Column[], rows: readonly (readonly Part[])[]): Markup {
  const figure = (index: number): string => (columns[index]?.isFigure === true ? 'figure' : '');
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${label}">
    <table class="data" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(({ head }, index) => html`<th scope="col" role="columnheader" class="${figure(index)}">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ([first, ...others]) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${first}</th>
              ${others.map(
                (part, index) =>
                  html`<td role="cell" class="${figure(index + 1)}" data-head="${columns[index + 1]?.head ?? ''}">${part}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
