/**
 * The 45 targets of Tables 4 (38) and 5 (7), with short titles in our own words: the UN's text is not ours to copy. In the UN's order: numbers
 * before letters within a goal.
 */
import type { Words } from '../../language';
import { goalOf } from './guidance-row';

/** A short title; `deadline` is the year the UN's own text names, where it has passed. */
export interface TargetWords extends Words {
  readonly deadline?: number;
}

const title = (en: string, ja: string, deadline?: number): TargetWords => ({ en, ja, ...(deadline === undefined ? {} : { deadline }) });

/**
 * The UN's page about a target: its text, its indicators and their metadata. The address form is the UN Statistics Division's own (its
 * "SDG Indicators metadata repository", https://unstats.un.org/sdgs/metadata/) and is cited for targets with numbers (11.2) and letters (11.c)
 * alike; each of our 45 addresses was composed, not visited.
 */
export function targetPage(target: string): string {
  return `https://unstats.un.org/sdgs/metadata/?Text=&Goal=${goalOf(target)}&Target=${target}`;
}

export const SDG_TARGETS: ReadonlyMap<string, TargetWords> = new Map([
  ['2.4', title('Sustainable food production and resilient farming', '持続可能な食料生産と強靱な農業')],
  ['2.a', title('Investment in rural areas and agricultural research', '農村と農業研究への投資')],
  ['3.6', title('Fewer deaths and injuries on the road', '交通事故による死傷者の削減', 2020)],
  ['3.9', title('Less illness from pollution and chemicals', '汚染や化学物質による健康被害の削減')],
  ['4.4', title('More people with skills for work', '就業に役立つ技能を持つ人の増加')],
  ['5.1', title('No discrimination against women and girls', '女性・女児への差別の撤廃')],
  ['5.2', title('No violence against women and girls', '女性・女児への暴力の根絶')],
  ['5.4', title('Unpaid care and housework valued and shared', '無償の介護・家事労働の評価と分担')],
  ['5.5', title('Women in decision-making and leadership', '意思決定とリーダーシップへの女性の参画')],
  ['5.6', title('Access to reproductive health and rights', '性と生殖に関する健康・権利の確保')],
  ['5.b', title("Technology for women's empowerment", '女性のエンパワーメントに役立つ技術の活用')],
  ['5.c', title('Policies and laws for gender equality', 'ジェンダー平等のための政策・法制度')],
  ['6.1', title('Safe drinking water for all', '安全な飲料水の普及')],
  ['6.3', title('Cleaner water', '水質の改善')],
  ['6.4', title('Careful use of water', '水の効率的な利用')],
  ['7.1', title('Modern energy within reach of all', '近代的なエネルギーの普及')],
  ['7.2', title('A larger share of renewable energy', '再生可能エネルギー比率の拡大')],
  ['7.3', title('Faster gains in energy efficiency', 'エネルギー効率改善の加速')],
  ['7.a', title('Cooperation and investment in clean energy', 'クリーンエネルギーの国際協力と投資')],
  ['7.b', title('Energy services for developing countries', '途上国のエネルギー供給基盤の拡充')],
  ['8.2', title('Productivity through better technology', '技術の高度化による生産性の向上')],
  ['9.1', title('Reliable and resilient infrastructure', '信頼できる強靱なインフラ')],
  ['9.4', title('Cleaner infrastructure and industry', 'インフラと産業のクリーン化')],
  ['9.a', title('Support for infrastructure in developing countries', '途上国のインフラ整備への支援')],
  ['11.2', title('Safe and sustainable transport', '安全で持続可能な交通')],
  ['11.3', title('Inclusive and sustainable urban growth', '包摂的で持続可能な都市づくり')],
  ['11.6', title('Smaller environmental footprint of cities', '都市の環境負荷の低減')],
  ['12.2', title('Efficient use of natural resources', '天然資源の効率的な利用')],
  ['12.4', title('Sound handling of chemicals and waste', '化学物質と廃棄物の適正管理', 2020)],
  ['12.5', title('Less waste', '廃棄物の削減')],
  ['12.7', title('Sustainable public procurement', '持続可能な公共調達')],
  ['12.a', title('Know-how for sustainable production', '持続可能な生産・消費の能力強化')],
  ['13.1', title('Resilience to climate hazards', '気候災害への強靱性')],
  ['13.2', title('Climate action in national policy', '国の政策への気候変動対策の反映')],
  ['13.3', title('Climate awareness and capacity', '気候変動に関する啓発と能力向上')],
  ['13.a', title('Climate finance for developing countries', '途上国への気候資金', 2020)],
  ['14.1', title('Less marine pollution', '海洋汚染の削減', 2025)],
  ['17.3', title('More finance for developing countries', '途上国への資金の動員')],
  ['17.6', title('Shared science and technology', '科学技術の国際的な共有')],
  ['17.7', title('Spread of environmentally sound technology', '環境上適正な技術の普及')],
  ['17.9', title('Stronger capacity in developing countries', '途上国の能力構築')],
  ['17.14', title('Coherent policies', '政策の一貫性')],
  ['17.15', title("Respect for each country's own policies", '各国の政策的裁量の尊重')],
  ['17.16', title('Partnerships across many parties', '多様な主体による連携')],
  ['17.17', title('Public, private and civic partnerships', '官民・市民社会の連携')],
]);
