/** What the register, or a methodology that the user gave, knows of an emission factor beside the list on the sheet. */
import { citationText } from '../citation';
import type { CalculationSheet, NumberReading } from '../extract/extraction';
import { parseUnit } from '../extract/unit';
import type { Language, Words } from '../language';
import { inBase } from './units/base-units';
import { chooseMethodology, isOfVersion, METHODOLOGIES, methodologyId, NATIONAL_FACTORS } from './methodologies';
import type { KnownFactor, Methodology, NationalFactor, Status } from './methodologies/methodology';
import { agree, type CheckSettings } from './settings';
import { wordNumber } from './numbers/word-number';

export interface FactorMeanings {
  /** National factors of the report's own country: in another country the figure is a coincidence. */
  readonly national: readonly NationalFactor[];
  /** Default values of this and of other methodologies. */
  readonly defaults: readonly DefaultOf[];
  /** Confirmed default values of the report's methodology, of which the figure is none. */
  readonly confirmed: readonly DefaultOf[];
  /** The user's own file says them. */
  readonly isUsers: boolean;
}

export interface DefaultOf {
  readonly factor: KnownFactor;
  readonly methodology: Methodology;
}

export function factorMeanings(EF_RE: NumberReading, sheet: CalculationSheet, settings: CheckSettings): FactorMeanings {
  const chosen = chooseMethodology(sheet, settings);
  const own = chosen && chosen.by !== 'inferred' ? chosen.methodology : undefined;
  const isMeant = ({ value, unit }: Pick<KnownFactor, 'value' | 'unit'>): boolean =>
    agree(inBase(EF_RE), value * parseUnit(unit).toBase, settings);
  const all = [...(own ? [own] : []), ...Object.values(METHODOLOGIES).filter(({ id }) => id !== own?.id)];
  const defaults = all.flatMap((methodology) => factorsOf(methodology).map((factor) => ({ factor, methodology })));
  const confirmed = defaults.filter(
    ({ factor, methodology }) => methodology === own && factor.status === 'confirmed' && isOfVersion(factor, sheet),
  );
  return {
    national: nationalFactors(sheet, own).filter(isMeant),
    defaults: defaults.filter(({ factor }) => isMeant(factor)),
    confirmed: confirmed.some(({ factor }) => isMeant(factor)) ? [] : confirmed,
    isUsers: chosen?.by === 'user',
  };
}

function factorsOf({ factors }: Methodology): readonly KnownFactor[] {
  return factors.filter(({ symbol }) => symbol === 'EF_RE');
}

function nationalFactors(sheet: CalculationSheet, own: Methodology | undefined): readonly NationalFactor[] {
  const country = methodologyId(sheet)?.slice(0, 2) ?? sheet.reference?.value.slice(0, 2);
  return [...(own?.nationalFactors ?? []), ...NATIONAL_FACTORS].filter((factor) => factor.country === country);
}

/** Each in a sentence, with how it is known. */
export function meaningWords({ national, defaults }: FactorMeanings, figure: string): readonly Words[] {
  return [...national.map((factor) => nationalWords(factor, figure)), ...defaults.map((found) => defaultWords(found, figure))];
}

function nationalWords({ label, source, status }: NationalFactor, figure: string): Words {
  return {
    en: `${figure} is ${label.en}, not a default value of the JCM (${STATUS_WORDS[status].en}: ${citationText(source, 'en')}).`,
    ja: `${figure} は${label.ja}であり、JCM のデフォルト値ではありません（${STATUS_WORDS[status].ja}：${citationText(source, 'ja')}）。`,
  };
}

function defaultWords({ factor, methodology: { id } }: DefaultOf, figure: string): Words {
  const { label, source, status, versions = [] } = factor;
  const named = versions.length === 0 ? id : `${id} Ver${versions.join(', Ver')}`;
  return {
    en: `${figure} is known as a default value of ${named}, “${label.en}” (${STATUS_WORDS[status].en}: ${citationText(source, 'en')}).`,
    ja: `${figure} は ${named} のデフォルト値「${label.ja}」として知られています（${STATUS_WORDS[status].ja}：${citationText(source, 'ja')}）。`,
  };
}

/** The confirmed default values of the report's methodology, of which the figure is none. */
export function confirmedWords(confirmed: readonly DefaultOf[]): Words {
  const id = confirmed[0]?.methodology.id ?? '';
  const sources = (language: Language): string =>
    [...new Set(confirmed.map(({ factor }) => citationText(factor.source, language)))].join('; ');
  const list = (language: Language): string =>
    confirmed
      .map(({ factor }) => `${wordNumber(factor.value)} ${factor.unit} (${factor.label[language]})`)
      .join(language === 'ja' ? '、' : ', ');
  return {
    en: `The default values known of ${id} are ${list('en')}: ${sources('en')}. The version of the methodology may have others.`,
    ja: `${id} について知られているデフォルト値は ${list('ja')} です（${sources('ja')}）。方法論のバージョンによっては異なる値があり得ます。`,
  };
}

export const STATUS_WORDS: Readonly<Record<Status, Words>> = {
  confirmed: { en: 'confirmed', ja: '原典で確認' },
  'second-hand': { en: 'second-hand', ja: '間接的な情報' },
  unconfirmed: { en: 'unconfirmed', ja: '未確認' },
};
