import { areaOf, type SheetTexts, type TextCell } from './sheet-texts';

/** Columns from left to right, one or several where the heading is merged. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Headings that stand in one row and belong to one table. */
export interface HeadingRow<Kind extends string> {
  readonly row: number;
  readonly spans: ReadonlyMap<Kind, Span>;
  readonly left: number;
  readonly right: number;
}

/** What the headings of a table look like: lower case, English with single spaces, Japanese without any. */
export type HeadingPatterns<Kind extends string> = readonly (readonly [kind: Kind, en: RegExp, ja: RegExp])[];

/** The kind of heading a text is. A column letter in front, a unit or remark in brackets behind are allowed: `(e) Monitored Values`. */
export function headingKind<Kind extends string>(loose: string, patterns: HeadingPatterns<Kind>): Kind | undefined {
  if (loose.length > 60) return undefined;
  const text = loose.replace(/^\([a-z]\)\s*/, '').replace(/\s*[:*]+$/, '');
  const whole = kindOf(text, patterns);
  return whole ?? kindOf(text.replace(/\s*[([].*[)\]]$/, ''), patterns);
}

function kindOf<Kind extends string>(text: string, patterns: HeadingPatterns<Kind>): Kind | undefined {
  const squeezed = text.replace(/\s/g, '');
  return patterns.find(([, en, ja]) => en.test(text) || ja.test(squeezed))?.[0];
}

/**
 * All rows of headings on a sheet, top to bottom. Where a kind occurs again in the same row a second table begins beside the first.
 * A heading merged over several rows counts for the lowest of them, the row the others stand in.
 */
export function headingRows<Kind extends string>(texts: SheetTexts, patterns: HeadingPatterns<Kind>): HeadingRow<Kind>[] {
  const rows = new Map<number, { kind: Kind; span: Span }[]>();
  const known = new Map<string, Kind | undefined>();
  for (const text of texts.all) {
    const { loose } = text.phrase;
    const kind = known.has(loose) ? known.get(loose) : headingKind(loose, patterns);
    known.set(loose, kind);
    if (kind === undefined) continue;
    const { row, span } = placeOf(texts, text);
    const inRow = rows.get(row) ?? [];
    inRow.push({ kind, span });
    rows.set(row, inRow);
  }
  return [...rows].sort(([a], [b]) => a - b).flatMap(([row, headings]) => tablesOf(row, headings));
}

function placeOf(texts: SheetTexts, text: TextCell): { row: number; span: Span } {
  const area = areaOf(texts.sheet, text);
  return { row: area.bottom, span: { left: area.left, right: area.right } };
}

function tablesOf<Kind extends string>(row: number, headings: { kind: Kind; span: Span }[]): HeadingRow<Kind>[] {
  const tables: Map<Kind, Span>[] = [];
  for (const { kind, span } of [...headings].sort((a, b) => a.span.left - b.span.left)) {
    let table = tables.at(-1);
    if (!table || table.has(kind)) tables.push((table = new Map<Kind, Span>()));
    table.set(kind, span);
  }
  return tables.map((spans) => ({
    row,
    spans,
    left: Math.min(...[...spans.values()].map((span) => span.left)),
    right: Math.max(...[...spans.values()].map((span) => span.right)),
  }));
}
