/** Set by the build (webpack's DefinePlugin) and by jest from package.json; run from its sources, the program has none. */
declare const __VERSION__: string | undefined;

export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';
