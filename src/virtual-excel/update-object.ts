import type { Host } from './host';
import { notKnown } from './host-error';
import { memberName, type HostObject } from './object-type';

/** Carries out `set({font: {bold: true}, wrapText: true})`: properties are set, members that are objects are gone into. */
export function updateObject(object: HostObject, state: Readonly<Record<string, unknown>>, host: Host): void {
  for (const [key, value] of Object.entries(state)) {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    switch (object.has(name)) {
      case 'property':
        object.write(name, value, host);
        break;
      case 'object': {
        const member = object.open(name, host);
        if (member && isPlain(value)) updateObject(member, value, host);
        break;
      }
      default:
        throw notKnown(memberName(object.typeName, name));
    }
  }
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
