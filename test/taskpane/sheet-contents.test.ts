import { GOAL_COLOURS } from '../../src/map/guidance/goal-colours';
import { readableOn } from '../../src/taskpane/write/readable-on';
import { startLanguage } from '../../src/taskpane/language/pane-language';
import { sdgsMark } from '../../src/taskpane/sdgs/sdgs-mark';
import { isOpenEntry } from '../../src/map/open-on-sheet';
import { carriedOver, sheetContents } from '../../src/taskpane/write/sheet-contents';
import { cell, profileAfter, profileOf, SOLAR } from '../map/profile-of';
import { calculationSheet, extractionOf, failed } from '../map/project-extraction';

it('counts by goal what has a figure and what is left to a person', () => {
  const contents = sheetContents(profileOf());
  expect(contents).toMatchObject({
    targets: 17,
    indicators: { figures: 5, filled: 0, open: 18 },
    doubtful: 0,
    goal5: 15,
    scheme: 13,
    ownClaims: 0,
    issuance: 0,
    checkList: { items: 16, answered: 0 },
  });
  expect(contents.goals.find(({ goal }) => goal === 7)?.targets).toContain('7.2');
  const all = contents.goals.map(({ indicators: { figures, filled, open } }) => figures + filled + open);
  expect(all.reduce((sum, count) => sum + count)).toBe(23);
  expect(contents.goals.flatMap(({ targets }) => targets)).toHaveLength(17);
});

it('names beside the step all that is left to a person, the check list among it and nothing of the scheme', async () => {
  const { t } = await startLanguage('en');
  const profile = profileOf();
  expect(profile.schemeIndicators.filter(isOpenEntry)).toHaveLength(13);
  const choice = { project: SOLAR, sheet: { language: 'en', values: 'linked', version: '0' } } as const;
  expect(sdgsMark({ profile, choice }, t).short).toBe(String(18 + 16));
});

it('counts figures in doubt, and does not call a missing one a figure', () => {
  const doubt = failed('number-as-text', 'error', { sheet: 'MRS(calc_process)', row: 14, column: 5 });
  const { doubtful, indicators } = sheetContents(profileOf(extractionOf([calculationSheet()]), SOLAR, [doubt]));
  expect([doubtful, indicators.figures]).toEqual([1, 5]);
  const missing = { kind: 'missing', symbol: 'EG', lookedFor: ['EG'] } as const;
  expect(sheetContents(profileOf(extractionOf([calculationSheet({}, { EG: missing })]))).indicators.figures).toBe(4);
});

it('counts what people typed, wherever it stands now, and zero as a value', () => {
  const profile = profileAfter({
    indicators: {
      '17.6/financing-projects': { at: cell(20), value: 0, evidence: 'contract' },
      '7.1/energy-service': { at: cell(21), note: 'later' },
    },
    checkList: { '1': { at: cell(40), answer: 'Identified', description: 'dust' }, '2': { at: cell(41), answer: 'perhaps' } },
    notes: [{ where: 'SDG!H14', text: 'ask Kato' }],
  });
  const { entries, kept } = carriedOver(profile);
  expect(kept).toBe(profile.keptNotes.length);
  expect(entries + kept).toBe(7);
  expect(sheetContents(profile).checkList.answered).toBe(1);
  expect(sheetContents(profile).indicators.filled).toBe(1);
  expect(carriedOver(profileOf())).toEqual({ entries: 0, kept: 0 });
});

it('takes words in place of a figure for none', () => {
  const profile = profileAfter({ indicators: { '17.6/financing-projects': { at: cell(20), value: 'three' } } });
  expect(sheetContents(profile).indicators.filled).toBe(0);
});

it('knows whether anything of Table 5 is chosen', () => {
  const [activity] = profileOf().goal5;
  const chosen = profileAfter({ indicators: { [activity?.id ?? '']: { at: cell(20), value: 40 } } });
  expect([sheetContents(profileOf()).isGoal5Chosen, sheetContents(chosen).isGoal5Chosen]).toEqual([false, true]);
});

it('writes on every goal’s colour so that it can be read', () => {
  for (const colour of Object.values(GOAL_COLOURS)) expect(contrast(colour, readableOn(colour))).toBeGreaterThanOrEqual(4.5);
});

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => {
    const channel = Number.parseInt(hex, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
