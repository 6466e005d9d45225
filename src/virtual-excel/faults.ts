import type { HostErrorCode } from './host-error';

type Before = () => void;

/**
 * What shall go wrong, and when. Messages count from 1, since the workbook was opened. With `before`, anything can happen between two
 * messages: a person deletes a sheet, types into a cell, protects the structure.
 */
export class Faults {
  private readonly events = new Map<number, Before[]>();
  private readonly failures = new Map<number, HostErrorCode>();

  before(message: number, happens: Before): this {
    this.events.set(message, [...(this.events.get(message) ?? []), happens]);
    return this;
  }

  /** The host is busy (someone edits a cell, or too many requests) and does nothing of the message. */
  busy(message: number, code: 'InvalidOperationInCellEditMode' | 'ActivityLimitReached' = 'InvalidOperationInCellEditMode'): this {
    this.failures.set(message, code);
    return this;
  }

  /** The message itself is too large: nothing of it is done. */
  requestTooLarge(message: number): this {
    this.failures.set(message, 'RequestPayloadSizeLimitExceeded');
    return this;
  }

  /** Everything is done, but the answer is too large to come back. */
  answerTooLarge(message: number): this {
    this.failures.set(message, 'ResponsePayloadSizeLimitExceeded');
    return this;
  }

  /** Lets happen what was planned before this message; gives the failure planned for it. */
  strike(message: number): HostErrorCode | undefined {
    for (const happens of this.events.get(message) ?? []) happens();
    return this.failures.get(message);
  }
}
