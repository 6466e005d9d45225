/** Every tolerance of the checks, in one place, each with its source. */
export interface CheckSettings {
  /**
   * Two figures are equal when they differ by no more than this share of the larger one. Covers what IEEE doubles lose in a sum of
   * some thousand terms and nothing a person could see. Source: ours; Excel computes in IEEE 754 doubles (15 significant digits).
   */
  readonly relativeTolerance: number;
  /** The same in absolute terms, for figures near zero, in base units (MWh, tCO2). */
  readonly absoluteTolerance: number;
}

export const DEFAULT_SETTINGS: CheckSettings = { relativeTolerance: 1e-9, absoluteTolerance: 1e-9 };

/** Whether two figures agree at full precision. */
export function agree(a: number, b: number, settings: CheckSettings): boolean {
  const difference = Math.abs(a - b);
  return difference <= settings.absoluteTolerance || difference <= settings.relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
}
