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
import { Turns } from "./turns";

/**
 * Carries out what office.js sends on a tree of objects, whatever they are. Actions are done in
 * their order up to the first that fails; those before it stay done, as in Excel. No batch gets into the
 * middle of another, save while that one waits: for a calculation, it may be, that the other has to feed.
 */
export class BatchInterpreter {
  readonly #entrances: Entrances;
  readonly #turns = new Turns();

  constructor(root: HostObject, services: Readonly<Record<string, HostObject>>) {
    this.#entrances = { root, services, references: new References() };
  }

  /** Whether a batch is being carried out. */
  get isAtWork(): boolean {
    return this.#turns.isTaken;
  }

  /** `finish` is called before another batch has its turn. */
  async process(
    request: BatchRequest,
    finish: () => void = () => undefined,
  ): Promise<BatchResponse> {
    const turn = this.#turns.take();
    if (turn !== undefined) await turn;
    try {
      const response = await this.#carryOut(request);
      finish();
      return response;
    } finally {
      this.#turns.pass();
    }
  }

  async #carryOut(request: BatchRequest): Promise<BatchResponse> {
    const paths = new ResolvedPaths(request.ObjectPaths, this.#entrances);
    const results: BatchResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      if (this.#turns.isBreathDue) await this.#turns.breathe();
      try {
        const value = this.#perform(action, paths);
        results.push({
          ActionId: action.Id,
          Value: value instanceof Promise ? await this.#turns.whileWaiting(value) : value,
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
