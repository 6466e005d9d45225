import { decimalsOf } from '../../check/vintages/word-tonnes';

/** With as many decimals as make the step to whole tonnes understood. */
export function emissionsStyle(tonnes: readonly number[]): 'emissions' | 'emissionsFine' {
  return tonnes.some((each) => decimalsOf(each) > 1) ? 'emissionsFine' : 'emissions';
}
