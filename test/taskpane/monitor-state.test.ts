import type { Assessment } from '../../src/assess';
import { profileOf } from '../map/profile-of';
import { perSheet } from '../../src/our-sheets/our-sheets';
import type { WriteChoice } from '../../src/taskpane/state/sheet-choice';
import { EMPTY, monitorState, type MonitorState, type WrittenSheet } from '../../src/taskpane/state/monitor-state';
import { UserError } from '../../src/user-error';

const assessment: Assessment = {
  extraction: {
    reports: [],
    plans: [],
    surroundings: { calculation: 'automatic', externalLinks: [], sheets: [], isStructureProtected: false, names: [] },
    ourSheets: perSheet(() => []),
  },
  checks: { workbook: [], reports: [] },
};
const checked: MonitorState = { step: 'checked', assessment };
const sdg: WrittenSheet = { sheet: 'SDG', profile: profileOf() };
const choice: WriteChoice = {
  project: { kinds: [{ technology: 'renewable-energy', sector: 'other' }] },
  sheet: { language: 'en', values: 'linked', version: '1' },
};
const at = new Date(2026, 10, 27, 12, 3);
const writing = { at, sheet: 'SDG', isBehind: false };
const withSheet: Assessment = {
  ...assessment,
  extraction: { ...assessment.extraction, ourSheets: { ...perSheet(() => []), sdg: ['SDG'] } },
};
const words = { en: 'no', ja: 'いいえ' };

it('goes from nothing through checking to results, and through writing to the written sheet', () => {
  const checking = monitorState(EMPTY, { type: 'check-started' });
  expect(checking.step).toBe('checking');
  expect(monitorState(checking, { type: 'check-done', assessment })).toEqual(checked);
  const started = monitorState(checked, { type: 'write-started' });
  expect(started.step).toBe('writing');
  const written = monitorState(started, { type: 'write-done', assessment, choice, at, ...sdg });
  expect(written).toEqual({ step: 'written', assessment, lastWritten: choice, writing, ...sdg });
});

it('tells a workbook that is none of ours from an Excel that failed', () => {
  const ended = (code: UserError['code']): string => monitorState(EMPTY, { type: 'check-ended', error: new UserError(code, words) }).step;
  expect(ended('not-a-monitoring-spreadsheet')).toBe('refused');
  expect(ended('excel-busy')).toBe('failed');
});

it('keeps the results when writing or going to a cell fails', () => {
  const error = new UserError('excel-busy', words);
  expect(monitorState({ step: 'writing', progress: { stage: 'putting' }, assessment }, { type: 'write-failed', error })).toEqual({
    step: 'checked',
    assessment,
    problem: { during: 'write', error },
  });
  const written: MonitorState = { step: 'written', assessment, ...sdg, former: 'replaced' };
  expect(monitorState(written, { type: 'visit-failed', error })).toEqual({ ...written, problem: { during: 'visit', error } });
});

it('says no more that Excel could not go to a cell once it has gone to one', () => {
  const failed = monitorState(checked, { type: 'visit-failed', error: new UserError('excel-busy', words) });
  expect(monitorState(failed, { type: 'visited' })).toEqual(checked);
});

it('asks for consent and goes back to the results when it is refused', () => {
  const asking = monitorState({ step: 'writing', progress: { stage: 'putting' }, assessment }, { type: 'consent-needed', replaces: 'SDG' });
  expect(asking).toEqual({ step: 'asking', assessment, replaces: 'SDG' });
  expect(monitorState(asking, { type: 'consent-refused' })).toEqual(checked);
});

it('ignores a late answer that has no results to stand beside', () => {
  const checking = monitorState(EMPTY, { type: 'check-started' });
  expect(monitorState(checking, { type: 'write-failed', error: new UserError('excel-busy', words) })).toBe(checking);
  expect(monitorState(checked, { type: 'check-progressed', progress: { stage: 'checking' } })).toBe(checked);
});

it('says that results are outdated when the report changes, and no longer after the next check', () => {
  const outdated = monitorState(checked, { type: 'sheet-changed', sheet: 'MRS(input)', isByOthers: false });
  expect(outdated).toEqual({ ...checked, isOutdated: true });
  const asking = monitorState(monitorState(outdated, { type: 'write-started' }), { type: 'consent-needed', replaces: 'SDG' });
  expect(asking).toMatchObject({ isOutdated: true });
  expect(monitorState(outdated, { type: 'check-done', assessment })).toEqual(checked);
});

it('takes no SDG sheet for the report: what the pane itself writes outdates nothing, nor what nobody knows the hand of', () => {
  const change = { type: 'sheet-changed', sheet: 'SDG', isByOthers: false } as const;
  const written: MonitorState = { step: 'written', assessment, ...sdg };
  expect(monitorState(written, change)).toBe(written);
  const writing: MonitorState = { step: 'writing', progress: { stage: 'putting' }, assessment };
  expect(monitorState(writing, change)).toBe(writing);
  const later: MonitorState = {
    step: 'checked',
    assessment: withSheet,
  };
  expect(monitorState(later, change)).toBe(later);
});

it('is outdated by what others type on a sheet of ours, while no figure of the SDG sheet is behind for it', () => {
  const change = { type: 'sheet-changed', sheet: 'SDG', isByOthers: true } as const;
  const written: MonitorState = { step: 'written', assessment, writing, ...sdg };
  expect(monitorState(written, change)).toEqual({ ...written, isOutdated: true });
});

it('remembers what was written until the workbook is read again', () => {
  const written: MonitorState = { step: 'written', assessment, lastWritten: choice, ...sdg };
  const again = monitorState(written, { type: 'write-started' });
  expect(again).toEqual({ step: 'writing', progress: { stage: 'reading', cells: 0, ofCells: 0 }, assessment, lastWritten: choice });
  expect(monitorState(again, { type: 'consent-needed', replaces: 'SDG' })).toMatchObject({ lastWritten: choice });
  expect(monitorState(written, { type: 'check-done', assessment })).toEqual(checked);
});

it('comes back to what was on the screen when a check is cancelled, however often one was begun', () => {
  const again = monitorState(monitorState(checked, { type: 'check-started' }), { type: 'check-started' });
  const read = monitorState(again, { type: 'check-progressed', progress: { stage: 'reading', cells: 1, ofCells: 2 } });
  expect(read).toMatchObject({ step: 'checking', progress: { cells: 1 } });
  expect(monitorState(read, { type: 'check-cancelled' })).toBe(checked);
});

it('knows through later checks when the sheet was written, and whether the report has changed since', () => {
  const written: MonitorState = { step: 'written', assessment, writing, ...sdg };
  const behind = monitorState(written, { type: 'sheet-changed', sheet: 'MRS(input)', isByOthers: false });
  expect(behind).toMatchObject({ writing: { ...writing, isBehind: true } });
  const checking = monitorState(behind, { type: 'check-started' });
  expect(monitorState(checking, { type: 'check-done', assessment: withSheet })).toEqual({
    step: 'checked',
    assessment: withSheet,
    writing: { ...writing, isBehind: true },
  });
  // The sheet has been deleted meanwhile.
  expect(monitorState(checking, { type: 'check-done', assessment })).toEqual(checked);
});

it('notices what is changed while it checks or writes, once it has been read', () => {
  const surroundings = {
    ...assessment.extraction.surroundings,
    sheets: [{ name: 'MRS(input)', visibility: 'visible' as const, isProtected: false, hiddenRows: [], hiddenColumns: [] }],
  };
  const read: MonitorState = { ...checked, assessment: { ...assessment, extraction: { ...assessment.extraction, surroundings } } };
  const change = { type: 'sheet-changed', sheet: 'MRS(input)', isByOthers: false } as const;
  const done = { type: 'check-done', assessment } as const;
  const toBeRead = monitorState(read, { type: 'check-started' });
  expect(monitorState(monitorState(toBeRead, change), done)).toEqual(checked);
  const checking = monitorState(toBeRead, { type: 'check-progressed', progress: { stage: 'checking' } });
  expect(monitorState(monitorState(checking, change), done)).toEqual({ ...checked, isOutdated: true });
  expect(monitorState(monitorState(checking, change), { type: 'check-cancelled' })).toEqual({ ...read, isOutdated: true });

  const putting = monitorState(monitorState(read, { type: 'write-started' }), { type: 'write-progressed', progress: { stage: 'putting' } });
  const written = monitorState(monitorState(putting, change), { type: 'write-done', assessment, choice, at, ...sdg });
  expect(written).toMatchObject({ step: 'written', isOutdated: true, writing: { isBehind: true } });
});
