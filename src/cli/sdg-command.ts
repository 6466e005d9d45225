import type { Language } from '../language';
import { appliedTypes, emptyCellRemarks } from '../map/applied-types';
import { indicatorRows } from '../map/indicator-rows';
import type { Sector, Technology } from '../map/sdg-profile';
import { kindsOf } from './kinds-of';
import { sdgJson } from './sdg-json';
import { sdgText } from './sdg-text';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { unlessRefused } from './unless-refused';
import type { SDG_FORMATS } from './format-names';

export interface SdgOptions {
  readonly technology: readonly Technology[];
  readonly sector: readonly Sector[];
  /** ISO 3166 code of a partner country; absent: rows for one country only are shown with its name. */
  readonly country?: string;
  readonly format: (typeof SDG_FORMATS)[number];
  readonly language: Language;
}

/** What the guidance links to technologies in sectors: project types (Table 6), targets and indicators (Tables 4 and 7), and Goal 5 (Table 5). */
export function sdgCommand({ technology, sector, country, format, language }: SdgOptions, terminal: Terminal): Promise<ExitCode> {
  return unlessRefused({ terminal, language }, () => {
    const kinds = kindsOf(technology, sector);
    const types = appliedTypes(kinds);
    const rows = indicatorRows(types.applied, country);
    for (const remark of emptyCellRemarks(kinds, types)) terminal.err(remark[language]);
    const answer = format === 'json' ? JSON.stringify(sdgJson(types.applied, rows), null, 2) : sdgText(types.applied, rows, language);
    terminal.out(answer);
    return EXIT.fine;
  });
}
