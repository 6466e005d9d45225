import { describe, expect, test } from '@jest/globals';
import { command } from './command';

interface SdgJson {
  readonly types: readonly string[];
  readonly targets: readonly TargetJson[];
  readonly goal5: readonly TargetJson[];
}
interface TargetJson {
  readonly goal: number;
  readonly target: string;
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
}

/** `renewable-energy/other` for each kind. */
async function sdg(kinds: readonly string[], ...words: string[]): Promise<SdgJson> {
  const flags = kinds.flatMap((kind) => {
    const [technology = '', sector = ''] = kind.split('/');
    return ['--technology', technology, '--sector', sector];
  });
  const { code, out } = await command('sdg', ...flags, '--format', 'json', ...words);
  expect(code).toBe(0);
  return JSON.parse(out) as SdgJson;
}

describe('sdg', () => {
  test('the example of the guidance: efficiency in a water utility', async () => {
    // Guidance, section 5: "EE projects", "Water utility related projects", and "JCM scheme".
    const json = await sdg(['energy-efficiency/water-utility']);
    expect(json.types).toEqual(['EE projects', 'Water utility related projects', 'JCM scheme']);
    expect(json.targets.find(({ target }) => target === '6.4')).toEqual({
      goal: 6,
      target: '6.4',
      indicators: [
        {
          indicator: 'Improving water performance and efficiency',
          unit: null,
          types: ['Water utility related projects'],
          source: ['table4', 'table7'],
        },
      ],
    });
  });

  test('a row that one table alone carries says which', async () => {
    const { targets } = await sdg(['energy-efficiency/water-utility']);
    const sources = targets.find(({ target }) => target === '12.4')?.indicators.map(({ source }) => source);
    expect(sources).toContainEqual(['table4']);
  });

  test('Goal 5 under a key of its own, with activities in place of types', async () => {
    const { goal5, targets } = await sdg(['renewable-energy/other']);
    expect(goal5.map(({ target }) => target)).toEqual(['5.1', '5.2', '5.4', '5.5', '5.6', '5.b', '5.c']);
    expect(goal5.flatMap(({ indicators }) => indicators)).toHaveLength(15);
    expect(goal5[0]?.indicators[0]).toMatchObject({ unit: 'Hours', activities: ['project'], source: ['table5'] });
    expect(targets.some(({ goal }) => goal === 5)).toBe(false);
  });

  test('a misprint that is mended is told as printed', async () => {
    const { goal5 } = await sdg(['renewable-energy/other']);
    expect(goal5[0]?.indicators[1]).toMatchObject({
      indicator: "Sign up to Women's Empowerment Principles (WEPs)",
      printed: "Sign to Women's Empowerment Principles (WEPs)",
    });
  });

  test('a mixed project: the n-th technology goes with the n-th sector, one of either with all', async () => {
    const pairs = await sdg(['renewable-energy/agriculture', 'energy-efficiency/disaster']);
    expect(pairs.types).toEqual(['RE projects', 'EE projects', 'Agriculture related projects', 'Disaster related projects', 'JCM scheme']);
    const flags = ['--technology', 'renewable-energy', '--technology', 'energy-efficiency', '--sector', 'agriculture'];
    const { out } = await command('sdg', ...flags, '--format', 'json');
    expect((JSON.parse(out) as SdgJson).types).toEqual(['RE projects', 'EE projects', 'Agriculture related projects', 'JCM scheme']);
  });

  test('numbers of technologies and sectors that do not go together: exit 2', async () => {
    const flags = ['--technology', 'renewable-energy', '--technology', 'energy-efficiency'];
    const sectors = ['--sector', 'other', '--sector', 'disaster', '--sector', 'agriculture'];
    const { code, out, err } = await command('sdg', ...flags, ...sectors);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/--technology is given 2 times and --sector 3 times/);
  });

  test('12.7: in Viet Nam without a condition, elsewhere not, and with its condition where the country is not said', async () => {
    const in127 = async (...words: string[]): Promise<unknown> => {
      const { targets } = await sdg(['energy-efficiency/energy-transmission'], ...words);
      return targets.find(({ target }) => target === '12.7')?.indicators.map(({ onlyIn }) => onlyIn);
    };
    expect(await in127()).toEqual(['VN']);
    expect(await in127('--country', 'vn')).toEqual([undefined]);
    expect(await in127('--country', 'TH')).toBeUndefined();
    const { code, err } = await command('sdg', '--technology', 'renewable-energy', '--sector', 'other', '--country', 'XX');
    expect([code, err]).toEqual([2, expect.stringMatching(/partner country/)]);
  });

  test('a pair that Table 6 leaves empty is said, on stderr', async () => {
    const { code, err, out } = await command('sdg', '--technology', 'waste-to-energy', '--sector', 'agriculture');
    expect([code, err]).toEqual([0, expect.stringMatching(/^Table 6 .*"Waste to energy" in "Agriculture"/)]);
    expect(out).toMatch(/^Project types: JCM scheme$/m);
  });

  test('text tells the tables of each row, the scheme’s rows, the country of 12.7 and Goal 5', async () => {
    const flags = ['--technology', 'energy-efficiency', '--sector', 'energy-transmission', '--sector', 'water-utility'];
    const { out } = await command('sdg', ...flags);
    expect(out).toMatch(/^ +CO₂ emission reduction \(tCO₂eq\) \[Table 4 only\]$/m);
    expect(out).toMatch(/\[Tables 4 and 7, JCM scheme\]$/m);
    expect(out).toMatch(/\[Tables 4 and 7, only in Viet Nam\]$/m);
    expect(out).toMatch(/^Goal 5.*Table 5/m);
    const japanese = await command('sdg', ...flags, '--language', 'ja');
    expect(japanese.out).toMatch(/\[表4のみ\]$/m);
    expect(japanese.out).not.toMatch(/\[Table/);
  });
});
