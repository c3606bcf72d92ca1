import { type Result, err } from "../../result";
import type { HostRefusal } from "../../sheet-model/host-refusal";
import { type Undertaking, isTyping, refusalOf } from "./office-errors";

/** What an undertaking answers with when it has found itself that it cannot go on. */
export type Answer<Value> = Result<Value, HostRefusal>;

type Batch<Value> = (context: Excel.RequestContext) => Promise<Value>;

/** How often it is tried again while somebody types into a cell. */
const RETRY_MILLISECONDS = 250;

/**
 * Runs an undertaking on the open workbook; what Office.js throws becomes a refusal.
 * Errors: rejects on what only a bug can cause.
 */
export async function attempt<Value>(
  undertaking: Undertaking,
  batch: Batch<Answer<Value>>,
): Promise<Answer<Value>> {
  try {
    return await (undertaking.waitsForTyping === true ? patiently(batch) : Excel.run(batch));
  } catch (error) {
    return err(refusalOf(error, undertaking));
  }
}

/**
 * Puts back what an undertaking began and could not finish, as soon as nobody types into a cell.
 * Answers with the refusal that stopped it, or that of the workbook which is now half done.
 */
export async function undo(
  refusal: HostRefusal,
  sheetNames: readonly string[],
  putBack: Batch<void>,
): Promise<HostRefusal> {
  try {
    await patiently(putBack);
    return refusal;
  } catch {
    return { kind: "half-done", sheetNames };
  }
}

/**
 * Runs a batch as soon as nobody types into a cell. Excel can be asked to wait by itself, but not
 * every Excel does; so the batch must be one that may be begun anew.
 */
async function patiently<Value>(batch: Batch<Value>): Promise<Value> {
  for (;;) {
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      if (!isTyping(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
  }
}
