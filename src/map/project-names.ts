/** The names of technologies, sectors and project types: English as the guidance prints them, Japanese by us. */
import type { Words } from '../language';
import type { ProjectType, Sector, Technology } from './sdg-profile';

export const TECHNOLOGY_NAMES: Readonly<Record<Technology, Words>> = {
  'renewable-energy': { en: 'Renewable energy (RE)', ja: '再生可能エネルギー' },
  'energy-efficiency': { en: 'Energy efficiency (EE)', ja: '省エネルギー' },
  'waste-to-energy': { en: 'Waste to energy', ja: '廃棄物発電' },
};

export const SECTOR_NAMES: Readonly<Record<Sector, Words>> = {
  'water-utility': { en: 'Water utility', ja: '水道事業' },
  agriculture: { en: 'Agriculture', ja: '農業' },
  manufacturing: { en: 'Manufacturing', ja: '製造業' },
  'waste-recycling': { en: 'Waste recycling', ja: '廃棄物リサイクル' },
  transportation: { en: 'Transportation', ja: '運輸' },
  'energy-transmission': { en: 'Energy transmission', ja: '送配電' },
  disaster: { en: 'Disaster', ja: '防災' },
  other: { en: 'Other', ja: 'その他' },
};

export const PROJECT_TYPE_NAMES: Readonly<Record<ProjectType, Words>> = {
  'RE projects': { en: 'RE projects', ja: '再生可能エネルギー事業' },
  'EE projects': { en: 'EE projects', ja: '省エネルギー事業' },
  'Agriculture related projects': { en: 'Agriculture related projects', ja: '農業関連事業' },
  'EE projects in factories': { en: 'EE projects in factories', ja: '工場の省エネルギー事業' },
  'Waste recycling related projects': { en: 'Waste recycling related projects', ja: '廃棄物リサイクル関連事業' },
  'Transportation related projects': { en: 'Transportation related projects', ja: '運輸関連事業' },
  'Energy transmission projects': { en: 'Energy transmission projects', ja: '送配電事業' },
  'Water utility related projects': { en: 'Water utility related projects', ja: '水道関連事業' },
  'Disaster related projects': { en: 'Disaster related projects', ja: '防災関連事業' },
  'Waste-to-energy projects': { en: 'Waste-to-energy projects', ja: '廃棄物発電事業' },
  'JCM scheme': { en: 'JCM scheme', ja: 'JCM制度' },
};
