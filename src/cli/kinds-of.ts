import type { ProjectKind, Sector, Technology } from '../map/sdg-profile';
import { UserError } from '../user-error';

/**
 * The n-th technology goes with the n-th sector; a single one of either goes with all of the other.
 *
 * Throws `UserError` `bad-argument` when the numbers do not go together.
 */
export function kindsOf(technologies: readonly Technology[], sectors: readonly Sector[]): readonly ProjectKind[] {
  const count = Math.max(technologies.length, sectors.length);
  const kinds = Array.from({ length: count }, (_, index) => {
    const technology = technologies.length === 1 ? technologies[0] : technologies[index];
    const sector = sectors.length === 1 ? sectors[0] : sectors[index];
    if (technology === undefined || sector === undefined) throw doNotPair(technologies.length, sectors.length);
    return { technology, sector };
  });
  const different = new Map(kinds.map((kind) => [`${kind.technology}/${kind.sector}`, kind]));
  return [...different.values()];
}

function doNotPair(technologies: number, sectors: number): UserError {
  return new UserError('bad-argument', {
    en: `--technology is given ${technologies} times and --sector ${sectors} times. The n-th technology goes with the n-th sector: give as many of both, or one of either for all.`,
    ja: `--technology が${technologies}個、--sector が${sectors}個指定されています。n番目の技術はn番目の分野と組になります。同じ数だけ指定するか、どちらか一方を1個だけにしてください。`,
  });
}
