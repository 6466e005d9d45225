import { isErrorScalar, textOf, textScalar } from '../scalar';
import { ANY, scalars } from './definition';
import type { FunctionTable } from './definition';

/** TEXT and VALUE are left out: what they give depends on the computer's region settings. */
export const TEXTS: FunctionTable = {
  CONCATENATE: scalars(1, ANY, (given) => {
    const parts = given.map(textOf);
    return parts.find(isErrorScalar) ?? textScalar(parts.join(''));
  }),
};
