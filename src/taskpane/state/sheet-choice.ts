/** What the SDG sheet is to be: what a person said in the pane, else what the sheet in the workbook says of itself, else what is remembered. */
import type { Extraction } from '../../extract/extraction';
import type { Language } from '../../language';
import { formById, formForCountry, STAND_IN_FORM } from '../../map/check-list-forms';
import { chooseReports } from '../../map/choose-reports';
import { earlierChoice } from '../../map/earlier-choice';
import { hostCountry } from '../../map/host-country';
import type { ProjectChoice } from '../../map/map-to-sdgs';
import { proposeKinds } from '../../map/propose-kinds';
import { countTyped, layTyped } from '../../map/typed-answers';
import type { CheckListForm } from '../../map/sdg-profile';
import type { SheetChoice } from '../../plan/plan-sdg-sheet';
import { UserError } from '../../user-error';
import type { PaneSettings } from './pane-settings';

/** Said in the pane since the sheet was last written; what is absent is left as it is. */
export interface SaidChoice extends Partial<Pick<ProjectChoice, 'kinds' | 'added' | 'removed' | 'sheets' | 'answers'>> {
  /** A form from a person's file; `shipped`: no such form, nor the one that the sheet carries. */
  readonly form?: CheckListForm | 'shipped';
  readonly values?: SheetChoice['values'];
  readonly language?: SheetChoice['language'];
}

export interface WriteChoice {
  readonly project: ProjectChoice;
  readonly sheet: SheetChoice;
}

export interface Remembered {
  readonly settings: PaneSettings;
  /** Of the pane: a sheet's, where nothing else was ever said. */
  readonly language: Language;
}

/** `lastWritten`: what the sheet was written with since `extraction` was read; absent: the sheet itself says. */
export function writeChoice(
  said: SaidChoice,
  extraction: Extraction,
  { settings, language }: Remembered,
  lastWritten?: WriteChoice,
): WriteChoice {
  const known: SaidChoice = lastWritten ? { ...lastWritten.project, ...lastWritten.sheet } : (choiceOnSheet(extraction) ?? {});
  const sheets = sheetsOf(said, extraction);
  const answers = layTyped(known.answers ?? {}, said.answers ?? {});
  const form = said.form === undefined ? lastWritten?.project.checkListForm : formSaid(said.form, extraction);
  return {
    project: {
      kinds: said.kinds ?? known.kinds ?? proposeKinds(extraction).map(({ kind }) => kind),
      added: said.added ?? known.added ?? [],
      removed: said.removed ?? known.removed ?? [],
      ...(sheets === undefined ? {} : { sheets }),
      ...(form === undefined ? {} : { checkListForm: form }),
      ...(countTyped(answers) === 0 ? {} : { answers }),
    },
    sheet: {
      language: said.language ?? known.language ?? settings.sheetLanguage ?? language,
      values: said.values ?? known.values ?? settings.values,
      version: __VERSION__,
    },
  };
}

/** What a person has to say before anything can be written; undefined where nothing is left. */
export function firstToSay({ project: { kinds, sheets } }: WriteChoice): 'chooseProject' | 'chooseReports' | undefined {
  if (kinds.length === 0) return 'chooseProject';
  return sheets?.length === 0 ? 'chooseReports' : undefined;
}

/**
 * What the sheet of ours in the workbook says of itself; undefined where there is none, or it names no kind of project that we know.
 * Without its form: `map/` finds that by itself, and then says why it is used.
 */
export function choiceOnSheet(extraction: Extraction): SaidChoice | undefined {
  const earlier = earlierChoice(extraction);
  return earlier === undefined || earlier.kinds.length === 0 ? undefined : earlier;
}

/** Undefined where `map/` chooses a form that ships by itself: it does, unless the sheet carries another. */
function formSaid(form: CheckListForm | 'shipped', extraction: Extraction): CheckListForm | undefined {
  if (form !== 'shipped') return form;
  const carried = earlierChoice(extraction)?.checkListForm;
  if (carried === undefined || formById(carried.id) !== undefined) return undefined;
  return formForCountry(hostCountry(extraction.reports) ?? '') ?? STAND_IN_FORM;
}

/** Only where several reports stand in the workbook. Of those said before, the ones that are still there. */
function sheetsOf({ sheets }: SaidChoice, extraction: Extraction): readonly string[] | undefined {
  if (extraction.reports.length < 2) return undefined;
  const there = extraction.reports.map(({ sheet }) => sheet);
  return sheets ? there.filter((sheet) => sheets.includes(sheet)) : clearReports(extraction);
}

/** The reports that are meant where that is clear without asking; none where the person must say. */
function clearReports(extraction: Extraction): readonly string[] {
  try {
    return chooseReports(extraction).map(({ sheet }) => sheet);
  } catch (thrown) {
    if (thrown instanceof UserError) return [];
    throw thrown;
  }
}
