import type { DraftSheet } from "./draft";
import type { FormSpec } from "./form-spec";
import { LOOKS } from "./looks";

/** Rows of the table that a draft holds. */
const DRAFT_NODES = 60;

const LISTS = [
  ["Mức độ", "Hệ số"],
  ["Đạt", 1],
  ["Đạt một phần", 0.5],
  ["Không đạt", 0],
] as const;

/** The sheets that an office leaves in the file beside the one that counts. */
export function otherSheets({ habits }: FormSpec, counting: DraftSheet): DraftSheet[] {
  return [
    ...(habits.includes("hidden sheet") ? [hiddenLists()] : []),
    ...(habits.includes("draft sheet") ? [draftOf(counting)] : []),
  ];
}

function hiddenLists(): DraftSheet {
  return {
    name: "DanhMuc",
    hidden: true,
    widths: [20, 10],
    rows: LISTS.map((cells) => ({
      height: 18,
      cells: cells.map((content) => ({ content, style: LOOKS.plain })),
    })),
    merges: [],
  };
}

function draftOf(sheet: DraftSheet): DraftSheet {
  const rows = sheet.rows.slice(0, DRAFT_NODES).map(({ height, cells }) => ({
    height,
    // A draft's sums were never made.
    cells: cells.map((cell) =>
      cell !== null && typeof cell.content === "object" && cell.content !== null
        ? { ...cell, content: null }
        : cell,
    ),
  }));
  const merges = sheet.merges.filter(({ lastRow }) => lastRow < DRAFT_NODES);
  return { ...sheet, name: "Nháp", rows, merges };
}
