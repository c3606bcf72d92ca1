import type { CellRange } from "../../src/sheet-model/address";
import type { FormSpec } from "./form-spec";

export type Headings = Pick<FormSpec, "columns" | "headings" | "headingMerges">;

const merge = (
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): CellRange => ({ firstRow, firstColumn, lastRow, lastColumn });

const LONG_NAME =
  "Lĩnh vực/Tiêu chí/Tiêu chí thành phần/Cách thức, phương pháp đánh giá, chấm điểm";

/** As the decision prints them: "Điểm số" over four columns. */
export const OFFICIAL: Headings = {
  columns: ["code", "name", "max", "self", "appraised", "percent", "evidence"],
  headings: [
    ["STT", LONG_NAME, "Điểm số", null, null, null, "Tài liệu kiểm chứng"],
    [
      null,
      null,
      "Điểm tối đa",
      "Điểm tự\nđánh giá",
      "Điểm thẩm định",
      "Kết quả đạt được (%)",
      null,
    ],
  ],
  headingMerges: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 5), merge(0, 6, 1, 6)],
};

/** In one row, in words of the office's own, the documents before the scores. */
export const ONE_ROW: Headings = {
  columns: ["code", "name", "evidence", "max", "self", "appraised"],
  headings: [["TT", "NỘI DUNG", "Minh chứng", "Điểm\nchuẩn", "Phường tự chấm", "Hội đồng chấm"]],
  headingMerges: [],
};

/** Code and name under one heading. */
export const WITHOUT_CODES: Headings = {
  columns: ["name", "max", "self", "appraised", "evidence"],
  headings: [["Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "Tài liệu kiểm chứng"]],
  headingMerges: [],
};

/** Merged over three rows. */
export const THREE_ROWS: Headings = {
  columns: ["code", "name", "max", "self", "appraised", "percent", "evidence"],
  headings: [
    ["STT", "Tiêu chí", "Điểm", null, null, null, "Tài liệu"],
    [null, null, "tối đa", "Đánh giá", null, null, "kiểm chứng"],
    [null, null, null, "tự chấm", "thẩm định", "(%)", null],
  ],
  headingMerges: [
    merge(0, 0, 2, 0),
    merge(0, 1, 2, 1),
    merge(0, 2, 0, 5),
    merge(1, 2, 2, 2),
    merge(1, 3, 1, 5),
    merge(1, 6, 2, 6),
  ],
};

/** Two columns of documents. */
export const TWO_EVIDENCE_COLUMNS: Headings = {
  columns: ["code", "name", "max", "self", "appraised", "evidence", "moreEvidence"],
  headings: [
    [
      "Mã",
      "Lĩnh vực, tiêu chí",
      "Thang điểm",
      "Xã tự đánh giá",
      "Huyện chấm",
      "Văn bản kiểm chứng",
      "Minh chứng khác",
    ],
  ],
  headingMerges: [],
};

/** A column of remarks that the form does not have. */
export const WITH_REMARKS: Headings = {
  columns: ["code", "name", "max", "self", "appraised", "evidence", "remark"],
  headings: [
    ["STT", "Tiêu chí", "Điểm số", null, null, "Tài liệu kiểm chứng", "Ghi chú"],
    [null, null, "Tối đa", "Tự chấm", "Thẩm định", null, null],
  ],
  headingMerges: [
    merge(0, 0, 1, 0),
    merge(0, 1, 1, 1),
    merge(0, 2, 0, 4),
    merge(0, 5, 1, 5),
    merge(0, 6, 1, 6),
  ],
};
