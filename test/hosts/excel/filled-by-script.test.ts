import { describe, expect } from "vitest";
import { FILLED_PLAN, filledScorecard } from "../../../examples/filled/filled-scorecard";
import { saveXlsx } from "../../../embedded/xlsx/save-xlsx";
import { newScorecard, scorecardWorkbook } from "../../../src/actions/new-scorecard";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { rangeAddress } from "../../../src/sheet-model/address";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { Grid, WorkbookContent } from "../../../src/sheet-model/grid";
import type { CellInput, WorkbookModel } from "../../../src/sheet-model/sheet";
import {
  type ScorecardReading,
  readScorecard,
} from "../../../src/templates/reading/read-scorecard";
import { openExcel } from "../../embedded/office-in-node";
import { content } from "../../templates/reading/retyped-form";
import { isFormula } from "../../templates/sheets/model-grid";
import { recalculate, testWith } from "../xlsx/engines";
import { valueOf } from "./host-results";

const set = defaultCriteriaSet();
const scorecard = filledScorecard(set);
const filled = scorecardWorkbook(set, scorecard, FILLED_PLAN);

/** A cell that the filled workbook has entered and the empty one has not. */
interface Entry {
  readonly sheetName: string;
  readonly address: string;
  readonly input: string | number;
}

function entriesInto(empty: WorkbookModel): Entry[] {
  return filled.sheets.flatMap((sheet, index) => {
    const before = empty.sheets[index]?.rows ?? [];
    return [...sheet.rows].flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        const input = cell?.input ?? null;
        const isEntry = typeof input === "string" || typeof input === "number";
        const formerly = before[row]?.cells[column]?.input ?? null;
        if (!isEntry || formerly === input) return [];
        const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
        return { sheetName: sheet.name, address: rangeAddress(range), input };
      }),
    );
  });
}

/** What every formula of the workbook shows, by sheet and place. */
function formulasOf(workbook: WorkbookModel, grids: readonly Grid[] | undefined) {
  const results = new Map<string, CellContent>();
  for (const { name, rows } of workbook.sheets) {
    const grid = grids?.find(({ sheetName }) => sheetName === name);
    for (const [row, { cells }] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const input: CellInput = cell?.input ?? null;
        if (!isFormula(input)) continue;
        const shown = grid === undefined ? content(input.value) : grid.rows[row]?.[column];
        results.set(`${name} ${String(row)},${String(column)}`, shown ?? content(null));
      }
    }
  }
  return results;
}

async function fileContent(bytes: Uint8Array): Promise<WorkbookContent> {
  const read = await xlsxFiles.read(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

function readIn(workbook: WorkbookContent): ScorecardReading {
  const reading = readScorecard(workbook, set, "phieu.xlsx");
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.value;
}

describe("a scorecard drawn into Excel and filled by a script", () => {
  testWith("LibreOffice")(
    "shows the core's figures in every formula, there and in LibreOffice, and loses nothing on the way",
    async () => {
      const excel = await openExcel();
      try {
        const workbook = excelWorkbook();
        const empty = newScorecard(set, scorecard.unit, 2024);
        valueOf(await workbook.insert(empty));
        const entries = entriesInto(empty);
        expect(entries.filter(({ address }) => address.startsWith("D")).length).toBeGreaterThan(
          119,
        );
        await Excel.run(async (context) => {
          for (const { sheetName, address, input } of entries) {
            const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
            range.values = [[input]];
          }
          await context.sync();
        });
        const names = empty.sheets.map(({ name }) => name);
        const expected = formulasOf(filled, undefined);
        expect(expected.size).toBeGreaterThan(2000);
        const inExcel = valueOf(await workbook.read(names));
        expect(formulasOf(filled, inExcel)).toEqual(expected);

        const saved = await saveXlsx(excel.workbook.save());
        const asSaved = readIn(await fileContent(saved));
        const inLibreOffice = await fileContent(await recalculate(saved));
        expect(formulasOf(filled, inLibreOffice.grids)).toEqual(expected);

        for (const reading of [asSaved, readIn(inLibreOffice)]) {
          expect(reading.scorecard).toEqual(scorecard);
          expect(reading.plan).toEqual(FILLED_PLAN);
          expect(reading.findings.map(({ detail }) => detail.kind)).toEqual(["not-scored"]);
        }
      } finally {
        excel.close();
      }
    },
  );
});
