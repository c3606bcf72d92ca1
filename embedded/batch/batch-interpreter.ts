import {
  ACTION,
  type BatchAction,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type BatchResult,
} from "./batch-protocol";
import { at, HostError, notModelled } from "./host-error";
import type { HostObject } from "./host-object";
import { identity, loadValues } from "./load-values";
import { References } from "./references";
import { type Entrances, invoke, memberName, own, ResolvedPaths } from "./resolve-paths";

/**
 * Carries out what office.js sends on a tree of objects, whatever they are. Actions are done in
 * their order up to the first that fails; those before it stay done, as in Excel. Batches do not
 * wait for each other: one may wait for a calculation that another has to feed.
 */
export class BatchInterpreter {
  readonly #entrances: Entrances;

  constructor(root: HostObject, services: Readonly<Record<string, HostObject>>) {
    this.#entrances = { root, services, references: new References() };
  }

  async process(request: BatchRequest): Promise<BatchResponse> {
    const paths = new ResolvedPaths(request.ObjectPaths, this.#entrances);
    const results: BatchResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = this.#perform(action, paths);
        // Without waiting where nothing has to be waited for, no other batch gets in between.
        results.push({
          ActionId: action.Id,
          Value: value instanceof Promise ? await value : value,
        });
      } catch (error) {
        return { Results: results, Error: batchError(error, index) };
      }
    }
    return { Results: results };
  }

  #perform(action: BatchAction, paths: ResolvedPaths): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : identity(object, this.#entrances.references);
      case ACTION.query:
        return loadValues(object, action.QueryInfo, this.#entrances.references);
      case ACTION.method:
        return this.#call(object, action, paths.arguments(action.ArgumentInfo));
      case ACTION.setProperty:
        setProperty(object, memberName(action.Name ?? ""), paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          setProperty(object, memberName(name), value);
        }
        return null;
      default:
        throw notModelled(`the action type ${String(action.ActionType)}`);
    }
  }

  #call(object: HostObject | null, action: BatchAction, parameters: readonly unknown[]): unknown {
    const name = memberName(action.Name ?? "");
    if (name === "_KeepReference") return null;
    if (name === "_RemoveReference") {
      this.#entrances.references.remove(String(parameters[0]));
      return null;
    }
    // A call on a null object does nothing: samples delete a sheet that may not be there this way.
    if (object === null) return null;
    const location = `${object.typeName}.${name}`;
    const method = own(object.methods, name);
    if (method === undefined) throw notModelled(location);
    return invoke(method, parameters, location) ?? null;
  }
}

function setProperty(object: HostObject | null, name: string, value: unknown): void {
  if (object === null) return;
  const location = `${object.typeName}.${name}`;
  const set = own(object.properties, name)?.set;
  if (set === undefined) throw notModelled(`setting ${location}`);
  at(location, () => {
    set(value);
  });
}

/** What is no refusal is a bug of this model; it fails the add-in's call, and says where it is. */
function batchError(error: unknown, index: number): BatchError {
  const known = error instanceof HostError;
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: known ? error.code : "GeneralException",
    Message: known
      ? message
      : `Embedded Excel broke: ${error instanceof Error ? (error.stack ?? message) : message}`,
    Location: known ? (error.location ?? "") : "",
    ActionIndex: index,
    HttpStatusCode: known ? 400 : 500,
  };
}
