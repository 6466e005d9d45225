import type { Assessment } from '../assess';
import { earlierChoice, type EarlierChoice } from '../map/earlier-choice';
import type { ProjectChoice } from '../map/map-to-sdgs';
import { TECHNOLOGIES, type CheckListForm, type ProjectKind, type ProjectType, type Sector, type Technology } from '../map/sdg-profile';
import type { Words } from '../language';
import { SECTOR_NAMES, TECHNOLOGY_NAMES } from '../map/project-names';
import { proposeKinds, type ProposedKind } from '../map/propose-kinds';
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

function kindsFor(assessment: Assessment, flags: ProjectFlags, former: EarlierChoice | undefined): readonly ProjectKind[] {
  const { technology, sector } = flags;
  const kinds = former?.kinds ?? [];
  if (technology === undefined && sector === undefined && kinds.length > 0) return kinds;
  const proposed = proposeKinds(assessment.extraction);
  if (isProposed(flags, kinds) && proposed.length > 0) return proposed.map(({ kind }) => kind);
  const formerTechnologies = [...new Set(kinds.map((kind) => kind.technology))];
  const formerSectors = [...new Set(kinds.map((kind) => kind.sector))];
  // A flag for one side leaves the other as it was, where that is clear.
  const technologies = technology ?? (formerTechnologies.length > 0 ? formerTechnologies : technologiesOf(proposed));
  return kindsOf(technologies, sector ?? (formerSectors.length === 1 ? formerSectors : ['other']));
}

/** Where nothing says which technology it is, whose targets it serves is for the user to say. */
function technologiesOf(proposed: readonly ProposedKind[]): readonly Technology[] {
  if (proposed.length > 0) return [...new Set(proposed.map(({ kind }) => kind.technology))];
  throw new UserError('bad-argument', {
    en: `The technology is not plain from the report (its EG, the project's title, the methodology, Table 1). Say it with --technology: ${TECHNOLOGIES.join(', ')}. Waste heat is not renewable energy.`,
    ja: `報告書（EG、案件名、方法論、表1）から導入技術を判断できません。--technology で指定してください: ${TECHNOLOGIES.join(', ')}。廃熱は再生可能エネルギーではありません。`,
  });
}

/** Whether neither flags nor a former sheet say what the project is. */
function isProposed({ technology, sector }: ProjectFlags, former: readonly ProjectKind[] = []): boolean {
  return technology === undefined && sector === undefined && former.length === 0;
}

/** What was taken for the technology because of words in the report, and how to say another. */
export function wordProposed({ extraction }: Assessment, flags: ProjectFlags): readonly Words[] {
  if (!isProposed(flags, earlierChoice(extraction)?.kinds)) return [];
  return proposeKinds(extraction).flatMap(({ kind: { technology, sector }, because }) => {
    if (because === undefined) return [];
    const [one, other] = [TECHNOLOGY_NAMES[technology], SECTOR_NAMES[sector]];
    return {
      en: `Technology × sector, from "${because}": ${one.en} × ${other.en}. Say another with --technology and --sector.`,
      ja: `技術×分野（「${because}」による）：${one.ja}×${other.ja}。異なる場合は --technology と --sector で指定してください。`,
    };
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
