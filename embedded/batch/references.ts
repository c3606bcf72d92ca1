import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Objects without an id that a later batch may point at, under the references handed out for them. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new WeakMap<HostObject, string>();
  #count = 0;

  /** The object's reference; the same each time it is asked for. */
  keep(object: HostObject): string {
    const known = this.#names.get(object);
    if (known !== undefined && this.#objects.has(known)) return known;
    this.#count += 1;
    const name = `ref${String(this.#count)}`;
    this.#objects.set(name, object);
    this.#names.set(object, name);
    return name;
  }

  find(name: string): HostObject {
    const object = this.#objects.get(name);
    if (object === undefined) {
      throw new HostError(
        "InvalidReference",
        "This reference is not valid for the current operation.",
      );
    }
    return object;
  }

  remove(name: string): void {
    this.#objects.delete(name);
  }
}
