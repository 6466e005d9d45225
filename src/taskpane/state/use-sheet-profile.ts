import { useMemo } from 'react';
import type { Assessment } from '../../assess';
import type { LogAct } from '../../map/check-log';
import { mapToSdgs } from '../../map/map-to-sdgs';
import type { SdgProfile } from '../../map/sdg-profile';
import { UserError } from '../../user-error';
import { useLanguage } from '../language/pane-language';
import type { ResultState } from './monitor-state';
import type { PaneSettings } from './pane-settings';
import { writeChoice, type SaidChoice, type WriteChoice } from './sheet-choice';

export interface SheetProfile extends Mapped {
  readonly choice: WriteChoice;
}

interface Mapped {
  /** Undefined while it is not clear whose figures are meant: the person is asked first. */
  readonly profile?: SdgProfile;
  /** Why there is no profile of what was chosen. */
  readonly refusal?: UserError;
}

/** The SDG sheet as it would be written now; with `acts`, as if these decisions stood on the Check log. */
export function useSheetProfile(
  { assessment, lastWritten }: ResultState,
  said: SaidChoice,
  settings: PaneSettings,
  acts?: readonly LogAct[],
): SheetProfile {
  const language = useLanguage();
  return useMemo(() => {
    const choice = writeChoice(said, assessment.extraction, { settings, language }, lastWritten);
    return { choice, ...mapped(assessment, choice, acts) };
  }, [assessment, lastWritten, said, settings, language, acts]);
}

function mapped({ extraction, checks }: Assessment, { project }: WriteChoice, acts: readonly LogAct[] | undefined): Mapped {
  if (extraction.reports.length === 0) return {};
  try {
    return { profile: mapToSdgs(extraction, checks, project, acts) };
  } catch (thrown) {
    if (thrown instanceof UserError) return { refusal: thrown };
    throw thrown;
  }
}
