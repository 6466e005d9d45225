import { assess } from '../assess';
import { isMarkerOfOurs } from '../our-sheets/our-sheets';
import type { Language, Words } from '../language';
import { typedOnSheets, type TypedWords } from '../map/typed-on-sheets';
import { inflateWithNode } from '../opc/node-inflate';
import { readXlsx } from '../read/xlsx';
import { UserError } from '../user-error';
import { findSheet, type Sheet, type Workbook } from '../workbook';
import { removeXlsx } from '../write/remove-xlsx';
import { readBytes } from './check-file';
import { backedUp, destinationOf, put, type DestinationOptions } from './destination';
import { markedWords } from './marked-words';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { unlessRefused } from './unless-refused';

export interface RemoveOptions extends DestinationOptions {
  readonly language: Language;
  /** Only these of our sheets. */
  readonly sheet?: readonly string[];
  readonly evenIfUsed?: boolean;
}

/** Takes the sheets of ours out of FILE, into a copy or in place, and says what people typed on them: that goes with them. */
export function removeCommand(file: string, options: RemoveOptions, terminal: Terminal, now: Date): Promise<ExitCode> {
  const { language, evenIfUsed = false } = options;
  return unlessRefused({ terminal, language, file }, async () => {
    const original = await readBytes(file);
    const destination = await destinationOf(file, options);
    const marked = markedWords(original, destination);
    const workbook = readXlsx(original, inflateWithNode);
    const names = chosen(workbook, options.sheet).map(({ name }) => name);
    const bytes = removeXlsx(original, names, { evenIfUsed, inflate: inflateWithNode });
    const backup = put(destination, original, bytes, now);
    const kept = backup === undefined ? [] : [backedUp(backup)];
    const gone = goneWords(typedOn(workbook, names), backup ?? file);
    for (const words of [removed(names, destination.path), ...kept, ...gone]) terminal.out(words[language]);
    for (const remark of marked) terminal.err(`${file}: ${remark[language]}`);
    return EXIT.fine;
  });
}

/** Ours by the marker on it: a sheet that is merely called SDG is somebody's own. */
function chosen(workbook: Workbook, wanted: readonly string[] | undefined): readonly Sheet[] {
  const ours = workbook.sheets.filter(({ cells }) =>
    [...cells].some(({ content }) => content.kind === 'text' && isMarkerOfOurs(content.value)),
  );
  const strange = wanted?.find((name) => findSheet({ sheets: ours }, name) === undefined);
  if (strange !== undefined) throw new UserError('nothing-to-remove', notOurs(strange));
  if (ours.length === 0) throw new UserError('nothing-to-remove', NONE);
  return wanted === undefined ? ours : wanted.flatMap((name) => findSheet({ sheets: ours }, name) ?? []);
}

/** Undefined where the workbook is no monitoring spreadsheet any more, so that nothing on it can be read. */
function typedOn(workbook: Workbook, names: readonly string[]): readonly TypedWords[] | undefined {
  try {
    return typedOnSheets(assess(workbook).extraction, names);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const MOST_LISTED = 50;

/** `kept`: the file in which it still stands. */
function goneWords(typed: readonly TypedWords[] | undefined, kept: string): readonly Words[] {
  if (typed === undefined)
    return [{ en: `What was typed there stands in ${kept} only.`, ja: `そこに記入された内容は ${kept} にのみ残っています。` }];
  if (typed.length === 0) return [];
  const more = typed.length - MOST_LISTED;
  return [
    {
      en: `Typed there by people, and now in ${kept} only (${typed.length}):`,
      ja: `記入されていた内容（${typed.length}件）は ${kept} にのみ残っています：`,
    },
    ...typed.slice(0, MOST_LISTED).map(({ where, words }) => both(`  ${where}: ${words.replace(/\s+/g, ' ')}`)),
    ...(more > 0 ? [{ en: `  and ${more} more`, ja: `  ほか${more}件` }] : []),
  ];
}

const both = (text: string): Words => ({ en: text, ja: text });

function removed(names: readonly string[], out: string): Words {
  return {
    en: `Without ${names.map((name) => `"${name}"`).join(', ')}: ${out}.`,
    ja: `${names.map((name) => `「${name}」`).join('、')}を取り除きました：${out}`,
  };
}

const NONE: Words = {
  en: 'There is no sheet in this workbook that JCM Monitor wrote (known by its marker, not by its name). Nothing was changed.',
  ja: 'このブックには JCM モニターが作成したシート（名前ではなく目印で判別）がありません。何も変更していません。',
};

function notOurs(name: string): Words {
  return {
    en: `"${name}" is not a sheet that JCM Monitor wrote (known by its marker, not by its name). Nothing was changed.`,
    ja: `「${name}」は JCM モニターが作成したシート（名前ではなく目印で判別）ではありません。何も変更していません。`,
  };
}
