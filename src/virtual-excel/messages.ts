/** The messages of Microsoft's Excel client library, as `dist/excel-web-16.00.debug.js` makes and reads them. Names as on the wire. */

export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: RequestBody };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: ObjectPathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the id of the object path it stands for, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** What to load, camelCase with slashes: `items/name`, `format/fill/color`. Nothing: every plain property. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const ObjectPathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
export type ObjectPathType = (typeof ObjectPathType)[keyof typeof ObjectPathType];

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;
export type ActionType = (typeof ActionType)[keyof typeof ActionType];

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number; readonly Location: string };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What an absent object (`getItemOrNullObject`) is answered with, when it is instantiated and when it is queried. */
export const NULL_OBJECT = null;

/** An event on its way to the client: category, type, target, its arguments as JSON, id. */
export type EventEntry = readonly [category: 65536, type: number, target: string, message: string, id: number];
