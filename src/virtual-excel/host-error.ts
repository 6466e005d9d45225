/** An error of Excel's own, as it goes over the wire. `code` is one of `Excel.ErrorCodes`. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export type HostErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);

export const itemNotFound = (what: string): HostError => new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`);

/** What Excel has and the virtual one has not: always named, never silently ignored. */
export const notKnown = (what: string): HostError => new HostError('ApiNotFound', `ApiNotFound: ${what} is not known to the virtual Excel`);
