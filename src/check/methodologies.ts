import { SYMBOLS, type CalculationSheet, type SymbolName } from '../extract/extraction';

/**
 * Methodologies whose emissions form is confirmed by their official summary or by a published monitoring report. `displaced-electricity`: RE_p = EG × EF_RE and PE_p = 0.
 * `other`: project emissions are computed, or the reference emissions come from something else than electricity generated.
 * A methodology that is not listed is unknown, which is neither.
 */
export const METHODOLOGIES: Readonly<Record<string, Methodology>> = {
  BD_AM002: { form: 'displaced-electricity', source: 'https://www.jcm.go.jp/bd-jp/methodologies/49' },
  BD_PM002: { form: 'displaced-electricity', source: 'https://www.jcm.go.jp/bd-jp/methodologies/49' },
  CL_AM001: {
    form: 'displaced-electricity',
    source: 'https://www.iges.or.jp/en/pub/jcm-proposed-methodology-installation-solar-2/en',
  },
  ID_AM002: {
    form: 'other',
    source:
      'Published monitoring report sheet of JCM project ID009 (JCM_ID_AM002_ver02.0), which monitors EC_PJ,i,p and EI_grid,p: https://pdfslide.net/documents/monitoring-report-sheet-input-sheet-for-verification.html',
  },
  ID_AM004: { form: 'other', source: 'https://www.jcm.go.jp/id-jp/methodologies/27' },
  ID_AM009: { form: 'other', source: 'JCM approved methodology ID_AM009, "Replacement of conventional burners with regenerative burners"' },
  ID_AM017: { form: 'displaced-electricity', source: 'https://www.jcm.go.jp/id-jp/methodologies/78' },
  ID_AM022: { form: 'other', source: 'https://www.jcm.go.jp/id-jp/methodologies/109' },
  KE_AM002: { form: 'displaced-electricity', source: 'https://www.jcm.go.jp/ke-jp/methodologies/52' },
  KH_AM002: { form: 'displaced-electricity', source: 'https://www.jcm.go.jp/kh-jp/methodologies/46' },
  MM_AM005: { form: 'displaced-electricity', source: 'https://www.jcm.go.jp/mm-jp/methodologies/112' },
  MN_AM001: { form: 'other', source: 'https://www.jcm.go.jp/mn-jp/methodologies/5' },
  MN_AM003: { form: 'displaced-electricity', source: 'https://www.jcm-mongolia.com/?page_id=12462&lang=en' },
  MV_AM001: { form: 'displaced-electricity', source: 'https://www.jcm.go.jp/mv-jp/methodologies/19' },
  TH_AM001: { form: 'displaced-electricity', source: 'https://www.jcm.go.jp/th-jp/methodologies/39' },
  VN_AM003: { form: 'other', source: 'https://www.jcm.go.jp/vn-jp/methodologies/17' },
  VN_AM007: { form: 'displaced-electricity', source: 'https://www.jcm.go.jp/vn-jp/methodologies/45' },
};

export interface Methodology {
  readonly form: 'displaced-electricity' | 'other';
  readonly source: string;
}

/** `JCM_TH_AM001_ver02.0` → `TH_AM001`; undefined where the sheet's header names none. */
export function methodologyId(sheet: CalculationSheet): string | undefined {
  return idIn(sheet.spreadsheet?.value ?? '');
}

function idIn(spreadsheet: string): string | undefined {
  const match = /(?:^|[^A-Z])([A-Z]{2})_([AP]M)(\d{3})(?!\d)/i.exec(spreadsheet);
  if (!match) return undefined;
  const [, country = '', kind = '', number = ''] = match;
  return `${country}_${kind}${number}`.toUpperCase();
}

/** The form of the sheet's methodology, `unknown` where it is not listed, not named, or where the two headers name different forms. */
export function formOf(sheet: CalculationSheet): Methodology['form'] | 'unknown' {
  const form = formOfId(methodologyId(sheet));
  const idOnInputSheet = idIn(sheet.inputHeader?.spreadsheet?.value ?? '');
  return idOnInputSheet === undefined || formOfId(idOnInputSheet) === form ? form : 'unknown';
}

function formOfId(id: string | undefined): Methodology['form'] | 'unknown' {
  return (id === undefined ? undefined : METHODOLOGIES[id]?.form) ?? 'unknown';
}

/** The figures that every calculation sheet of the methodology has. EG and EF_RE belong to displaced electricity: other forms have their own. */
export function expectedSymbols(sheet: CalculationSheet): readonly SymbolName[] {
  return formOf(sheet) === 'other' ? ['RE_p', 'PE_p', 'ER_p'] : SYMBOLS;
}
