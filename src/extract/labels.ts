import { remembered } from '../remembered';
import type { SymbolName } from './extraction';
import { looseText } from './plain-text';
import { symbolNamed } from './symbol-notation';

/** What each symbol is called on the form, for `MissingReading.lookedFor`: JCM calculation process sheet, sections 1 to 4. */
export const FORM_NAMES: Readonly<Record<SymbolName, readonly [notation: string, label: string]>> = {
  EG: ['ΣEG_i,p', 'Total quantity of the electricity generated in the project during the period p'],
  EF_RE: ['EF_RE', 'Reference CO2 emission factor of the grid and captive electricity'],
  RE_p: ['RE_p', 'Reference emissions during the period p'],
  PE_p: ['PE_p', 'Project emissions during the period p'],
  ER_p: ['ER_p', 'Emission reductions during the period p'],
};

/** Behind the name in an English label: `… during the period p`, `… (ER_p)`, `… [tCO2/p]`. */
const TAIL = String.raw`(?: (?:during|in|for|of|over) (?:the |this )?(?:whole |monitoring |reporting )*periods?(?: ?p)?)?(?: ?[(\[][^)\]]{1,40}[)\]])?$`;
const english = (name: string): RegExp =>
  new RegExp(String.raw`^(?:the )?(?:(?:total|net) )?(?:(?:amount|quantity) of (?:the )?)?(?:annual )?(?:ghg |co2 )?${name}${TAIL}`);

const PERIOD = '(?:(?:モニタリング)?期間p?(?:中|内)?(?:の|における|に)?)?';
const BRACKETS = String.raw`(?:[(\[「][^)\]」]{1,40}[)\]」])?$`;
const japanese = (name: string): RegExp => new RegExp(`^${PERIOD}${name}${BRACKETS}`, 'i');

/**
 * In this order: the narrower wording first. English is compared in lower case with single spaces, Japanese without any space.
 * The wording of the English form is quoted in `FORM_NAMES`; the Japanese one is a translation in use, not an official form.
 */
const LABELS: readonly { readonly symbol: SymbolName; readonly en: readonly RegExp[]; readonly ja: readonly RegExp[] }[] = [
  {
    symbol: 'EF_RE',
    en: [
      /^(the )?reference (co2 |ghg |grid )?emissions? factors?( (of|for) .{1,80})?$/,
      /^(the )?(co2 )?emissions? factors? (of|for) (the )?(grid|captive|reference) (and(\/or)? (captive|grid) )?(electricity|power)( .{0,60})?$/,
      /^(the )?(co2 )?emissions? factors? (of|for) (the )?reference( .{1,60})?$/,
    ],
    ja: [
      /^(系統|グリッド|電力系統|系統電力|グリッド電力).{0,12}(自家発|自家発電|自家用|自家).{0,12}の?(リファレンス|参照)?(CO2)?排出係数/i,
      /^(リファレンス|参照)(シナリオ)?(の|における)?(CO2|GHG)?排出(係数|原単位)/i,
      /^(系統|グリッド|電力系統|系統電力|グリッド電力|電力)?の?(CO2)?排出係数(.{0,20})$/i,
    ],
  },
  {
    symbol: 'RE_p',
    en: [english('reference emissions?')],
    ja: [japanese('の?(?:リファレンス|参照|ベースライン)(?:シナリオ)?(?:の|における)?(?:CO2|GHG)?排出量')],
  },
  { symbol: 'PE_p', en: [english('project emissions?')], ja: [japanese('の?プロジェクト(?:の|における|による)?(?:CO2|GHG)?排出量')] },
  {
    symbol: 'ER_p',
    en: [english('emissions? reductions?'), english('reductions? of (?:ghg |co2 )?emissions?')],
    ja: [japanese('の?(?:総|合計)?(?:CO2|GHG|温室効果ガス)?(?:の)?(?:排出)?(?:削減量|排出削減量)')],
  },
  {
    symbol: 'EG',
    en: [
      /^(the )?(total |net )?(quantity|amount) of (the )?(net |ac )?electric(ity|al energy|al power) (generated|generation|produced|output)( .{0,90})?$/,
      /^(the )?(total |net )?(electricity|power) (generation|generated|output)( .{0,90})?$/,
    ],
    ja: [/^.{0,20}(発電電力量|発電量|電力量の合計)(の?合計|の総和|の総量)?([([「].{1,40}[)\]」])?$/],
  },
];

const LONGEST_LABEL = 160;

/**
 * The symbol a row's label names, compared loosely; undefined for titles of sections (`1. Calculations for emission reductions`,
 * `排出削減量の計算`) and for sentences.
 */
export const labelSymbol = remembered((label): SymbolName | undefined => {
  if (label.length > LONGEST_LABEL) return undefined;
  const text = looseText(label).replace(/\s*[:=]$/, '');
  if (!/emission|electric|power|排出|発電|削減|電力/.test(text)) return undefined;
  if (sectionNumber(label) !== undefined) return undefined;
  const behindSymbol = /^(.{2,20}?) ?[:=-] ?(.{4,})$/.exec(text);
  if (behindSymbol && symbolNamed(behindSymbol[1] ?? '')) return labelSymbol(behindSymbol[2] ?? '');
  const squeezed = text.replace(/\s/g, '').replace(/co₂/g, 'co2');
  return LABELS.find(({ en, ja }) => en.some((pattern) => pattern.test(text)) || ja.some((pattern) => pattern.test(squeezed)))?.symbol;
});

/** Section titles of the calculation sheet; the wording differs between sections (`for`, `of the`), so they are compared loosely. */
const SECTIONS: readonly { readonly section: 1 | 2 | 3 | 4; readonly title: RegExp }[] = [
  {
    section: 1,
    title: /^calculations? (for|of) (the )?(ghg |co2 )?emissions? reductions?|^(ghg|co2|温室効果ガス)?排出削減量の(計算|算定|算出)/,
  },
  {
    section: 2,
    title: /^(selected|selection of) default values?|^(選択|採用|適用)(された|した|する)?デフォルト値|^デフォルト値の(選択|選定)/,
  },
  { section: 3, title: /^calculations? (for|of) (the )?reference emissions?|^(リファレンス|参照)排出量の(計算|算定|算出)/ },
  { section: 4, title: /^calculations? (for|of) (the )?project emissions?|^プロジェクト排出量の(計算|算定|算出)/ },
];

/** 1 to 4 for a section title of the calculation sheet, with or without its number. */
export const sectionNumber = remembered((text): 1 | 2 | 3 | 4 | undefined => {
  if (text.length > 100) return undefined;
  const loose = looseText(text);
  if (!/calculation|default|計算|算定|算出|デフォルト/.test(loose)) return undefined;
  const title = loose.replace(/^(section )?[([]?\d[)\].:]*\s*/, '');
  const squeezed = title.replace(/\s/g, '');
  return SECTIONS.find((section) => section.title.test(title) || section.title.test(squeezed))?.section;
});
