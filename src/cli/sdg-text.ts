import { unitWords } from '../unit-words';
import type { Language, Words } from '../language';
import { GOAL_5_ROWS } from '../map/guidance/goal5-rows';
import type { GuidanceIndicator } from '../map/guidance/guidance-row';
import { SDG_TARGETS } from '../map/guidance/sdg-targets';
import type { CarriedRow } from '../map/indicator-rows';
import { PROJECT_TYPE_NAMES } from '../map/project-names';
import type { Activity, GuidanceTable, ProjectType } from '../map/sdg-profile';
import { partnerCountry } from '../partner-countries';
import { rowsByTarget } from './rows-by-target';

/** The list for people: each indicator with the tables that carry it. */
export function sdgText(types: readonly ProjectType[], rows: readonly CarriedRow[], language: Language): string {
  const names = types.map((type) => PROJECT_TYPE_NAMES[type][language]);
  return [
    `${TYPES[language]}: ${names.join(language === 'ja' ? '、' : ', ')}`,
    '',
    ...targets(rows, ({ row }) => row, tagsOf, language),
    '',
    GOAL_5[language],
    ...targets(
      GOAL_5_ROWS,
      (row) => row,
      ({ activities }) => activities.map((activity) => ACTIVITIES[activity]),
      language,
    ),
  ].join('\n');
}

function targets<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => GuidanceIndicator,
  tags: (item: Item) => readonly Words[],
  language: Language,
): readonly string[] {
  return [...rowsByTarget(items, rowOf)].flatMap(([target, of]) => [
    `${target.padEnd(6)} ${SDG_TARGETS.get(target)?.[language] ?? ''}`,
    ...of.map((item) => `         ${line(rowOf(item), tags(item), language)}`),
  ]);
}

function line({ label, unit }: GuidanceIndicator, tags: readonly Words[], language: Language): string {
  const tag = tags.map((words) => words[language]).join(language === 'ja' ? '、' : ', ');
  return `${label[language]}${unit === undefined ? '' : ` (${unitWords(unit)[language]})`} [${tag}]`;
}

function tagsOf({ types, tables, onlyIn }: CarriedRow): readonly Words[] {
  return [
    tablesWords(tables),
    ...(types.every((type) => type === 'JCM scheme') ? [PROJECT_TYPE_NAMES['JCM scheme']] : []),
    ...(onlyIn === undefined ? [] : [onlyInWords(onlyIn)]),
  ];
}

function tablesWords(tables: readonly GuidanceTable[]): Words {
  const numbers = tables.map((table) => table.replace('table', ''));
  if (numbers.length === 1) return { en: `Table ${numbers.join('')} only`, ja: `表${numbers.join('')}のみ` };
  return { en: `Tables ${numbers.join(' and ')}`, ja: `表${numbers.join('・')}` };
}

function onlyInWords(code: string): Words {
  const { en, ja } = partnerCountry(code)?.name ?? { en: code, ja: code };
  return { en: `only in ${en}`, ja: `${ja}のみ` };
}

const TYPES: Words = { en: 'Project types', ja: 'プロジェクト種別' };
const GOAL_5: Words = {
  en: 'Goal 5, gender equality (Table 5): for every project',
  ja: 'ゴール5 ジェンダー平等（表5）：すべてのプロジェクトに共通',
};
const ACTIVITIES: Readonly<Record<Activity, Words>> = {
  company: { en: 'company activity', ja: '企業の活動' },
  project: { en: 'project activity', ja: 'プロジェクトの活動' },
};
