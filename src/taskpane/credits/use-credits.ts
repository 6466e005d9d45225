import { useMemo } from 'react';
import { DEFAULT_SETTINGS, type CheckSettings } from '../../check/settings';
import type { LogAct } from '../../map/check-log';
import type { CreditsProfile } from '../../map/credits/credits-profile';
import { makeCredits } from '../../map/credits/make-credits';
import type { TypedCredits } from '../../map/credits/typed-credits';
import { UserError } from '../../user-error';
import type { ResultState } from '../state/monitor-state';

export const NOTHING_TYPED: TypedCredits = {};
const NO_ACTS: readonly LogAct[] = [];

/** The Credits sheet as it would be written now, and as if `acts` stood on the Check log, or why it is not clear whose reductions are meant. */
export function useCredits(
  { assessment }: Pick<ResultState, 'assessment'>,
  own: Partial<CheckSettings>,
  sheets: readonly string[] | undefined,
  typed: TypedCredits,
  acts: readonly LogAct[] = NO_ACTS,
): CreditsProfile | UserError {
  return useMemo(() => {
    const { extraction, checks } = assessment;
    try {
      return makeCredits(extraction, checks, { ...DEFAULT_SETTINGS, ...own }, { typed, acts, ...(sheets === undefined ? {} : { sheets }) });
    } catch (thrown) {
      if (thrown instanceof UserError) return thrown;
      throw thrown;
    }
  }, [assessment, own, sheets, typed, acts]);
}
