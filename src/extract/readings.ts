import { parseRangeName } from '../address';
import type { TraceNode } from '../formula/trace';
import type { CellAddress } from '../workbook';
import type { Candidate } from './candidate';
import { SYMBOLS, type AmbiguousReading, type Reading, type SymbolName } from './extraction';
import { FORM_NAMES } from './labels';
import { shownContent } from './shown-content';
import { parseUnit } from './unit';

/** Makes the trace of a cell; a function, so that choosing a reading needs no workbook. */
export type TraceOf = (at: CellAddress) => TraceNode;

export interface SheetReadings {
  readonly readings: Readonly<Record<SymbolName, Reading>>;
  readonly furtherFactors: readonly Reading[];
}

/** One reading per symbol from the rows of a sheet. */
export function chooseReadings(candidates: readonly Candidate[], traceOf: TraceOf, dateSystem: 1900 | 1904): SheetReadings {
  const toReading = (candidate: Candidate): Reading => readingOf(candidate, traceOf, dateSystem);
  const factors = orderedFactors(candidates);
  const entries = SYMBOLS.map((symbol): [SymbolName, Reading] => {
    const contradicting = contradictingFor(symbol, candidates);
    if (contradicting) return [symbol, contradicting];
    const rivals = symbol === 'EF_RE' ? rivalFactors(factors) : [];
    if (rivals.length > 1) return [symbol, { ...ambiguous(symbol, rivals), because: 'several-factors' }];
    const chosen = symbol === 'EF_RE' ? factors.slice(0, 1) : strongest(symbol, candidates);
    const [first] = chosen;
    if (!first) return [symbol, { kind: 'missing', symbol, lookedFor: FORM_NAMES[symbol] }];
    return [symbol, chosen.length > 1 ? ambiguous(symbol, chosen) : toReading(first)];
  });
  const readings = Object.fromEntries(entries) as Record<SymbolName, Reading>;
  return { readings, furtherFactors: readings.EF_RE.kind === 'ambiguous' ? [] : factors.slice(1).map(toReading) };
}

/** Rows may share one merged cell. */
function ambiguous(symbol: SymbolName, candidates: readonly Candidate[]): AmbiguousReading {
  return { kind: 'ambiguous', symbol, at: withoutSameCell(candidates).map((candidate) => candidate.value) };
}

/**
 * A row whose symbol and label name different symbols is nobody's for sure: its symbol is ambiguous, and so is the symbol its label
 * names unless another row carries that one.
 */
function contradictingFor(symbol: SymbolName, candidates: readonly Candidate[]): Reading | undefined {
  const own = candidates.filter((candidate) => candidate.symbol === symbol && !candidate.contradiction && candidate.by !== 'label');
  const bySymbol = candidates.filter((candidate) => candidate.symbol === symbol && candidate.contradiction);
  const byLabel = candidates.filter((candidate) => candidate.contradiction === symbol);
  const doubtful = [...own, ...bySymbol, ...(own.length > 0 ? [] : byLabel)];
  if (bySymbol.length === 0 && (own.length > 0 || byLabel.length === 0)) return undefined;
  return { ...ambiguous(symbol, inOrder(doubtful)), because: 'contradicting-label' };
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => a.value.row - b.value.row || a.value.column - b.value.column);
}

/**
 * EF_RE stands on the sheet twice by design: chosen in section 2, used in section 3. The one of section 2 comes first. Rows known by
 * their label only count where there is a figure.
 */
function orderedFactors(candidates: readonly Candidate[]): Candidate[] {
  const all = candidates.filter((candidate) => candidate.symbol === 'EF_RE' && !candidate.contradiction);
  const filled = all.filter((candidate) => !isEmpty(candidate));
  const kept = all.filter(
    (candidate) => !isEmpty(candidate) || (candidate.by !== 'label' && !filled.some((other) => other.section === candidate.section)),
  );
  const selected = kept.find((candidate) => candidate.section === 2);
  return selected ? [selected, ...kept.filter((candidate) => candidate !== selected)] : kept;
}

/**
 * The first factor with those that differ from it and are no repetition of it either: section 2 selects another, or the notation names
 * another regime (`EF_RE,grid`, `EF_RE,cap`). The methodology's EG × EF_RE does not say which of them counts.
 */
function rivalFactors(factors: readonly Candidate[]): readonly Candidate[] {
  const [first, ...others] = factors;
  if (!first) return [];
  const rivals = others.filter(
    (other) =>
      ((first.section === 2 && other.section === 2) || other.regime !== first.regime) &&
      hasOtherValue(first, other) &&
      !factors.some((factor) => pointsTo(other, factor)),
  );
  return [first, ...rivals];
}

function hasOtherValue(a: Candidate, b: Candidate): boolean {
  const [first, second] = [a, b].map(({ cell, unit }) =>
    cell?.content.kind === 'number' ? cell.content.value * parseUnit(unit?.text ?? '').toBase : undefined,
  );
  if (first === undefined || second === undefined) return false;
  return Math.abs(first - second) > 1e-9 * Math.max(Math.abs(first), Math.abs(second));
}

/** The candidates that remain after everything that is only an echo of another is gone; more than one is an ambiguity. */
function strongest(symbol: SymbolName, candidates: readonly Candidate[]): Candidate[] {
  const all = candidates.filter((candidate) => candidate.symbol === symbol && !candidate.contradiction);
  const filled = all.some((candidate) => !isEmpty(candidate)) ? all.filter((candidate) => !isEmpty(candidate)) : all;
  const marked = filled.some((candidate) => candidate.by !== 'label') ? filled.filter((candidate) => candidate.by !== 'label') : filled;
  const net = preferNet(marked);
  const summed = net.some((candidate) => candidate.isSum) ? net.filter((candidate) => candidate.isSum) : net;
  const distinct = withoutSameCell(summed);
  return distinct.filter((candidate) => !distinct.some((other) => other !== candidate && pointsTo(candidate, other)));
}

/** The net electricity where it stands beside the gross: credits are for what is supplied. Of several net ones (one a system) none is it. */
function preferNet(candidates: readonly Candidate[]): readonly Candidate[] {
  const net = candidates.filter(({ electricity }) => electricity === 'net');
  if (net.length === 1) return net;
  const others = candidates.filter(({ electricity }) => electricity !== 'gross');
  return others.length > 0 ? others : candidates;
}

function isEmpty({ cell }: Candidate): boolean {
  return !cell || (cell.content.kind === 'empty' && cell.formula === undefined);
}

function withoutSameCell(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (candidate, index) =>
      candidates.findIndex((other) => other.value.row === candidate.value.row && other.value.column === candidate.value.column) === index,
  );
}

/** `=E12`, `=$E$12`, `='This sheet'!E12`: a repetition of the other cell, not a figure of its own. */
function pointsTo(candidate: Candidate, other: Candidate): boolean {
  const match = /^=\+?(?:(.+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})$/.exec(candidate.cell?.formula?.trim() ?? '');
  const target = parseRangeName(match?.[2] ?? '');
  const sheet = match?.[1]?.replace(/^'(.*)'$/, '$1').replaceAll("''", "'") ?? other.value.sheet;
  return target?.top === other.value.row && target.left === other.value.column && sheet.toLowerCase() === other.value.sheet.toLowerCase();
}

/** A row's figure, or why it has none. */
export function readingOf(
  candidate: Pick<Candidate, 'symbol' | 'value' | 'cell' | 'label'> & {
    readonly unit?: { readonly text: string; readonly at?: CellAddress };
  },
  traceOf: TraceOf,
  dateSystem: 1900 | 1904,
): Reading {
  const { symbol, value: at, cell, label } = candidate;
  const frame = {
    symbol,
    at,
    unit: parseUnit(candidate.unit?.text ?? '', candidate.unit?.at),
    label,
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
  };
  const content = shownContent(cell, dateSystem);
  if (content.kind !== 'number')
    return { kind: 'unusable', ...frame, content, ...(cell?.formula === undefined ? {} : { trace: traceOf(at) }) };
  return { kind: 'number', ...frame, value: content.value, numberFormat: cell?.numberFormat ?? 'General', trace: traceOf(at) };
}
