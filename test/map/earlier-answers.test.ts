import { describe, expect, test } from '@jest/globals';
import { ALL_ROWS } from '../../src/map/all-rows';
import type { Words } from '../../src/language';
import { inBoth } from '../../src/our-sheets/wordings';
import { cell, entry, profileAfter } from './profile-of';

const at = cell(20);

function label(id: string): Words {
  const row = ALL_ROWS.find((each) => each.id === id);
  if (!row) throw new Error(`No row ${id}`);
  return row.label;
}

describe('what people typed beside an indicator', () => {
  test('comes back under its key: value, evidence, link, date and note', () => {
    const support = { evidence: 'JC decision 7', evidenceLink: 'https://example.org/7', date: '2023-05-01', note: '=not a formula' };
    const indicators = { '17.6/financing-projects': { at, value: 0, ...support } };
    expect(entry(profileAfter({ indicators }), '17.6/financing-projects')).toMatchObject({
      value: { kind: 'quantity', typed: 0 },
      ...support,
    });
  });

  test.each([
    ['Claimed', { kind: 'claim', answer: 'claimed' }],
    ['主張しない', { kind: 'claim', answer: 'not-claimed' }],
    ['not claimed / 主張しない', { kind: 'claim', answer: 'not-claimed' }],
    ['partly, since May', { kind: 'claim', unknownAnswer: 'partly, since May' }],
    [0, { kind: 'claim', unknownAnswer: 0 }],
    [' ', { kind: 'claim' }],
  ])('%j under a qualitative indicator', (value, expected) => {
    for (const id of ['7.2/re-initiatives', '5.1/weps', '17.9/local-business']) {
      expect(entry(profileAfter({ indicators: { [id]: { at, value } } }), id).value).toEqual(expected);
    }
  });

  test('a unit of their own is kept, and the choice where the guidance leaves one; the guidance’s is not repeated', () => {
    const unitOf = (id: string, unit: string): unknown => entry(profileAfter({ indicators: { [id]: { at, value: 3, unit } } }), id).value;
    expect(unitOf('5.5/women-in-management', '%')).toEqual({ kind: 'quantity', typed: 3, unit: '%' });
    expect(unitOf('17.6/financing-projects', 'projects')).toEqual({ kind: 'quantity', typed: 3, unit: 'projects' });
    for (const unit of [' NUMBERS ', '件', 'Numbers / 件'])
      expect(unitOf('17.6/financing-projects', unit)).toEqual({ kind: 'quantity', typed: 3 });
    expect(unitOf('5.5/women-in-management', 'Number / 人')).toEqual({ kind: 'quantity', typed: 3, unit: 'Number' });
    expect(unitOf('5.5/women-in-management', '人または％')).toEqual({ kind: 'quantity', typed: 3 });
  });

  test('never takes the place of a figure of the report: words typed over it are kept as a note, the figure itself is none', () => {
    const indicators = (value: string | number) => ({ '13.1/co2-reduction': { at, value, note: 'see annex', label: 'CO2' } });
    const overtyped = profileAfter({ indicators: indicators('about 700') });
    expect(entry(overtyped, '13.1/co2-reduction')).toMatchObject({ value: { kind: 'monitored', value: 765.7595 }, note: 'see annex' });
    expect(overtyped.keptNotes).toEqual([{ where: 'SDG!E20 (CO2)', text: 'about 700' }]);
    expect(profileAfter({ indicators: indicators(765.7595) }).keptNotes).toEqual([]);
    const shown = [{ indicator: '13.1/co2-reduction', at, content: { kind: 'number', value: 700 }, sources: [] }] as const;
    expect(profileAfter({ indicators: indicators(700), figures: shown }).keptNotes).toEqual([]);
  });

  test('a unit where none is asked for stays in its row', () => {
    const profile = profileAfter({ indicators: { '7.2/re-initiatives': { at, value: 'Claimed', unit: 'rooftops' } } });
    expect(entry(profile, '7.2/re-initiatives').value).toEqual({ kind: 'claim', answer: 'claimed', unit: 'rooftops' });
    expect(profile.keptNotes).toEqual([]);
  });
});

describe('claims of the user’s own', () => {
  test('rows of the guidance that the types do not carry, and ids that are nobody’s', () => {
    const indicators = {
      '17.9/local-business': { at, note: 'scheme' },
      '7.3/adopted-projects': { at, value: 2, unit: 'plants', date: '2024' },
      '11.6/co2-reduction': { at, value: 12 },
      '3.9/sound-technology': { at },
      'ours/own-indicator': { at, evidence: 'a file', label: 'Own' },
    };
    expect(profileAfter({ indicators }).ownClaims).toEqual([
      { id: '7.3/adopted-projects', target: '7.3', label: label('7.3/adopted-projects'), unit: 'plants', typed: 2, date: '2024' },
      { id: '11.6/co2-reduction', target: '11.6', label: label('11.6/co2-reduction'), unit: 'tCO₂eq', typed: 12 },
      { id: 'ours/own-indicator', target: 'ours', label: { en: 'Own', ja: 'Own' }, evidence: 'a file' },
    ]);
  });

  test('go back into their row when the project gets a type that carries it', () => {
    const indicators = { '7.3/adopted-projects': { at, value: 2 } };
    const profile = profileAfter({ indicators }, { kinds: [{ technology: 'energy-efficiency', sector: 'other' }] });
    expect(profile.ownClaims).toEqual([]);
    expect(entry(profile, '7.3/adopted-projects').value).toEqual({ kind: 'quantity', typed: 2 });
  });

  test('a figure of the report under a type that was taken away is not a claim', () => {
    const indicators = { '11.6/co2-reduction': { at, value: 765.7595 } };
    expect(profileAfter({ indicators }).ownClaims).toEqual([]);
  });

  test('12.7 of a project outside Viet Nam is one', () => {
    const project = { kinds: [{ technology: 'energy-efficiency', sector: 'energy-transmission' }] } as const;
    const profile = profileAfter({ indicators: { '12.7/public-procurement': { at, value: 'Claimed' } } }, project);
    expect(profile.ownClaims).toEqual([expect.objectContaining({ target: '12.7', typed: 'Claimed' })]);
  });
});

test('without a key they are found by target and label, in either language or both; what is nobody’s is kept with both', () => {
  const unkeyed = [
    { at, target: 'SDG 17.6', label: label('17.6/financing-projects').en.toUpperCase(), value: 12 },
    { at, target: '13.3', label: label('13.3/partner-countries').ja, value: 29 },
    { at, target: 'SDG 5.1', label: inBoth(label('5.1/weps')), value: 'Claimed', evidenceLink: 'file:///x', evidence: 'x' },
    { at, target: 'SDG 7.2', label: label('7.2/re-electricity').en, value: 2400.5, evidence: 'log' },
    { at, target: 'SDG 17.6', label: label('17.6/financing-projects').en, value: 13 },
    { at, target: 'SDG 99', label: 'Birds', unit: 'Pairs', value: 0, note: 'nesting' },
  ];
  const profile = profileAfter({ unkeyed });
  expect(entry(profile, '17.6/financing-projects').value).toEqual({ kind: 'quantity', typed: 12 });
  expect(entry(profile, '13.3/partner-countries').value).toEqual({ kind: 'quantity', typed: 29 });
  expect(entry(profile, '5.1/weps')).toMatchObject({ value: { answer: 'claimed' }, evidence: 'x', evidenceLink: 'file:///x' });
  expect(entry(profile, '7.2/re-electricity')).toMatchObject({ value: { kind: 'monitored' }, evidence: 'log' });
  const english = label('17.6/financing-projects').en;
  expect(profile.ownClaims).toEqual([
    { target: '17.6', label: { en: english, ja: english }, typed: 13 },
    { target: '99', label: { en: 'Birds', ja: 'Birds' }, unit: 'Pairs', typed: 0, note: 'nesting' },
  ]);
});

test('what was kept before is kept on', () => {
  const notes = [{ where: 'SDG!K3', text: 'ask Sato', link: 'mailto:x' }];
  expect(profileAfter({ notes }).keptNotes).toEqual(notes);
});
