/** The product's version, put in by webpack (`DefinePlugin`) from package.json. */
declare const __VERSION__: string;
