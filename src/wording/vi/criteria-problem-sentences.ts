import type { CriteriaProblem, LeafKey } from "../../criteria/criteria-problem";
import type { Points } from "../../criteria/points";
import { formatPoints } from "../../scoring/format-points";
import { ORG_UNIT_KIND_WORDS } from "../../scoring/org-unit";

const LEAF_KEY_TERMS: Readonly<Record<LeafKey, string>> = {
  kind: "loại điểm",
  appliesTo: "phạm vi áp dụng",
  optional: "“nếu có”",
  levels: "mức điểm",
  step: "bước điểm",
  ratio: "cách tính theo tỷ lệ",
};

/** Why a criteria set is refused, beginning with the place in its data. */
export function describeCriteriaProblem(problem: CriteriaProblem): string {
  const place = problem.path === "" ? "Bộ tiêu chí" : problem.path;
  const firstPlace = problem.kind === "repeated-code" ? problem.firstPath : "";
  return `${place}: ${criteriaProblemWords(problem, firstPlace)}`;
}

/** The same without its place; of a code that is there twice, `firstPlace` says where it stands first. */
export function criteriaProblemWords(problem: CriteriaProblem, firstPlace: string): string {
  switch (problem.kind) {
    case "missing":
      return "thiếu giá trị.";
    case "unknown-key":
      return `có mục lạ “${problem.key}”, kiểm tra lại chính tả.`;
    case "wrong-value":
      return "giá trị không hợp lệ.";
    case "repeated-code":
      return `mã ${problem.code} đã có ở ${firstPlace}.`;
    case "repeated-label":
      return `ký hiệu “${problem.label}” của mã ${problem.code} đã dùng cho mã ${problem.other}.`;
    case "orphaned-code":
      return `mã ${problem.code} không có mã cha ${problem.parent}.`;
    case "out-of-order":
      return `mã ${problem.code} phải đứng trước mã ${problem.previous}.`;
    case "wrong-parent-max":
      return `điểm tối đa của ${problem.code} là ${formatPoints(problem.max)}, cộng các mục con được ${formatPoints(problem.sumOfChildren)}.`;
    case "wrong-total":
      return `tổng điểm ghi ${formatPoints(problem.total)}, cộng các lĩnh vực được ${formatPoints(problem.sumOfSections)}.`;
    case "repeated-band":
      return `nhóm “${problem.band}” bị lặp.`;
    case "empty-band":
      return `nhóm “${problem.band}” không chứa giá trị nào.`;
    case "unreachable-band":
      return `nhóm “${problem.band}” bắt đầu trên chỉ số cao nhất có thể đạt (${formatPoints(problem.highest)}), không đơn vị nào vào được.`;
    case "leaf-key-on-parent":
      return `mã ${problem.code} có mục con nên không được chấm trực tiếp, bỏ ${LEAF_KEY_TERMS[problem.key]}.`;
    case "conflicting-keys":
      return `mã ${problem.code} không thể có cả ${LEAF_KEY_TERMS[problem.keys[0]]} và ${LEAF_KEY_TERMS[problem.keys[1]]}, bỏ một trong hai.`;
    case "levels-miss-max":
      return `mức điểm cao nhất của ${problem.code} là ${formatPoints(problem.best)}, khác điểm tối đa ${formatPoints(problem.max)}.`;
    case "repeated-level":
      return `mã ${problem.code} có hai mức cùng ${formatPoints(problem.points)} điểm, gộp lại hoặc sửa điểm.`;
    case "uneven-step":
      return `điểm tối đa ${formatPoints(problem.max)} của ${problem.code} không chia hết cho bước điểm ${formatPoints(problem.step)}.`;
    case "too-many-steps":
      return `bước điểm của ${problem.code} quá nhỏ, cho hơn ${String(problem.most)} mức; chọn bước lớn hơn hoặc bỏ bước điểm.`;
    case "missing-not-applicable-rule":
      return `mã ${problem.code} có thể không áp dụng cho một số đơn vị, nhưng bộ chỉ số chưa nêu cách tính khi đó.`;
    case "left-out-needs-percent":
      return "tiêu chí không áp dụng thì trừ khỏi điểm tối đa, nên phải xếp loại theo phần trăm.";
    case "cap-below-full":
      return `mức trần ${formatPoints(problem.cap)} thấp hơn chỉ số khi đạt đủ điểm (${formatPoints(problem.full)}).`;
    case "tie-without-section":
      return `mã ${problem.code} dùng để phân hạng khi bằng điểm không phải là một lĩnh vực của bộ chỉ số.`;
    case "repeated-tie-section":
      return `lĩnh vực ${problem.code} bị lặp trong thứ tự phân hạng khi bằng điểm.`;
    case "repeated-group":
      return `nhóm xếp hạng “${problem.group}” bị lặp.`;
    case "unit-kind-in-two-groups":
      return `${ORG_UNIT_KIND_WORDS[problem.unitKind]} thuộc hai nhóm xếp hạng.`;
    case "unit-kind-without-group":
      return `${ORG_UNIT_KIND_WORDS[problem.unitKind]} không thuộc nhóm xếp hạng nào.`;
    case "band-gap":
      return `không có nhóm nào cho ${interval(problem)}.`;
    case "band-overlap":
      return `hai nhóm cùng nhận ${interval(problem)}.`;
  }
}

/** Of indices: points or percent, as the set has it. */
function interval({ from, below }: { from: Points; below: Points | undefined }): string {
  const start = `khoảng từ ${formatPoints(from)}`;
  return below === undefined ? `${start} trở lên` : `${start} đến dưới ${formatPoints(below)}`;
}
