import { COMPARISON_SHEET_NAME, LOST_POINTS_SHEET_NAME } from "./compiling-sheet-names";
import type { CriteriaNode } from "../../criteria/criteria-set";
import { formatPoints } from "../../scoring/format-points";

const ofYear = (year: number | undefined): string =>
  year === undefined ? "" : ` NĂM ${String(year)}`;

/** `So sánh`: how each unit scored itself, held against its appraisal. */
export const COMPARISON_TEXTS = {
  sheetName: COMPARISON_SHEET_NAME,
  title: (year: number | undefined) =>
    `SO SÁNH ĐIỂM TỰ CHẤM VỚI ĐIỂM THẨM ĐỊNH THEO ĐƠN VỊ${ofYear(year)}`,
  note: "Chênh lệch = điểm thẩm định − điểm tự chấm; số âm là đơn vị tự chấm cao hơn. Điểm và chênh lệch chỉ tính trên các tiêu chí có đủ hai điểm hợp lệ. Thứ tự tự chấm cao: 1 là đơn vị tự chấm cao hơn thẩm định nhiều điểm nhất. Số liệu tự tính lại khi điểm trên trang của đơn vị thay đổi; nếu đang lọc thì bấm Áp dụng lại bộ lọc.",
  headings: {
    number: "Số TT",
    unit: "Đơn vị cấp xã",
    compared: "Trên các tiêu chí có đủ hai điểm",
    self: "Tự chấm",
    appraised: "Thẩm định",
    difference: "Chênh lệch",
    percent: "So với tự chấm (%)",
    overrating: "Thứ tự tự chấm cao",
    leaves: "Số tiêu chí thẩm định",
    lowered: "Thấp hơn",
    raised: "Cao hơn",
    equal: "Bằng",
    missing: "Số tiêu chí chưa đủ điểm",
    withoutAppraised: "Chưa thẩm định",
    withoutSelf: "Chưa tự chấm",
    withoutBoth: "Chưa có cả hai",
    largest: "Chênh lệch lớn nhất",
    largestLeaf: "Tiêu chí",
    largestPoints: "Điểm",
    sections: "Chênh lệch theo lĩnh vực",
    section: (section: CriteriaNode) =>
      `${section.label}\n(${formatPoints(section.maxScore)} điểm)`,
    sheet: "Trang tính của đơn vị",
    position: "Cột của đơn vị",
  },
} as const;

/** `Tiêu chí mất điểm`: what each leaf costs over all units. */
export const LOST_POINTS_TEXTS = {
  sheetName: LOST_POINTS_SHEET_NAME,
  title: (year: number | undefined) => `TIÊU CHÍ MẤT ĐIỂM NHIỀU NHẤT${ofYear(year)}`,
  note: "Điểm mất = điểm tối đa − điểm thẩm định, tính trên các đơn vị đã có điểm thẩm định hợp lệ. Các dòng tự sắp lại theo điểm mất bình quân khi điểm thay đổi, không cần sắp xếp bằng tay; nếu đang lọc thì bấm Áp dụng lại bộ lọc. Chênh lệch = điểm thẩm định − điểm tự chấm.",
  headings: {
    rank: "Thứ tự",
    code: "Mã tiêu chí",
    name: "Tiêu chí, tiêu chí thành phần",
    section: "Lĩnh vực",
    max: "Điểm tối đa",
    appraisedUnits: "Số đơn vị đã thẩm định",
    meanAppraised: "Điểm thẩm định bình quân",
    lost: "Điểm mất",
    sum: "Tổng",
    mean: "Bình quân",
    percent: "Tỷ lệ (%)",
    compared: "Thẩm định so với tự chấm",
    meanDifference: "Chênh lệch bình quân",
    lowered: "Số đơn vị thấp hơn",
    raised: "Số đơn vị cao hơn",
    position: "Dòng của tiêu chí",
    data: "Số liệu theo thứ tự của bộ tiêu chí",
    rankedMean: "Điểm mất bình quân để xếp thứ tự",
    place: "Vị trí",
    comparedUnits: "Số đơn vị có đủ hai điểm",
    differences: "Tổng chênh lệch",
    lostFrom: "Điểm tối đa để tính điểm mất",
    appraised: "Điểm thẩm định của từng đơn vị",
    difference: "Chênh lệch của từng đơn vị",
  },
} as const;
