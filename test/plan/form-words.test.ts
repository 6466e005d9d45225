/** What is said of a check list form and of its answers, in one language at a time. */
import { expect, test } from '@jest/globals';
import { STAND_IN_FORM } from '../../src/map/check-list-forms';
import { OF_WORKBOOK } from '../../src/map/choose-form';
import { mapToSdgs } from '../../src/map/map-to-sdgs';
import { BOTH_TICKED } from '../../src/our-sheets/sdg-sheet';
import { formLines } from '../../src/plan/form-lines';
import { planSdgSheet } from '../../src/plan/plan-sdg-sheet';
import { SOLAR, cell, formerSheet } from '../map/profile-of';
import { calculationSheet, extractionOf, runOf } from '../map/project-extraction';

test.each(['en', 'ja'] as const)('both boxes ticked, in %s', (language) => {
  const former = formerSheet({ checkList: { '6': { at: cell(40), answer: 'Not identified + Identified / 該当なし＋該当あり' } } });
  const extraction = extractionOf([calculationSheet()], { earlierAnswers: former });
  const checks = runOf(extraction);
  const choice = { language, values: 'linked', version: '0.0.0' } as const;
  const { cells } = planSdgSheet(extraction, checks, mapToSdgs(extraction, checks, SOLAR), choice, '2026-11-28');
  const texts = cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
  expect(texts.filter((text) => text === BOTH_TICKED[language])).toHaveLength(1);
  expect(texts.join('\n')).not.toContain('Not identified + Identified / ');
});

test('a form that is made of a sheet of the workbook has no version', () => {
  const said = (version: string): string | undefined =>
    formLines({ form: { ...STAND_IN_FORM, version }, because: 'sheet-in-workbook', readFrom: [], items: [] })[0]?.ja;
  expect(said('2026-01')).toContain('、バージョン 2026-01');
  expect(said(OF_WORKBOOK)).not.toMatch(/バージョン|workbook/);
});
