/** What a request is made of: `bytes` is an estimate of what it adds to the request's size. */
export interface Step {
  readonly bytes: number;
  /** Queues Office.js calls; nothing is sent. */
  readonly queue: (worksheet: Excel.Worksheet) => void;
}

/**
 * Excel on the web takes 5 MB a request; estimates are kept well below, as a step may take more than
 * it was thought to.
 */
export const REQUEST_BYTES = 3_000_000;

/** What a call costs beside its arguments: an action and the object it is done to. */
export const CALL_BYTES = 400;

/** Steps in their order, in as few requests as stay within `limit` bytes each; a larger step stands alone. */
export function inRequests<Sized extends { readonly bytes: number }>(
  steps: readonly Sized[],
  limit = REQUEST_BYTES,
): Sized[][] {
  const requests: Sized[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = requests.at(-1);
    if (last !== undefined && step.bytes <= room) {
      last.push(step);
      room -= step.bytes;
    } else {
      requests.push([step]);
      room = limit - step.bytes;
    }
  }
  return requests;
}
