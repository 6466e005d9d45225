import type { Language, Words } from '../language';
import { goalOf, targetOf } from '../map/guidance/guidance-row';
import { isInTable6, projectTypes } from '../map/guidance/project-types';
import { SDG_TARGETS } from '../map/guidance/sdg-targets';
import { indicatorRows, type CarriedRow } from '../map/map-to-sdgs';
import { PROJECT_TYPE_NAMES } from '../map/project-names';
import type { ProjectType, Sector, Technology } from '../map/sdg-profile';
import { EXIT, type ExitCode, type Terminal } from './terminal';

export const SDG_FORMATS = ['text', 'json'] as const;

export interface SdgOptions {
  readonly technology: Technology;
  readonly sector: Sector;
  readonly format: (typeof SDG_FORMATS)[number];
  readonly language: Language;
}

/** What the guidance links to a technology in a sector: project types (Table 6), then targets and indicators (Tables 4 and 7). */
export function sdgCommand({ technology, sector, format, language }: SdgOptions, terminal: Terminal): ExitCode {
  const types = projectTypes(technology, sector);
  const targets = byTarget(indicatorRows(types));
  if (!isInTable6(technology, sector)) terminal.err(NOT_IN_TABLE_6[language]);
  terminal.out(format === 'json' ? JSON.stringify(sdgJson(types, targets), null, 2) : sdgText(types, targets, language));
  return EXIT.fine;
}

/** In the order of the first row of each target: the UN's. */
function byTarget(rows: readonly CarriedRow[]): ReadonlyMap<string, readonly CarriedRow[]> {
  const targets = new Map<string, CarriedRow[]>();
  for (const carried of rows) {
    const target = targetOf(carried.row);
    targets.set(target, [...(targets.get(target) ?? []), carried]);
  }
  return targets;
}

/** A contract (design of the command line). Indicators as the guidance prints them; `unit` is null for a qualitative one. */
function sdgJson(types: readonly ProjectType[], targets: ReadonlyMap<string, readonly CarriedRow[]>): object {
  return {
    types,
    targets: [...targets].map(([target, rows]) => ({
      goal: goalOf(target),
      target,
      indicators: rows.map(({ row, types: carrying, tables }) => ({
        indicator: row.label.en,
        unit: row.unit ?? null,
        types: carrying,
        source: tables,
        ...(row.country === undefined ? {} : { onlyIn: row.country }),
      })),
    })),
  };
}

function sdgText(types: readonly ProjectType[], targets: ReadonlyMap<string, readonly CarriedRow[]>, language: Language): string {
  const names = types.map((type) => PROJECT_TYPE_NAMES[type][language]);
  return [
    `${TYPES[language]}: ${names.join(language === 'ja' ? '、' : ', ')}`,
    ...[...targets].flatMap(([target, rows]) => [
      `${target.padEnd(6)} ${SDG_TARGETS.get(target)?.[language] ?? ''}`,
      ...rows.map(({ row }) => `         ${row.label[language]}${row.unit === undefined ? '' : ` (${row.unit})`}`),
    ]),
  ].join('\n');
}

const TYPES: Words = { en: 'Project types', ja: 'プロジェクト種別' };
const NOT_IN_TABLE_6: Words = {
  en: 'Table 6 of the guidance names no project type for this technology in this sector; only the rows of the JCM scheme apply.',
  ja: 'ガイダンスの表6には、この技術と分野の組合せに対応するプロジェクト種別がありません。JCM制度の行だけが該当します。',
};
