import { addressText } from '../../address';
import { SYMBOLS, type CalculationSheet, type Extraction } from '../../extract/extraction';
import type { TraceNode } from '../../formula/trace';
import type { FollowedCells } from './followed-cells';
import { failedIfAny, needsAPerson, notApplicable } from '../outcomes';
import { linkedNames, pointsOut } from './points-out';
import type { Finding, Outcome } from '../rule';
import { whyUnread } from '../why-unread';

/** A figure's name and the tree of cells below it. */
export interface TracedFigure {
  readonly name: string;
  readonly trace: TraceNode;
}

/** Every figure of the calculation sheet with its trace, also one that is an error, in the order in which the sheet computes them. */
export function tracedFigures(sheet: CalculationSheet): readonly TracedFigure[] {
  const readings = [...SYMBOLS.map((symbol) => sheet.readings[symbol]), ...sheet.furtherFactors];
  return readings.flatMap((reading) => {
    const trace = reading.kind === 'number' || reading.kind === 'unusable' ? reading.trace : undefined;
    return trace ? [{ name: reading.symbol, trace }] : [];
  });
}

/** A node and all nodes below it, each before those below it. */
export function* nodesBelow(root: TraceNode): Generator<TraceNode> {
  // A stack of our own: a running total over a long log makes a tree too deep for recursion.
  const rest: TraceNode[] = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    yield node;
    for (const precedent of node.precedents.toReversed()) rest.push(precedent);
  }
}

/**
 * Passed only where every cell below the figures could be looked at. What could not be followed was not looked at, and that is not the
 * same as nothing found.
 */
export function failedOrLookedThrough(
  { cells, unfollowed }: FollowedCells,
  findings: readonly Finding[],
  { surroundings }: Extraction,
): Outcome {
  const [first] = unfollowed;
  if (findings.length > 0 || first === undefined) return failedIfAny(findings);
  const linked = linkedNames(surroundings.names);
  const formulas = new Map(cells.map(({ at, formula = '' }) => [addressText(at), formula]));
  const cut = unfollowed.find((at) => !pointsOut(formulas.get(addressText(at)) ?? '', linked));
  if (cut === undefined) {
    return notApplicable(
      'Figures come from another workbook: see external-link.',
      '別のブックから計算されている数値があります（external-link を参照）。',
    );
  }
  const cell = addressText(cut);
  const unread = whyUnread(formulas.get(cell) ?? '');
  if (unread !== undefined) {
    return needsAPerson({
      at: [cut],
      message: {
        en: `The formula in ${cell} refers to ${unread.en}. It is not followed; nothing was found elsewhere. Look through what it draws on by hand.`,
        ja: `${cell} の数式は${unread.ja}を含むため、たどれません。他の範囲には指摘がありません。参照先は目視で確認してください。`,
      },
    });
  }
  return needsAPerson({
    at: [cut],
    message: {
      en: `The formula in ${cell} draws on more cells than are followed. Nothing was found in those looked at; look through the others by hand.`,
      ja: `${cell} の数式は、たどれる数を超えるセルを参照しています。確認した範囲には指摘がありません。残りのセルは目視で確認してください。`,
    },
  });
}
