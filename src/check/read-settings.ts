import * as v from 'valibot';
import { parseOwnFile, refusedFile, wordFileIssue, type FileKind } from '../file-problem';
import type { Words } from '../language';
import { DEFAULT_SETTINGS, type LogReadings } from './settings';
import { WHOLE_TONNES } from './vintages/whole-tonnes';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(0.01));

function band(most: number) {
  const side = v.pipe(v.number(), v.minValue(0), v.maxValue(most));
  return v.pipe(
    v.strictObject({ low: side, high: side }),
    v.check(({ low, high }) => low < high),
  );
}

const USUAL = DEFAULT_SETTINGS.logReadings;
const part = (usual: number) => v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), usual);
const count = (usual: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)), usual);
const times = (usual: number) => v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(1_000_000)), usual);
const days = (least: number, usual: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(366)), usual);

/** What a file leaves out of them keeps its default. */
const LOG_READINGS = v.strictObject({
  oddShare: part(USUAL.oddShare),
  fewest: count(USUAL.fewest),
  enough: count(USUAL.enough),
  gap: times(USUAL.gap),
  spread: times(USUAL.spread),
  lateDays: days(0, USUAL.lateDays),
  outsideShare: part(USUAL.outsideShare),
  gapDays: days(1, USUAL.gapDays),
  gapShare: part(USUAL.gapShare),
});

const FILE = v.strictObject({
  relativeTolerance: v.exactOptional(share),
  absoluteTolerance: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  borderline: v.exactOptional(share),
  vintageCut: v.exactOptional(v.pipe(v.string(), v.isoDate(), v.check(isOnCalendar))),
  acrossCut: v.exactOptional(v.picklist(['error', 'warning', 'info'])),
  wholeTonnes: v.exactOptional(v.picklist(WHOLE_TONNES)),
  planDeviation: v.exactOptional(v.pipe(v.number(), v.gtValue(0), v.maxValue(100))),
  planCovers: v.exactOptional(v.union([v.literal('monitoring-period'), v.pipe(v.number(), v.gtValue(0), v.maxValue(100))])),
  yieldDeviation: v.exactOptional(v.pipe(v.number(), v.gtValue(0), v.maxValue(100))),
  installedCapacity: v.exactOptional(v.pipe(v.number(), v.gtValue(0), v.finite())),
  capacityFactor: v.exactOptional(band(1)),
  emissionFactor: v.exactOptional(band(10)),
  largestElectricity: v.exactOptional(v.pipe(v.number(), v.gtValue(0), v.finite())),
  logReadings: v.exactOptional(LOG_READINGS),
});

/** To valibot a list is an object, and an empty one says nothing wrong. */
const NO_LIST = v.pipe(
  v.unknown(),
  v.check((given) => !Array.isArray(given)),
  FILE,
);

/** What a person may set for a run, a part of `CheckSettings`; what is left out keeps its default. */
export type OwnSettings = v.InferOutput<typeof FILE>;

const SHARE: Words = { en: 'a share from 0 to 0.01, such as 1e-9', ja: '0 から 0.01 までの割合（1e-9 など）' };

const DEVIATION: Words = { en: 'a share above 0, such as 0.3 for 30 %', ja: '0 より大きい割合（30 % なら 0.3）' };

const SIDE: Words = {
  en: 'a number: for capacityFactor from 0 to 1, for emissionFactor from 0 to 10',
  ja: '数値（capacityFactor は 0 から 1、emissionFactor は 0 から 10）',
};

const EXPECTED: Readonly<Record<keyof OwnSettings, Words>> = {
  relativeTolerance: SHARE,
  absoluteTolerance: { en: 'a difference from 0 to 1 (MWh, tCO2)', ja: '0 から 1 までの差（MWh、tCO2）' },
  borderline: SHARE,
  vintageCut: { en: 'a date such as "2021-01-01"', ja: '"2021-01-01" のような日付' },
  acrossCut: { en: '"error", "warning" or "info"', ja: '"error"、"warning"、"info" のいずれか' },
  wholeTonnes: {
    en: '"per-vintage", "in-total" or "none"',
    ja: '"per-vintage"、"in-total"、"none" のいずれか',
  },
  planDeviation: DEVIATION,
  planCovers: {
    en: 'a number of years above 0, such as 1 or 10, or "monitoring-period"',
    ja: '0 より大きい年数（1、10 など）または "monitoring-period"',
  },
  yieldDeviation: DEVIATION,
  installedCapacity: { en: 'a capacity above 0, in MW', ja: '0 より大きい設備容量（MW）' },
  capacityFactor: {
    en: 'two shares of full power from 0 to 1, low below high, such as {"low": 0.08, "high": 0.3}',
    ja: '0 から 1 までの設備利用率（low は high より小さく、{"low": 0.08, "high": 0.3} など）',
  },
  emissionFactor: {
    en: 'two factors in tCO2/MWh from 0 to 10, low below high, such as {"low": 0.01, "high": 1.5}',
    ja: '0 から 10 までの排出係数（tCO2/MWh、low は high より小さく、{"low": 0.01, "high": 1.5} など）',
  },
  largestElectricity: { en: 'an amount of electricity above 0, in MWh a year', ja: '0 より大きい年間電力量（MWh）' },
  logReadings: {
    en: 'an object with some of oddShare, fewest, enough, gap, spread, lateDays, outsideShare, gapDays, gapShare',
    ja: 'oddShare、fewest、enough、gap、spread、lateDays、outsideShare、gapDays、gapShare のいずれかを持つオブジェクト',
  },
};

const PART: Words = { en: 'a share from 0 to 1', ja: '0 から 1 までの割合' };
const COUNT: Words = { en: 'a whole number of readings from 1', ja: '1 以上の整数（件数）' };
const TIMES: Words = { en: 'a factor from 1', ja: '1 以上の倍率' };

const OF_BANDS: Readonly<Record<'low' | 'high' | keyof LogReadings, Words>> = {
  low: SIDE,
  high: SIDE,
  oddShare: PART,
  fewest: COUNT,
  enough: COUNT,
  gap: TIMES,
  spread: TIMES,
  lateDays: { en: 'a whole number of days from 0 to 366', ja: '0 から 366 までの整数（日数）' },
  outsideShare: PART,
  gapDays: { en: 'a whole number of days from 1 to 366', ja: '1 から 366 までの整数（日数）' },
  gapShare: PART,
};
const NAMES = Object.keys(EXPECTED);
const SETTINGS_FILE: FileKind = {
  name: { en: 'The settings', ja: '設定' },
  fields: {
    en: `${NAMES.join(', ')}; of a band low and high; of logReadings ${Object.keys(USUAL).join(', ')}`,
    ja: `${NAMES.join('、')}、範囲では low、high、logReadings では ${Object.keys(USUAL).join('、')}`,
  },
  expected: (field) => {
    const known = Object.entries({ ...EXPECTED, ...OF_BANDS }).find(([key]) => key === field)?.[1];
    return known ?? { en: `an object with ${NAMES.join(', ')}`, ja: `${NAMES.join('、')} を持つオブジェクト` };
  },
};

/**
 * Settings from the text of a JSON file that a user wrote (docs/settings.md). Throws `UserError` `bad-argument` that names the place,
 * what is expected there and what stands there.
 */
export function readSettings(json: string): OwnSettings {
  const found = v.safeParse(NO_LIST, parseOwnFile(json, SETTINGS_FILE));
  if (found.success) return found.output;
  const [first, ...others] = found.issues;
  throw refusedFile([wordFileIssue(first, SETTINGS_FILE), ...others.map((issue) => wordFileIssue(issue, SETTINGS_FILE))]);
}

/** Digits of a year, a month and a day are not yet a day: 2021-02-30. */
function isOnCalendar(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
