/** The two functions of picomatch that we use; its types are a package of their own, far larger. */
declare module 'picomatch' {
  interface Options {
    /** Backslashes separate folders. */
    readonly windows?: boolean;
    readonly nocase?: boolean;
  }
  function picomatch(glob: string, options?: Options): (path: string) => boolean;
  namespace picomatch {
    /** The part before the first wildcard, and the rest. */
    interface Scanned {
      readonly base: string;
      readonly glob: string;
      readonly isGlob: boolean;
    }
    function scan(pattern: string, options?: Options): Scanned;
  }
  export default picomatch;
}
