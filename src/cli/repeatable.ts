import { InvalidArgumentError, Option } from 'commander';
import { parseTypedAddress } from '../address';
import type { CellChoice } from '../extract/check-log/earlier-log';
import { SYMBOLS } from '../extract/extraction';
import { looseText } from '../extract/plain-text';
import { symbolNamed } from '../extract/symbol-notation';
import { PROJECT_TYPES } from '../map/guidance/project-types';
import { PROJECT_TYPE_NAMES } from '../map/project-names';
import type { ProjectType } from '../map/sdg-profile';

/** An option that may be given several times, with one of the choices each time. A list after one flag would swallow the file's name. */
export function repeatable(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, `${description}; may be repeated`).choices(choices).argParser((text, former: readonly string[] = []) => {
    if (!choices.includes(text)) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return [...former, text];
  });
}

/** The scheme applies to every project: there is nothing to add or remove. */
const CHANGEABLE = PROJECT_TYPES.filter((type) => type !== 'JCM scheme');

/** The same for project types: `EE projects` as the guidance prints it, its Japanese, or `ee-projects`. */
export function repeatableType(flags: string, description: string): Option {
  return new Option(flags, `${description}; may be repeated`).argParser((text, former: readonly ProjectType[] = []) => {
    const type = CHANGEABLE.find((each) => namesOf(each).includes(looseText(text)));
    if (type === undefined) throw new InvalidArgumentError(`Allowed choices are ${CHANGEABLE.map(slugOf).join(', ')}.`);
    return [...former, type];
  });
}

/** A cell chosen by hand: `ER_p='Sheet 1'!F6`, with a unit behind it where none stands beside the cell. */
export function repeatableCell(): Option {
  const description = "cell of a symbol, where it is not recognised: ER_p='Sheet 1'!F6, with a unit behind it where the sheet has none";
  return new Option('--cell <CELL>', `${description}; may be repeated`).argParser((text, former: readonly CellChoice[] = []) => {
    const [, name = '', address = '', unit] = /^([^=]+)=((?:'(?:[^']|'')+'|[^'!\s]+)![^\s]+)(?:\s+(\S.*))?$/.exec(text.trim()) ?? [];
    const symbol = symbolNamed(name.trim(), true);
    const at = parseTypedAddress(address);
    if (symbol === undefined || at === undefined) {
      throw new InvalidArgumentError(`Write a symbol (${SYMBOLS.join(', ')}), = and its cell: ER_p='Sheet 1'!F6.`);
    }
    return [...former, { symbol, at, ...(unit === undefined ? {} : { unit }) }];
  });
}

function namesOf(type: ProjectType): readonly string[] {
  return [...Object.values(PROJECT_TYPE_NAMES[type]).map(looseText), looseText(type), slugOf(type)];
}

/** `ee-projects-in-factories`: no quotes needed in a shell. */
function slugOf(type: ProjectType): string {
  return type.toLowerCase().replaceAll(' ', '-');
}
