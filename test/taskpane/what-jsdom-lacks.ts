import { TextDecoder, TextEncoder } from 'node:util';

/** jsdom lacks these, which every browser has; modules may make one as they are loaded. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
