import { notKnown } from './host-error';
import type { Host } from './host';
import { NULL_OBJECT, type QueryInfo } from './messages';
import { memberName, type HostObject } from './object-type';

/** Answers a `load`: PascalCase properties, `_Items` for a collection. */
export function loadObject(object: HostObject, query: QueryInfo, host: Host): Record<string, unknown> {
  const wanted = wantedTree([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return object.isCollection ? loadCollection(object, wanted, query, host) : loadProperties(object, wanted, host);
}

/** `['name', 'format/fill/color']` as a tree. An empty branch stands for every plain property. */
type Wanted = Map<string, Wanted>;

function wantedTree(paths: readonly string[]): Wanted {
  const tree: Wanted = new Map();
  for (const path of paths) {
    let branch = tree;
    for (const name of path.trim().split('/')) {
      const next: Wanted = branch.get(name) ?? new Map<string, Wanted>();
      branch.set(name, next);
      branch = next;
    }
  }
  return tree;
}

function loadCollection(collection: HostObject, wanted: Wanted, query: QueryInfo, host: Host): Record<string, unknown> {
  // `load('name')` of a collection means the items' names, like `load('items/name')`.
  const own = new Map([...wanted].filter(([name]) => collection.has(pascal(name)) === 'property'));
  const ofItems = new Map([...wanted].filter(([name]) => name !== 'items' && !own.has(name)));
  for (const [name, branch] of wanted.get('items') ?? []) ofItems.set(name, branch);
  const from = query.Skip ?? 0;
  const items = collection.list(host).slice(from, query.Top === undefined ? undefined : from + query.Top);
  return {
    ...(own.size > 0 ? loadProperties(collection, own, host) : {}),
    _Items: items.map((item) => ({ ...identity(item), ...loadProperties(item, ofItems, host) })),
  };
}

function loadProperties(object: HostObject, wanted: Wanted, host: Host): Record<string, unknown> {
  const loaded: Record<string, unknown> = {};
  const everything = wanted.size === 0 || wanted.has('$all') || wanted.has('*');
  if (everything) for (const name of object.propertyNames) loaded[name] = object.read(name, host);
  for (const [name, branch] of wanted) {
    if (name === '$all' || name === '*') continue;
    loaded[pascal(name)] = loadMember(object, name, branch, host);
  }
  return { ...identity(object), ...loaded };
}

function loadMember(object: HostObject, name: string, branch: Wanted, host: Host): unknown {
  switch (object.has(pascal(name))) {
    case 'property':
      return object.read(pascal(name), host);
    case 'object': {
      const member = object.open(pascal(name), host);
      if (!member) return NULL_OBJECT;
      return member.isCollection ? loadCollection(member, branch, {}, host) : loadProperties(member, branch, host);
    }
    default:
      throw notKnown(memberName(object.typeName, name));
  }
}

function identity(object: HostObject): Record<string, unknown> {
  const id = object.id();
  return id === undefined ? {} : { _Id: id };
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
