import { describe, expect } from "vitest";
import { recalculateRanking } from "../../src/actions/recalculate-ranking";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { standingsOf } from "../../src/scoring/standings";
import type { Grid } from "../../src/sheet-model/grid";
import type { SheetModel, WorkbookModel } from "../../src/sheet-model/sheet";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { CHART_TEXTS } from "../../src/wording/vi/chart-texts";
import { recalculateAll, testWith } from "../hosts/xlsx/engines";
import { appraisedScorecard, scorecardWithTotal } from "../templates/sheets/entered-scorecards";
import { gridOfModel, withInputs, withWrongResults } from "../templates/sheets/model-grid";
import { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();
const test = testWith("LibreOffice");

const unranked = scorecardWithTotal(set, "Xã Chưa đủ", 60);
const [firstLeaf] = set.leaves;
const scorecards = [
  scorecardWithTotal(set, "Xã A", 95.25),
  scorecardWithTotal(set, "Xã B", 85.5),
  scorecardWithTotal(set, "Xã C", 70),
  appraisedScorecard(set, "Xã O'Đạt", { "1.1.1": 0.33, "3.2.10": 0.17 }),
  {
    ...unranked,
    scoresByCode: new Map([...unranked.scoresByCode].filter(([code]) => code !== firstLeaf?.code)),
  },
];
const compiled = compiledWorkbook(set, 2024, standingsOf(scorecards, set), []);

/** `Biểu đồ` as LibreOffice calculates it in each of the workbooks. */
async function calculated(...workbooks: WorkbookModel[]): Promise<Grid[]> {
  const wrong = workbooks.map((workbook) => xlsxFiles.write(withWrongResults(workbook)));
  const files = await recalculateAll(await Promise.all(wrong));
  return Promise.all(
    files.map(async (bytes) => {
      const read = await xlsxFiles.read(bytes);
      const grids = read.ok ? read.value.grids : [];
      const grid = grids.find(({ sheetName }) => sheetName === CHART_TEXTS.sheetName);
      if (grid === undefined) throw new Error("The sheet of charts is not there");
      return grid;
    }),
  );
}

/** What cells hold, without the empty ones at the end of a row and the empty rows, of which a file need not tell. */
function figures({ rows }: Grid): string[] {
  return rows
    .map((cells) =>
      cells
        .map((cell) => {
          if (cell.kind === "number") return String(cell.value);
          return cell.kind === "text" ? cell.text : cell.kind === "empty" ? "" : cell.kind;
        })
        .join("|")
        .replace(/\|+$/, ""),
    )
    .filter((row) => row !== "");
}

const figuresOf = (sheet: SheetModel) => figures(gridOfModel(sheet));

function chartsOf({ sheets }: WorkbookModel): SheetModel {
  const sheet = sheets.find(({ name }) => name === CHART_TEXTS.sheetName);
  if (sheet === undefined) throw new Error("The sheet of charts is not there");
  return sheet;
}

describe("LibreOffice calculates the figures of the charts as the core does", () => {
  test("with a unit that is not ranked yet, and with none that is", async () => {
    const none = compiledWorkbook(set, 2024, standingsOf(scorecards.slice(-1), set), []);
    const [some, nobody] = await calculated(compiled, none);
    expect(some && figures(some)).toEqual(figuresOf(chartsOf(compiled)));
    expect(nobody && figures(nobody)).toEqual(figuresOf(chartsOf(none)));
  });

  test("of the unit that is chosen, and of none where nothing is chosen", async () => {
    const choosing = (choice: string | null) =>
      withInputs(compiled, (input, { name }) =>
        name === CHART_TEXTS.sheetName && input === "Xã O'Đạt" ? choice : input,
      );
    const others = await calculated(choosing("Xã C"), choosing(null));
    const profiles = others.map(({ rows }) =>
      rows.slice(-set.sections.length).map((cells) => cells[2]),
    );
    const sections = chartsOf(
      compiledWorkbook(set, 2024, standingsOf(scorecards.slice(2, 3), set), []),
    );
    const expected = gridOfModel(sections).rows.slice(-set.sections.length);
    expect(profiles[0]).toEqual(expected.map((cells) => cells[2]));
    expect(profiles[1]?.map((cell) => (cell?.kind === "number" ? cell.value : ""))).toEqual(
      set.sections.map(() => ""),
    );
  });
});

test("units that come to stand in another order take their bars along", async () => {
  const changed = scorecardWithTotal(set, "Xã C", 97);
  const sheet = scorecardSheet(set, changed, "Xã C");
  const corrected = {
    ...compiled,
    sheets: compiled.sheets.map((each) => (each.name === "Xã C" ? sheet : each)),
  };
  const workbook = new MemoryWorkbook(corrected);
  expect(await recalculateRanking(workbook)).toMatchObject({ ok: true, value: { moved: 3 } });
  const refilled = corrected.sheets.map((each) => {
    const fills = workbook.filled.filter(({ sheetName }) => sheetName === each.name);
    const rows = each.rows.map((row, at) => {
      const filled = fills.map(({ firstRow, rows }) => rows[at - firstRow]).find(Boolean);
      return { ...row, cells: (filled ?? row).cells.map((cell) => cell ?? null) };
    });
    return { ...each, rows };
  });

  const [charts] = await calculated({ ...corrected, sheets: refilled });
  const anew = standingsOf(
    scorecards.map((each) => (each.unit.name === "Xã C" ? changed : each)),
    set,
  );
  expect(charts && figures(charts)).toEqual(
    figuresOf(chartsOf(compiledWorkbook(set, 2024, anew, []))),
  );
});
