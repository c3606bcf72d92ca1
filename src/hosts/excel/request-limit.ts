/** What a request is made of: `bytes` is an estimate of what it adds to the request's size. */
export interface Step {
  readonly bytes: number;
  /** Queues Office.js calls; nothing is sent. */
  readonly queue: (worksheet: Excel.Worksheet) => void;
}

/**
 * What a request may take: Office.js writes it out in one go, during which the pane does not answer. Excel
 * on the web takes 5 MB, so a step may take much more than it was thought to.
 */
export const REQUEST_BYTES = 1_500_000;

/** What its answer may take; Excel on the web gives 5 MB, and reading it takes less time. */
export const ANSWER_BYTES = 3_000_000;

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
