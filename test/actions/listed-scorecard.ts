import type { CriteriaSet } from "../../src/criteria/criteria-set";
import type { AssignmentPlan } from "../../src/scoring/assignment";
import type { EvidenceDocument } from "../../src/scoring/evidence-document";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import { documentText } from "../../src/wording/vi/list-sentences";

export const LISTED_UNIT = { name: "Xã Đồng Thịnh", kind: "commune" } as const;

const document = (code: string, filled: Partial<EvidenceDocument>): EvidenceDocument => ({
  code,
  number: "",
  date: undefined,
  issuer: "",
  title: "",
  link: "",
  note: "",
  ...filled,
});

const DOCUMENTS = [
  document("1.1.2", {
    number: "12/KH-UBND",
    date: "2024-01-05",
    issuer: "UBND xã",
    title: "Kế hoạch CCHC năm 2024",
    link: "ke-hoach.pdf",
  }),
  document("1.1.2", { number: "15/BC-UBND", date: "2024-11-20" }),
  document("2", { title: "Tỷ lệ 98,5 %" }),
];

/** A scorecard with three documents in its list, which the form shows by its formulas. */
export function listedScorecard(set: CriteriaSet): Scorecard {
  const textsOf = (code: string) =>
    DOCUMENTS.filter((each) => each.code === code).map(documentText);
  return {
    ...emptyScorecard(set, LISTED_UNIT, 2024),
    evidenceByCode: new Map(
      DOCUMENTS.map(({ code }): [string, string] => [code, textsOf(code).join("\n")]),
    ),
    documents: DOCUMENTS,
  };
}

export const LISTED_PLAN: AssignmentPlan = {
  due: "2024-11-25",
  assignments: [
    { code: "1", person: "Nguyễn Văn A", department: "Văn phòng", due: undefined, note: "" },
    { code: "1.1.2", person: "Trần Thị B", department: "", due: "2024-11-20", note: "" },
    { code: "2.1", person: "", department: "Tư pháp - Hộ tịch", due: undefined, note: "phối hợp" },
  ],
};
