import { STATUS_WORDS } from '../check/known-factors';
import type { KnownFactor, Methodology, NationalFactor } from '../check/methodologies/methodology';
import { REGISTER_WORDS, versionsWords } from '../check/methodologies/register-words';
import { wordNumber } from '../check/numbers/word-number';
import { citationText } from '../citation';
import type { Language, Words } from '../language';
import { partnerCountry } from '../partner-countries';
import type { Register } from './methodologies-command';

/** For people. */
export function registerText({ methodologies, nationalFactors, warmingPotentials }: Register, language: Language): string {
  return [
    ...methodologies.flatMap((methodology) => [...methodologyLines(methodology, language), '']),
    ...part(REGISTER_WORDS.nationalFactors, nationalFactors, nationalLines, language),
    ...part(REGISTER_WORDS.warmingPotentials, warmingPotentials, factorLines, language),
    REGISTER_WORDS.note[language],
  ].join('\n');
}

function part<Item>(
  title: Words,
  items: readonly Item[],
  lines: (item: Item, language: Language) => readonly string[],
  language: Language,
): readonly string[] {
  return items.length === 0 ? [] : [title[language], ...items.flatMap((item) => lines(item, language)), ''];
}

function methodologyLines(methodology: Methodology, language: Language): readonly string[] {
  const { id, title, form, equations, factors, source, status } = methodology;
  return [
    `${id}  ${title[language]} (${form})`,
    `  ${knownAs(status, source, language)}`,
    `  ${versionsWords(methodology)[language]}`,
    ...equations.map((equation) => `    ${equation}`),
    ...(factors.length === 0 ? [`  ${REGISTER_WORDS.noFactor[language]}`] : factors.flatMap((factor) => factorLines(factor, language))),
  ];
}

function factorLines({ symbol, value, unit, label, source, status }: KnownFactor, language: Language): readonly string[] {
  return [`  ${symbol} = ${wordNumber(value)} ${unit}  ${label[language]}`, `    ${knownAs(status, source, language)}`];
}

function nationalLines({ country, value, unit, label, source, status }: NationalFactor, language: Language): readonly string[] {
  const name = partnerCountry(country)?.name[language] ?? country;
  return [`  ${name}: ${wordNumber(value)} ${unit}  ${label[language]}`, `    ${knownAs(status, source, language)}`];
}

function knownAs(status: KnownFactor['status'], source: KnownFactor['source'], language: Language): string {
  return `${STATUS_WORDS[status][language]}${language === 'ja' ? '：' : ': '}${citationText(source, language)}`;
}
