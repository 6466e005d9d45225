import { html, type Markup, type Part } from './markup';

/** Names and what stands for them. */
export function facts(entries: readonly (readonly [string, Part])[]): Markup {
  return html`<dl class="facts">
    ${entries.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}
