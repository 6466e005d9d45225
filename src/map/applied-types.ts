import type { Words } from '../language';
import { PROJECT_TYPES, isInTable6, projectTypes } from './guidance/project-types';
import { SECTOR_NAMES, TECHNOLOGY_NAMES } from './project-names';
import type { AppliedTypes, ProjectKind, ProjectType } from './sdg-profile';

/** What Table 6 names for the kinds together; `JCM scheme` for every project. */
export function typesInTable6(kinds: readonly ProjectKind[]): ReadonlySet<ProjectType> {
  return new Set<ProjectType>([...kinds.flatMap(({ technology, sector }) => projectTypes(technology, sector)), 'JCM scheme']);
}

/**
 * Table 6 and what a person changed of it. What a person names needlessly is no change: nothing is `added` that Table 6 names too. The scheme
 * applies to every project and cannot be taken away.
 */
export function appliedTypes(
  kinds: readonly ProjectKind[],
  added: readonly ProjectType[] = [],
  removed: readonly ProjectType[] = [],
): AppliedTypes {
  const named = typesInTable6(kinds);
  const isRemoved = (type: ProjectType): boolean => type !== 'JCM scheme' && removed.includes(type);
  const isAdded = (type: ProjectType): boolean => added.includes(type) && !named.has(type) && !isRemoved(type);
  return {
    applied: PROJECT_TYPES.filter((type) => (named.has(type) && !isRemoved(type)) || isAdded(type)),
    added: PROJECT_TYPES.filter(isAdded),
    removed: PROJECT_TYPES.filter((type) => named.has(type) && isRemoved(type)),
  };
}

/**
 * A sentence for each kind whose cell of Table 6 is empty. A person who adds a type by hand has seen that, and is not told again.
 */
export function emptyCellRemarks(kinds: readonly ProjectKind[], { applied, added }: AppliedTypes): readonly Words[] {
  if (added.length > 0) return [];
  const isAlone = applied.every((type) => type === 'JCM scheme');
  return kinds.filter(({ technology, sector }) => !isInTable6(technology, sector)).map((kind) => emptyCell(kind, isAlone));
}

function emptyCell({ technology, sector }: ProjectKind, isAlone: boolean): Words {
  const [one, other] = [TECHNOLOGY_NAMES[technology], SECTOR_NAMES[sector]];
  const known = {
    en: `Table 6 of the guidance names no project types for "${one.en}" in "${other.en}"`,
    ja: `ガイダンスの表6には、「${one.ja}」と「${other.ja}」の組合せに該当するプロジェクト種別がありません。`,
  };
  return isAlone
    ? {
        en: `${known.en}: only the scheme-level rows apply. Choose another sector ("Other" has an entry for every technology) or add a type by hand if one fits the project.`,
        ja: `${known.ja}制度全体の指標のみを表示します。適切な場合は別の分野（「その他」はすべての技術に対応）を選択するか、種別を手動で追加してください。`,
      }
    : {
        en: `${known.en}: it adds no indicators to those of the project's other types.`,
        ja: `${known.ja}この組合せによって加わる指標はありません。`,
      };
}
