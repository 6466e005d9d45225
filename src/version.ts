/** Set by the build (webpack's DefinePlugin) and by jest from package.json. */
declare const __VERSION__: string;

export const VERSION: string = __VERSION__;
