import type { CriteriaSet, Decision } from "../../criteria/criteria-set";
import { NO_POINTS, type Points, subtractPoints } from "../../criteria/points";
import type { CompiledResults, Incomparable } from "../../scoring/compiled-results";
import { formatPoints } from "../../scoring/format-points";
import { hasOwnIndex } from "../../scoring/index-of-total";
import { firstEntries } from "../cut-short";
import { indexText } from "./index-phrases";
import { UNKNOWN_KIND, listedCriteria } from "./ranking-phrases";
import { BLANK, citedDate, yearText } from "./report-texts";

/** "năm 2023"; where the scorecards name no year, that it is the one before. */
const earlierYear = (year: number | undefined): string =>
  year === undefined ? "năm trước" : `năm ${String(year)}`;

/** "Năm 2023", over the columns of a table. */
const inCapital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const cited = ({ number, date, issuer }: Decision): string =>
  `Quyết định số ${number} ${citedDate(date)} của ${issuer}`;

/** "tăng 1,5"; `none` where nothing has changed. */
function changeText(change: number, size: string, none: string): string {
  if (change === 0) return none;
  return `${change > 0 ? "tăng" : "giảm"} ${size}`;
}

/** The highest and the lowest index, and the units that have it. */
interface Extremes {
  readonly highest: string;
  readonly best: readonly string[];
  readonly lowest: string;
  readonly weakest: readonly string[];
}

/** Entries within a sentence, the first ten of them. */
function listed(entries: readonly string[]): string {
  const { shown, more } = firstEntries(entries);
  return more === 0 ? shown : `${shown} và ${String(more)} mục khác`;
}

const size = (points: Points): Points =>
  points < NO_POINTS ? subtractPoints(NO_POINTS, points) : points;

/** What a unit is ranked by, beside its rank. */
const scored = (set: CriteriaSet): string => (hasOwnIndex(set) ? "chỉ số" : "điểm số");

/** The size of a change of an index; one of percents is in points of percent. */
const changeSize = (change: Points, set: CriteriaSet): string =>
  set.indexUnit === "percent"
    ? `${formatPoints(size(change))} điểm phần trăm`
    : indexText(size(change), set);

/** Báo cáo gửi cấp trên. Source: 4203/QĐ-UBND, Điều 10.5. */
export const COMPILED_REPORT_TEXTS = {
  symbol: "BC-UBND",
  kind: "BÁO CÁO",
  sheetNames: ["Báo cáo tổng hợp"],
  subject: (year: number | undefined) =>
    `Kết quả đánh giá, xác định và xếp hạng Chỉ số cải cách hành chính\nnăm ${yearText(year)} đối với Ủy ban nhân dân cấp xã`,
  title: (year: number | undefined) =>
    `Báo cáo kết quả đánh giá, xác định và xếp hạng Chỉ số cải cách hành chính cấp xã${year === undefined ? "" : ` năm ${String(year)}`}`,
  /** Without the ending. */
  fileName: (year: number | undefined) =>
    `Báo cáo kết quả Chỉ số CCHC cấp xã${year === undefined ? "" : ` - ${String(year)}`}`,
  opening: ({ decision }: CriteriaSet, body: string, year: number | undefined) =>
    `Thực hiện ${cited(decision)}, ${body} báo cáo kết quả đánh giá, xác định và xếp hạng Chỉ số cải cách hành chính (CCHC) năm ${yearText(year)} đối với Ủy ban nhân dân (UBND) cấp xã như sau:`,
  closing: (body: string, year: number | undefined) =>
    `Trên đây là báo cáo kết quả đánh giá, xác định và xếp hạng Chỉ số CCHC năm ${yearText(year)} đối với UBND cấp xã của ${body}./.`,
  recipients: ["- Như trên;", `- ${BLANK.repeat(5)};`, `- Lưu: VT, ${BLANK}.`],
  headings: {
    overall: "I. KẾT QUẢ CHUNG",
    ranking: "II. KẾT QUẢ XẾP HẠNG, PHÂN LOẠI",
    classes: "1. Số đơn vị theo nhóm",
    units: "2. Kết quả từng đơn vị",
    movements: (year: number | undefined) => `3. Thay đổi so với ${earlierYear(year)}`,
    sections: "III. KẾT QUẢ THEO LĨNH VỰC",
    losses: "IV. TIÊU CHÍ MẤT ĐIỂM NHIỀU",
    differences: "V. CHÊNH LỆCH GIỮA TỰ CHẤM VÀ THẨM ĐỊNH",
    missing: "VI. NỘI DUNG CÒN THIẾU",
    proposals: "VII. ĐỀ XUẤT, KIẾN NGHỊ",
  },
  overall: {
    units: (all: number, ranked: number, unknownKind: number) =>
      `Số đơn vị được đánh giá: ${String(all)}; được xếp hạng: ${String(ranked)}; chưa xếp hạng do chưa đủ điểm thẩm định: ${String(all - ranked - unknownKind)}${unknownKind === 0 ? "" : `; chưa xếp hạng do chưa rõ loại đơn vị: ${String(unknownKind)}`}.`,
    /** Where what is ranked by is another figure than the total. */
    meanIndex: (index: string) => `Chỉ số bình quân của các đơn vị được xếp hạng: ${index}.`,
    mean: (mean: string, max: string, percent: string) =>
      `Điểm thẩm định bình quân của các đơn vị được xếp hạng: ${mean}/${max} điểm, đạt ${percent}%.`,
    range: (extremes: Extremes) =>
      `Cao nhất: ${extremes.highest} (${listed(extremes.best)}); thấp nhất: ${extremes.lowest} (${listed(extremes.weakest)}).`,
    rangeInGroup: (group: string, extremes: Extremes) =>
      `${group}: cao nhất ${extremes.highest} (${listed(extremes.best)}); thấp nhất ${extremes.lowest} (${listed(extremes.weakest)}).`,
    published: (decision: Decision) => `Kết quả được công bố tại ${cited(decision)}.`,
    meanBefore: (
      year: number | undefined,
      units: number,
      mean: Points,
      change: Points,
      set: CriteriaSet,
    ) =>
      `So với ${earlierYear(year)} (bình quân ${indexText(mean, set)} của ${String(units)} đơn vị được xếp hạng), ${hasOwnIndex(set) ? "chỉ số" : "điểm"} bình quân ${changeText(change, changeSize(change, set), "không thay đổi")}.`,
    /** The results that were given for the year before are none. */
    incomparable: (
      why: Incomparable,
      before: Pick<CompiledResults, "set" | "year">,
      now?: Pick<CompiledResults, "set">,
    ) => {
      const year = earlierYear(before.year);
      const otherContent =
        now?.set.id === before.set.id ? ", nội dung khác với bộ tiêu chí đang dùng" : "";
      return why === "other-set"
        ? `Không so sánh với ${year}: kết quả ${year} được chấm theo bộ tiêu chí khác (${cited(before.set.decision)}${otherContent}).`
        : `Không so sánh: sổ làm việc được chọn làm số liệu năm trước ghi ${year}, không phải một năm trước đó.`;
    },
  },
  columns: {
    rank: "Xếp hạng",
    unit: "Đơn vị cấp xã",
    self: "Điểm tự chấm",
    appraised: "Điểm thẩm định",
    difference: "Chênh lệch",
    band: "Nhóm",
    range: "Mức điểm",
    indexRange: "Mức chỉ số",
    units: "Số đơn vị",
    share: "Tỷ lệ (%)",
    change: "Tăng, giảm",
    order: "STT",
    section: "Lĩnh vực",
    max: "Điểm tối đa",
    /** Where it is not the same for all units. */
    meanMax: "Điểm tối đa áp dụng bình quân",
    mean: "Điểm bình quân",
    percent: "Tỷ lệ đạt (%)",
    code: "Mã",
    criterion: "Tiêu chí, tiêu chí thành phần",
    meanLost: "Điểm mất bình quân",
    lostPercent: "Tỷ lệ mất (%)",
    appraisedUnits: "Số đơn vị đã thẩm định",
    differencePercent: "Tỷ lệ so với tự chấm (%)",
    lowered: "Số tiêu chí bị giảm",
    raised: "Số tiêu chí được tăng",
    largest: "Tiêu chí chênh lệch nhiều nhất",
    shortRank: "Hạng",
    shortTotal: "Điểm",
    missing: "Tiêu chí chưa có điểm hợp lệ",
    earlier: (year: number | undefined) => inCapital(earlierYear(year)),
    thisYear: (year: number | undefined) =>
      year === undefined ? "Năm nay" : `Năm ${String(year)}`,
  },
  total: "TỔNG CỘNG",
  /** In place of the rank of a unit that has none. */
  noRank: "-",
  notRanked: "chưa xếp hạng",
  /** Behind the groups in which the others are ranked. */
  unrankedUnits: "Đơn vị chưa xếp hạng",
  nobodyRanked: "Chưa có đơn vị nào đủ điểm thẩm định để xếp hạng.",
  movements: {
    lead: (moved: number, set: CriteriaSet) =>
      `${String(moved)} đơn vị thay đổi nhiều nhất về thứ hạng, ${scored(set)}:`,
    none: (set: CriteriaSet) =>
      `Các đơn vị được xếp hạng cả hai năm giữ nguyên thứ hạng và ${scored(set)}.`,
    noneMatched: "Không có đơn vị nào được xếp hạng ở cả hai năm.",
    added: (year: number | undefined, units: readonly string[]) =>
      `Không có trong kết quả ${earlierYear(year)}: ${listed(units)}.`,
    gone: (year: number | undefined, units: readonly string[]) =>
      `Có trong kết quả ${earlierYear(year)}, không có trong năm báo cáo: ${listed(units)}.`,
    places: (places: number) => changeText(places, `${String(Math.abs(places))} bậc`, "giữ nguyên"),
    points: (points: Points) => changeText(points, formatPoints(size(points)), "không đổi"),
  },
  sections: {
    lead: (units: number) => `Điểm thẩm định bình quân của ${String(units)} đơn vị được xếp hạng:`,
  },
  losses: {
    lead: (leaves: number) =>
      `${String(leaves)} tiêu chí mất điểm thẩm định nhiều nhất, tính bình quân trên các đơn vị đã có điểm thẩm định hợp lệ:`,
    none: "Chưa có tiêu chí nào mất điểm thẩm định.",
  },
  differences: {
    rule: "Chênh lệch = điểm thẩm định - điểm tự chấm, chỉ tính trên các tiêu chí có đủ hai điểm hợp lệ; số âm là đơn vị tự chấm cao hơn.",
    lead: (units: number) => `${String(units)} đơn vị có chênh lệch lớn nhất:`,
    largest: (label: string, difference: string) => `${label} (${difference})`,
    none: "Không có đơn vị nào có điểm thẩm định khác điểm tự chấm.",
  },
  missing: {
    appraised: "Đơn vị chưa đủ điểm thẩm định, chưa được xếp hạng:",
    self: "Đơn vị chưa đủ điểm tự chấm:",
    criteria: (labels: readonly string[]) =>
      `${String(labels.length)} tiêu chí: ${listedCriteria(labels)}`,
    unknownKind: (names: readonly string[]) => `${UNKNOWN_KIND}: ${listed(names)}.`,
    none: "Mọi đơn vị đều có đủ điểm tự chấm và điểm thẩm định.",
  },
  proposals: Array.from({ length: 3 }, (_, index) => `${String(index + 1)}. ${BLANK.repeat(13)}`),
} as const;
