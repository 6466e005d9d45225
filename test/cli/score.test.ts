import { describe, expect, test } from '@jest/globals';
import { command } from './command';

const SAMPLE = 'assets/samples/solar-correct.xlsx';

interface ScoreJson {
  readonly reductionsFrom?: Readonly<Record<string, unknown>>;
  readonly scores: readonly Readonly<Record<string, unknown>>[];
}

async function score(...words: string[]): Promise<ScoreJson> {
  const { code, out } = await command('score', ...words, '--format', 'json');
  expect(code).toBe(0);
  return JSON.parse(out) as ScoreJson;
}

describe('score', () => {
  test('both criteria, with bands and gaps', async () => {
    const { scores } = await score('--reductions', '12,000', '--amount', '600,000,000', '--years', '10');
    expect(scores).toMatchObject([
      { criterion: 'reductions', unit: 'tCO2/year', value: 12_000, points: 3 },
      { criterion: 'cost-effectiveness', unit: 'JPY/tCO2', value: 5_000, points: 4 },
    ]);
    expect(scores[1]?.['gaps']).toContainEqual({ above: 4_000, below: 4_001 });
  });

  test('a value between two printed bands has no points, and says between which', async () => {
    const { scores } = await score('--reductions', '999.5');
    expect(scores).toMatchObject([
      { points: null, between: [0, 1] },
      { points: null, reason: expect.stringMatching(/cost per tonne/) },
    ]);
  });

  test('text marks the band that holds, and says what the guidebook leaves open', async () => {
    const { out } = await command('score', '--reductions', '12000', '--cost', '4000.5');
    expect(out).toMatch(/^Greenhouse gas .*: 3 points$/m);
    expect(out).toMatch(/^ {2}→ 3 points +10,000 to 49,999$/m);
    expect(out).toMatch(/4,000\.5 JPY\/tCO₂ lies between two printed bands/);
    expect(out).toMatch(/nor over how many years/);
    const japanese = await command('score', '--reductions', '12000', '--language', 'ja');
    expect(japanese.out).toMatch(/^ {2}→ 3点 +10,000～49,999$/m);
  });

  test('takes the reductions of a year from a report, with the cell', async () => {
    const { reductionsFrom, scores } = await score(SAMPLE);
    expect(reductionsFrom).toMatchObject({ kind: 'year', isEstimate: false, at: expect.stringMatching(/^'MRS\(calc_process\)'!/) });
    expect(scores[0]).toMatchObject({ value: reductionsFrom?.['tonnes'], points: 1 });
  });

  test('says that the ER_p of a report has errors', async () => {
    const faulty = 'assets/samples/solar-five-faults.xlsx';
    expect((await command('score', faulty)).out).toMatch(/^! .*errors .*emission-reductions-mismatch/m);
    expect((await score(faulty)).reductionsFrom?.['doubts']).toContain('emission-reductions-mismatch');
    expect((await command('score', SAMPLE)).out).not.toMatch(/^!/m);
  });

  test.each([
    [[], /Give the reductions/],
    [['--amount', '5'], /give both --amount and --years/],
    [['--cost', '-5'], /0 or more/],
    [['--cost', 'cheap'], /0 or more/],
    [['--reductions', '12,00'], /Which is meant/],
    [['--reductions', '12.000'], /Which is meant/],
    [['--amount', '5', '--years', '0'], /above 0/],
    [['--cost', '5', '--years', '3'], /cannot be used with/],
    [[SAMPLE, '--reductions', '5'], /give one of them/],
    [['no-such.xlsx'], /^no-such\.xlsx: /],
    [[SAMPLE, '--report', 'Sheet 9'], /Not a calculation sheet/],
  ])('%j: exit 2 and why', async (words, why) => {
    const { code, out, err } = await command('score', ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(why);
  });
});
