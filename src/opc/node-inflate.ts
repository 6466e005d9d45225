import { inflateRawSync } from 'node:zlib';
import { InflatedTooMuch, type Inflate } from './inflate';

/** Node's zlib, about three times as fast as fflate. Only for the command line and the tests: browsers have no node:zlib. */
export const inflateWithNode: Inflate = (data, most) => {
  try {
    return inflateRawSync(data, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw new InflatedTooMuch();
    throw error;
  }
};
