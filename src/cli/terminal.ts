/** Where a command writes: results to `out`, progress and complaints to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `out` shows colours to a person who did not say that they want none (NO_COLOR). */
  readonly hasColours: boolean;
  /** How wide the screen is that `out` writes to; undefined where that is a file or a pipe. */
  readonly columns?: number | undefined;
  /** Shows one line that the next replaces, or takes it away; absent where nobody looks on. */
  readonly progress?: (line: string | undefined) => void;
  /** Ctrl-C. */
  readonly interrupted?: AbortSignal;
  /** The program's own file, which its worker threads run too; absent: everything is done in this thread. */
  readonly program?: string;
}

/** The exit codes of the contract; the last two as shells have them for Ctrl-C and for a reader that went away before the end. */
export const EXIT = { fine: 0, errorsFound: 1, notChecked: 2, interrupted: 130, pipeClosed: 141 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
