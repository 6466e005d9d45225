import { run } from '../../src/cli/run';

const TODAY = new Date(2026, 10, 22);

/** Runs the command line as a shell does: words in; exit code, stdout and stderr out. */
export async function command(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, { out: (text) => out.push(text), err: (text) => err.push(text), hasColours: false }, TODAY);
  return { code, out: out.join('\n'), err: err.join('\n') };
}
