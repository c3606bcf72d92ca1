import type { CriteriaNode, CriteriaSet } from "../criteria/criteria-set";
import type { AppraisalRecord } from "./appraisal-record";
import type { Scorecard } from "./scorecard";

/** What an appraiser makes of a unit's answer: still to be settled, or settled one way or another. */
export const SETTLEMENTS = ["open", "accepted", "partly-accepted", "rejected"] as const;
/** Xử lý giải trình. "other" is a word of the appraiser's own. */
export type Settlement = (typeof SETTLEMENTS)[number] | "other";

/** A criterion of which a unit explained or supplemented something. */
export interface Answer {
  readonly node: CriteriaNode;
  /** "" where evidence alone was supplemented. */
  readonly explanation: string;
  readonly isOpen: boolean;
}

/**
 * What a unit answered to its preliminary results, in the order of the set. An explanation is open until
 * the appraiser settles it; so is what an import has marked.
 * Source: 001, II.3.4 and II.3.5.
 */
export function answersOf(
  { explanationsByCode }: Pick<Scorecard, "explanationsByCode">,
  { settlementsByCode }: Pick<AppraisalRecord, "settlementsByCode">,
  set: CriteriaSet,
): Answer[] {
  return set.nodes.flatMap((node) => {
    const explanation = (explanationsByCode.get(node.code) ?? "").trim();
    const settlement = settlementsByCode.get(node.code);
    if (explanation === "" && settlement === undefined) return [];
    return [{ node, explanation, isOpen: settlement === undefined || settlement === "open" }];
  });
}
