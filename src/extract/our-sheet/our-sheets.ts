import { OUR_SHEETS, perSheet, type OurSheetKind } from '../../our-sheets/our-sheets';
import type { SheetTexts } from '../sheet-texts';
import { hasMarker, isUnmarked, titlesOf } from './our-sheet';

/** The sheets of one kind that we wrote: with their marker, and those that lost it. */
export interface OurSheets {
  readonly marked: readonly SheetTexts[];
  readonly unmarked: readonly SheetTexts[];
}

/** The sheets of a workbook, ours by kind, and all others: those are the report's. */
export function sortedOut(sheets: readonly SheetTexts[]): {
  readonly ours: Readonly<Record<OurSheetKind, OurSheets>>;
  readonly others: readonly SheetTexts[];
} {
  const known = sheets.filter((texts) => texts.all.some(({ phrase }) => WORDS.has(phrase.loose)));
  const markedKind = new Map(known.map((texts) => [texts, KINDS.find((kind) => hasMarker(texts, OUR_SHEETS[kind].marker))]));
  const ours = perSheet((kind) => ({
    marked: known.filter((texts) => markedKind.get(texts) === kind),
    unmarked: known.filter((texts) => markedKind.get(texts) === undefined && isUnmarked(texts, OUR_SHEETS[kind])),
  }));
  const all = Object.values(ours).flatMap(({ marked, unmarked }) => [...marked, ...unmarked]);
  return { ours, others: sheets.filter((texts) => !all.includes(texts)) };
}

const KINDS = Object.keys(OUR_SHEETS) as OurSheetKind[];
/** A sheet without any of them is none of ours. */
const WORDS: ReadonlySet<string> = new Set(KINDS.flatMap((kind) => [OUR_SHEETS[kind].marker, ...titlesOf(OUR_SHEETS[kind])]));
