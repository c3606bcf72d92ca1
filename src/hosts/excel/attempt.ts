import { type Result, err } from "../../result";
import type { HostRefusal } from "../../sheet-model/host-refusal";
import { type Undertaking, refusalOf } from "./office-errors";

/** What an undertaking answers with when it has found itself that it cannot go on. */
export type Answer<Value> = Result<Value, HostRefusal>;

/**
 * Runs an undertaking on the open workbook; what Office.js throws becomes a refusal.
 * Errors: rejects on what only a bug can cause.
 */
export async function attempt<Value>(
  undertaking: Undertaking,
  run: (context: Excel.RequestContext) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  try {
    return await Excel.run({ delayForCellEdit: undertaking.waitsForTyping === true }, run);
  } catch (error) {
    return err(refusalOf(error, undertaking));
  }
}
