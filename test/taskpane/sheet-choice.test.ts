import type { Extraction } from '../../src/extract/extraction';
import type { EarlierProject } from '../../src/extract/our-sheet/earlier-answers';
import { STAND_IN_FORM } from '../../src/map/check-list-forms';
import type { CheckListForm, ProjectKind } from '../../src/map/sdg-profile';
import { workbookKey } from '../../src/taskpane/state/draft-store';
import { paneSettings } from '../../src/taskpane/state/pane-settings';
import { choiceOnSheet, firstToSay, writeChoice, type SaidChoice, type WriteChoice } from '../../src/taskpane/state/sheet-choice';
import { formerSheet } from '../map/profile-of';
import { calculationSheet, extractionOf } from '../map/project-extraction';

const SOLAR: ProjectKind = { technology: 'renewable-energy', sector: 'other' };
const WATER: ProjectKind = { technology: 'energy-efficiency', sector: 'water-utility' };
const REMEMBERED = {
  settings: paneSettings({ kinds: [{ technology: 'energy-efficiency', sector: 'manufacturing' }], values: 'frozen' }),
  language: 'ja',
} as const;
const OWN_FORM: CheckListForm = {
  id: 'XX/1',
  title: { en: 'Form', ja: '様式' },
  version: '1',
  source: { en: 'ours', ja: '自社' },
  items: [{ number: '1', category: { en: 'A', ja: 'あ' }, item: { en: 'Birds', ja: '鳥' } }],
};

function withSheet(project: Partial<EarlierProject> = {}): Extraction {
  const earlierAnswers = formerSheet({
    project: { kinds: ['energy-efficiency/water-utility'], types: {}, values: 'linked', language: 'both', ...project },
  });
  return extractionOf([calculationSheet()], { earlierAnswers });
}

function choice(said: SaidChoice, extraction: Extraction, lastWritten?: WriteChoice): WriteChoice {
  return writeChoice(said, extraction, REMEMBERED, lastWritten);
}

it('starts from what is remembered where no sheet says anything, in the language of the pane, but for the kind of another project', () => {
  const extraction = extractionOf([calculationSheet()]);
  expect(choiceOnSheet(extraction)).toBeUndefined();
  expect(choice({}, extraction)).toMatchObject({
    project: { kinds: [SOLAR], added: [], removed: [] },
    sheet: { language: 'ja', values: 'frozen' },
  });
});

it('suggests no renewable energy for a report without EG', () => {
  const withoutEg = extractionOf([calculationSheet({}, { EG: { kind: 'missing', symbol: 'EG', lookedFor: ['EG'] } })]);
  expect(choice({}, withoutEg).project.kinds).toEqual([]);
  expect(choice({ kinds: [WATER] }, withoutEg).project.kinds).toEqual([WATER]);
});

it('starts from the sheet in the workbook, with the types that were changed there', () => {
  const types = { 'EE projects': 'No', 'Disaster related projects': 'Yes' };
  expect(choice({}, withSheet({ types }))).toMatchObject({
    project: { kinds: [WATER], added: ['Disaster related projects'], removed: ['EE projects'] },
    sheet: { language: 'both', values: 'linked' },
  });
});

it('follows what is said anew, part by part', () => {
  expect(choice({ kinds: [SOLAR], values: 'frozen' }, withSheet())).toMatchObject({
    project: { kinds: [SOLAR] },
    sheet: { language: 'both', values: 'frozen' },
  });
});

it('goes on from what was written since the check', () => {
  const before = extractionOf([calculationSheet()]);
  const written = choice({ kinds: [WATER], added: ['Disaster related projects'], language: 'en', form: OWN_FORM }, before);
  expect(choice({}, before, written)).toEqual(written);
});

it('does not trust a sheet that names no kind we know', () => {
  expect(choice({}, withSheet({ kinds: ['fusion/other'] })).project.kinds).toEqual([SOLAR]);
});

it('leaves a sheet’s own form to be found, and takes it back for the shipped one only where it carries another', () => {
  const form = (said: SaidChoice, carried: unknown): CheckListForm | undefined =>
    choice(said, withSheet({ form: carried })).project.checkListForm;
  expect(form({}, OWN_FORM)).toBeUndefined();
  expect(form({ form: OWN_FORM }, STAND_IN_FORM.id)).toBe(OWN_FORM);
  expect(form({ form: 'shipped' }, OWN_FORM)).toBe(STAND_IN_FORM);
  expect(form({ form: 'shipped' }, STAND_IN_FORM.id)).toBeUndefined();
});

describe('of several reports', () => {
  const two = (second: string): Extraction =>
    extractionOf([
      calculationSheet(),
      calculationSheet({ sheet: 'second', reference: { value: second, at: { sheet: 'second', row: 2, column: 1 } } }),
    ]);

  it('takes none where a person must say', () => {
    const unclear = choice({}, two('VN001'));
    expect(unclear.project.sheets).toEqual([]);
    expect(firstToSay(unclear)).toBe('chooseReports');
    expect(firstToSay(choice({ sheets: ['second'] }, two('VN001')))).toBeUndefined();
    expect(firstToSay(choice({ kinds: [] }, two('VN001')))).toBe('chooseProject');
  });

  it('takes those that were said, as far as they are still there', () => {
    expect(choice({ sheets: ['second', 'gone'] }, two('VN001')).project.sheets).toEqual(['second']);
  });
});

it('lays what was typed since over what the sheet was written with', () => {
  const before = choice({ answers: { indicators: { a: { value: '1', note: 'n' } } } }, extractionOf([calculationSheet()]));
  const now = choice({ answers: { indicators: { a: { value: '2' } } } }, extractionOf([calculationSheet()]), before);
  expect(now.project.answers?.indicators).toEqual({ a: { value: '2', note: 'n' } });
  expect(choice({}, extractionOf([calculationSheet()])).project).not.toHaveProperty('answers');
});

it('knows a workbook by its name and its project', () => {
  const reference = { value: 'TH014', at: { sheet: 'MRS(input)', row: 1, column: 1 } };
  expect(workbookKey({ ...extractionOf([calculationSheet({ reference })]), workbookName: 'report.xlsx' })).toBe('report.xlsx/TH014');
  expect(workbookKey({ ...extractionOf([]), workbookName: 'report.xlsx' })).toBe('report.xlsx/');
});
