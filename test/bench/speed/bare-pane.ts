/** Builds the bare pane as webpack builds ours, into a folder of its own. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

export async function buildBarePane(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-pane-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Hello</title><body><script src="bare.js"></script></body></html>',
  );
  const jsc = { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' };
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        devtool: false,
        entry: { bare: join(__dirname, 'bare-fluent.tsx') },
        target: ['web', 'es2022'],
        output: { path: folder },
        resolve: { extensions: ['.ts', '.tsx', '.js'] },
        module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc } } }] },
        performance: { hints: false },
      },
      (error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve()),
    );
  });
  return folder;
}
