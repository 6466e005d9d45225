import { createContext, useContext } from 'react';
import type { StepName } from './steps';

/** How a step sends the reader on to another one. */
export const GoToStep = createContext<(step: StepName) => void>(() => undefined);

/** Opens a step with the focus on its tab: what was pressed goes, and those who do not see the step change hear its name and state. */
export function enterStep(step: StepName, onStep: (step: StepName) => void): void {
  onStep(step);
  document.getElementById(`tab-${step}`)?.focus();
}

export function useGoToStep(): (step: StepName) => void {
  return useContext(GoToStep);
}
