import { invalidArgument } from './host-error';
import { isHostObject, type HostObject } from './object-type';

/** The arguments of one call, each asked for by the kind it must have; anything else is Excel's `InvalidArgument`. */
export class CallArguments {
  constructor(
    private readonly values: readonly unknown[],
    /** `Worksheet.getRange`: for the error. */
    private readonly where: string,
  ) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument(this.where);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.isAbsent(index) ? undefined : this.text(index);
  }

  integer(index: number, fallback?: number): number {
    if (fallback !== undefined && this.isAbsent(index)) return fallback;
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(this.where);
    return value;
  }

  boolean(index: number, fallback: boolean): boolean {
    if (this.isAbsent(index)) return fallback;
    const value = this.values[index];
    if (typeof value !== 'boolean') throw invalidArgument(this.where);
    return value;
  }

  object(index: number): HostObject {
    const value = this.values[index];
    if (!isHostObject(value)) throw invalidArgument(this.where);
    return value;
  }

  private isAbsent(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }
}
