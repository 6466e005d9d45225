/**
 * Excel refuses what is too much for one message: more than 5 MB on the web, or more than 512 merged areas in one range (documentation of
 * `getMergedAreasOrNullObject`; Excel names no error code for the latter, so it is known by the place).
 */
export function isTooMuch(thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return false;
  return thrown.code === 'ResponsePayloadSizeLimitExceeded' || /getMergedAreas/i.test(errorLocation(thrown));
}

function errorLocation(thrown: object): string {
  const info: unknown = 'debugInfo' in thrown ? thrown.debugInfo : undefined;
  return typeof info === 'object' && info !== null && 'errorLocation' in info ? String(info.errorLocation) : '';
}
