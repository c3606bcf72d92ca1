import type { Result } from "../../../src/result";
import type { HostRefusal } from "../../../src/sheet-model/host-refusal";

/** The value of what a host answered. Errors: throws where it refused. */
export function valueOf<Value>(result: Result<Value, HostRefusal>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.error)}`);
}
