import { HostError, notKnown } from './host-error';
import type { CallArguments } from './call-arguments';
import type { Host } from './host';

/**
 * One Office.js type as a table: what a script may read, set, open and call. One file of `objects/` holds one type, so that a reader
 * sees what the virtual Excel knows. Names are PascalCase, as on the wire.
 */
export interface ObjectType<Self> {
  readonly name: string;
  /** Plain properties. Without `set` a property is read-only. */
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  /** Properties that are objects. Null: an `...OrNullObject` that is absent. */
  readonly objects?: Readonly<Record<string, (self: Self, host: Host) => HostObject | null>>;
  /** Methods that give an object, null for an absent `...OrNullObject`, a plain value or nothing. */
  readonly methods?: Readonly<Record<string, (self: Self, args: CallArguments, host: Host) => unknown>>;
  /** A collection's `getItem`. */
  readonly item?: (self: Self, args: CallArguments, host: Host) => HostObject;
  /** A collection's members. */
  readonly items?: (self: Self, host: Host) => readonly HostObject[];
  /** The key under which the object's collection finds it again. */
  readonly id?: (self: Self) => string;
}

export interface Property<Self> {
  readonly get: (self: Self, host: Host) => unknown;
  readonly set?: (self: Self, value: unknown, host: Host) => void;
}

/** An object of the workbook with its type's table bound to it. */
export interface HostObject {
  readonly typeName: string;
  readonly self: unknown;
  readonly isCollection: boolean;
  readonly propertyNames: readonly string[];
  id(): string | undefined;
  has(name: string): 'property' | 'object' | undefined;
  read(name: string, host: Host): unknown;
  write(name: string, value: unknown, host: Host): void;
  open(name: string, host: Host): HostObject | null;
  call(name: string, args: CallArguments, host: Host): unknown;
  find(args: CallArguments, host: Host): HostObject;
  list(host: Host): readonly HostObject[];
}

export function present<Self>(type: ObjectType<Self>, self: Self): HostObject {
  const own = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
    table && Object.hasOwn(table, name) ? table[name] : undefined;
  return {
    typeName: type.name,
    self,
    isCollection: type.items !== undefined,
    propertyNames: Object.keys(type.properties ?? {}),
    id: () => type.id?.(self),
    has: (name) => (own(type.properties, name) ? 'property' : own(type.objects, name) ? 'object' : undefined),
    read(name, host) {
      const property = own(type.properties, name);
      if (!property) throw notKnown(memberName(type.name, name));
      return property.get(self, host);
    },
    write(name, value, host) {
      const property = own(type.properties, name);
      if (!property) throw notKnown(memberName(type.name, name));
      if (!property.set) throw new HostError('InvalidOperation', `${memberName(type.name, name)} is read-only`);
      property.set(self, value, host);
    },
    open(name, host) {
      const object = own(type.objects, name);
      if (!object) throw notKnown(memberName(type.name, name));
      return object(self, host);
    },
    call(name, args, host) {
      const method = own(type.methods, name);
      if (!method) throw notKnown(memberName(type.name, name));
      return method(self, args, host);
    },
    find(args, host) {
      if (!type.item) throw notKnown(`${type.name}.getItem`);
      return type.item(self, args, host);
    },
    list(host) {
      if (!type.items) throw notKnown(`${type.name}.items`);
      return type.items(self, host);
    },
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'propertyNames' in value;
}

/** `Worksheet` and `GetRange` → `Worksheet.getRange`, as Excel writes an error's location. */
export function memberName(type: string, name: string): string {
  return `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
