/** The units of the linkage guidance in words of both languages: it prints them in English only, the Japanese is ours. */
import type { Words } from './language';
import { plain, wordings } from './our-sheets/wordings';

const UNITS: Readonly<Record<string, Words>> = {
  Numbers: { en: 'Numbers', ja: '件' },
  Hours: { en: 'Hours', ja: '時間' },
  // Of women in management positions.
  'Number or %': { en: 'Number or %', ja: '人または％' },
  'Number of countries': { en: 'Number of countries', ja: 'か国' },
  JPY: { en: 'JPY', ja: '円' },
  tonnes: { en: 'tonnes', ja: 'トン' },
};

/** The choices that a unit leaves; one that leaves none has none. */
const CHOICES: Readonly<Record<string, readonly Words[]>> = {
  'Number or %': [
    { en: 'Number', ja: '人' },
    { en: '%', ja: '%' },
  ],
};

/** `printed`: as the guidance prints it. Symbols (`MWh`) are the same in both. */
export function unitWords(printed: string): Words {
  return UNITS[printed] ?? { en: printed, ja: printed };
}

export function unitChoices(printed: string): readonly Words[] {
  return CHOICES[printed] ?? [];
}

/** What a person chose of a unit's choices, in whichever language; anything else is as typed. */
export function unitChosen(printed: string, typed: string): Words {
  return unitChoices(printed).find((choice) => isWordingOf(choice, typed)) ?? { en: typed, ja: typed };
}

/** Whether the text is the guidance's unit, as a sheet of ours writes it in any language. */
export function isPrintedUnit(text: string, printed: string): boolean {
  return isWordingOf(unitWords(printed), text);
}

/** The guidance's unit, with the choice still to make. */
export function isUnitToChoose(text: string): boolean {
  return Object.keys(CHOICES).some((printed) => isPrintedUnit(text, printed));
}

function isWordingOf(words: Words, text: string): boolean {
  return wordings(words).some((word) => plain(word) === plain(text));
}
