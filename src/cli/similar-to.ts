import { Command, CommanderError } from 'commander';
import type { Words } from '../language';
import { usageText } from './usage-words';

/** More are no help: of two letters every other code is nearly the same. */
const MOST = 4;

/** The choices that are spelled nearly so: what the library suggests for a mistyped command, for it hands out its measure in no other way. */
export function similarTo(word: string, choices: readonly string[]): readonly string[] {
  const program = new Command().exitOverride().configureOutput({ outputError: () => undefined });
  for (const choice of new Set(choices)) program.addCommand(new Command(choice));
  try {
    program.parse(['--', word], { from: 'user' });
    return [];
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const [, named] = /\(Did you mean (?:one of )?(.+)\?\)$/.exec(error.message) ?? [];
    const similar = named?.split(', ') ?? [];
    return similar.length > MOST ? [] : similar;
  }
}

/** In a line of its own below a complaint; nothing where nothing is similar. */
export function didYouMean(similar: readonly string[]): Words {
  if (similar.length === 0) return { en: '', ja: '' };
  const en = `\n(Did you mean ${similar.length === 1 ? '' : 'one of '}${similar.join(', ')}?)`;
  return { en, ja: usageText(en, 'ja') };
}
