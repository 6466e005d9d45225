import { assess, prepareCheckLog, prepareCreditsSheet, prepareSdgSheet, prepareWorkingPaper, type Assessment } from '../../../src/assess';
import { DEFAULT_SETTINGS } from '../../../src/check/settings';
import type { SheetPlan } from '../../../src/plan/sheet-plan';
import { readXlsx } from '../../../src/read/xlsx';
import { writeXlsx } from '../../../src/write/xlsx';

const TODAY = '2026-11-27';
const CHOICE = { language: 'en', version: '0' } as const;
const SDG = { values: 'linked', language: 'both', version: '0' } as const;

type PlanFor = (assessment: Assessment) => SheetPlan;

/** All that this program writes into workbooks, in the order in which people come to it. */
const PLANS: readonly PlanFor[] = [
  (assessment) => prepareSdgSheet(assessment, { kinds: [{ technology: 'renewable-energy', sector: 'other' }] }, SDG, TODAY).plan,
  (assessment) => prepareCheckLog(assessment, [], CHOICE, TODAY).plan,
  (assessment) => prepareCreditsSheet(assessment, { typed: {} }, DEFAULT_SETTINGS, CHOICE, TODAY).plan,
  (assessment) => prepareWorkingPaper(assessment, DEFAULT_SETTINGS, [], CHOICE, TODAY).plan,
];

export interface Written {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Read, planned and written once more. */
  readonly again: Uint8Array;
}

/** The workbook after each of our sheets. */
export function withOurSheets(bytes: Uint8Array): readonly Written[] {
  let last = bytes;
  return PLANS.map((planFor) => {
    const write = (into: Uint8Array, isRenewed: boolean): { name: string; bytes: Uint8Array } => {
      const plan = planFor(assess(readXlsx(into)));
      return { name: plan.name, bytes: writeXlsx(into, plan, isRenewed ? { replace: plan.name } : {}) };
    };
    const once = write(last, false);
    last = once.bytes;
    return { ...once, again: write(once.bytes, true).bytes };
  });
}
