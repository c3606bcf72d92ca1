import type { Result } from "../../../src/result";

/** The value of what a host answered. Errors: throws where it refused. */
export function valueOf<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.error)}`);
}
