import type { TFunction } from 'i18next';
import type { Assessment } from '../../assess';
import { whyWithout } from '../../check/why-without';
import { SYMBOLS } from '../../extract/extraction';
import type { StepMark } from '../frame/steps';

/** How many of the readings are there, of those that the reports need. */
export function reportMark({ extraction: { reports } }: Assessment, t: TFunction): StepMark {
  if (reports.length === 0) return { tone: 'quiet', short: '–', words: t('planOnly') };
  const readings = reports.flatMap((report) =>
    SYMBOLS.filter((symbol) => !whyWithout(report, symbol)).map((symbol) => report.readings[symbol]),
  );
  const found = readings.filter(({ kind }) => kind === 'number' || kind === 'summed').length;
  return {
    tone: found === readings.length ? 'good' : 'warning',
    short: `${found}/${readings.length}`,
    words: t('readingsFound', { found, count: readings.length }),
  };
}
