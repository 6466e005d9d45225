import { useMemo, useState } from 'react';
import type { CheckSettings } from '../../check/settings';
import { filled } from '../../extract/our-sheet/field-row';
import type { PaneSettings } from './pane-settings';

/** What a verifier sets in the pane instead of the defaults of the checks: bands, which are remembered, and facts of this workbook, which are not. */
export type OwnChange = {
  readonly [Name in 'planDeviation' | 'yieldDeviation' | 'capacityFactor' | 'planCovers' | 'installedCapacity' | 'wholeTonnes']?:
    CheckSettings[Name] | undefined;
};

export interface OwnSettings {
  readonly settings: Partial<CheckSettings>;
  put(changed: OwnChange): void;
}

type Facts = Pick<OwnChange, 'planCovers' | 'installedCapacity'>;

export function useOwnSettings({ bands, wholeTonnes }: PaneSettings, save: (changed: Partial<PaneSettings>) => void): OwnSettings {
  const [facts, setFacts] = useState<Facts>({});
  const put = ({ planDeviation, yieldDeviation, capacityFactor, wholeTonnes: way, ...changed }: OwnChange): void => {
    if (way !== undefined) save({ wholeTonnes: way });
    if (Object.keys(changed).length > 0) setFacts({ ...facts, ...changed });
    const bandsNow = filled({ planDeviation, yieldDeviation, capacityFactor });
    if (Object.keys(bandsNow).length > 0) save({ bands: { ...bands, ...bandsNow } });
  };
  const { planCovers, installedCapacity } = facts;
  const { planDeviation, yieldDeviation, capacityFactor } = bands;
  // The same object as long as nothing changes: the checks are made anew with it.
  const own = useMemo(
    () => filled({ planDeviation, yieldDeviation, capacityFactor, planCovers, installedCapacity, wholeTonnes }),
    [planDeviation, yieldDeviation, capacityFactor, planCovers, installedCapacity, wholeTonnes],
  );
  return { settings: own, put };
}
