/** The reason why a formula has no value here. It may well have one in Excel. */
export interface NotEvaluated {
  readonly kind: 'not-evaluated';
  readonly reason: NotEvaluatedReason;
  /** What it is about: the function, the name, the cell, the text. */
  readonly name: string;
}

export type NotEvaluatedReason =
  | 'unknown-function'
  | 'unknown-name'
  /** A defined name whose cells move with the cell that uses it. */
  | 'relative-name'
  | 'external-reference'
  /** The parser's failure; `name` is what it met. */
  | 'unreadable-formula'
  | 'circular-reference'
  /** A range where one value is needed: Excel takes the cell beside the formula, or computes an array. The text of the formula does not say which. */
  | 'range-as-value'
  /** A text with digits that Excel reads by the computer's region settings. */
  | 'locale-dependent-text'
  /** A formula without text whose value was never computed. */
  | 'uncomputed-cell'
  /** The trace does not show all cells. */
  | 'incomplete-trace'
  | 'too-large';

/** Carries the reason out of a calculation. */
export class CannotEvaluate extends Error {
  constructor(readonly outcome: NotEvaluated) {
    super(outcome.reason);
  }
}

export function cannotEvaluate(reason: NotEvaluatedReason, name: string): CannotEvaluate {
  return new CannotEvaluate({ kind: 'not-evaluated', reason, name });
}
