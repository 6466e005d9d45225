import { CallArguments } from './call-arguments';
import type { Host } from './host';
import { HostError, itemNotFound, notKnown } from './host-error';
import {
  ActionType,
  NULL_OBJECT,
  ObjectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './messages';
import { isHostObject, memberName, type HostObject } from './object-type';
import { loadObject } from './load-object';
import { updateObject } from './update-object';

/** What one request needs besides the tables: the root object and the ranges kept under an id. */
export interface RequestContext {
  readonly host: Host;
  readonly root: HostObject;
  referenced(id: string): HostObject | undefined;
  /** Gives the object an id under which later messages find it: the client asks for this for every range within `Excel.run`. */
  keepReference(object: HostObject): void;
  /** The id under which the object is kept, once a script has asked for that. */
  referenceOf(object: HostObject): string | undefined;
}

/**
 * Carries out one message, action by action. Everything before a failing action has been done and stays done, nothing after it is:
 * Excel has no transactions.
 */
export class RequestInterpreter {
  /** An object path is walked once: walking `worksheets.add()` twice would add two sheets. */
  private readonly found = new Map<number, HostObject | null>();
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];
  private location = '';

  constructor(
    private readonly body: RequestBody,
    private readonly context: RequestContext,
  ) {}

  run(): ResponseBody {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (thrown) {
        const error = thrown instanceof HostError ? thrown : new HostError('GeneralException', String(thrown));
        return {
          Error: { Code: error.code, Message: error.message, ActionIndex: index, Location: this.location },
          Results: this.results,
          TraceIds: this.traces,
        };
      }
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private act(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action);
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.query(action, action.QueryInfo ?? {});
      case ActionType.method:
        return this.method(action);
      case ActionType.setProperty:
        return this.setProperty(action);
      case ActionType.update:
        return this.update(action);
      case ActionType.trace:
        this.traces.push(action.Id);
        return null;
      default:
        throw notKnown(`the action type ${action.ActionType}`);
    }
  }

  private instantiate(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (!object) return NULL_OBJECT;
    const reference = this.context.referenceOf(object);
    const id = object.id();
    return { ...(id === undefined ? {} : { _Id: id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private query(action: Action, query: QueryInfo): unknown {
    const object = this.object(action.ObjectPathId);
    if (!object) return NULL_OBJECT;
    this.location = object.typeName;
    return loadObject(object, query, this.context.host);
  }

  private method(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    if (!object) return NULL_OBJECT;
    if (action.Name === '_KeepReference') {
      this.context.keepReference(object);
      return null;
    }
    const value = this.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(value) ? null : (value ?? null);
  }

  private setProperty(action: Action): null {
    const object = this.object(action.ObjectPathId);
    if (!object) throw itemNotFound('a property of a null object cannot be set');
    this.location = memberName(object.typeName, action.Name);
    object.write(action.Name, this.values(action.ArgumentInfo)[0], this.context.host);
    return null;
  }

  private update(action: Action): null {
    const object = this.object(action.ObjectPathId);
    if (!object) throw itemNotFound('properties of a null object cannot be set');
    this.location = `${object.typeName}.set`;
    updateObject(object, action.ObjectState ?? {}, this.context.host);
    return null;
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    this.location = memberName(object.typeName, name);
    return object.call(name, new CallArguments(this.values(info), this.location), this.context.host);
  }

  /** The object a path leads to; null for the absent object of an `...OrNullObject`, and for everything asked of it. */
  private object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `The object path ${id} is not part of the request.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): HostObject | null {
    const { context } = this;
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return context.root;
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.newObject:
        throw notKnown(`the object ${path.Name}`);
      case ObjectPathType.reference: {
        const kept = context.referenced(path.Name);
        if (!kept) throw new HostError('InvalidObjectPath', `The reference ${path.Name} is no longer valid.`);
        return kept;
      }
      default:
        return this.walkFromParent(path);
    }
  }

  private walkFromParent(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    if (path.ObjectPathType === ObjectPathType.property) {
      this.location = memberName(parent.typeName, path.Name);
      return parent.open(path.Name, this.context.host);
    }
    if (path.ObjectPathType === ObjectPathType.indexer) {
      this.location = `${parent.typeName}.getItem`;
      return parent.find(new CallArguments(this.values(path.ArgumentInfo), this.location), this.context.host);
    }
    const value = this.call(parent, path.Name, path.ArgumentInfo);
    if (value !== null && !isHostObject(value)) throw notKnown(memberName(parent.typeName, path.Name));
    return value;
  }

  /** Arguments, with the objects that stand in place of proxies. */
  private values(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = references[index];
      return typeof id === 'number' && id !== 0 ? this.object(id) : value;
    });
  }
}
