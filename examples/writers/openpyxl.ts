import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellRange } from "../../src/sheet-model/address";
import type { CellStyle } from "../../src/sheet-model/sheet";
import { type Content, type DraftSheet, dayNumber } from "../form/draft";
import type { FileToWrite, Writer } from "./file-to-write";
import { emptyTemplate } from "./own";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { run } from "./run-program";

const SCRIPT = "examples/writers/write_openpyxl.py";

/** A cell as the script takes it: what kind of content, the content, and which of the styles. */
type PlannedCell = readonly [
  kind: "text" | "number" | "formula",
  content: string | number | null,
  style: number,
];

/** What the script reads from its standard input. */
interface WorkbookPlan {
  readonly target: string;
  /** The workbook to fill in, where there is one. */
  readonly template?: string;
  readonly entries: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: Content;
  }[];
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly widths: readonly number[];
    readonly merges: readonly CellRange[];
    readonly rows: readonly {
      readonly height: number;
      readonly cells: readonly (PlannedCell | null)[];
    }[];
  }[];
}

/** Files as openpyxl saves them: formulas without results. */
export const writeWithOpenpyxl: Writer = async (files, workFolder) => {
  const folder = join(workFolder, "openpyxl");
  mkdirSync(folder, { recursive: true });
  const plans = await Promise.all(
    files.map((file, index) => planOf(file, join(folder, String(index)))),
  );
  run("openpyxl", [SCRIPT], JSON.stringify(plans));
  return plans.map(({ target }) => readFileSync(target));
};

async function planOf({ content }: FileToWrite, path: string): Promise<WorkbookPlan> {
  const target = `${path}.xlsx`;
  if (content.kind === "template") {
    const template = `${path}-template.xlsx`;
    writeFileSync(template, await xlsxFiles.write(emptyTemplate(content.unit.name)));
    const entries = content.entries.map((entry) => ({
      row: entry.row,
      column: entry.columnIndex,
      content: entry.content,
    }));
    return { target, template, entries, styles: [], sheets: [] };
  }
  const styles: CellStyle[] = [];
  const sheets = content.sheets.map((sheet) => plannedSheet(sheet, styles));
  return { target, entries: [], styles, sheets };
}

function plannedSheet({ rows, ...sheet }: DraftSheet, styles: CellStyle[]) {
  const styleIndex = (style: CellStyle) => {
    if (!styles.includes(style)) styles.push(style);
    return styles.indexOf(style);
  };
  return {
    ...sheet,
    rows: rows.map(({ height, cells }) => ({
      height,
      cells: cells.map((cell) =>
        cell === null ? null : plannedCell(cell.content, styleIndex(cell.style)),
      ),
    })),
  };
}

function plannedCell(content: Content, style: number): PlannedCell {
  if (content === null || typeof content === "string") return ["text", content, style];
  if (typeof content === "number") return ["number", content, style];
  if ("date" in content) return ["number", dayNumber(content.date), style];
  return ["formula", `=${content.formula}`, style];
}
