import { type ArgumentInfo, type BatchRequest, type ObjectPath, PATH } from "./batch-protocol";
import { at, HostError, notModelled } from "./host-error";
import type { HostMethod, HostObject } from "./host-object";
import type { References } from "./references";

/** What a batch can start from. */
export interface Entrances {
  readonly root: HostObject;
  /** By the name under which office.js makes them anew. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: References;
}

/**
 * Follows the paths of one batch to objects. Each path is followed once, when an action first needs
 * it: "add" in a path adds one sheet, however often the path is used. Null is Excel's null object,
 * and whatever lies behind it.
 */
export class ResolvedPaths {
  readonly #paths: BatchRequest["ObjectPaths"];
  readonly #entrances: Entrances;
  readonly #objects = new Map<string, HostObject | null>();

  constructor(paths: BatchRequest["ObjectPaths"], entrances: Entrances) {
    this.#paths = paths;
    this.#entrances = entrances;
  }

  object(pathId: number): HostObject | null {
    const key = String(pathId);
    const known = this.#objects.get(key);
    if (known !== undefined) return known;
    const path = this.#paths[key];
    if (path === undefined) throw new HostError("InvalidObjectPath", `No object path ${key}`);
    const object = this.#follow(path);
    this.#objects.set(key, object);
    return object;
  }

  /** The arguments with the objects that are among them, wherever they stand. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.#withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.#entrances.root;
      case PATH.newObject: {
        const service = this.#entrances.services[path.Name];
        if (service === undefined) throw notModelled(path.Name);
        return service;
      }
      case PATH.reference:
        return this.#entrances.references.find(path.Name);
      case PATH.nullObject:
        return null;
      default: {
        const parent = this.object(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.#step(parent, path);
      }
    }
  }

  #step(parent: HostObject, path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.property) {
      const name = memberName(path.Name);
      const open = own(parent.objects, name);
      if (open === undefined) throw notModelled(`${parent.typeName}.${name}`);
      return at(`${parent.typeName}.${name}`, open);
    }
    const name = path.ObjectPathType === PATH.indexer ? "getItem" : memberName(path.Name);
    const find = own(parent.finders, name);
    if (find === undefined) throw notModelled(`${parent.typeName}.${name}`);
    return invoke(find, this.arguments(path.ArgumentInfo), `${parent.typeName}.${name}`);
  }

  #withObjects(values: readonly unknown[], pathIds: readonly unknown[]): unknown[] {
    return values.map((value, index) => {
      const pathId = pathIds[index];
      if (typeof pathId === "number" && pathId !== 0) return this.object(pathId);
      if (Array.isArray(value)) {
        return this.#withObjects(value, Array.isArray(pathId) ? pathId : []);
      }
      return this.#withObjectsInside(value);
    });
  }

  /** In a plain object a reference is written in place, as `{ _ObjectPathId: 7 }`. */
  #withObjectsInside(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#withObjectsInside(item));
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
      return this.object(value._ObjectPathId);
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.#withObjectsInside(item)]),
    );
  }
}

/** Calls a method, and refuses arguments that it would drop. */
export function invoke<Answer>(
  method: HostMethod<Answer>,
  parameters: readonly unknown[],
  location: string,
): Answer {
  const dropped = parameters.slice(method.takes).findIndex((value) => value !== null);
  if (dropped !== -1) {
    throw notModelled(`argument ${String(method.takes + dropped + 1)} of ${location}`);
  }
  return at(location, () => method.call(...parameters));
}

/** "GetUsedRange" on the wire → "getUsedRange"; private ones begin with an underscore on both sides. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** A table's own entry: "constructor" is no member of anything. */
export function own<Value>(
  table: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
