import { useMemo } from 'react';
import { DEFAULT_SETTINGS, type CheckSettings } from '../../check/settings';
import type { CreditsProfile } from '../../map/credits/credits-profile';
import { makeCredits } from '../../map/credits/make-credits';
import type { TypedCredits } from '../../map/credits/typed-credits';
import { UserError } from '../../user-error';
import type { ResultState } from '../state/monitor-state';

export const NOTHING_TYPED: TypedCredits = {};

/** The Credits sheet as it would be written now, or why it is not clear whose reductions are meant. */
export function useCredits(
  { assessment }: Pick<ResultState, 'assessment'>,
  own: Partial<CheckSettings>,
  sheets: readonly string[] | undefined,
  typed: TypedCredits,
): CreditsProfile | UserError {
  return useMemo(() => {
    const { extraction, checks } = assessment;
    try {
      return makeCredits(extraction, checks, { ...DEFAULT_SETTINGS, ...own }, { typed, ...(sheets === undefined ? {} : { sheets }) });
    } catch (thrown) {
      if (thrown instanceof UserError) return thrown;
      throw thrown;
    }
  }, [assessment, own, sheets, typed]);
}
