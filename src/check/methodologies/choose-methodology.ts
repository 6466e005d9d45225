import { SYMBOLS, type CalculationSheet, type SymbolName } from '../../extract/extraction';
import { remembered } from '../../remembered';
import type { CheckSettings } from '../settings';
import { FORMS } from './forms';
import { hasOtherSources, inferSums } from './infer-sums';
import { METHODOLOGIES } from './listed';
import type { Methodology } from './methodology';
import { isOfOtherForm } from './other-form';

/** `JCM_TH_AM001_ver02.0` → `TH_AM001`; undefined where the sheet's header names none. */
export function methodologyId(sheet: CalculationSheet): string | undefined {
  return idIn(sheet.spreadsheet?.value ?? '');
}

const idIn = remembered((spreadsheet): string | undefined => {
  const match = /(?:^|[^A-Z])([A-Z]{2})_([AP]M)(\d{3})(?!\d)/i.exec(spreadsheet);
  if (!match) return undefined;
  const [, country = '', kind = '', number = ''] = match;
  return `${country}_${kind}${number}`.toUpperCase();
});

/** `JCM_TH_AM001_ver02.0` → `02.0`. */
function versionIn(spreadsheet: string): string | undefined {
  return /ver\.?\s*(\d+(?:\.\d+)?)/i.exec(spreadsheet)?.[1];
}

/** `other`: project emissions are computed, or the reference emissions come from something else than electricity generated. */
export type BroadForm = 'displaced-electricity' | 'other' | 'unknown';

/** The form of the sheet's methodology, `unknown` where it is not listed, not named, or where the two headers name different forms. */
export function formOf(sheet: CalculationSheet): BroadForm {
  const form = formOfId(methodologyId(sheet));
  const idOnInputSheet = idIn(sheet.inputHeader?.spreadsheet?.value ?? '');
  return idOnInputSheet === undefined || formOfId(idOnInputSheet) === form ? form : 'unknown';
}

function formOfId(id: string | undefined): BroadForm {
  const form = id === undefined ? undefined : METHODOLOGIES[id]?.form;
  if (form === undefined) return 'unknown';
  return form === 'displaced-electricity' ? form : 'other';
}

/**
 * The figures that every calculation sheet of the methodology has. EG and EF_RE belong to displaced electricity: other forms have their
 * own. Of a methodology that is not listed the sheet itself says which.
 */
export function expectedSymbols(sheet: CalculationSheet): readonly SymbolName[] {
  const form = formOf(sheet);
  return form === 'other' || (form === 'unknown' && isOfOtherForm(sheet)) ? ['RE_p', 'PE_p', 'ER_p'] : SYMBOLS;
}

/** The methodology that a report is held against, and how it was found. */
export interface ChosenMethodology {
  readonly methodology: Methodology;
  /** `header`: the sheet names it. `user`: it was supplied. `inferred`: the sheet's symbols are those of this form, nothing else says it. */
  readonly by: 'header' | 'user' | 'inferred';
}

/**
 * The methodology that the user supplied where the header names it or names none, the one that the header names, else the form whose
 * symbols stand on the sheet. Undefined where nothing of that helps, or where the two headers of a report contradict each other.
 */
export function chooseMethodology(sheet: CalculationSheet, { methodology }: CheckSettings): ChosenMethodology | undefined {
  const id = methodologyId(sheet);
  if (methodology !== undefined && (id === undefined || id === methodology.id.toUpperCase()) && isOfVersion(methodology, sheet)) {
    return { methodology, by: 'user' };
  }
  const listed = id === undefined ? undefined : METHODOLOGIES[id];
  if (listed !== undefined && isOfVersion(listed, sheet))
    return formOf(sheet) === 'unknown' ? undefined : { methodology: listed, by: 'header' };
  const own = inferredFrom(sheet, id);
  return own && { methodology: own, by: 'inferred' };
}

/** PE_p = 0 is inferred only where nothing on the sheets says that more than electricity counts. */
function inferredFrom(sheet: CalculationSheet, id: string | undefined): Methodology | undefined {
  if (hasOtherSources(sheet)) return inferSums(sheet, id ?? '');
  return hasSymbolsOfGeneration(sheet) ? inferred(id) : undefined;
}

/** Whether what holds for these versions (absent: for all that is known) holds for the sheet's. */
export function isOfVersion({ versions }: Pick<Methodology, 'versions'>, sheet: CalculationSheet): boolean {
  const version = versionIn(sheet.spreadsheet?.value ?? '');
  return versions === undefined || version === undefined || versions.some((one) => Number(one) === Number(version));
}

/** EG with its factor, and the three results. */
function hasSymbolsOfGeneration({ readings }: CalculationSheet): boolean {
  return SYMBOLS.every((symbol) => readings[symbol].kind === 'number');
}

function inferred(id: string | undefined): Methodology {
  return {
    id: id ?? '',
    title: { en: 'Electricity that displaces other electricity', ja: '他の電力を代替する電力' },
    form: 'displaced-electricity',
    ...FORMS['displaced-electricity'],
    factors: [],
    source: 'Inferred from the symbols EG and EF_RE on the sheet',
    status: 'unconfirmed',
  };
}
