import { ROUNDING_WORDS, VINTAGE_WORDS } from '../../check/vintages/vintage-words';
import { wordBasis } from '../../check/vintages/word-vintages';
import { wordParts } from '../../check/vintages/word-tonnes';
import { wordNumber } from '../../check/numbers/word-number';
import type { Language } from '../../language';
import type { VintagesJson } from '../vintages-json';
import { padded, paddedLeft, textWidth } from './terminal-text';

interface VintageLines {
  readonly head: string;
  readonly rows: readonly string[];
  readonly notes: readonly string[];
}

/** The vintages as a small table for a terminal, with what they rest on above it. */
export function vintageLines(found: VintagesJson, language: Language): VintageLines {
  if (found.kind === 'unknown') return { head: `${VINTAGE_WORDS.unknown[language]}: ${found.reason}`, rows: [], notes: [] };
  const hasBoth = new Set(found.vintages.map(({ isItmo }) => isItmo)).size > 1;
  const tonnes = wordParts(found.vintages.map((vintage) => vintage.tonnes));
  const rows = found.vintages.map(({ year, from, to, days, rounded, isItmo }, index) => ({
    year: String(year),
    // A whole year needs no dates.
    dates: from.endsWith('-01-01') && to.endsWith('-12-31') ? '' : `${from} – ${to}`,
    days: `${days} ${DAYS[language]}`,
    tonnes: `${tonnes[index] ?? ''} tCO2`,
    rounded: found.rounding === 'none' ? '' : `→ ${wordNumber(rounded)}`,
    itmo: VINTAGE_WORDS[isItmo ? 'itmo' : 'noItmo'][language],
  }));
  const widest = (key: keyof (typeof rows)[number]): number => Math.max(...rows.map((row) => textWidth(row[key])));
  const [basis, rounding, title] = [wordBasis(found), ROUNDING_WORDS[found.rounding], VINTAGE_WORDS.vintages].map(
    (words) => words[language],
  );
  return {
    head: language === 'en' ? `${title} (${basis}; ${rounding})` : `${title}（${basis}、${rounding}）`,
    rows: rows.map(({ year, dates, days, tonnes, rounded, itmo }) =>
      [
        year,
        padded(dates, widest('dates')),
        paddedLeft(days, widest('days')),
        paddedLeft(tonnes, widest('tonnes')),
        padded(rounded, widest('rounded')),
        ...(hasBoth || itmo === VINTAGE_WORDS.noItmo[language] ? [itmo] : []),
      ]
        .filter((text) => text !== '')
        .join('  ')
        .trimEnd(),
    ),
    notes: [...(found.isEstimate ? [found.how] : []), ...(hasBoth ? [found.cutBasis] : [])],
  };
}

const DAYS = { en: 'days', ja: '日' } as const;
