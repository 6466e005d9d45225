/** What a person has still to fill in on the SDG sheet, for the sheet itself and the pane to count alike. */
import { CLAIM_ANSWERS } from '../our-sheets/sdg-sheet';
import { answerIn } from '../our-sheets/wordings';
import { statusOf } from './item-status';
import type { IndicatorEntry, IndicatorValue, IssuanceRecord, SdgProfile, Support } from './sdg-profile';

export type ValueState =
  /** From the report, or from issuance records. */
  | 'figures'
  /** Filled in by a person. */
  | 'filled'
  /** Left for a person to fill in. */
  | 'open';

/** Zero and "not claimed" are answers, and so is a number for a claim; a note alone is none. */
export function valueState(value: IndicatorValue): ValueState {
  switch (value.kind) {
    case 'monitored':
      return 'figures';
    case 'issued':
      return value.tonnes === undefined ? 'open' : 'figures';
    case 'unavailable':
      return 'open';
    case 'quantity':
      // Words where a figure belongs are written, and are no figure.
      return typeof value.typed === 'number' ? 'filled' : 'open';
    case 'claim':
      return value.answer === undefined && typeof value.unknownAnswer !== 'number' ? 'open' : 'filled';
  }
}

/** Left for a person: what of Table 5 applies is theirs to choose, so that nothing of it is missing. */
export function isOpenEntry({ value, activities }: IndicatorEntry): boolean {
  return activities === undefined && valueState(value) === 'open';
}

/**
 * Values without an answer, answers without evidence, and items of the check list that still need something. Indicators of the scheme are
 * left out: they must not be reported as what this project achieved, and nobody need fill them in.
 */
export function openOnSheet({ indicators, goal5, ownClaims, issuance, issuedOn, checkList }: SdgProfile): number {
  const entries = [...indicators, ...goal5];
  const claims = ownClaims.filter(({ typed = '' }) => typed !== '' && answerIn(CLAIM_ANSWERS, String(typed)) !== 'not-claimed');
  const open: readonly (readonly unknown[])[] = [
    entries.filter(isOpenEntry),
    entries.filter((entry) => needsEvidence(entry.value) && isBare(entry)),
    claims.filter(isBare),
    issuedOn === undefined ? issuance.filter(isBareAmount) : [],
    checkList.items.filter((item) => statusOf(item) !== 'done'),
  ];
  return open.reduce((sum, { length }) => sum + length, 0);
}

function needsEvidence(value: IndicatorValue): boolean {
  if (value.kind === 'claim') return value.answer !== 'not-claimed' && valueState(value) === 'filled';
  return value.kind === 'quantity' && valueState(value) === 'filled';
}

function isBare({ evidence = '', evidenceLink }: Support): boolean {
  return evidence === '' && evidenceLink === undefined;
}

function isBareAmount(record: IssuanceRecord): boolean {
  const { tonnes = '', decision = '' } = record;
  return tonnes !== '' && decision === '' && isBare(record);
}
