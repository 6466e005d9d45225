import { createContext, useContext } from 'react';
import type { TypedTable } from '../../map/typed-answers';

/** A field of the step, and what it takes to type in it. */
export interface AnswerField {
  /** Undefined while nothing else was typed than what stands. */
  readonly typed: string | undefined;
  /** An empty text clears what stands; what stands already is not typed. */
  type(text: string): void;
  /** Back to what stands. */
  takeBack(): void;
}

export type FieldOf = (table: TypedTable, key: string, field: string, standing: string) => AnswerField;

const Answers = createContext<FieldOf>(() => ({ typed: undefined, type: () => undefined, takeBack: () => undefined }));

export const AnswersProvider = Answers.Provider;

export function useFieldOf(): FieldOf {
  return useContext(Answers);
}
