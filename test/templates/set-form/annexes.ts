import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import type { CellRange } from "../../../src/sheet-model/address";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { Grid } from "../../../src/sheet-model/grid";
import type { SetSettings } from "../../../src/templates/set-form/set-settings";

import { type Typed, content } from "../reading/retyped-form";

/** A sheet as somebody typed it: rows of what stands in their cells. */
export const typedSheet = (
  sheetName: string,
  rows: readonly (readonly Typed[])[],
  merges: readonly CellRange[] = [],
): Grid => ({
  sheetName,
  hidden: false,
  rows: rows.map((cells) =>
    cells.map((cell) => (typeof cell === "object" && cell !== null ? cell : content(cell))),
  ),
  merges,
});

export const day = (year: number, month: number, date: number): CellContent => ({
  kind: "date",
  year,
  month,
  day: date,
});

export const merged = (
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): CellRange => ({ firstRow, firstColumn, lastRow, lastColumn });

/** What no annex says of itself. */
export const GIVEN: Partial<SetSettings> = {
  title: "BỘ CHỈ SỐ",
  number: "12/QĐ-UBND",
  date: "2025-12-15",
  issuer: "UBND tỉnh Mẫu",
  indexUnit: "points",
  tieRule: [],
  bands: [
    { name: "Tốt", from: 8, below: undefined },
    { name: "Chưa tốt", from: 0, below: 8 },
  ],
};

/** A set as its decision prints it in Phụ lục I, in two rows of headings, with the columns of scores empty. */
export function publishedAnnex(set: CriteriaSet): Grid {
  const { title, decision, nodes } = set;
  const day = decision.date.split("-").reverse().join("/");
  return typedSheet(
    "Phụ lục",
    [
      ["PHỤ LỤC"],
      [title],
      [`(Ban hành kèm theo Quyết định số ${decision.number} ngày ${day} của ${decision.issuer})`],
      [],
      [
        "STT",
        "Lĩnh vực/Tiêu chí/Tiêu chí thành phần/Cách thức, phương pháp đánh giá, chấm điểm",
        "Điểm số",
        null,
        null,
        null,
        "Tài liệu kiểm chứng",
      ],
      [null, null, "Điểm tối đa", "Điểm tự đánh giá", "Điểm thẩm định", "Kết quả đạt được (%)"],
      ...nodes.map(({ label, name, maxScore }) => [
        label,
        name,
        String(maxScore / 100).replace(".", ","),
      ]),
      [null, "TỔNG CỘNG", set.total / 100],
      [],
      [null, "Nơi nhận:", null, null, "CHỦ TỊCH"],
    ],
    [
      merged(4, 2, 4, 5),
      merged(4, 0, 5, 0),
      merged(4, 1, 5, 1),
      merged(4, 6, 5, 6),
      merged(1, 0, 1, 6),
    ],
  );
}

/** Code, maximum and name of each node: how a tree is compared. */
export const treeOf = ({ nodes }: CriteriaSet) =>
  nodes.map(({ code, maxScore, name }) => `${code} ${String(maxScore / 100)} ${name}`);
