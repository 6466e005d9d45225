import { addressText } from '../address';
import type { CalculationSheet, Extraction, SymbolName } from '../extract/extraction';
import { followedCells } from './cells/followed-cells';
import type { Words } from '../language';
import { notApplicable, notApplicableBecause } from './outcomes';
import type { Outcome } from './rule';
import type { CheckSettings } from './settings';
import { recompute, savedCells } from './cells/stale-cells';
import { unitConflicts } from './units/unit-conflicts';

/**
 * One cause, one finding: a figure that does not fit because its unit is in doubt, or because the workbook was not recalculated, is
 * reported by unit-conflict or stale-value alone. `symbols`: the figures that the rule compares.
 */
export function unlessExplained(
  outcome: Outcome,
  sheet: CalculationSheet,
  settings: CheckSettings,
  workbook: Extraction,
  symbols: readonly SymbolName[],
): Outcome {
  if (outcome.outcome !== 'failed' || outcome.severity === 'info') return outcome;
  const doubt = whyUnitInDoubt(sheet, settings, symbols);
  if (doubt !== undefined) return notApplicableBecause(doubt);
  return isStale(outcome, sheet, settings, workbook)
    ? notApplicable('The saved result is out of date: see stale-value.', '保存されている計算結果が古くなっています（stale-value を参照）。')
    : outcome;
}

/** Undefined where the units of these symbols are certain. */
export function whyUnitInDoubt(sheet: CalculationSheet, settings: CheckSettings, symbols: readonly string[]): Words | undefined {
  const doubted = unitConflicts(sheet, settings).find(({ symbol }) => symbols.includes(symbol))?.symbol;
  if (doubted === undefined) return undefined;
  return {
    en: `The unit of ${doubted} is in doubt: see unit-conflict.`,
    ja: `${doubted} の単位が確定できません（unit-conflict を参照）。`,
  };
}

function isStale(
  { findings }: Extract<Outcome, { readonly outcome: 'failed' }>,
  sheet: CalculationSheet,
  settings: CheckSettings,
  workbook: Extraction,
): boolean {
  const found = new Set(findings.flatMap(({ at }) => at.slice(0, 1)).map(addressText));
  const followed = followedCells(sheet, workbook);
  const cells = followed.cells.filter(({ at }) => found.has(addressText(at)));
  return recompute({ ...followed, cells }, savedCells(sheet, workbook), settings).stale.length > 0;
}
