/** Where a command writes: results to `out`, progress and complaints to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `out` is a person's screen: colours and a progress line only then. */
  readonly isScreen: boolean;
}

/** The exit codes of the contract. */
export const EXIT = { fine: 0, errorsFound: 1, notChecked: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
