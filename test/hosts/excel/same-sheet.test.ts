import { expect } from "vitest";
import { saveXlsx } from "../../../embedded/xlsx/save-xlsx";
import { newScorecard } from "../../../src/actions/new-scorecard";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { standingsOf } from "../../../src/scoring/standings";
import { cellAddress, parseAddress } from "../../../src/sheet-model/address";
import type { WorkbookModel } from "../../../src/sheet-model/sheet";
import { compiledWorkbook } from "../../../src/templates/sheets/compiled-workbook";
import { openExcel } from "../../embedded/office-in-node";
import { type WorkbookFacts, factsOf } from "../../embedded/xlsx/workbook-facts";
import { appraisedScorecard } from "../../templates/sheets/entered-scorecards";
import { sheetsWithList, workbookOf } from "../build-model";
import { testWith } from "../xlsx/engines";
import { valueOf } from "./host-results";

const test = testWith("openpyxl");
const set = defaultCriteriaSet();

/** A digit's width in pixels, by which files count widths: in a blank workbook's font, and in ours. */
const DIGIT_PIXELS = { drawn: 8, written: 7 } as const;

/** Of a column, in characters; a file need not say it, nor what is not hidden. */
const USUAL_WIDTH = 8;

/** What the workbook's sheets say after Office.js has drawn them into an empty workbook. */
async function drawn(workbook: WorkbookModel): Promise<WorkbookFacts> {
  const excel = await openExcel();
  try {
    valueOf(await excelWorkbook().insert(workbook));
    // What is read has been calculated.
    valueOf(await excelWorkbook().read(workbook.sheets.map(({ name }) => name)));
    return comparable(await factsOf(await saveXlsx(excel.workbook.save())), workbook, "drawn");
  } finally {
    excel.close();
  }
}

const written = async (workbook: WorkbookModel): Promise<WorkbookFacts> =>
  comparable(await factsOf(await xlsxFiles.write(workbook)), workbook, "written");

/**
 * The facts about the sheets and the cells that the model describes; cells that it leaves out have the
 * font of the workbook they are in. A line between two cells may belong to either.
 */
function comparable(
  facts: WorkbookFacts,
  { sheets }: WorkbookModel,
  way: keyof typeof DIGIT_PIXELS,
): WorkbookFacts {
  const rowsBySheet = new Map(sheets.map(({ name, rows }) => [name, rows]));
  return Object.fromEntries(
    Object.entries(facts).flatMap(([place, fact]) => {
      const [sheetName = "", what = ""] = place.split("!");
      const rows = rowsBySheet.get(sheetName);
      if (rows === undefined) return [];
      const [subject = "", trait] = what.split(" ");
      const range = /^[A-Z]+\d+$/.test(subject) ? parseAddress(subject) : undefined;
      if (range === undefined) {
        const isWidth = trait === "width" && typeof fact === "number";
        const said = isWidth ? halves(fact / DIGIT_PIXELS[way]) : fact;
        return said === USUAL_WIDTH || said === false ? [] : [[place, said]];
      }
      const { firstRow: row, firstColumn: column } = range;
      if (!rows[row]?.cells[column]) return [];
      return [[place, trait === "border" ? lines(facts, sheetName, row, column) : fact]];
    }),
  );
}

const halves = (characters: number): number => Math.round(characters * 2) / 2;

/** Which sides of a cell have a line: above, right, below, left. */
function lines(facts: WorkbookFacts, sheetName: string, row: number, column: number): boolean[] {
  const sides = (atRow: number, atColumn: number): readonly unknown[] => {
    const fact = facts[`${sheetName}!${cellAddress(atRow, atColumn)} border`];
    return Array.isArray(fact) ? fact : [];
  };
  const own = sides(row, column);
  const neighbours = [
    sides(row - 1, column)[2],
    sides(row, column + 1)[3],
    sides(row + 1, column)[0],
    sides(row, column - 1)[1],
  ];
  return neighbours.map((line, side) => Boolean(own[side] ?? line));
}

/** Only the differences are shown: of ten thousand facts the others help nobody. */
async function expectSame(workbook: WorkbookModel, leastFacts = 1000): Promise<void> {
  const [byOffice, byFile] = [await drawn(workbook), await written(workbook)];
  const places = new Set([...Object.keys(byOffice), ...Object.keys(byFile)]);
  expect(places.size).toBeGreaterThan(leastFacts);
  const differing = [...places].flatMap((place) => {
    const [inOffice, inFile] = [byOffice, byFile].map((facts) => JSON.stringify(facts[place]));
    return inOffice === inFile ? [] : [{ place, inOffice, inFile }];
  });
  expect(differing).toEqual([]);
}

test("a scorecard drawn through Office.js is the one that is written as a file", async () => {
  const unit = { kind: "commune", name: "Xã Đồng Thịnh" } as const;
  await expectSame(newScorecard(set, unit, 2024));
});

test("so is each sheet of a compiled workbook", async () => {
  const scorecards = [
    appraisedScorecard(set, "Xã A"),
    appraisedScorecard(set, "Xã B", { "1.1.1": 0.25 }),
  ];
  await expectSame(compiledWorkbook(set, 2024, standingsOf(scorecards, set), []));
});

test("so are tables, formulas for arrays, lists to choose from, days and the order of formats", async () => {
  await expectSame(workbookOf(sheetsWithList()), 100);
});
