import type { Words } from '../language';

const name = (en: string, ja: string): Words => ({ en, ja });

/** Short names of the goals in our own words; the UN's are not ours to copy. */
export const GOAL_NAMES: Readonly<Record<number, Words>> = {
  1: name('Poverty', '貧困対策'),
  2: name('Food and farming', '食料・農業'),
  3: name('Health', '健康'),
  4: name('Education', '教育・技能'),
  5: name('Gender equality', 'ジェンダー平等'),
  6: name('Water', '水'),
  7: name('Energy', 'エネルギー'),
  8: name('Work and growth', '雇用・成長'),
  9: name('Industry', '産業・インフラ'),
  10: name('Inequality', '格差の是正'),
  11: name('Cities', '都市'),
  12: name('Resources', '資源・廃棄物'),
  13: name('Climate', '気候変動'),
  14: name('Oceans', '海洋'),
  15: name('Life on land', '陸の生態系'),
  16: name('Peace and justice', '平和・公正'),
  17: name('Partnership', 'パートナーシップ'),
};
