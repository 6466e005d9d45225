/**
 * Table 5 of the JCM-SDGs Linkage Guidance (2020): Goal 5, gender equality; 15 rows, 7 targets. The n-th entry is the table's n-th row.
 * It knows no project types: a row applies to a company's own activities, to a project's, or to both, whatever the technology. Wording as in
 * `guidance-rows.ts`; one indicator, the Women's Empowerment Principles, stands under five targets.
 */
import type { Activity } from '../sdg-profile';
import type { GuidanceIndicator } from './guidance-row';

export interface Goal5Row extends GuidanceIndicator {
  readonly activities: readonly Activity[];
}

const WEPS = {
  label: { en: "Sign up to Women's Empowerment Principles (WEPs)", ja: '女性のエンパワーメント原則（WEPs）への署名' },
  printed: "Sign to Women's Empowerment Principles (WEPs)",
  activities: ['company'],
} as const;

export const GOAL_5_ROWS: readonly Goal5Row[] = [
  {
    id: '5.1/training-hours-by-gender',
    label: {
      en: 'Average hours of training that the employees have undertaken throughout the project cycle, by gender',
      ja: 'プロジェクトサイクル全体を通じて従業員が受講した研修の平均時間数（男女別）',
    },
    printed: 'Average hours of training that the employees have undertaken throughout all project cycle, by Gender',
    unit: 'Hours',
    activities: ['project'],
  },
  { id: '5.1/weps', ...WEPS },
  {
    id: '5.1/employment-income',
    label: {
      en: 'Increasing number of women and men with increased employment income due to the project',
      ja: 'プロジェクトにより雇用所得が増えた女性・男性の人数の増加',
    },
    activities: ['project'],
  },
  {
    id: '5.1/decision-making',
    label: {
      en: "Ensuring women's participation in decision making throughout the project cycle",
      ja: 'プロジェクトサイクル全体の意思決定における女性の参加の確保',
    },
    printed: 'Ensuring women participations in decision making of all project cycle',
    activities: ['project'],
  },
  {
    id: '5.2/vulnerable-groups',
    label: {
      en: 'Supporting the rights of vulnerable groups, including women and girls, through projects',
      ja: 'プロジェクトを通じた女性・女児を含む脆弱な立場の人々の権利の支援',
    },
    printed: 'Supporting the rights of vulnerable groups, including women and girls through projects',
    activities: ['project'],
  },
  { id: '5.2/weps', ...WEPS },
  {
    id: '5.2/supplier-regulation',
    label: {
      en: "Ensuring that suppliers follow country's and/or community's regulation focusing on the rights of women and girls",
      ja: '女性・女児の権利に関する国・地域の規制をサプライヤーが遵守することの確保',
    },
    activities: ['company', 'project'],
  },
  { id: '5.4/weps', ...WEPS },
  {
    id: '5.5/women-in-management',
    label: {
      en: 'Representation of women in management positions in the project',
      ja: 'プロジェクトの管理職に占める女性の人数または割合',
    },
    unit: 'Number or %',
    activities: ['project'],
  },
  { id: '5.5/weps', ...WEPS },
  {
    id: '5.5/gender-analysis',
    label: { en: 'Planning and developing a project based on gender analysis', ja: 'ジェンダー分析に基づくプロジェクトの計画・形成' },
    activities: ['project'],
  },
  { id: '5.6/weps', ...WEPS },
  {
    id: '5.b/enabling-technology',
    label: {
      en: 'Providing opportunities for women to learn the use of enabling technology through the project to promote the empowerment of women',
      ja: '女性のエンパワーメントに向けた、プロジェクトを通じて女性が実現技術の活用を学ぶ機会の提供',
    },
    activities: ['project'],
  },
  {
    id: '5.b/rural-electrification',
    label: {
      en: "Promoting rural women's empowerment through electrification of RE projects",
      ja: '再生可能エネルギー事業による電化を通じた農村女性のエンパワーメントの促進',
    },
    activities: ['project'],
  },
  {
    id: '5.c/gender-guidelines',
    label: {
      en: 'Adopting the JCM gender guidelines and internal auditing of project operation under the guidelines (throughout the project cycle)',
      ja: 'JCMジェンダーガイドラインの採用と、同ガイドラインに基づくプロジェクト運営の内部監査（プロジェクトサイクル全体）',
    },
    printed: 'Adopting the JCM gender guidelines and internal auditing of project operation under the guidelines (in all project cycle).',
    activities: ['project'],
  },
];
