import type { Words } from '../../language';

/**
 * What each goal is called for short, as the UN has it on the goals' icons. English: United Nations, "Guidelines for the use of the SDG logo
 * including the colour wheel, and 17 icons". Japanese: the United Nations Information Centre Tokyo's icons in Japanese. Neither was at hand:
 * the words were compared with public lists, which agree but for capitals and "and" in Goals 9 and 12.
 */
const GOAL_NAMES: Readonly<Record<number, Words>> = {
  1: { en: 'No poverty', ja: '貧困をなくそう' },
  2: { en: 'Zero hunger', ja: '飢餓をゼロに' },
  3: { en: 'Good health and well-being', ja: 'すべての人に健康と福祉を' },
  4: { en: 'Quality education', ja: '質の高い教育をみんなに' },
  5: { en: 'Gender equality', ja: 'ジェンダー平等を実現しよう' },
  6: { en: 'Clean water and sanitation', ja: '安全な水とトイレを世界中に' },
  7: { en: 'Affordable and clean energy', ja: 'エネルギーをみんなに そしてクリーンに' },
  8: { en: 'Decent work and economic growth', ja: '働きがいも経済成長も' },
  9: { en: 'Industry, innovation and infrastructure', ja: '産業と技術革新の基盤をつくろう' },
  10: { en: 'Reduced inequalities', ja: '人や国の不平等をなくそう' },
  11: { en: 'Sustainable cities and communities', ja: '住み続けられるまちづくりを' },
  12: { en: 'Responsible consumption and production', ja: 'つくる責任 つかう責任' },
  13: { en: 'Climate action', ja: '気候変動に具体的な対策を' },
  14: { en: 'Life below water', ja: '海の豊かさを守ろう' },
  15: { en: 'Life on land', ja: '陸の豊かさも守ろう' },
  16: { en: 'Peace, justice and strong institutions', ja: '平和と公正をすべての人に' },
  17: { en: 'Partnerships for the goals', ja: 'パートナーシップで目標を達成しよう' },
};

export function goalName(goal: number): Words {
  return GOAL_NAMES[goal] ?? { en: `Goal ${goal}`, ja: `ゴール ${goal}` };
}
