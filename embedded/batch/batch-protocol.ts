/**
 * One request of office.js and its answer, as they go over the wire: what a `context.sync()` sends.
 * Names of members are PascalCase, what a load selects is camelCase.
 */
export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  update: 9,
} as const;

export interface BatchAction {
  readonly Id: number;
  /** One of `ACTION`. */
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Of an update: the new values by name. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  /** One of `PATH`. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** For each argument the id of the object path it stands for, or 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface BatchResponse {
  readonly Results: readonly BatchResult[];
  readonly Error?: BatchError;
}

export interface BatchResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  /** Office's own code: "ItemNotFound", "AccessDenied"… */
  readonly Code: string;
  readonly Message: string;
  /** The member that failed: "WorksheetCollection.getItem". */
  readonly Location: string;
  /** Which of the request's actions failed; those before it stay done. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
