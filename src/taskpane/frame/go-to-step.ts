import { createContext, useContext } from 'react';
import type { StepName } from './steps';

/** How a step sends the reader on to another one. */
export const GoToStep = createContext<(step: StepName) => void>(() => undefined);

/** Opens a step with the focus on its tab: what was pressed goes, and those who do not see the step change hear its name and state. */
export function enterStep(step: StepName, onStep: (step: StepName) => void): void {
  onStep(step);
  document.getElementById(`tab-${step}`)?.focus();
}

/** Opens *Findings* with the focus in its search, as soon as it is there: the step's code may be yet to come. */
export function enterSearch(onStep: (step: StepName) => void): void {
  enterStep('findings', onStep);
  const enter = (): boolean => {
    const search = document.querySelector<HTMLElement>('[data-search] input, input[data-search]');
    search?.focus();
    return search !== null;
  };
  if (enter()) return;
  const watch = new MutationObserver(() => enter() && watch.disconnect());
  watch.observe(document.body, { childList: true, subtree: true });
}

export function useGoToStep(): (step: StepName) => void {
  return useContext(GoToStep);
}
