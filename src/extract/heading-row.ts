import { remembered, rememberedOf } from '../remembered';
import { isFilled, type SheetTexts, type TextCell } from './sheet-texts';

/** Columns from left to right, one or several where the heading is merged. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Headings that stand in one row and belong to one table. */
export interface HeadingRow<Kind extends string> {
  readonly row: number;
  readonly spans: ReadonlyMap<Kind, Span>;
  /** As `looseText`; of a heading in two rows both parts. */
  readonly words: ReadonlyMap<Kind, string>;
  readonly left: number;
  readonly right: number;
}

/** What the headings of a table look like: lower case, English with single spaces, Japanese without any. */
type HeadingPatterns<Kind extends string> = readonly (readonly [kind: Kind, en: RegExp, ja: RegExp])[];

type KindOf<Kind extends string> = (loose: string) => Kind | undefined;

/** The kind of a heading in two parts, one below the other; not of bilingual ones: there one part is enough. */
type KindInTwoParts<Kind extends string> = (upper: string, lower: string) => Kind | undefined;

/** The headings of a table. */
export interface Headings<Kind extends string> {
  /** The kind of heading a text is. A column letter in front, a unit or remark in brackets behind are allowed: `(e) Monitored Values`. */
  readonly kindOf: KindOf<Kind>;
  /** All rows of such headings on a sheet, top to bottom. */
  readonly rowsOn: (texts: SheetTexts) => readonly HeadingRow<Kind>[];
}

export function headingsLike<Kind extends string>(patterns: HeadingPatterns<Kind>): Headings<Kind> {
  const kindInOneLanguage = remembered((loose) => inOneLanguage(loose, patterns));
  const kindOf = remembered((loose) => kindInOneLanguage(loose) ?? inTwoLanguages(loose, patterns));
  const below = remembered((upper) => remembered((lower) => kindInOneLanguage(`${upper} ${lower}`)));
  return { kindOf, rowsOn: rememberedOf((texts: SheetTexts) => headingRows(texts, kindOf, (upper, lower) => below(upper)(lower))) };
}

const LONGEST_HEADING = 60;

function inOneLanguage<Kind extends string>(loose: string, patterns: HeadingPatterns<Kind>): Kind | undefined {
  if (loose.length > LONGEST_HEADING) return undefined;
  const text = loose.replace(/^\([a-z]\)\s*/, '').replace(/\s*[:*]+$/, '');
  return kindOf(text, patterns) ?? kindOf(text.replace(/\s*[([].*[)\]]$/, ''), patterns);
}

/**
 * `Units⏎単位`, `単位 / Units`, `Parameters (Параметр)⏎…`: English and one other language in one cell, in any order. The wording of one of
 * them may be unknown; where both are known they must say the same.
 */
function inTwoLanguages<Kind extends string>(loose: string, patterns: HeadingPatterns<Kind>): Kind | undefined {
  if (loose.length > 2 * LONGEST_HEADING || !BEYOND_ASCII.test(loose)) return undefined;
  const parts = languagesOf(loose.replace(/^\([a-z]\)\s*/, ''));
  const kinds = new Set(parts.flatMap((part) => inOneLanguage(part, patterns) ?? []));
  return parts.length === 2 && kinds.size === 1 ? [...kinds][0] : undefined;
}

/** What a second language needs: most texts are out with one look. */
const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** Letters of neither English nor notation (Greek). */
const OTHER_SCRIPT = /(?![\p{Script=Latin}\p{Script=Greek}])[\p{L}\p{M}]/gu;

/** The parts between slashes where one of them has letters that English has not (`Units / Đơn vị`), else what each script says. */
function languagesOf(text: string): string[] {
  const betweenSlashes = text.split('/');
  const isForeign = (part: string): boolean => /(?![a-z]|\p{Script=Greek})\p{L}/u.test(part);
  const parts =
    betweenSlashes.length === 2 && betweenSlashes.filter(isForeign).length === 1
      ? betweenSlashes
      : [text.replace(OTHER_SCRIPT, ' '), text.replace(/\p{Script=Latin}/gu, ' ')];
  return parts.map(trimmed).filter((part) => /\p{L}/u.test(part));
}

function trimmed(part: string): string {
  const text = part.replace(/\s+/g, ' ').replace(/^[\s/|·,;:-]+|[\s/|·,;:-]+$/g, '');
  return text.replace(/^[([]\s*([^()[\]]*?)\s*[)\]]$/, '$1');
}

function kindOf<Kind extends string>(text: string, patterns: HeadingPatterns<Kind>): Kind | undefined {
  const squeezed = text.replace(/\s/g, '');
  return patterns.find(([, en, ja]) => en.test(text) || ja.test(squeezed))?.[0];
}

interface Heading<Kind extends string> {
  readonly kind: Kind;
  readonly words: string;
  readonly row: number;
  readonly span: Span;
}

/**
 * Where a kind occurs again in the same row a second table begins beside the first.
 * A heading in several rows, merged or written one part below the other (`Monitored`, `Values`), counts for the lowest of them; the
 * headings beside its upper part with nothing below them belong to that row too.
 */
function headingRows<Kind extends string>(
  texts: SheetTexts,
  kindOf: KindOf<Kind>,
  kindInTwoParts: KindInTwoParts<Kind>,
): readonly HeadingRow<Kind>[] {
  const headings = new Map<number, Heading<Kind>[]>();
  const lowerParts = new Set<TextCell>();
  for (const text of texts.all) {
    const kind = lowerParts.has(text) ? undefined : kindOf(text.phrase.loose);
    const parts = kind === undefined ? inTwoRows(text, kindInTwoParts) : undefined;
    if (parts) lowerParts.add(parts.lower);
    const heading = kind === undefined ? parts?.heading : { kind, words: text.phrase.loose, row: text.area.bottom, span: text.area };
    if (heading) headings.set(heading.row, [...(headings.get(heading.row) ?? []), heading]);
  }
  for (const { row } of lowerParts) {
    moveDown(headings, row, ({ kind, words, span }) => {
      const below = texts.inRow(row).find(({ column }) => column === span.left);
      return below ? kindInTwoParts(words, below.phrase.loose) === kind : !isFilled(texts.sheet.cells.at(row, span.left));
    });
  }
  return [...headings].sort(([a], [b]) => a - b).flatMap(([row, inRow]) => tablesOf(row, inRow));
}

const LONGEST_PART = 40;

/** A text that makes a heading only together with the text below it. */
function inTwoRows<Kind extends string>(
  upper: TextCell,
  kindInTwoParts: KindInTwoParts<Kind>,
): { heading: Heading<Kind>; lower: TextCell } | undefined {
  const { below: lower, area: span } = upper;
  const [first, second] = [upper.phrase.loose, lower?.phrase.loose];
  if (lower === undefined || second === undefined || first.length > LONGEST_PART || second.length > LONGEST_PART) return undefined;
  const kind = kindInTwoParts(first, second);
  return kind === undefined ? undefined : { heading: { kind, words: `${first} ${second}`, row: lower.area.bottom, span }, lower };
}

/** The headings beside the upper part of a heading in two rows, where nothing else stands below them, join the row of its lower part. */
function moveDown<Kind extends string>(
  headings: Map<number, Heading<Kind>[]>,
  row: number,
  reaches: (heading: Heading<Kind>) => boolean,
): void {
  const above = headings.get(row - 1) ?? [];
  const moved = above.filter(reaches);
  headings.set(
    row - 1,
    above.filter((heading) => !moved.includes(heading)),
  );
  headings.set(row, [...(headings.get(row) ?? []), ...moved.map((heading) => ({ ...heading, row }))]);
}

function tablesOf<Kind extends string>(row: number, headings: readonly Heading<Kind>[]): HeadingRow<Kind>[] {
  const tables: Map<Kind, Heading<Kind>>[] = [];
  for (const heading of [...headings].sort((a, b) => a.span.left - b.span.left)) {
    let table = tables.at(-1);
    if (!table || table.has(heading.kind)) tables.push((table = new Map<Kind, Heading<Kind>>()));
    table.set(heading.kind, heading);
  }
  return tables.map((table) => ({
    row,
    spans: new Map([...table].map(([kind, { span }]) => [kind, span])),
    words: new Map([...table].map(([kind, { words }]) => [kind, words])),
    left: Math.min(...[...table.values()].map(({ span }) => span.left)),
    right: Math.max(...[...table.values()].map(({ span }) => span.right)),
  }));
}
