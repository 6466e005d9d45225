import { createContext } from 'react';
import type { IsoDate } from '../../extract/extraction';

/** Who decides, as remembered, and the date of deciding. */
export const Verifier = createContext<{
  readonly name: string;
  readonly today: () => IsoDate;
  readonly onName: (name: string) => void;
}>({ name: '', today: () => '', onName: () => undefined });
