import type { IsoDate } from '../../extract/extraction';
import type { Language } from '../../language';
import type { AcrossJson, FileJson } from '../check-json';
import type { CellInFile } from '../../check/rule';
import type { ContradictedPeriod } from '../../check/comparison/period-yields';
import type { YieldJson } from '../../check/comparison/comparison-json';
import type { ExitCode } from '../terminal';

/** How results are printed. Files come one at a time and are printed as they come, so that a folder of any size fits in memory. */
export interface CheckFormat {
  readonly begin: () => void;
  readonly file: (file: FileJson) => void;
  /** After the last of several files: what the rules say that hold their reports against each other, and what each period of a project gave. */
  readonly across: (results: readonly AcrossJson[], yields: YieldsAcross) => void;
  /** `exitCode`: what the program will end with. */
  readonly end: (exitCode: ExitCode) => void;
}

export interface YieldsAcross {
  readonly yields: readonly YieldJson<CellInFile>[];
  /** Held against nothing. */
  readonly contradicted: readonly ContradictedPeriod[];
}

export interface FormatOptions {
  readonly language: Language;
  /** Prints text and a line feed. */
  readonly print: (text: string) => void;
  /** The day of the check. */
  readonly today: IsoDate;
  readonly hasColours: boolean;
  /** Of the terminal; undefined where the text goes to a file or a pipe, which wrap nothing. */
  readonly columns?: number | undefined;
}
