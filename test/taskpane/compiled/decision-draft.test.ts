import { describe, expect, test } from "vitest";
import {
  type DecisionDraft,
  decisionIn,
  draftOf,
} from "../../../src/taskpane/compiled/decision-draft";

const FILLED: DecisionDraft = {
  number: " 12/QĐ-UBND ",
  date: "5/1/2025",
  issuer: "Chủ tịch UBND tỉnh Thái Nguyên",
};
const DECISION = { number: "12/QĐ-UBND", date: "2025-01-05", issuer: FILLED.issuer };

describe("the decision that publishes a ranking", () => {
  test("is what was filled in, and is shown so the next time", () => {
    expect(decisionIn(FILLED)).toEqual({ decision: DECISION });
    expect(decisionIn(draftOf(DECISION))).toEqual({ decision: DECISION });
  });

  test.each<[Partial<DecisionDraft>, string[]]>([
    [{ number: " " }, ["number"]],
    [{ date: "31/02/2025" }, ["date"]],
    [{ date: "hôm nay" }, ["date"]],
    [{ issuer: "" }, ["issuer"]],
    [draftOf(undefined), ["number", "date", "issuer"]],
  ])("lacks in %j %j", (part, wrong) => {
    expect(decisionIn({ ...FILLED, ...part })).toEqual({ wrong });
  });
});
