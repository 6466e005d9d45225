import { HostError, type HostErrorCode } from './host-error';

/** "5MB" for requests and for responses: Excel on the web (Microsoft, resource limits and performance optimization for Office Add-ins). */
const LARGEST_MESSAGE = 5 * 1024 * 1024;

export function isTooLarge(message: string): boolean {
  return new TextEncoder().encode(message).length > LARGEST_MESSAGE;
}

/** The answer to a message of which nothing is done, or whose answer cannot come back. */
export function refusal(id: number, code: HostErrorCode): string {
  const error = new HostError(code, REASONS[code] ?? code);
  const body = JSON.stringify({ Error: { Code: error.code, Message: error.message, ActionIndex: -1, Location: '' }, Results: [] });
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

const REASONS: Partial<Record<HostErrorCode, string>> = {
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB, then try again.',
  ActivityLimitReached: 'Activity limit has been reached.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};
