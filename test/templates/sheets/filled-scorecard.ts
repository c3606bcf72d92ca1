import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import type { AssignmentPlan } from "../../../src/scoring/assignment";
import type { EvidenceDocument } from "../../../src/scoring/evidence-document";
import { judgeScore } from "../../../src/scoring/judge-score";
import { type Scorecard, emptyScorecard } from "../../../src/scoring/scorecard";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import { documentText } from "../../../src/wording/vi/list-sentences";

const DOCUMENTS: readonly EvidenceDocument[] = [
  {
    code: "1.1.2",
    number: "12/KH-UBND",
    date: "2024-01-05",
    issuer: "UBND xã",
    title: "Kế hoạch CCHC năm 2024",
    link: "ke-hoach.pdf",
    note: "",
  },
  {
    code: "1.1.2",
    number: "15/BC-UBND",
    date: "2024-11-20",
    issuer: "",
    title: "",
    link: "",
    note: "bản chụp",
  },
  {
    code: "2",
    number: "",
    date: undefined,
    issuer: "",
    title: "Tỷ lệ 98,5 %",
    link: "https://dongthinh.vn/so-lieu",
    note: "",
  },
];

/** What the lists add to the evidence that is typed: all of it, for criteria without any. */
function listedEvidence(): [string, string][] {
  const codes = [...new Set(DOCUMENTS.map(({ code }) => code))];
  return codes.map((code) => [
    code,
    DOCUMENTS.filter((document) => document.code === code)
      .map(documentText)
      .join("\n"),
  ]);
}

/** A score by its place among the leaves: halves, thirds, whole ones, and each tenth not scored. */
const numberAt = (place: number, max: number): CellContent =>
  place % 10 === 9
    ? { kind: "empty" }
    : { kind: "number", value: Math.round((max * ((place % 4) + 1)) / 4) / 100 };

/**
 * A commune's scorecard as it may be after some weeks: scores, some of them wrong, evidence typed and
 * listed, appraised scores with and without a remark.
 */
export function filledScorecard(set: CriteriaSet): Scorecard {
  const blank = emptyScorecard(set, { name: "Xã Đồng Thịnh", kind: "commune" }, 2024);
  const wrong = new Map<number, CellContent>([
    [3, { kind: "number", value: 99 }],
    [5, { kind: "number", value: -0.25 }],
    [7, { kind: "text", text: "tốt" }],
    [8, { kind: "number", value: 0.125 }],
    [11, { kind: "number", value: 45_413 }],
  ]);
  const evenLeaves = set.leaves.filter((_, place) => place % 2 === 0);
  return {
    ...blank,
    scoresByCode: new Map(
      set.leaves.map(({ code, maxScore }, place) => {
        const self = judgeScore(wrong.get(place) ?? numberAt(place, maxScore), maxScore);
        const appraised: CellContent =
          place % 3 === 0 ? numberAt(place + 1, maxScore) : { kind: "empty" };
        return [code, { self, appraised: judgeScore(appraised, maxScore) }];
      }),
    ),
    evidenceByCode: new Map([
      ...evenLeaves.map(({ code }, index): [string, string] => [
        code,
        `- Báo cáo số ${String(index + 1)}/BC-UBND`,
      ]),
      ...listedEvidence(),
    ]),
    remarksByCode: new Map([["1.1.1", "Ban hành chậm 5 ngày"]]),
    explanationsByCode: new Map([["1.1.1", "Do chờ hướng dẫn của tỉnh"]]),
    documents: DOCUMENTS,
  };
}

export const FILLED_PLAN: AssignmentPlan = {
  due: "2024-11-25",
  assignments: [
    { code: "1", person: "Nguyễn Văn A", department: "Văn phòng", due: undefined, note: "" },
    { code: "1.1.2", person: "Trần Thị B", department: "", due: "2024-11-20", note: "" },
    { code: "2.1", person: "", department: "Tư pháp - Hộ tịch", due: undefined, note: "phối hợp" },
  ],
};
