import { createContext, useContext } from 'react';
import { entryOf, problemsAt, type CreditProblem, type CreditsProfile } from '../../map/credits/credits-profile';
import type { TypedCredits } from '../../map/credits/typed-credits';
import type { CreditTable } from '../../our-sheets/credits-sheet';
import type { AnswerField } from '../sdgs/answers';

/** What a field of the step shows and takes. */
export interface CreditEntryField {
  readonly field: AnswerField;
  /** What stands on the sheet; '' where nothing does. */
  readonly standing: string;
  /** What is wrong with it; that it is none by itself goes first. */
  readonly problems: readonly CreditProblem[];
}

export type EntryFor = (table: CreditTable, key: string, column: string) => CreditEntryField;

interface Known {
  readonly typed: TypedCredits;
  /** With what was typed, and without. */
  readonly now: CreditsProfile;
  readonly standing: CreditsProfile;
}

export function entriesOf(
  { typed, now, standing }: Known,
  put: (table: CreditTable, key: string, column: string, text: string | undefined) => void,
): EntryFor {
  return (table, key, column) => {
    const stands = String(
      entryOf(
        standing[table].find((row) => row.key === key),
        column,
      ) ?? '',
    );
    const problems = problemsAt(now, { table, key, column });
    return {
      standing: stands,
      problems: [...problems.filter(({ isInvalid }) => isInvalid), ...problems.filter(({ isInvalid }) => !isInvalid)],
      field: {
        typed: typed[table]?.[key]?.[column],
        type: (text) => put(table, key, column, text === stands ? undefined : text),
        takeBack: () => put(table, key, column, undefined),
      },
    };
  };
}

const Entries = createContext<EntryFor | undefined>(undefined);
export const EntriesProvider = Entries.Provider;

export function useEntry(table: CreditTable, key: string, column: string): CreditEntryField {
  const entryFor = useContext(Entries);
  if (entryFor === undefined) throw new Error('no entries here');
  return entryFor(table, key, column);
}
