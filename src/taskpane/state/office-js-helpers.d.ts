/** The two members used of a package whose own declarations do not compile with TypeScript 5.9 (TS1319). */
declare module '@microsoft/office-js-helpers' {
  export enum StorageType {
    LocalStorage = 0,
    SessionStorage = 1,
    InMemoryStorage = 2,
  }
  export class Storage<T> {
    constructor(container: string, type?: StorageType);
    /** `null` for what was never set. */
    get(key: string): T | null;
    set(key: string, value: T): T;
  }
}
