/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { countDraft } from '../../src/taskpane/frame/draft-note';
import { draftStore } from '../../src/taskpane/state/draft-store';
import { fleetingStorage } from '../../src/taskpane/state/pane-storage';
import { useDraft } from '../../src/taskpane/state/use-draft';
import { useSheetChoices } from '../../src/taskpane/state/use-sheet-choices';

const STORE = draftStore(fleetingStorage(), () => '2026-11-28T00:00:00.000Z');

test('which reports are meant waits until it is written, and again when it is said otherwise', () => {
  const { result } = renderHook(() => {
    const draft = useDraft(STORE, 'a.xlsx');
    return { draft, choices: useSheetChoices(draft, () => undefined) };
  });
  const waiting = (): number => countDraft(result.current.draft.parts, 'sdg');
  act(() => result.current.choices.say({ sheets: ['MRS 1'], language: 'ja' }));
  expect(waiting()).toBe(2);
  act(() => result.current.choices.settle(result.current.choices.said));
  expect(waiting()).toBe(0);
  // It is still what the next writing takes.
  expect(result.current.choices.said.sheets).toEqual(['MRS 1']);
  act(() => result.current.choices.say({ sheets: ['MRS 1', 'MRS 2'] }));
  expect(waiting()).toBe(1);
});
