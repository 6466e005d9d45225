import type { EarlierSupport } from '../extract/our-sheet/earlier-answers';
import type { Support } from './sdg-profile';

/** What people wrote beside a value, and nothing else of the answer. */
export function supportOf({ evidence, evidenceLink, date, note }: EarlierSupport = {}): Support {
  return {
    ...(evidence === undefined ? {} : { evidence }),
    ...(evidenceLink === undefined ? {} : { evidenceLink }),
    ...(date === undefined ? {} : { date }),
    ...(note === undefined ? {} : { note }),
  };
}
