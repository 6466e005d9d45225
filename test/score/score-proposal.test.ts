import { describe, expect, test } from '@jest/globals';
import { scoreProposal, type Proposal } from '../../src/score/score-proposal';
import { reasonWords } from '../../src/score/score-words';
import { ALL_POINTS, CRITERIA, SCALES, type Band } from '../../src/score/scoring-sheet';

/** The points of both scales: a pair where the value lies between two bands, undefined where it is not scored. */
function points(proposal: Proposal): readonly (number | readonly number[] | undefined)[] {
  return scoreProposal(proposal).map((result) => {
    if (result.kind === 'open') return undefined;
    const { score } = result;
    return score.kind === 'points' ? score.band.points : [score.worse.points, score.better.points];
  });
}
const ofReductions = (reductions: number): unknown => points({ reductions })[0];
const ofCost = (value: number): unknown => points({ cost: { kind: 'per-tonne', value } })[1];

describe('the scoring sheet, transcribed a second time', () => {
  // Guidebook on City-to-City Collaboration for Zero Carbon Society, FY2024 edition, Table 4 and, in the same words, Table 6.
  const COST_EFFECTIVENESS =
    'JPY 4,000/t-CO₂ or less per year: 5 points JPY 4,001/t-CO₂ or more per year to JPY 5,000/t-CO₂ or less per year: 4 points JPY 5,001/t-CO₂ or more per year to JPY 6,000/t-CO₂ or less per year: 3 points JPY 6,001/t-CO₂ or more per year to JPY 7,000/t-CO₂ or less per year: 2 points JPY 7,001/t-CO₂ or more per year to JPY 8,000/t-CO₂ or less per year: 1 point JPY 8,001/t-CO₂ or more per year: 0 points';
  const REDUCTIONS =
    '100,000t-CO₂ or more per year: 5 points 50,000t-CO₂ or more per year to 99,999t-CO₂ or less per year: 4 points 10,000t-CO₂ or more per year to 49,999t-CO₂ or less per year: 3 points 5,000t-CO₂ or more per year to 9,999t-CO₂ or less per year: 2 points 1,000t-CO₂ or more per year to 4,999t-CO₂ or less per year: 1 point 999t-CO₂ or less per year: 0 points';

  function printed(text: string): readonly Band[] {
    return text.split(/(?<=points?) /).map((line) => {
      const [, from] = /([\d,]+)\/?t-CO₂ or more/.exec(line) ?? [];
      const [, to] = /([\d,]+)\/?t-CO₂ or less/.exec(line) ?? [];
      const [, worth] = /: (\d) points?$/.exec(line) ?? [];
      const figure = (digits: string): number => Number(digits.replace(',', ''));
      return { points: Number(worth), ...(from ? { from: figure(from) } : {}), ...(to ? { to: figure(to) } : {}) };
    });
  }

  test('both scales', () => {
    expect(SCALES['cost-effectiveness'].bands).toEqual(printed(COST_EFFECTIVENESS));
    expect(SCALES.reductions.bands).toEqual(printed(REDUCTIONS));
  });

  test('the most points of every line, in the order of Table 6, and their sum as printed', () => {
    const NEW = '50 - 10 20 40 20 5 5 5 5 - 5 5 15';
    const ONGOING = '25 20 10 20 35 20 5 5 5 5 10 5 5 15';
    const line = (most: readonly (number | undefined)[]): string => most.map((points) => points ?? '-').join(' ');
    const columns = [CRITERIA.map(({ newProject }) => newProject), CRITERIA.map(({ ongoingProject }) => ongoingProject)];
    expect(columns.map(line)).toEqual([NEW, ONGOING]);
    for (const column of columns) expect(column.reduce((sum: number, most) => sum + (most ?? 0), 0)).toBe(ALL_POINTS);
  });
});

describe('points', () => {
  test('at both ends of every band of reductions', () => {
    const ends = [0, 999, 1_000, 4_999, 5_000, 9_999, 10_000, 49_999, 50_000, 99_999, 100_000, 1e12];
    expect(ends.map(ofReductions)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  test('at both ends of every band of cost', () => {
    const ends = [0, 4_000, 4_001, 5_000, 5_001, 6_000, 6_001, 7_000, 7_001, 8_000, 8_001, 1e12];
    expect(ends.map(ofCost)).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0, 0]);
  });

  test('what lies between two printed bands is neither', () => {
    expect([999.5, 4_999.000001, 9_999.9, 49_999.5, 99_999.999].map(ofReductions)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    expect([4_000.01, 5_000.5, 6_000.999, 7_000.5, 8_000.5].map(ofCost)).toEqual([
      [4, 5],
      [3, 4],
      [2, 3],
      [1, 2],
      [0, 1],
    ]);
    const [, between] = scoreProposal({ cost: { kind: 'per-tonne', value: 4_000.5 } });
    expect(between && reasonWords(between).en).toMatch(
      /4,000\.5 JPY\/tCO₂ lies between .* 4,000 or less \(5 points\) and 4,001 to 5,000 \(4 points\)/,
    );
  });

  test('an amount is divided by the reductions of its years, exactly at the edge', () => {
    const cost = (amount: number, years: number) => ({ kind: 'amount' as const, amount, years });
    expect(points({ reductions: 2_500, cost: cost(100_000_000, 10) })).toEqual([1, 5]);
    expect(points({ reductions: 2_500, cost: cost(100_000_001, 10) })).toEqual([1, [4, 5]]);
    // In doubles 0.1 × 3 is more than 0.3, and 1,200 / (0.1 × 3) less than 4,000.
    expect(points({ reductions: 0.1, cost: cost(1_200, 3) })).toEqual([0, 5]);
    expect(points({ reductions: 0.1, cost: cost(1_200.3, 3) })).toEqual([0, 4]);
    expect(points({ reductions: 1e21, cost: cost(4e24, 1) })).toEqual([5, 5]);
    expect(points({ reductions: 1e-7, cost: cost(4e-4, 1) })).toEqual([0, 5]);
  });

  test('what is not given, or cannot be divided, is not scored, and never 0', () => {
    expect(points({})).toEqual([undefined, undefined]);
    expect(points({ cost: { kind: 'amount', amount: 1, years: 1 } })).toEqual([undefined, undefined]);
    expect(points({ reductions: 0, cost: { kind: 'amount', amount: 1, years: 1 } })).toEqual([0, undefined]);
    expect(points({ reductions: 1_000, cost: { kind: 'amount', amount: 0, years: 1 } })).toEqual([1, 5]);
    const [, withoutYears] = scoreProposal({ reductions: 1_000, cost: { kind: 'amount', amount: 1, years: 0 } });
    expect(withoutYears && reasonWords(withoutYears).en).toBe('The years of the amount must be above 0.');
  });
});
