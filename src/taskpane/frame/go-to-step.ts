import { createContext, useContext } from 'react';
import type { StepName } from './steps';

/** How a step sends the reader on to another one. */
export const GoToStep = createContext<(step: StepName) => void>(() => undefined);

export function useGoToStep(): (step: StepName) => void {
  return useContext(GoToStep);
}
