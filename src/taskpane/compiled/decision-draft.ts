import type { Decision } from "../../criteria/criteria-set";
import { dayOfCell } from "../../templates/reading/day-of-cell";
import { formatDate } from "../../wording/vi/terms";

/** The form for the decision that publishes a ranking, as it is being filled in. */
export interface DecisionDraft {
  readonly number: string;
  /** As it is typed in Vietnam: "05/01/2025". */
  readonly date: string;
  readonly issuer: string;
}

export type DecisionField = keyof DecisionDraft;

export const draftOf = (decision: Decision | undefined): DecisionDraft => ({
  number: decision?.number ?? "",
  date: decision === undefined ? "" : formatDate(decision.date),
  issuer: decision?.issuer ?? "",
});

/** The decision that a draft names, or the fields that are still missing or wrong. */
export function decisionIn(
  draft: DecisionDraft,
): { readonly decision: Decision } | { readonly wrong: readonly DecisionField[] } {
  const [number, issuer] = [draft.number.trim(), draft.issuer.trim()];
  const date = dayOfCell({ kind: "text", text: draft.date });
  if (number !== "" && date !== undefined && issuer !== "") {
    return { decision: { number, date, issuer } };
  }
  return {
    wrong: [
      ...(number === "" ? (["number"] as const) : []),
      ...(date === undefined ? (["date"] as const) : []),
      ...(issuer === "" ? (["issuer"] as const) : []),
    ],
  };
}
