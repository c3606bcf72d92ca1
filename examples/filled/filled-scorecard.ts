import type { CriteriaNode, CriteriaSet } from "../../src/criteria/criteria-set";
import { NO_POINTS, type Points } from "../../src/criteria/points";
import type { AssignmentPlan } from "../../src/scoring/assignment";
import type { EvidenceDocument } from "../../src/scoring/evidence-document";
import { UNSCORED, validScore } from "../../src/scoring/score";
import { type Scorecard, emptyScorecard } from "../../src/scoring/scorecard";
import { documentText } from "../../src/wording/vi/list-sentences";

const UNIT = { name: "Xã Mẫu Thượng", kind: "commune" } as const;
const YEAR = 2024;

/** Sections whose evidence is kept in the list; that of the others is typed into the form. */
const LISTED_SECTIONS = 3;
/** Every so many leaves one loses a quarter, one a half, one everything. */
const LOSSES: ReadonlyMap<number, number> = new Map([
  [4, 0.25],
  [11, 0.5],
  [29, 1],
]);

const PAPERS = [
  ["KH", "Kế hoạch"],
  ["BC", "Báo cáo"],
  ["QĐ", "Quyết định"],
  ["TB", "Thông báo"],
] as const;

/** A commune's scorecard when it is sent: every leaf scored, with its evidence. All of it is made up. */
export function filledScorecard(set: CriteriaSet): Scorecard {
  const documents = listedDocuments(set);
  const typed = set.sections
    .slice(LISTED_SECTIONS)
    .flatMap(({ leaves }) => leaves)
    .filter((leaf) => selfScore(leaf, set.leaves.indexOf(leaf)) > NO_POINTS)
    .map((leaf): [string, string] => [leaf.code, paper(set.leaves.indexOf(leaf))]);
  return {
    ...emptyScorecard(set, UNIT, YEAR),
    scoresByCode: new Map(
      set.leaves.map((leaf, place) => [
        leaf.code,
        { self: validScore(selfScore(leaf, place)), appraised: UNSCORED },
      ]),
    ),
    evidenceByCode: new Map([...listedEvidence(documents), ...typed]),
    documents,
  };
}

/** Each section is one person's, and two departments share the first. */
export const FILLED_PLAN: AssignmentPlan = {
  due: "2024-11-25",
  assignments: [
    ["1", "Nguyễn Văn A", "Văn phòng - Thống kê"],
    ["1.4", "", "Văn hóa - Xã hội"],
    ["2", "Trần Thị B", "Tư pháp - Hộ tịch"],
    ["3", "Nguyễn Văn A", "Văn phòng - Thống kê"],
    ["4", "Lê Văn C", "Văn phòng - Thống kê"],
    ["5", "Lê Văn C", "Văn phòng - Thống kê"],
    ["6", "Phạm Thị D", "Tài chính - Kế toán"],
    ["7", "Hoàng Văn E", "Văn hóa - Xã hội"],
    ["8", "Phạm Thị D", "Tài chính - Kế toán"],
  ].map(([code = "", person = "", department = ""]) => ({
    code,
    person,
    department,
    due: code === "8" ? "2024-11-20" : undefined,
    note: person === "" ? "phối hợp" : "",
  })),
};

function selfScore({ maxScore }: CriteriaNode, place: number): Points {
  for (const [every, share] of LOSSES) {
    if (place % every === every - 1) return (maxScore - Math.round(maxScore * share)) as Points;
  }
  return maxScore;
}

/** One document for each scored leaf of the first sections, two for some. */
function listedDocuments(set: CriteriaSet): EvidenceDocument[] {
  const leaves = set.sections.slice(0, LISTED_SECTIONS).flatMap((section) => section.leaves);
  return leaves.flatMap((leaf, place) => {
    if (selfScore(leaf, set.leaves.indexOf(leaf)) === NO_POINTS) return [];
    const count = place % 6 === 0 ? 2 : 1;
    return Array.from({ length: count }, (_, index) => document(leaf, place + index));
  });
}

function document({ code, name }: CriteriaNode, place: number): EvidenceDocument {
  const [symbol, kind] = PAPERS[place % PAPERS.length] ?? PAPERS[0];
  const month = String(1 + (place % 11)).padStart(2, "0");
  const day = String(1 + ((place * 7) % 28)).padStart(2, "0");
  return {
    code,
    number: `${String(12 + place * 3)}/${symbol}-UBND`,
    date: `${String(YEAR)}-${month}-${day}`,
    issuer: "UBND xã",
    title: `${kind} – ${name}`,
    link: place % 4 === 0 ? `${symbol}-${String(12 + place * 3)}.pdf` : "",
    note: "",
  };
}

function listedEvidence(documents: readonly EvidenceDocument[]): Map<string, string> {
  const evidence = new Map<string, string>();
  for (const each of documents) {
    const before = evidence.get(each.code);
    const text = documentText(each);
    evidence.set(each.code, before === undefined ? text : `${before}\n${text}`);
  }
  return evidence;
}

function paper(place: number): string {
  const [symbol, kind] = PAPERS[place % PAPERS.length] ?? PAPERS[0];
  const date = `${String(1 + (place % 28))}/${String(1 + (place % 11))}/${String(YEAR)}`;
  return `${kind} số ${String(20 + place)}/${symbol}-UBND ngày ${date}`;
}
