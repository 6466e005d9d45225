/**
 * The check list for contribution to sustainable development (SD), section B.1 of the JCM Sustainable Development Implementation Report Form,
 * as far as our source shows it: the Kyrgyz Republic's form in "JCMの最新動向" (JCM Agency, January 2026), items 1 to 16. Merged category cells
 * leave items 14 and 16 open. Items as printed; Japanese by us.
 */
import type { Words } from '../../language';
import type { CheckListForm } from '../sdg-profile';

const CATEGORIES = {
  eia: { en: 'EIA', ja: '環境影響評価（EIA）' },
  pollution: { en: 'Pollution Control', ja: '公害防止' },
  nature: { en: 'Natural Environment and Biodiversity', ja: '自然環境・生物多様性' },
  economy: { en: 'Economy', ja: '経済' },
  unclear: { en: '(category not legible in the source)', ja: '（原資料で分類を判読できず）' },
} as const satisfies Record<string, Words>;

type Category = keyof typeof CATEGORIES;

const ITEMS: readonly (readonly [category: Category, en: string, ja: string])[] = [
  [
    'eia',
    'Project is included in the EIA reporting to the Cabinet of Ministers of the Kyrgyz Republic',
    'プロジェクトがキルギス共和国内閣へのEIA報告の対象に含まれている',
  ],
  ['pollution', 'Occurrence of pollution in ambient air quality', '大気汚染の発生'],
  ['pollution', 'Occurrence of pollution in water quality', '水質汚濁の発生'],
  ['pollution', 'Occurrence of waste generation', '廃棄物の発生'],
  ['pollution', 'Occurrence of noise and/or vibration', '騒音・振動の発生'],
  ['pollution', 'Occurrence of ground subsidence', '地盤沈下の発生'],
  ['pollution', 'Occurrence of ambient odor', '悪臭の発生'],
  ['pollution', 'Occurrence of accident or occupational accident', '事故または労働災害の発生'],
  ['nature', 'Change of protected area condition', '保護区の状態の変化'],
  ['nature', 'Change of land use change and ecosystem condition', '土地利用・生態系の状態の変化'],
  ['nature', 'Introduction of foreign species', '外来種の導入'],
  ['nature', 'Environmental impact during construction', '工事中の環境影響'],
  ['nature', 'Use of surface water, ground water and/or deep ground water', '地表水・地下水・深層地下水の利用'],
  ['unclear', 'Decrease in local workforce capacity', '地域の労働力の低下'],
  ['economy', 'Declination of local community welfare', '地域社会の福祉の低下'],
  [
    'unclear',
    'Violation of human rights through the supply chain and …',
    'サプライチェーン等を通じた人権侵害（以下、原資料では判読できず）',
  ],
];

export const KYRGYZ_REPUBLIC: CheckListForm = {
  id: 'KG/SDIR/2026-01',
  country: 'KG',
  title: {
    en: 'JCM Sustainable Development Implementation Report Form, B.1 Check list for contribution to SD',
    ja: 'JCM持続可能な開発実施報告書様式 B.1 持続可能な開発への貢献に関するチェックリスト',
  },
  version: '2026-01',
  source: {
    en: 'The Kyrgyz Republic\'s form as shown by the JCM Agency (JCMA), "JCMの最新動向", January 2026',
    ja: '日本政府指定JCM実施機構（JCMA）「JCMの最新動向」（2026年1月）に掲載されたキルギス共和国の様式',
  },
  missing: {
    en: 'Partial: item 16 is cut off in our source, any item after it is not shown, and the categories of items 14 and 16 are not legible. The version number of the form is not shown.',
    ja: '一部のみ：原資料では項目16が途中で切れており、それ以降の項目の有無と、項目14・16の分類は確認できません。様式のバージョン番号も示されていません。',
  },
  items: ITEMS.map(([category, en, ja], index) => ({ number: String(index + 1), category: CATEGORIES[category], item: { en, ja } })),
};
