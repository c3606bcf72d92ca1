import type { CriteriaProblem } from "../../criteria/criteria-problem";
import type { Points } from "../../criteria/points";
import { formatPoints } from "../../scoring/format-points";

/** Why a criteria set is refused, beginning with the place in its data. */
export function describeCriteriaProblem(problem: CriteriaProblem): string {
  const place = problem.path === "" ? "Bộ tiêu chí" : problem.path;
  return `${place}: ${words(problem)}`;
}

function words(problem: CriteriaProblem): string {
  switch (problem.kind) {
    case "missing":
      return "thiếu giá trị.";
    case "unknown-key":
      return `có mục lạ “${problem.key}”, kiểm tra lại chính tả.`;
    case "wrong-value":
      return "giá trị không hợp lệ.";
    case "repeated-code":
      return `mã ${problem.code} đã có ở ${problem.firstPath}.`;
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
      return `nhóm “${problem.band}” không chứa điểm nào.`;
    case "band-gap":
      return `không có nhóm nào cho ${interval(problem)}.`;
    case "band-overlap":
      return `hai nhóm cùng nhận ${interval(problem)}.`;
  }
}

function interval({ from, below }: { from: Points; below: Points | undefined }): string {
  const start = `từ ${formatPoints(from)} điểm`;
  return below === undefined ? `${start} trở lên` : `${start} đến dưới ${formatPoints(below)} điểm`;
}
