import type { Band, CriteriaSet } from "../../criteria/criteria-set";
import { className, classRange, listedCriteria, unitsText } from "./ranking-phrases";
import { BLANK, citedDate, yearText } from "./report-texts";
import { RANKING_TEXTS } from "./sheet-texts";

const LONG_BLANK = BLANK.repeat(4);
/** The last year of the program that Nghị quyết 76/NQ-CP lays down. */
const LAST_PROGRAM_YEAR = 2030;
const PROGRAM =
  "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;";

/** Quyết định công bố kết quả. Source: 4203/QĐ-UBND, Điều 6.4, 6.5, Điều 8 and Điều 10.3. */
export const DECISION_TEXTS = {
  symbol: "QĐ-UBND",
  kind: "QUYẾT ĐỊNH",
  subject: (year: number | undefined) =>
    `Về việc công bố kết quả xác định và xếp hạng Chỉ số cải cách hành chính\nnăm ${yearText(year)} đối với Ủy ban nhân dân cấp xã`,
  title: (year: number | undefined) =>
    `Quyết định công bố kết quả xác định và xếp hạng Chỉ số cải cách hành chính cấp xã${year === undefined ? "" : ` năm ${String(year)}`}`,
  /** Without the ending. */
  fileName: (year: number | undefined) =>
    `Dự thảo quyết định công bố Chỉ số CCHC cấp xã${year === undefined ? "" : ` - ${String(year)}`}`,
  sheetNames: ["Quyết định", "Phụ lục II"],
  /** The law without its number and day: it is replaced now and then. */
  bases: ({ decision }: CriteriaSet, year: number | undefined): string[] => [
    "Căn cứ Luật Tổ chức chính quyền địa phương;",
    ...(year === undefined || year <= LAST_PROGRAM_YEAR ? [PROGRAM] : []),
    `Căn cứ Quyết định số ${decision.number} ${citedDate(decision.date)} của ${decision.issuer} quy định việc đánh giá, xác định Chỉ số cải cách hành chính đối với Ủy ban nhân dân cấp xã;`,
    "Căn cứ kết quả thẩm định của Hội đồng thẩm định kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính đối với Ủy ban nhân dân cấp xã;",
    `Theo đề nghị của ${LONG_BLANK} tại Tờ trình số ${BLANK} ngày ${BLANK} tháng ${BLANK} năm ${BLANK}.`,
  ],
  decides: "QUYẾT ĐỊNH:",
  article: (number: number) => `Điều ${String(number)}.`,
  results: (year: number | undefined, ranked: number) =>
    ` Công bố kết quả xác định và xếp hạng Chỉ số cải cách hành chính năm ${yearText(year)} đối với ${String(ranked)} đơn vị cấp xã, gồm:`,
  nothingRanked: (year: number | undefined) =>
    ` Công bố kết quả xác định và xếp hạng Chỉ số cải cách hành chính năm ${yearText(year)} đối với Ủy ban nhân dân cấp xã. Chưa có đơn vị nào đủ điểm thẩm định để xếp hạng.`,
  /** `number` counts the classes from 1. */
  classCount: (number: number, band: Band, set: CriteriaSet, units: number) =>
    `${String(number)}. ${className(band)} (${classRange(band, set)}): ${unitsText(units)}${number === set.bands.length ? "." : ";"}`,
  /** How many units each ranking group has. */
  groups: (groups: readonly (readonly [name: string, units: number])[]) =>
    `Xếp hạng riêng theo nhóm xếp hạng: ${groups.map(([name, units]) => `${name}: ${unitsText(units)}`).join("; ")}.`,
  unknownKind: (units: number) =>
    `Chưa xếp hạng ${String(units)} đơn vị do chưa rõ loại đơn vị, chưa xác định được nhóm xếp hạng.`,
  unranked: (units: number) => `Chưa xếp hạng ${String(units)} đơn vị do chưa đủ điểm thẩm định.`,
  attached:
    "Kết quả của từng đơn vị và danh sách theo nhóm tại Phụ lục II kèm theo Quyết định này.",
  consequences: ` Căn cứ kết quả được công bố, Ủy ban nhân dân cấp xã phân tích các tiêu chí chưa đạt điểm tối đa, có giải pháp khắc phục thiếu sót, hạn chế để nâng cao Chỉ số cải cách hành chính những năm tiếp theo. Giao ${LONG_BLANK} theo dõi, đôn đốc, hướng dẫn việc thực hiện.`,
  effect: " Quyết định này có hiệu lực thi hành kể từ ngày ký.",
  carriedOutBy: `${LONG_BLANK}, Thủ trưởng các cơ quan, đơn vị có liên quan và Chủ tịch Ủy ban nhân dân cấp xã có tên tại Phụ lục II chịu trách nhiệm thi hành Quyết định này./.`,
  recipients: ["- Như Điều 3;", `- ${BLANK.repeat(5)};`, `- Lưu: VT, ${BLANK}.`],
} as const;

/** Phụ lục II as it goes with the decision. Source: 4203/QĐ-UBND, Phụ lục II. */
export const ANNEX_TEXTS = {
  notRanked: "Đơn vị chưa xếp hạng do chưa đủ điểm thẩm định",
  /** Where some are not ranked for another reason. */
  notRankedOtherwise: "Đơn vị chưa xếp hạng",
  rules: "Cách xếp hạng",
  reason: "Lý do",
  missing: (labels: readonly string[]) =>
    `Còn ${String(labels.length)}${RANKING_TEXTS.unrankedReason}: ${listedCriteria(labels)}`,
  noneRanked: "Chưa có đơn vị nào được xếp hạng.",
  classes: "Danh sách đơn vị theo nhóm",
  classHeading: (band: Band, set: CriteriaSet, units: number) =>
    `${className(band)} (${classRange(band, set)}): ${unitsText(units)}${units === 0 ? "." : ""}`,
  classUnits: (names: readonly string[]) =>
    names.length === 0 ? "" : `, gồm: ${names.join("; ")}.`,
} as const;
