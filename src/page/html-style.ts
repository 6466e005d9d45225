/** The page's own style: light, dark, forced colours, narrow windows, A4 paper. Contrasts are at least 4.5 to 1 on every ground. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --panel: #f6f7f8; --line: #d5d9de; --text: #1b1f24; --quiet: #57606a;
  --error: #b3161b; --warning: #8a5300; --info: #0b5cad; --look: #6b3fa0; --good: #1a6b34;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #15181c; --panel: #1e2227; --line: #3a4149; --text: #e8eaed; --quiet: #a8b0b9;
    --error: #ff8f88; --warning: #f0b24a; --info: #7db8f7; --look: #c7a5f2; --good: #7fce96;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem; max-width: 62rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, "Segoe UI", "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.375rem; }
h3 { font-size: 1.125rem; margin-top: 1.75rem; }
h4 { font-size: 1rem; margin-top: 1.25rem; }
h5 { font-size: 1rem; margin: 0; line-height: 1.25; }
p { margin: .375rem 0; }
sub { line-height: 0; font-size: .75em; }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace; font-size: .875em; }
a { color: var(--info); }
header { border-bottom: 3px double var(--line); padding-bottom: 1rem; }
.file { margin-top: 2.5rem; }
.paper { margin-top: 2.5rem; }
.paper > h2 { border-bottom: 1px solid var(--line); padding-bottom: .375rem; }
.data th, .data td { overflow-wrap: break-word; min-width: 4.5em; }
.file > h2 { border-bottom: 1px solid var(--line); padding-bottom: .375rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1.25rem; margin: .75rem 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: .75rem 0; padding: 0; }
.counts li { border: 1px solid var(--line); border-radius: 1rem; padding: .125rem .75rem; background: var(--panel); }
.counts b { font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 40rem; margin: .5rem 0; }
th, td { text-align: left; vertical-align: baseline; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 400; }
.figure { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; overflow-wrap: normal; }
.cell { white-space: nowrap; overflow-wrap: normal; }
.maths { display: grid; grid-template-columns: max-content 1fr; gap: .125rem .5rem; margin: .5rem 0; padding: .75rem 1rem; background: var(--panel); border-radius: .375rem; font-variant-numeric: tabular-nums; }
.maths p { margin: 0; }
.maths p:nth-child(2n + 1) { text-align: right; }
.result { font-weight: 600; }
.finding { border: 1px solid var(--line); border-left: .375rem solid var(--mark); border-radius: .375rem; padding: .625rem 1rem; margin: .75rem 0; }
.finding h4 { margin: 0; }
.finding .severity { color: var(--mark); font-weight: 700; }
.finding .rule { color: var(--quiet); font-weight: 400; }
.finding ul { margin: .375rem 0; padding-left: 1.25rem; }
.error { --mark: var(--error); } .warning { --mark: var(--warning); } .info { --mark: var(--info); } .look { --mark: var(--look); }
.crashed { --mark: var(--error); } .passed { --mark: var(--good); }
.counts .error b, .counts .warning b, .counts .info b, .counts .look b, .counts .passed b { color: var(--mark); }
.quiet { color: var(--quiet); }
details { margin: .5rem 0; }
.folded { columns: 2 22rem; column-gap: 2rem; margin: .5rem 0; padding-left: 1.25rem; }
.folded li { break-inside: avoid; }
summary { cursor: pointer; color: var(--info); }
summary h4 { display: inline; }
:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
.tree, .tree ul { list-style: none; margin: 0; padding-left: 1.125rem; }
.tree { padding-left: 0; }
.tree ul { border-left: 1px solid var(--line); }
.tree li { padding: .125rem 0; }
.tree b { font-variant-numeric: tabular-nums; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--quiet); }
@media (max-width: 30rem) {
  body { padding: 1rem; }
  .facts { grid-template-columns: 1fr; }
  .facts dd { margin-bottom: .375rem; }
}
@media screen and (max-width: 40rem) {
  .data { min-width: 0; }
  .data thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .data, .data tbody, .data tr, .data th, .data td { display: block; }
  .data tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .data th, .data td { border: 0; padding: 0; text-align: left; white-space: normal; overflow-wrap: anywhere; }
  .data tbody th { font-weight: 600; }
  .data td:empty { display: none; }
  .data td::before { content: attr(data-head) ": "; color: var(--quiet); font-weight: 400; }
}
@media (forced-colors: active) { .finding { border-left-style: double; } }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h2, h3, h4, summary { break-after: avoid; }
  .finding, .maths, tr, .facts { break-inside: avoid; }
  .file + .file { break-before: page; margin-top: 0; }
  .scroll { overflow: visible; }
  table { min-width: 0; }
  .cell { white-space: normal; }
  a { color: inherit; text-decoration: none; }
  summary { list-style: none; color: inherit; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
}
`;

/** SHA-256 of the style, by which the page's security policy lets it in; a test computes it. Browsers have no way to do so at once. */
export const STYLE_HASH = 'e8ZIzivTKd5fWC/G+PwjPNITXfPGOoNrmf7CDULCfJk=';
