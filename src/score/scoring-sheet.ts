/**
 * The evaluation criteria and scoring sheet of the City-to-City Collaboration for Zero Carbon Society programme, as Table 6 of its guidebook
 * prints it; Table 4 is an excerpt of the same (its first item). Labels are short ones of ours. Transcribed twice: `test/score` has the printed
 * words.
 */
import type { Words } from '../language';

export const SCORING_SOURCE: Words = {
  en: 'Ministry of the Environment, Japan, "Guidebook on City-to-City Collaboration for Zero Carbon Society, FY2024 edition" (March 2025), Tables 4 and 6; they cite the scoring sheet of the open call for fiscal 2025',
  ja: '環境省 “Guidebook on City-to-City Collaboration for Zero Carbon Society, FY2024 edition”（2025年3月）表4・表6（2025年度公募の採点表による）',
};

/** A line of a scale. Both ends belong to it, as printed: "10,000 or more to 49,999 or less". */
export interface Band {
  readonly points: number;
  readonly from?: number;
  readonly to?: number;
}

export type ScaleName = 'reductions' | 'cost-effectiveness';

export interface Scale {
  readonly name: ScaleName;
  readonly label: Words;
  readonly unit: Words;
  /** From the most points to none. */
  readonly bands: readonly Band[];
}

export const SCALES: Readonly<Record<ScaleName, Scale>> = {
  reductions: {
    name: 'reductions',
    label: { en: 'Greenhouse gas emission reductions of the proposed project', ja: '提案事業の温室効果ガス排出削減量' },
    unit: { en: 'tCO2/year', ja: 'tCO2/年' },
    bands: [
      { points: 5, from: 100_000 },
      { points: 4, from: 50_000, to: 99_999 },
      { points: 3, from: 10_000, to: 49_999 },
      { points: 2, from: 5_000, to: 9_999 },
      { points: 1, from: 1_000, to: 4_999 },
      { points: 0, to: 999 },
    ],
  },
  'cost-effectiveness': {
    name: 'cost-effectiveness',
    label: { en: 'Cost effectiveness of the proposed project', ja: '提案事業の費用対効果' },
    unit: { en: 'JPY/tCO2', ja: '円/tCO2' },
    bands: [
      { points: 5, to: 4_000 },
      { points: 4, from: 4_001, to: 5_000 },
      { points: 3, from: 5_001, to: 6_000 },
      { points: 2, from: 6_001, to: 7_000 },
      { points: 1, from: 7_001, to: 8_000 },
      { points: 0, from: 8_001 },
    ],
  },
};

export interface Criterion {
  /** The items of the proposal, as numbered. */
  readonly item: 1 | 2 | 3 | 4 | 5 | 6;
  readonly label: Words;
  /** The most points; undefined where the sheet has a dash. */
  readonly newProject?: number;
  readonly ongoingProject?: number;
  /** Present where figures alone decide. */
  readonly scale?: ScaleName;
}

/** As printed at the foot of Table 6, for a new and for an ongoing project. */
export const ALL_POINTS = 185;

export const CRITERIA: readonly Criterion[] = [
  { item: 1, label: { en: 'Overall project evaluation', ja: '事業の総合評価' }, newProject: 50, ongoingProject: 25 },
  { item: 1, label: { en: 'Past achievements of a continuing project', ja: '継続事業のこれまでの実績' }, ongoingProject: 20 },
  {
    item: 1,
    label: { en: 'Carbon neutral declarations and other commitments', ja: 'カーボンニュートラル宣言などのコミットメント' },
    newProject: 10,
    ongoingProject: 10,
  },
  {
    item: 1,
    label: { en: 'Basic infrastructure for introducing decarbonization technology', ja: '脱炭素技術導入のための基盤整備' },
    newProject: 20,
    ongoingProject: 20,
  },
  { item: 1, label: { en: 'Introduction of decarbonization technology', ja: '脱炭素技術の導入' }, newProject: 40, ongoingProject: 35 },
  { item: 1, label: { en: 'Multiple benefits', ja: '多面的な便益' }, newProject: 20, ongoingProject: 20 },
  { item: 1, label: SCALES['cost-effectiveness'].label, newProject: 5, ongoingProject: 5, scale: 'cost-effectiveness' },
  { item: 1, label: SCALES.reductions.label, newProject: 5, ongoingProject: 5, scale: 'reductions' },
  {
    item: 2,
    label: { en: 'Duties of the designated supervising engineer', ja: '主任技術者の手持ち業務' },
    newProject: 5,
    ongoingProject: 5,
  },
  {
    item: 2,
    label: { en: 'Suitability of the designated supervising engineer', ja: '主任技術者の適格性' },
    newProject: 5,
    ongoingProject: 5,
  },
  { item: 3, label: { en: 'Past city-to-city collaboration projects', ja: '過去の都市間連携事業の実績' }, ongoingProject: 10 },
  {
    item: 4,
    label: { en: 'Environmental management certification', ja: '環境マネジメントシステムの認証' },
    newProject: 5,
    ongoingProject: 5,
  },
  { item: 5, label: { en: 'Work-life balance certification', ja: 'ワーク・ライフ・バランス等の認定' }, newProject: 5, ongoingProject: 5 },
  {
    item: 6,
    label: { en: 'Targets for carbon neutrality by 2050', ja: '2050年カーボンニュートラルに向けた削減目標' },
    newProject: 15,
    ongoingProject: 15,
  },
];
