import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { IronCalcEngine, type IronCalc } from '../../src/virtual-excel/ironcalc-engine';

/**
 * IronCalc in Node: the package is written for browsers (ES modules that fetch their WebAssembly), jest runs CommonJS. So its script is
 * translated with the compiler that translates our own, and the WebAssembly is read from disk. The module is loaded once.
 */
export function nodeIronCalc(): Promise<IronCalcEngine> {
  loaded ??= load();
  return Promise.resolve(new IronCalcEngine(loaded));
}

let loaded: IronCalc | undefined;

interface IronCalcModule extends IronCalc {
  initSync(input: { module: Uint8Array }): unknown;
}

function load(): IronCalc {
  const folder = dirname(require.resolve('@ironcalc/wasm/package.json'));
  const module = evaluate(join(folder, 'wasm.js'));
  if (!isIronCalc(module)) throw new Error('@ironcalc/wasm has changed its exports');
  module.initSync({ module: readFileSync(join(folder, 'wasm_bg.wasm')) });
  return module;
}

function evaluate(path: string): unknown {
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    filename: path,
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
  });
  const module: { exports: unknown } = { exports: {} };
  const requireFrom = (name: string): unknown => (name.startsWith('.') ? evaluate(join(dirname(path), name)) : createRequire(path)(name));
  const run = new Function('module', 'exports', 'require', '__filename', code);
  run(module, module.exports, requireFrom, path);
  return module.exports;
}

function isIronCalc(value: unknown): value is IronCalcModule {
  return typeof value === 'object' && value !== null && 'Model' in value && 'initSync' in value;
}
