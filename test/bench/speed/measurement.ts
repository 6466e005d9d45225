/** Something that takes time, for so many rows of data. Measurements of one name are compared with each other. */
export interface Measurement {
  readonly name: string;
  readonly rows: number;
  /** Makes ready what is not measured, and answers what is: it tells its milliseconds. */
  readonly prepare: () => Promise<() => number>;
}

export interface Measured {
  readonly name: string;
  readonly rows: number;
  /** The shortest of some runs: what the machine did besides only adds. */
  readonly milliseconds: number;
}

const RUNS = 3;

export async function measured({ name, rows, prepare }: Measurement): Promise<Measured> {
  const run = await prepare();
  return { name, rows, milliseconds: Math.min(...Array.from({ length: RUNS }, run)) };
}
