import { describe, expect, test } from '@jest/globals';
import { Secrets } from '../../src/redact/secrets';
import type { CellContent } from '../../src/workbook';

const AT = { sheet: 'S', row: 1, column: 1 };

function secrets(value: number | string, numberFormat = 'General', notSecret: readonly string[] = []): Secrets {
  const content: CellContent = typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
  return new Secrets([{ at: AT, cell: { row: 1, column: 1, content, numberFormat } }], notSecret, 1900);
}

describe('a number', () => {
  test.each([
    ...['2400.5', '2,400.50', '2 400.5', '2 400,5', "2'400.5", '2.400,5', '2400,5', '2.4005E3', '2.4005e+03', '24005E-1', '240050%'],
    ...['２４００．５', '+2400.5', '-2400.5', '(2,400.5)', 'EG=2400.5MWh/p', '[2400.5,12]', '1, 2400.5 and 3', '12 2400.5 7', '002400.500'],
    // In kWh and in GWh; rounded up and down.
    ...['2400500', '2,400,500 kWh', '2.4005 GWh', '2401', '2400', '2,401 MWh'],
  ])('is found in "%s"', (text) => {
    expect(secrets(2400.5).in(`before ${text} behind`)).not.toEqual([]);
  });

  test.each(['12400.5', '2400.51', '2405', '240', '24005.1', '3400.5', 'twenty'])('is not found in "%s"', (text) => {
    expect(secrets(2400.5).in(text)).toEqual([]);
  });

  test('stored with an error of the last digits is the same', () => {
    expect(secrets(0.1 + 0.2 + 1000).ofNumber(1000.3)).not.toEqual([]);
    expect(secrets(3602.0499999999997).in('3,602.05')).not.toEqual([]);
  });

  test.each([0, 1, 100, 0.5, 25])('too short to be searched for is told: %d', (value) => {
    const found = secrets(value);
    expect([found.in(`it is ${value}`), found.notSearched]).toEqual([[], [{ at: AT, reason: 'too-short' }]]);
  });

  test('is replaced where it stands, and nothing else', () => {
    expect(secrets(2400.5).without('第１期：２，４００．５ MWh (2,400.50), 12 GJ')).toBe('第１期：XXX MWh (XXX), 12 GJ');
  });
});

describe('a day', () => {
  test.each(['2023-01-31', '31/Jan/2023', '31 January 2023', 'January 31, 2023', '2023年1月31日', '31.01.2023', '1/31/2023', '20230131'])(
    'is found in "%s"',
    (text) => {
      expect(secrets(44957, 'yyyy-mm-dd').in(`on ${text}.`)).not.toEqual([]);
    },
  );
});

describe('a text', () => {
  test('is found whatever its letters and blanks', () => {
    const found = secrets('Okavango  Power Ltd');
    for (const text of ['OKAVANGO POWER LTD', 'okavango\npower ltd.', 'Ｏｋａｖａｎｇｏ Power Ltd', 'Okavango\u00a0Power\u200b Ltd'])
      expect(found.in(text)).toHaveLength(1);
    expect(found.without('sold to OKAVANGO POWER LTD in May')).toBe('sold to XXX in May');
  });

  test.each([
    [
      'Taro Yamada',
      [
        'Yamada Taro',
        'YAMADA, Taro',
        'yamada  taro',
        'T. Yamada',
        'Yamada T.',
        'by Mr. Taro YAMADA',
        'taro.yamada@example.com',
        '/users/yamada_taro/',
      ],
    ],
    ['Okavango Power Co., Ltd.', ['Okavango Power Co., Ltd', 'OKAVANGO POWER LIMITED', 'okavango power']],
    ['株式会社オカバンゴ電力', ['オカバンゴ電力', '㈱オカバンゴ 電力', 'ｵｶﾊﾞﾝｺﾞ電力（株）']],
    ['Mr. Taro YAMADA', ['Taro Yamada', 'YAMADA Taro']],
    ['山田 太郎', ['山田太郎', '山田　太郎', '作成者：山田太郎様', '太郎 山田', '山\n田太 郎']],
    ['山田太郎様', ['山田 太郎', '山田\u3000太郎氏']],
    ['スミス・ジョン', ['ジョン スミス', 'ジョン・スミス', 'ｼﾞｮﾝ･ｽﾐｽ']],
    ['Nguyen Van An', ['An Nguyen Van', 'VAN AN NGUYEN', 'Nguyen, Van An']],
  ])('that may be a name is found in its other orders: %s', (name, spellings) => {
    for (const spelling of spellings) expect([spelling, secrets(name).in(`(${spelling})`).length]).toEqual([spelling, 1]);
    expect(secrets(name).without(`(${spellings[0] ?? ''})`)).toMatch(/^\([^)]*XXX[^)]*\)$/);
  });

  test('is not taken for a name where it is a sentence, and its words alone say nothing', () => {
    expect(secrets('Okavango Power Ltd of the north').in('north of the Okavango Power')).toEqual([]);
    expect(secrets('Taro Yamada').in('Taro, the Yamada river, Yamada and Taro')).toEqual([]);
  });

  test('has digits of other scripts too', () => {
    for (const text of ['٧٣٩١٤٫٦٢', '٧٣٬٩١٤٫٦٢', '७३९१४.६२', '𝟕𝟑𝟗𝟏𝟒.𝟔𝟐'])
      expect(secrets('73914.62 MWh').without(`EG ${text} MWh`)).toContain('XXX');
  });

  test('that is short is found as a word only', () => {
    expect(secrets('AMI').in('AMI and family')).toHaveLength(1);
  });

  test('with a number in it gives the number away too, but no year', () => {
    expect(secrets('73914.62 MWh in 2023').in('73,914.62')).not.toEqual([]);
    expect(secrets('73914.62 MWh in 2023').in('in 2023')).toEqual([]);
  });

  test('that is no secret is not searched for', () => {
    const found = secrets('MWh/p', 'General', ['mwh/p']);
    expect([found.in('MWh/p'), found.notSearched]).toEqual([[], [{ at: AT, reason: 'not-secret' }]]);
  });
});
