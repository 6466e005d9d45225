import { InvalidArgumentError, Option } from 'commander';
import { parseTypedAddress } from '../address';
import type { CellChoice } from '../extract/check-log/earlier-log';
import { SYMBOLS } from '../extract/extraction';
import { looseText } from '../extract/plain-text';
import { symbolNamed } from '../extract/symbol-notation';
import type { Language, Words } from '../language';
import { PROJECT_TYPES } from '../map/guidance/project-types';
import { PROJECT_TYPE_NAMES } from '../map/project-names';
import type { ProjectType } from '../map/sdg-profile';
import { HELP } from './help-words';

/** An option that may be given several times, one thing each time. A list after one flag would swallow the file's name. */
function repeatable<Item>(flags: string, description: Words, language: Language, read: (text: string) => Item): Option {
  const said = `${description[language]}${language === 'en' ? '; ' : '。'}${HELP.repeated[language]}`;
  return new Option(flags, said).argParser((text, former: readonly Item[] = []) => [...former, read(text)]);
}

/** With any text each time. */
export function repeatableText(flags: string, description: Words, language: Language): Option {
  return repeatable(flags, description, language, (text) => text);
}

/** With one of the choices each time. */
export function repeatableChoice(flags: string, description: Words, language: Language, choices: readonly string[]): Option {
  const option = repeatable(flags, description, language, (text) => {
    if (!choices.includes(text)) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return text;
  });
  option.argChoices = [...choices];
  return option;
}

/** The scheme applies to every project: there is nothing to add or remove. */
const CHANGEABLE = PROJECT_TYPES.filter((type) => type !== 'JCM scheme');

/** With a project type each time: `EE projects` as the guidance prints it, its Japanese, or `ee-projects`. */
export function repeatableType(flags: string, description: Words, language: Language): Option {
  return repeatable(flags, description, language, (text) => {
    const type = CHANGEABLE.find((each) => namesOf(each).includes(looseText(text)));
    if (type === undefined) throw new InvalidArgumentError(`Allowed choices are ${CHANGEABLE.map(slugOf).join(', ')}.`);
    return type;
  });
}

/** Cells chosen by hand: `ER_p='Sheet 1'!F6`, with a unit behind it where none stands beside the cell. */
export function repeatableCell(language: Language): Option {
  return repeatable('--cell <CELL>', HELP.cell, language, (text): CellChoice => {
    const [, name = '', address = '', unit] = /^([^=]+)=((?:'(?:[^']|'')+'|[^'!\s]+)![^\s]+)(?:\s+(\S.*))?$/.exec(text.trim()) ?? [];
    const symbol = symbolNamed(name.trim(), true);
    const at = parseTypedAddress(address);
    if (symbol === undefined || at === undefined) throw new InvalidArgumentError(NO_CELL[language]);
    return { symbol, at, ...(unit === undefined ? {} : { unit }) };
  });
}

const NO_CELL: Words = {
  en: `Write a symbol (${SYMBOLS.join(', ')}), = and its cell: ER_p='Sheet 1'!F6.`,
  ja: `記号（${SYMBOLS.join('、')}）、= 、セルの順に書いてください: ER_p='Sheet 1'!F6`,
};

function namesOf(type: ProjectType): readonly string[] {
  return [...Object.values(PROJECT_TYPE_NAMES[type]).map(looseText), looseText(type), slugOf(type)];
}

/** `ee-projects-in-factories`: no quotes needed in a shell. */
function slugOf(type: ProjectType): string {
  return type.toLowerCase().replaceAll(' ', '-');
}
