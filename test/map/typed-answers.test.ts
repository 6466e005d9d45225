import { assess, prepareSdgSheet } from '../../src/assess';
import { inflateWithNode } from '../../src/opc/node-inflate';
import { mapToSdgs, type ProjectChoice } from '../../src/map/map-to-sdgs';
import { countTyped, layTyped, type TypedAnswers } from '../../src/map/typed-answers';
import { readXlsx } from '../../src/read/xlsx';
import { writeXlsx } from '../../src/write/xlsx';
import { monitoringWorkbook } from '../workbooks/monitoring-workbook';

const KINDS: ProjectChoice['kinds'] = [{ technology: 'renewable-energy', sector: 'other' }];
const FORM = 'KG/SDIR/2026-01';

const TYPED: TypedAnswers = {
  indicators: {
    '4.4/training-hours': { value: '1,200', evidence: 'Survey 2026', note: 'two villages' },
    '5.1/weps': { value: 'Claimed' },
  },
  checkLists: { [FORM]: { '1': { answer: 'Identified', description: 'noise at night' }, '2': { answer: 'Not identified' } } },
  issuance: { a: { tonnes: '500', decision: 'TH014-01', vintage: '2021' }, b: {} },
  ownClaims: { a: { target: '15.1', label: 'Trees planted', value: '40', unit: 'trees' } },
};

const read = (bytes: Uint8Array) => assess(readXlsx(bytes, inflateWithNode));

it('lies over what the workbook says, is written, and is read back from the sheet', async () => {
  const bytes = await monitoringWorkbook();
  const assessment = read(bytes);
  const { profile, plan } = prepareSdgSheet(
    assessment,
    { kinds: KINDS, answers: TYPED },
    { values: 'linked', language: 'ja', version: '1' },
    '2026-11-27',
  );
  const again = read(writeXlsx(bytes, plan, { inflate: inflateWithNode }));
  const readBack = mapToSdgs(again.extraction, again.checks, { kinds: KINDS });
  for (const { schemeIndicators, goal5, issuance, ownClaims, checkList } of [profile, readBack]) {
    expect(schemeIndicators.find(({ id }) => id === '4.4/training-hours')).toMatchObject({
      value: { typed: 1200 },
      evidence: 'Survey 2026',
      note: 'two villages',
    });
    expect(goal5.find(({ id }) => id === '5.1/weps')?.value).toEqual({ kind: 'claim', answer: 'claimed' });
    expect(issuance).toEqual([{ tonnes: 500, decision: 'TH014-01', vintage: '2021' }]);
    expect(ownClaims).toContainEqual(expect.objectContaining({ target: '15.1', typed: 40, unit: 'trees' }));
    expect(checkList.items.slice(0, 3).map(({ report, description }) => [report.answer, description])).toEqual([
      ['identified', 'noise at night'],
      ['not-identified', undefined],
      [undefined, undefined],
    ]);
  }
});

/** A workbook on whose SDG sheet `answers` stand already. */
async function written(answers: TypedAnswers): Promise<ReturnType<typeof read>> {
  const bytes = await monitoringWorkbook();
  const { plan } = prepareSdgSheet(
    read(bytes),
    { kinds: KINDS, answers },
    { values: 'linked', language: 'en', version: '1' },
    '2026-11-27',
  );
  return read(writeXlsx(bytes, plan, { inflate: inflateWithNode }));
}

it('wins over the sheet where both say something, clears where nothing was left, and leaves the rest', async () => {
  const { extraction, checks } = await written(TYPED);
  const answers: TypedAnswers = {
    indicators: { '4.4/training-hours': { value: '7', note: '' } },
    checkLists: { [FORM]: { '1': { answer: 'Not identified', description: '' } }, 'another/form': { '2': { answer: 'Identified' } } },
    issuance: { b: { tonnes: 'some' } },
  };
  const { schemeIndicators, checkList, issuance } = mapToSdgs(extraction, checks, { kinds: KINDS, answers });
  const entry = schemeIndicators.find(({ id }) => id === '4.4/training-hours');
  expect(entry).toMatchObject({ value: { typed: 7 }, evidence: 'Survey 2026' });
  expect(entry).not.toHaveProperty('note');
  expect(checkList.items[0]).toMatchObject({ report: { answer: 'not-identified' } });
  expect(checkList.items[0]).not.toHaveProperty('description');
  expect(checkList.items[1]).toMatchObject({ report: { answer: 'not-identified' } });
  expect(issuance.map(({ tonnes }) => tonnes)).toEqual([500, 'some']);
});

it('lays later words over earlier ones field by field, and counts fields', () => {
  const later: TypedAnswers = { indicators: { '4.4/training-hours': { value: '9' } }, checkLists: { other: { '1': { answer: '' } } } };
  const both = layTyped(TYPED, later);
  expect(both.indicators?.['4.4/training-hours']).toEqual({ value: '9', evidence: 'Survey 2026', note: 'two villages' });
  expect(Object.keys(both.checkLists ?? {})).toEqual([FORM, 'other']);
  expect(countTyped(TYPED)).toBe(14);
  expect(countTyped(later)).toBe(2);
});
