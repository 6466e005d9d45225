import { describe, expect, test } from '@jest/globals';
import type { EarlierAnswers } from '../../src/extract/our-sheet/earlier-answers';
import type { SdgProfile } from '../../src/map/sdg-profile';
import { cell, entry, profileAfter } from './profile-of';

const ISSUED = ['9.4/issued-credits', '12.4/issued-credits'];

function issued(profile: SdgProfile): readonly unknown[] {
  return ISSUED.map((id) => entry(profile, id).value);
}

/** Amounts typed directly under 9.4 and 12.4, as on sheets without issuance records. */
function typed(values: Readonly<Record<string, string | number>>): Pick<EarlierAnswers, 'indicators'> {
  return {
    indicators: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [`${id}/issued-credits`, { at: cell(id === '9.4' ? 9 : 12), value }]),
    ),
  };
}

describe('issued credits', () => {
  test('are the sum of the records, one amount under both targets', () => {
    const issuance = [
      {
        at: cell(40),
        tonnes: 500,
        vintage: '2021',
        decision: 'JC-7',
        evidence: 'minutes',
        evidenceLink: 'https://x',
        date: '2023-01-01',
        note: 'n',
      },
      { at: cell(41), tonnes: 200 },
      { at: cell(42), decision: 'pending' },
    ];
    const profile = profileAfter({ issuance });
    expect(issued(profile)).toEqual([
      { kind: 'issued', tonnes: 700 },
      { kind: 'issued', tonnes: 700 },
    ]);
    expect(profile.issuance).toEqual(issuance.map(({ at: _, ...record }) => record));
  });

  test('of 0 are an amount; without any amount there is none, whatever ER_p is', () => {
    expect(issued(profileAfter({ issuance: [{ at: cell(40), tonnes: 0 }] }))).toEqual([
      { kind: 'issued', tonnes: 0 },
      { kind: 'issued', tonnes: 0 },
    ]);
    expect(issued(profileAfter({ issuance: [{ at: cell(40), decision: 'JC-7' }] }))).toEqual([{ kind: 'issued' }, { kind: 'issued' }]);
  });

  test.each<[string, string | number, RegExp]>([
    ['no number', '1,200 t', /^Issuance record 1, Credits issued \(tCO₂\): “1,200 t”\. Credits are whole tonnes.* It is not counted\.$/],
    ['negative', -5, /“-5”\. Negative.* It is not counted\.$/],
    ['a fraction', 5.5, /“5\.5”\. Credits are whole tonnes/],
  ])('an amount that is %s is kept, not counted, and said', (_, tonnes, told) => {
    const profile = profileAfter({
      issuance: [
        { at: cell(40), tonnes },
        { at: cell(41), tonnes: 5 },
      ],
    });
    expect(issued(profile)[0]).toEqual({ kind: 'issued', tonnes: 5 });
    expect(profile.issuance[0]).toMatchObject({ tonnes, problems: [{ column: 'tonnes', isInvalid: true }] });
    expect(profile.remarks.map(({ en }) => en)).toContainEqual(expect.stringMatching(told));
    expect(issued(profileAfter({ issuance: [{ at: cell(40), tonnes }] }))[0]).toEqual({ kind: 'issued' });
  });

  test('on an impossible day are counted, and the day is said to be none', () => {
    const profile = profileAfter({ issuance: [{ at: cell(40), tonnes: 5, date: '31.13.2025' }] });
    expect(issued(profile)[0]).toEqual({ kind: 'issued', tonnes: 5 });
    expect(profile.remarks.map(({ en }) => en)).toContain('Issuance record 1, Issued on: “31.13.2025”. Enter a date as 2025-10-30.');
  });
});

describe('an amount that an older sheet had under a target', () => {
  test('becomes a record that says where it came from; the same under both targets is one', () => {
    const profile = profileAfter(typed({ '9.4': 700, '12.4': 700 }));
    expect(profile.issuance).toEqual([{ tonnes: 700, note: expect.stringMatching(/^Stood under 9\.4 and 12\.4 on the former sheet/) }]);
    expect(issued(profile)).toEqual([
      { kind: 'issued', tonnes: 700 },
      { kind: 'issued', tonnes: 700 },
    ]);
    expect(profileAfter(typed({ '12.4': 0 })).issuance).toEqual([{ tonnes: 0, note: expect.stringMatching(/ 12\.4 /) }]);
    expect(profileAfter(typed({ '9.4': 'about 700' })).issuance[0]?.tonnes).toBe('about 700');
  });

  test('is kept where the project’s types have no such row', () => {
    const profile = profileAfter(typed({ '12.4': 7 }), { kinds: [{ technology: 'energy-efficiency', sector: 'other' }] });
    expect(profile.issuance[0]?.tonnes).toBe(7);
    expect(profile.ownClaims).toEqual([]);
  });

  test('is nothing new where a record or the records together say so', () => {
    const issuance = [
      { at: cell(40), tonnes: 500 },
      { at: cell(41), tonnes: 200 },
    ];
    for (const value of [500, 200, 700]) {
      const profile = profileAfter({ issuance, ...typed({ '9.4': value }) });
      expect([profile.issuance.length, profile.keptNotes, issued(profile)[0]]).toEqual([2, [], { kind: 'issued', tonnes: 700 }]);
    }
  });

  test('is a note and a remark where it contradicts: two amounts of one thing are never added up', () => {
    const beside = profileAfter({ issuance: [{ at: cell(40), tonnes: 500 }], ...typed({ '9.4': 510 }) });
    expect([issued(beside)[0], beside.keptNotes]).toEqual([{ kind: 'issued', tonnes: 500 }, [{ where: 'SDG!E9', text: '510' }]]);
    const each = profileAfter(typed({ '9.4': 500, '12.4': 510 }));
    expect([issued(each)[0], each.issuance.length, each.keptNotes]).toEqual([
      { kind: 'issued', tonnes: 500 },
      1,
      [{ where: 'SDG!E12', text: '510' }],
    ]);
    expect(each.remarks.map(({ en }) => en)).toContainEqual(expect.stringMatching(/12\.4 said 510/));
  });

  test('leaves evidence and notes beside the indicator', () => {
    const profile = profileAfter({ indicators: { '9.4/issued-credits': { at: cell(9), value: 7, evidence: 'JC', note: 'n' } } });
    expect(entry(profile, '9.4/issued-credits')).toMatchObject({ evidence: 'JC', note: 'n' });
    expect(profile.issuance[0]).not.toHaveProperty('evidence');
  });
});
