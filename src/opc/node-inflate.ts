import { inflateRawSync } from 'node:zlib';
import { InflatedTooMuch, type Inflate } from './inflate';

/** Node's zlib, about three times as fast as fflate. Only for the command line and the tests: browsers have no node:zlib. */
export const inflateWithNode: Inflate = (data, most) => {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) }); // Node takes no 0
  } catch (error) {
    if (isObject(error) && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw new InflatedTooMuch();
    throw error;
  }
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
