import { describe, expect, test } from '@jest/globals';
import type { EarlierProject } from '../../src/extract/our-sheet/earlier-answers';
import { STAND_IN_FORM } from '../../src/map/check-list-forms';
import { earlierChoice, type EarlierChoice } from '../../src/map/earlier-choice';
import type { CheckListForm } from '../../src/map/sdg-profile';
import { formerSheet, profileAfter } from './profile-of';
import { calculationSheet, extractionOf } from './project-extraction';

function choice(project: Partial<EarlierProject>): EarlierChoice | undefined {
  const earlierAnswers = formerSheet({ project: { kinds: ['energy-efficiency/water-utility'], types: {}, ...project } });
  return earlierChoice(extractionOf([calculationSheet()], { earlierAnswers }));
}

const OWN_FORM: CheckListForm = {
  id: 'XX/1',
  title: { en: 'Form', ja: '様式' },
  version: '1',
  source: { en: 'ours', ja: '自社' },
  items: [{ number: '1', category: { en: 'A', ja: 'あ' }, item: { en: 'Birds', ja: '鳥' } }],
};

describe('what the former sheet says was chosen', () => {
  test('nothing without a sheet, or on a sheet that does not say', () => {
    expect(earlierChoice(extractionOf([]))).toBeUndefined();
    expect(earlierChoice(extractionOf([], { earlierAnswers: formerSheet({}) }))).toBeUndefined();
  });

  test('kinds, values and language', () => {
    expect(choice({ kinds: ['renewable-energy/other', 'waste-to-energy/other'], values: 'frozen', language: 'both' })).toEqual({
      kinds: [
        { technology: 'renewable-energy', sector: 'other' },
        { technology: 'waste-to-energy', sector: 'other' },
      ],
      added: [],
      removed: [],
      values: 'frozen',
      language: 'both',
    });
  });

  test('kinds and languages of another version, or of somebody’s making, are left out', () => {
    const strange = ['fusion/other', 'renewable-energy', 'renewable-energy/other/x', '', '__proto__/other', 'renewable-energy/toString'];
    const read = choice({ kinds: [...strange, 'renewable-energy/other'], language: 'fr' });
    expect(read?.kinds).toEqual([{ technology: 'renewable-energy', sector: 'other' }]);
    expect(read).not.toHaveProperty('language');
    expect(choice({ kinds: strange })?.kinds).toEqual([]);
  });

  test('types that the drop-down list changes against Table 6, in either language', () => {
    const types = {
      'EE projects': 'No',
      'Water utility related projects': 'はい',
      'Disaster related projects': ' YES ',
      'RE projects': 'いいえ',
      'JCM scheme': 'Yes / はい',
    };
    expect(choice({ types })).toMatchObject({ added: ['Disaster related projects'], removed: ['EE projects'] });
  });

  test('an answer that is neither, or under a type that is not the guidance’s, changes nothing and is kept as a note', () => {
    const types = { 'EE projects': 'only in winter', 'Nuclear projects': 'Yes', 'RE projects': ' ', 'JCM scheme': 'Yes' };
    expect(choice({ types })).toMatchObject({ added: [], removed: [] });
    expect(profileAfter({ project: { kinds: [], types } }).keptNotes).toEqual([
      { where: 'SDG (EE projects)', text: 'only in winter' },
      { where: 'SDG (Nuclear projects)', text: 'Yes' },
    ]);
  });

  test('the check list form: by its id where it ships, whole where it was imported, not at all where it cannot be read', () => {
    expect(choice({ form: STAND_IN_FORM.id })?.checkListForm).toBe(STAND_IN_FORM);
    expect(choice({ form: JSON.parse(JSON.stringify(OWN_FORM)) as unknown })?.checkListForm).toEqual(OWN_FORM);
    for (const form of ['XX/unknown', { ...OWN_FORM, items: [] }, 7, [], null])
      expect(choice({ form })).not.toHaveProperty('checkListForm');
  });
});
