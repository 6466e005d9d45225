import type { Assessment } from '../assess';
import { earlierChoice, type EarlierChoice } from '../map/earlier-choice';
import type { ProjectChoice } from '../map/map-to-sdgs';
import { TECHNOLOGIES, type CheckListForm, type ProjectKind, type ProjectType, type Sector, type Technology } from '../map/sdg-profile';
import { UserError } from '../user-error';
import { kindsOf } from './kinds-of';

/** What the flags of `write` say of the project; absent: what the former sheet says, else what the report shows. */
export interface ProjectFlags {
  readonly technology?: readonly Technology[];
  readonly sector?: readonly Sector[];
  readonly addType?: readonly ProjectType[];
  readonly removeType?: readonly ProjectType[];
  readonly report?: readonly string[];
}

/**
 * The project's choice from flags, former sheet and report, in this order.
 *
 * Throws `UserError` `bad-argument` for flags that contradict each other, and where nothing says which technology it is.
 */
export function projectOf(assessment: Assessment, flags: ProjectFlags, imported: CheckListForm | undefined): ProjectChoice {
  const former = earlierChoice(assessment.extraction);
  const checkListForm = imported ?? former?.checkListForm;
  return {
    kinds: kindsFor(assessment, flags, former),
    ...changedTypes(flags, former),
    ...(flags.report === undefined ? {} : { sheets: flags.report }),
    ...(checkListForm === undefined ? {} : { checkListForm }),
  };
}

function kindsFor(assessment: Assessment, { technology, sector }: ProjectFlags, former: EarlierChoice | undefined): readonly ProjectKind[] {
  const kinds = former?.kinds ?? [];
  if (technology === undefined && sector === undefined && kinds.length > 0) return kinds;
  const formerTechnologies = [...new Set(kinds.map((kind) => kind.technology))];
  const formerSectors = [...new Set(kinds.map((kind) => kind.sector))];
  // A flag for one side leaves the other as it was, where that is clear.
  const technologies = technology ?? (formerTechnologies.length > 0 ? formerTechnologies : [technologyOf(assessment)]);
  return kindsOf(technologies, sector ?? (formerSectors.length === 1 ? formerSectors : ['other']));
}

/** A report without EG is not one of renewable energy: whose targets it serves is for the user to say. */
function technologyOf({ extraction }: Assessment): Technology {
  if (extraction.reports.every((report) => report.readings.EG.kind !== 'missing')) return 'renewable-energy';
  throw new UserError('bad-argument', {
    en: `The report has no EG (electricity generated), so its technology is not plain. Say it with --technology: ${TECHNOLOGIES.join(', ')}.`,
    ja: `報告書に EG（発電量）がなく、導入技術を判断できません。--technology で指定してください: ${TECHNOLOGIES.join(', ')}`,
  });
}

/** What was changed by hand before holds; a flag takes its contrary back. */
function changedTypes(
  { addType = [], removeType = [] }: ProjectFlags,
  former: EarlierChoice | undefined,
): Pick<ProjectChoice, 'added' | 'removed'> {
  const both = addType.filter((type) => removeType.includes(type));
  if (both.length > 0) throw addedAndRemoved(both);
  const join = (
    flags: readonly ProjectType[],
    earlier: readonly ProjectType[] = [],
    contrary: readonly ProjectType[],
  ): readonly ProjectType[] => [...new Set([...earlier.filter((type) => !contrary.includes(type)), ...flags])];
  return { added: join(addType, former?.added, removeType), removed: join(removeType, former?.removed, addType) };
}

function addedAndRemoved(types: readonly ProjectType[]): UserError {
  const names = types.map((type) => `"${type}"`).join(', ');
  return new UserError('bad-argument', {
    en: `${names} cannot be both added and removed: leave out --add-type or --remove-type.`,
    ja: `${names} は追加と削除の両方に指定されています。--add-type と --remove-type のどちらか一方にしてください。`,
  });
}
