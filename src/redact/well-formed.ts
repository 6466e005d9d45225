import { damagedPart } from '../opc/refusals';
import { UnknownEntity } from '../opc/xml-text';

/** What is read by hand of a part that no reader looks at (a theme, a sheet of the plan) may be damaged all the same. Throws UserError `damaged-part`. */
export function wellFormed<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownEntity) throw damagedPart(part, 'an unknown entity', error);
    throw error;
  }
}
