import type { CalculationSheet, InputRow } from '../../extract/extraction';
import type { Words } from '../../language';
import { ABSENCES } from '../absences';
import { wordProRata } from '../comparison/word-pro-rata';
import { changeInputContent } from '../examples/example-changes';
import { wordRows } from '../inputs/input-rows';
import { formOf } from '../methodologies';
import { failedIfAny, needsAPerson, notApplicable, notApplicableBecause } from '../outcomes';
import { isSameCell } from '../model/sheet-model';
import { comparePlan, isSizeInDoubt, type PlanComparison, type PlannedFigure } from '../comparison/plan-comparison';
import type { Dates } from '../comparison/plan-coverage';
import type { Finding, Outcome, ReportRule } from '../rule';
import type { CheckSettings } from '../settings';
import { cited, CDM_PRACTICE } from '../sources';
import { unreportedPoints } from '../comparison/unreported-points';
import { wordSpan } from '../comparison/word-coverage';
import { shortened } from '../numbers/word-figure';
import { tidy, wordNumber } from '../numbers/word-number';
import { wordRanges } from '../cells/word-ranges';
import { repeatedPoints } from './duplicate-point';

export const planDeviation: ReportRule = {
  id: 'plan-deviation',
  about: 'report',
  severity: 'warning',
  needs: [],
  check: (sheet, settings, workbook) => {
    if (sheet.plan === undefined) return notApplicableBecause(ABSENCES.plan.reason);
    // With a number twice (`duplicate-point`) the missing point is told there.
    const unreported = isNumbered(sheet) ? unreportedPoints(sheet, settings, workbook) : [];
    const compared = compareFigures(sheet, settings);
    if (unreported.length === 0) return compared;
    // That there is less without the point, its own finding tells.
    const figures = compared.outcome === 'failed' && compared.severity !== 'info' ? compared.findings : [];
    return failedIfAny([unreportedFinding(unreported, sheet), ...figures]);
  },
  docs: {
    what: {
      en: 'The report is more than 30 % (a setting) above what the plan in the same workbook estimated, pro rata to the days of the monitoring period. More than 30 % below is information only. Or a monitoring point of the plan is not in the report, and no comment names it.',
      ja: '報告書の数値が、同じブックの計画の推定値をモニタリング期間の日数に換算した値を 30%（設定で変更可）を超えて上回っています。30% を超えて下回る場合は情報として示します。または、計画のモニタリングポイントが報告書になく、コメントにも記載がありません。',
    },
    why: {
      en: 'More than was planned wants an explanation (more equipment, a better year) or is a mistake. What time the estimate is for is taken from the setting for it (what the plan’s estimates are for, planCovers in a settings file), its unit (MWh/year), rows for months, dates or words; where none says it, of a year and the whole period the nearer counts.',
      ja: '計画を上回る場合は、説明（設備の増設、日射の多い年など）が必要か、誤りです。推定値がどの期間の値かは、設定「計画の推定値の対象期間」（設定ファイルでは planCovers）、単位（MWh/年）、月ごとの行、日付、併記された語から判断し、いずれもない場合は 1 年間と期間全体のうち近い方と比べます。',
    },
    fix: {
      en: 'Compare with the metering records; explain the difference in the column Other comments. Set what the plan’s estimates are for (planCovers in a settings file) where that is another time. Report every point of the plan; where one is not monitored, keep its row with 0 and the reason in the column Other comments.',
      ja: '計量記録と照合し、差の理由を「その他のコメント」欄に書いてください。推定値が別の期間の値であれば「計画の推定値の対象期間」（設定ファイルでは planCovers）を設定してください。計画のポイントはすべて報告し、モニタリングしないポイントは行を残して 0 と記入し、理由を「その他のコメント」欄に書いてください。',
    },
    source: cited(CDM_PRACTICE, { en: 'the threshold is a setting of ours', ja: 'しきい値は JCM モニターの設定' }),
  },
  examples: {
    ok: (correct) => changeInputContent(correct, 0, { kind: 'number', value: 1500 }),
    bad: (correct) => changeInputContent(correct, 0, { kind: 'number', value: 2400 }),
  },
};

/** Where a point is missing, the rest is compared all the same. */
function compareFigures(sheet: CalculationSheet, settings: CheckSettings): Outcome {
  if (isSizeInDoubt(sheet, settings)) {
    return notApplicable(
      'The size of the figures is in doubt: see magnitude-slip and unit-conflict.',
      '数値の大きさが確定できません（magnitude-slip、unit-conflict を参照）。',
    );
  }
  const comparison = comparePlan(sheet, settings);
  const figure = judgedFigure(comparison, sheet);
  if (comparison === undefined || figure?.planned === undefined) {
    return notApplicable(
      'Report and plan have no figure in common that is a number in a known unit.',
      '報告書と計画に、単位の分かる共通の数値がありません。',
    );
  }
  return judge(figure, comparison, sheet);
}

const isNumbered = (sheet: CalculationSheet): boolean => repeatedPoints(sheet).length === 0;

/** The electricity; the emission reductions where the methodology has no EG. */
function judgedFigure(comparison: PlanComparison | undefined, sheet: CalculationSheet): PlannedFigure | undefined {
  const wanted = formOf(sheet) === 'other' ? 'ER_p' : 'EG';
  return comparison?.figures.find(({ of }) => of === wanted);
}

function judge(figure: PlannedFigure, { period, figures }: PlanComparison, sheet: CalculationSheet): Outcome {
  const { verdict, deviation, reported, planned, expected } = figure;
  if (verdict === 'unknown-time') return needsAPerson(asked(figure));
  if (planned === undefined || reported === undefined || deviation === undefined || expected === undefined || expected < 0) {
    return notApplicable('The plan estimates nothing to compare with.', '計画に比較できる推定値がありません。');
  }
  // A point that goes with the total is told by it; with a number twice (`duplicate-point`) nobody knows which is which.
  const points = figures.filter((one) => isNumbered(sheet) && one.of === 'point' && one.verdict !== verdict);
  const beyond = [figure, ...points].filter((one) => one.verdict === 'above' || one.verdict === 'below');
  const isBelow = beyond.every((one) => one.verdict === 'below');
  return failedIfAny(
    beyond.flatMap((one) => finding(one, period, one === figure ? apart(figure, isNumbered(sheet) ? figures : []) : [])),
    isBelow ? 'info' : undefined,
  );
}

function unreportedFinding(rows: readonly InputRow[], { inputs, sheet }: CalculationSheet): Finding {
  const at = rows.map(({ value }) => value.at);
  const places = wordRanges(at);
  const where = inputs?.sheet ?? sheet;
  return {
    at,
    message: {
      en: `Expected ${wordRows(rows)} of the plan (${places.en}) in the report’s Table 1 on ${where}, found no row for it. Report it; where it is not monitored, keep its row with 0 and the reason in the column Other comments.`,
      ja: `計画の ${wordRows(rows)}（${places.ja}）は報告書の表1（${where}）にもあるはずですが、行がありません。報告してください。モニタリングしない場合は、行を残して 0 と記入し、理由を「その他のコメント」欄に書いてください。`,
    },
  };
}

/** Nobody but a person knows how long it is. */
function asked({ planned, reported }: PlannedFigure): Finding {
  return {
    at: [...(reported?.at ?? []), ...(planned?.at ?? [])],
    message: {
      en: 'The plan’s estimate is for a whole crediting period, and the plan does not say how long that is: look it up, and set what the plan’s estimates are for to that many years.',
      ja: '計画の推定値はクレジット期間全体の値ですが、年数の記載がありません。年数を確認し、「計画の推定値の対象期間」に設定してください。',
    },
  };
}

/** The points that the total is beyond the band for, where others are within. */
function apart({ verdict }: PlannedFigure, figures: readonly PlannedFigure[]): readonly PlannedFigure[] {
  const points = figures.filter(({ of }) => of === 'point');
  const alike = points.filter((point) => point.verdict === verdict);
  return alike.length < points.length ? alike : [];
}

/** `because`: the points to look at first. */
function finding(figure: PlannedFigure, period: Dates | undefined, because: readonly PlannedFigure[]): Finding[] {
  const { unit, of, planned, reported, expected, deviation } = figure;
  if (planned === undefined || reported === undefined || deviation === undefined || expected === undefined) return [];
  const name = of === 'EG' ? ELECTRICITY : { en: figure.name, ja: figure.name };
  const places = wordRanges(reported.at);
  const share = wordNumber(Math.round(Math.abs(deviation) * 100));
  const [estimate, wanted, found] = [planned.value, rounded(expected), reported.value].map((value) => `${wordNumber(value)} ${unit}`);
  const basis = proRataWords(figure, estimate ?? '', period);
  const hint = because.length > 0 ? wordApart(because) : severalYears(figure);
  const first = because.flatMap((point) => point.reported?.at ?? []);
  return [
    {
      at: [...first, ...reported.at.filter((at) => !first.some((cell) => isSameCell(cell, at)))],
      expected: rounded(expected),
      found: tidy(reported.value),
      message: {
        en: `Expected ${name.en} near the plan’s ${wanted ?? ''}${basis.en}, found ${found ?? ''} in ${places.en}: ${share} % ${deviation > 0 ? 'more' : 'less'}.${hint.en}`,
        ja: `${places.ja} の${name.ja}は計画の ${wanted ?? ''}${basis.ja}に近いはずですが、${found ?? ''} です（${share}% ${deviation > 0 ? '多い' : '少ない'}）。${hint.ja}`,
      },
    },
  ];
}

const ELECTRICITY: Words = { en: 'the electricity generated', ja: '発電量' };

/** ` Beyond the band: EG_i,p (3) in 'MRS(input)'!F10, 97 % more; the other points are not.` */
function wordApart(points: readonly PlannedFigure[]): Words {
  const worded = points.map(({ name, reported, deviation = 0 }) => {
    const [places, share] = [wordRanges(reported?.at ?? []), wordNumber(Math.round(Math.abs(deviation) * 100))];
    return {
      en: `${shortened(name)} in ${places.en}, ${share} % ${deviation > 0 ? 'more' : 'less'}`,
      ja: `${places.ja} の ${shortened(name)}（${share}% ${deviation > 0 ? '多い' : '少ない'}）`,
    };
  });
  const shown = worded.slice(0, MOST_POINTS);
  const more = worded.length - shown.length;
  return {
    en: ` Beyond the band: ${shown.map(({ en }) => en).join('; ')}${more > 0 ? `; and ${more} more` : ''}; the other points are not.`,
    ja: `範囲を超えるのは${shown.map(({ ja }) => ja).join('、')}${more > 0 ? `ほか ${more} 件` : ''}です。`,
  };
}

const MOST_POINTS = 3;

/** What was computed pro rata is no figure of the plan: its digits beyond the third decimal say nothing. */
function rounded(value: number): number {
  return tidy(Number(value.toFixed(3)));
}

/** How the plan's figure became another one. */
function proRataWords({ planned, expected, coverage }: PlannedFigure, estimate: string, period: Dates | undefined): Words {
  if (planned === undefined || expected === undefined || period === undefined || coverage === undefined) return { en: '', ja: '' };
  if (Math.abs(expected - planned.value) <= 1e-9 * Math.abs(planned.value)) return { en: '', ja: '' };
  const span = wordSpan(coverage);
  const days = wordProRata(period);
  return { en: ` (${estimate} for ${span.en}, pro rata to ${days.en})`, ja: `（${span.ja}で ${estimate}、${days.ja}に換算）` };
}

/** The report is a tenth of the plan: the plan may be for ten years. */
function severalYears({ coverage, deviation = 0 }: PlannedFigure): Words {
  const years = 1 / (1 + deviation);
  if (coverage?.because !== 'nearer' || years < FEWEST_YEARS || years > MOST_YEARS) return { en: '', ja: '' };
  return {
    en: ' If the plan’s estimate is for several years, the crediting period say, set what the plan’s estimates are for to that many.',
    ja: '計画の推定値がクレジット期間など複数年の値であれば、「計画の推定値の対象期間」に年数を設定してください。',
  };
}

const FEWEST_YEARS = 3;
const MOST_YEARS = 40;
