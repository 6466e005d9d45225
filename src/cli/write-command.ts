import { prepareSdgSheet } from '../assess';
import type { Words } from '../language';
import { carriedOver, type CarriedOver } from '../map/carried-over';
import { parseCheckListForm } from '../map/check-list-forms/read-check-list-form';
import { earlierChoice } from '../map/earlier-choice';
import type { SheetChoice } from '../plan/plan-sdg-sheet';
import { VERSION } from '../version';
import { isoDate } from './iso-date';
import { projectOf, wordProposed, type ProjectFlags } from './project-of';
import { readArgument } from './read-argument';
import type { ExitCode, Terminal } from './terminal';
import { textsWithoutField } from './texts-without-field';
import { writeCopy, type CopyOptions } from './write-copy';

export interface WriteOptions extends ProjectFlags, CopyOptions {
  /** A JSON file with a check list form. */
  readonly checkList?: string;
  /** Absent: what the former SDG sheet says, else linked. */
  readonly values?: SheetChoice['values'];
}

/** Writes FILE with the SDG sheet to `--out`; an SDG sheet of ours in it is renewed in the copy, with what people typed on it. */
export function writeCommand(file: string, options: WriteOptions, terminal: Terminal, today: Date): Promise<ExitCode> {
  return writeCopy(file, options, { terminal, today }, async (assessment) => {
    const imported =
      options.checkList === undefined ? undefined : await readArgument('--check-list', options.checkList, parseCheckListForm);
    const { extraction } = assessment;
    const former = earlierChoice(extraction);
    const choice: SheetChoice = {
      values: options.values ?? former?.values ?? 'linked',
      language: options.language ?? former?.language ?? 'en',
      version: VERSION,
    };
    const { plan, profile } = prepareSdgSheet(assessment, projectOf(assessment, options, imported), choice, isoDate(today));
    const told = extraction.earlierAnswers === undefined ? [] : [keptWords(carriedOver(profile))];
    return { plan, former: extraction.ourSheets.sdg, told: [...wordProposed(assessment, options), ...told], remarks: profile.remarks };
  });
}

/** What became of the words on the former sheet. */
function keptWords({ entries, kept }: CarriedOver): Words {
  const answers = entries === 1 ? '1 answer or text' : `${entries} answers and texts`;
  const notes = textsWithoutField(kept);
  return {
    en: `Kept: ${answers}${notes ? `; ${notes.en}` : ''}.`,
    ja: `引き継いだ記入：${entries}件。${notes ? `${notes.ja}。` : ''}`,
  };
}
