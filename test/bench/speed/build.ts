import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const WEBPACK = createRequire(__filename).resolve('webpack-cli/bin/cli.js');
const COMMAND_LINE = ['--mode', 'production', '--config-name', 'command-line'];

/** A module of this folder, built into `folder` as the command line is: its path. */
export function built(module: string, folder: string): string {
  const entry = ['--entry-reset', '--entry', join(__dirname, `${module}.ts`)];
  const output = ['--output-path', folder, '--output-filename', `${module}.js`, '--output-library-type', 'commonjs2'];
  execFileSync(process.execPath, [WEBPACK, ...COMMAND_LINE, ...entry, ...output], { stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, `${module}.js`);
}
