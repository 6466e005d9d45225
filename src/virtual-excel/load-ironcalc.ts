import { IronCalcEngine } from './ironcalc-engine';

/** In a page: fetches IronCalc and its WebAssembly (webpack puts `wasm_bg.wasm` beside the script) when it is first needed. */
export async function loadIronCalc(): Promise<IronCalcEngine> {
  const ironCalc = await import('@ironcalc/wasm');
  await ironCalc.default();
  return new IronCalcEngine(ironCalc);
}
