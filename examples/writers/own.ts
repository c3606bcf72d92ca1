import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { pointsFromNumber } from "../../src/criteria/points";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { newScorecard, scorecardWorkbook } from "../../src/actions/new-scorecard";
import { NO_PLAN } from "../../src/scoring/assignment";
import { UNSCORED, validScore } from "../../src/scoring/score";
import { emptyScorecard } from "../../src/scoring/scorecard";
import type { CellInput, CellModel, RowModel, SheetModel } from "../../src/sheet-model/sheet";
import { unitFromName } from "../../src/templates/reading/read-unit";
import { type Content, DATE_FORMAT, type DraftSheet, dayNumber } from "../form/draft";
import type { TemplateEntry, Writer } from "./file-to-write";

const YEAR = 2024;

/** Files as this project's own host writes them. */
export const writeOwn: Writer = (files) =>
  Promise.all(
    files.map(({ content }) =>
      content.kind === "template"
        ? writeFilledTemplate(content.unit.name, content.entries)
        : xlsxFiles.write({ title: "", sheets: content.sheets.map(sheetModel), properties: {} }),
    ),
  );

/** The empty scorecard as `cchc template` gives it to a unit. */
export const emptyTemplate = (unitName: string) =>
  newScorecard(defaultCriteriaSet(), unitFromName(unitName), YEAR);

/** The scorecard with entries put into their cells and its formulas' results left as they were. */
export function templateWithEntries(unitName: string, entries: readonly TemplateEntry[]) {
  const template = emptyTemplate(unitName);
  const sheets = template.sheets.map((sheet, index) =>
    index === 0 ? { ...sheet, rows: withEntries(sheet, entries) } : sheet,
  );
  return xlsxFiles.write({ ...template, sheets });
}

/** The filled scorecard with its results, as Excel would have saved it; only for scores that are valid. */
function writeFilledTemplate(unitName: string, entries: readonly TemplateEntry[]) {
  const set = defaultCriteriaSet();
  const empty = emptyScorecard(set, unitFromName(unitName), YEAR);
  const entered = (code: string, column: TemplateEntry["column"]) =>
    entries.find((entry) => entry.code === code && entry.column === column)?.content;
  const score = (code: string, column: "self" | "appraised") => {
    const content = entered(code, column);
    const points = typeof content === "number" ? pointsFromNumber(content) : undefined;
    return points === undefined ? UNSCORED : validScore(points);
  };
  const evidence = set.nodes.flatMap(({ code }) => {
    const text = entered(code, "evidence");
    return typeof text === "string" ? [[code, text] as const] : [];
  });
  const scorecard = {
    ...empty,
    scoresByCode: new Map(
      set.leaves.map(({ code }) => [
        code,
        { self: score(code, "self"), appraised: score(code, "appraised") },
      ]),
    ),
    evidenceByCode: new Map(evidence),
  };
  return xlsxFiles.write(scorecardWorkbook(set, scorecard, NO_PLAN));
}

function withEntries(sheet: SheetModel, entries: readonly TemplateEntry[]): RowModel[] {
  const inputs = new Map(
    entries.map(({ row, columnIndex, content }) => [
      `${String(row)},${String(columnIndex)}`,
      cellInput(content),
    ]),
  );
  return sheet.rows.map((row, rowIndex) => ({
    ...row,
    cells: row.cells.map((cell, column): CellModel | null => {
      const input = inputs.get(`${String(rowIndex)},${String(column)}`);
      return cell === null || input === undefined ? cell : { ...cell, input };
    }),
  }));
}

function sheetModel({ name, hidden, widths, rows, merges }: DraftSheet): SheetModel {
  if (hidden) throw new Error(`The own host hides no sheets: ${name}`);
  const lastColumn = widths.length - 1;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map(({ height, cells }) => ({
      height,
      cells: cells.map((cell) =>
        cell === null ? null : { input: cellInput(cell.content), style: cell.style },
      ),
    })),
    merges,
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    protected: false,
    print: {
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn },
      repeatedRows: { first: 0, last: 0 },
      footer: "Trang &P/&N",
    },
  };
}

function cellInput(content: Content): CellInput {
  if (content === null || typeof content !== "object") return content;
  if ("formula" in content) return { formula: content.formula, value: content.result };
  throw new Error(
    `The own host writes no dates (${DATE_FORMAT}): ${String(dayNumber(content.date))}`,
  );
}
