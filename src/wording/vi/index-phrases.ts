import type { CriteriaSet, LeafKind } from "../../criteria/criteria-set";
import type { Points } from "../../criteria/points";
import { formatPoints } from "../../scoring/format-points";
import { hasOwnIndex } from "../../scoring/index-of-total";

type Indexed = Pick<CriteriaSet, "indexUnit">;

/** "85,5%" or "85,5 điểm": an index, in hundredths of the set's index unit. */
export const indexText = (index: Points, { indexUnit }: Indexed): string =>
  indexUnit === "percent" ? `${formatPoints(index)}%` : `${formatPoints(index)} điểm`;

/** Over a column of indices. */
export const indexHeading = ({ indexUnit }: Indexed): string =>
  indexUnit === "percent" ? "Chỉ số (%)" : "Chỉ số (điểm)";

/** What a set ranks by, where a sentence names it. */
const rankedBy = (set: CriteriaSet): string => (hasOwnIndex(set) ? "chỉ số" : "điểm thẩm định");

/**
 * How a set makes indices of totals, ranks them and decides between equal ones, a sentence each; none
 * where the index is the total, and ranks go down one list of it.
 */
export const rankingRules = (set: CriteriaSet): string[] =>
  hasRules(set)
    ? [
        ...(hasOwnIndex(set) ? [indexRule(set)] : []),
        ...notApplicableRule(set),
        orderRule(set),
        tieRule(set),
      ]
    : [];

const hasRules = (set: CriteriaSet): boolean =>
  hasOwnIndex(set) ||
  set.notApplicable !== undefined ||
  set.tieBreakers.length > 0 ||
  set.rankingGroups.length > 0;

function indexRule(set: CriteriaSet): string {
  const share =
    set.indexUnit === "percent" ? " chia cho điểm tối đa áp dụng đối với đơn vị, nhân 100" : "";
  const cap = set.cap === undefined ? "" : `, không vượt quá ${indexText(set.cap, set)}`;
  return `${indexHeading(set)} là tổng điểm thẩm định${partsOfTotal(set)}${share}${cap}.`;
}

function partsOfTotal({ leaves }: CriteriaSet): string {
  const has = (kind: LeafKind) => leaves.some((leaf) => leaf.kind === kind);
  const parts = [
    ...(has("survey") ? ["gồm điểm điều tra xã hội học"] : []),
    ...(has("bonus") ? ["cộng điểm cộng"] : []),
    ...(has("penalty") ? ["trừ điểm trừ"] : []),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function notApplicableRule({ notApplicable }: CriteriaSet): string[] {
  switch (notApplicable) {
    case "left-out":
      return ["Tiêu chí không áp dụng đối với đơn vị không tính vào điểm tối đa áp dụng."];
    case "full-score":
      return ["Tiêu chí không áp dụng đối với đơn vị thì được tính đủ điểm tối đa."];
    case undefined:
      return [];
  }
}

function orderRule(set: CriteriaSet): string {
  const { rankingGroups } = set;
  const apart =
    rankingGroups.length === 0
      ? ""
      : `, riêng trong từng nhóm xếp hạng: ${rankingGroups.map(({ name }) => name).join("; ")}`;
  return `Các đơn vị được xếp hạng theo ${rankedBy(set)} từ cao xuống thấp${apart}.`;
}

function tieRule(set: CriteriaSet): string {
  const sections = set.tieBreakers.map(({ label }) => `lĩnh vực ${label}`);
  const equal = `Các đơn vị có ${rankedBy(set)} bằng nhau`;
  const shared = "đồng hạng, hạng liền sau được bỏ qua";
  if (sections.length === 0) return `${equal} thì ${shared}.`;
  const [inTurn, there] =
    sections.length === 1 ? ["xét", "lĩnh vực này"] : ["xét lần lượt", "các lĩnh vực này"];
  return `${equal} được ${inTurn} theo điểm thẩm định của ${sections.join(", ")}; bằng nhau cả ở ${there} thì ${shared}.`;
}
