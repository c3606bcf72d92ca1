import { describe, expect, test } from "vitest";
import { scorecardWorkbook } from "../../src/actions/new-scorecard";
import type { Situation } from "../../src/actions/situation";
import { WorkbookFollower } from "../../src/actions/workbook-follower";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { parseAddress } from "../../src/sheet-model/address";
import type { CellContent } from "../../src/sheet-model/cell-content";
import { SCORECARD_COLUMNS, ScorecardLayout } from "../../src/templates/sheets/scorecard-layout";
import { ASSIGNMENTS_TEXTS, DOCUMENTS_TEXTS } from "../../src/wording/vi/sheet-texts";
import { LISTED_PLAN, listedScorecard } from "./listed-scorecard";
import { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();
const layout = new ScorecardLayout(set);
const NAME = "Xã Đồng Thịnh";
const OTHER_NAME = "Xã Khác";
const { sheetName: DOCUMENTS } = DOCUMENTS_TEXTS;
const { sheetName: ASSIGNMENTS } = ASSIGNMENTS_TEXTS;

const listed = () => scorecardWorkbook(set, listedScorecard(set), LISTED_PLAN);

/** Two communes' scorecards, each with its lists. */
function twoScorecards(): MemoryWorkbook {
  const workbook = new MemoryWorkbook(listed());
  const unit = { name: OTHER_NAME, kind: "commune" } as const;
  const taken = workbook.grids.map(({ sheetName }) => sheetName);
  const other = scorecardWorkbook(set, { ...listedScorecard(set), unit }, LISTED_PLAN, { taken });
  const one = new MemoryWorkbook(other);
  workbook.grids.push(...one.grids);
  return workbook;
}

async function follow(workbook: MemoryWorkbook) {
  const situations: Situation[] = [];
  const follower = new WorkbookFollower(workbook, set, (situation) => situations.push(situation));
  await follower.start();
  const review = () => {
    const last = situations.at(-1);
    if (last?.kind !== "scorecard") throw new Error(`No scorecard but ${String(last?.kind)}`);
    return last.review;
  };
  const front = async (sheetName: string) => {
    workbook.activeSheetName = sheetName;
    workbook.bringToFront();
    await follower.refreshed();
  };
  /** Somebody types into a cell. */
  const type = async (sheetName: string, cell: string, to: CellContent) => {
    const range = parseAddress(cell);
    const grid = workbook.grids.find((each) => each.sheetName === sheetName);
    if (range === undefined || grid === undefined) throw new Error(cell);
    const { firstRow, firstColumn } = range;
    const rows = grid.rows.map((row, index) =>
      index === firstRow ? withCell(row, firstColumn, to) : row,
    );
    workbook.edit({ ...grid, rows }, { kind: "cells", sheetName, range, by: "user" });
    await follower.refreshed();
  };
  workbook.readings.length = 0;
  return { follower, review, front, type };
}

const withCell = (row: readonly CellContent[], column: number, to: CellContent) =>
  row.map((cell, index) => (index === column ? to : cell));

const text = (content: string): CellContent => ({ kind: "text", text: content });

describe("a scorecard with its lists", () => {
  test("is read with both, and only those", async () => {
    const workbook = new MemoryWorkbook(listed());
    workbook.grids.push({ sheetName: "Ghi chú", hidden: false, rows: [], merges: [] });
    const { follower, review } = await follow(workbook);
    expect(review().companions).toEqual({ documents: DOCUMENTS, assignments: ASSIGNMENTS });
    expect(review().scorecard.documents).toHaveLength(3);
    expect(review().plan).toEqual(LISTED_PLAN);
    await follower.refresh();
    expect(workbook.readings).toEqual(
      [NAME, DOCUMENTS, ASSIGNMENTS].map((name) => `all of ${name}`),
    );
  });

  test("keeps them while a score is edited, of which only rows are read", async () => {
    const workbook = new MemoryWorkbook(listed());
    const { review, type } = await follow(workbook);
    const [leaf] = set.leaves;
    if (leaf === undefined) throw new Error("The set has leaves");
    await type(NAME, layout.scoreCell(leaf, "self"), { kind: "number", value: 0.25 });
    expect(review().scorecard.documents).toHaveLength(3);
    expect(review().plan).toEqual(LISTED_PLAN);
    expect(workbook.readings.map((reading) => typeof reading)).toEqual(["object"]);
  });

  test("follows its assignments by reading that sheet alone", async () => {
    const workbook = new MemoryWorkbook(listed());
    const { review, type } = await follow(workbook);
    await type(ASSIGNMENTS, "B6", text("Lê Văn C"));
    expect(review().plan.assignments[0]?.person).toBe("Lê Văn C");
    expect(workbook.readings).toEqual([`all of ${ASSIGNMENTS}`]);
  });

  test("follows its documents by reading that sheet and the rows of the form that show them", async () => {
    const workbook = new MemoryWorkbook(listed());
    const { review, type } = await follow(workbook);
    await type(DOCUMENTS, "B6", text("99/KH-UBND"));
    expect(review().scorecard.documents[0]?.number).toBe("99/KH-UBND");
    const [rows, documents] = workbook.readings;
    expect(typeof rows).toBe("object");
    expect(documents).toBe(`all of ${DOCUMENTS}`);
    expect(workbook.readings).toHaveLength(2);
  });

  test("says the same whether it was followed or read anew", async () => {
    const workbook = new MemoryWorkbook(listed());
    const { follower, review, type } = await follow(workbook);
    await type(DOCUMENTS, "B6", text("99/KH-UBND"));
    await type(ASSIGNMENTS, "B6", text("Lê Văn C"));
    const followed = review();
    await follower.refresh();
    expect(followed).toEqual(review());
  });

  test("keeps a list of another name, once it is known", async () => {
    const workbook = new MemoryWorkbook(listed());
    workbook.grids = workbook.grids.map((grid) =>
      grid.sheetName === DOCUMENTS ? { ...grid, sheetName: "TLKC" } : grid,
    );
    workbook.activeSheetName = "TLKC";
    const { review, front, type } = await follow(workbook);
    await front(NAME);
    expect(review().companions.documents).toBe("TLKC");
    await type("TLKC", "B6", text("99/KH-UBND"));
    expect(review().scorecard.documents[0]?.number).toBe("99/KH-UBND");
  });
});

describe("with a list in front", () => {
  test("its scorecard is shown", async () => {
    const workbook = new MemoryWorkbook(listed());
    const { review, front } = await follow(workbook);
    for (const list of [DOCUMENTS, ASSIGNMENTS]) {
      await front(list);
      expect(review().sheetName).toBe(NAME);
      expect(review().scorecard.documents).toHaveLength(3);
      expect(review().plan).toEqual(LISTED_PLAN);
    }
  });

  test("of two scorecards the one that it belongs to is shown", async () => {
    const workbook = twoScorecards();
    const { review, front } = await follow(workbook);
    expect(review().sheetName).toBe(NAME);
    for (const [list, owner] of [
      [`${DOCUMENTS} (2)`, OTHER_NAME],
      [ASSIGNMENTS, NAME],
      [`${ASSIGNMENTS} (2)`, OTHER_NAME],
      [OTHER_NAME, OTHER_NAME],
      [`${DOCUMENTS} (2)`, OTHER_NAME],
      [NAME, NAME],
    ] as const) {
      await front(list);
      expect([list, review().sheetName]).toEqual([list, owner]);
    }
    expect(review().companions.documents).toBe(DOCUMENTS);
  });

  test("an edit of another scorecard's list has nothing read", async () => {
    const workbook = twoScorecards();
    const { type } = await follow(workbook);
    await type(`${DOCUMENTS} (2)`, "B6", text("99/KH-UBND"));
    expect(workbook.readings).toEqual([]);
  });
});

describe("the form's rows", () => {
  const LISTED = "1.1.2";
  const node = set.nodesByCode.get(LISTED);
  if (node === undefined) throw new Error("The set has 1.1.2");
  const row = layout.rowOf(node);

  test("are fitted to the documents listed in them when the form is in front again", async () => {
    const workbook = new MemoryWorkbook(listed());
    const { front, type } = await follow(workbook);
    await front(DOCUMENTS);
    // The memory calculates nothing: this is what the form's formula shows then.
    const shown = text("99/KH-UBND\n15/BC-UBND ngày 20/11/2024");
    workbook.grids = workbook.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells, index) =>
        grid.sheetName === NAME && index === row
          ? withCell(cells, SCORECARD_COLUMNS.evidence, shown)
          : cells,
      ),
    }));
    await type(DOCUMENTS, "B6", text("99/KH-UBND"));
    expect(workbook.fitted).toEqual([]);
    await front(NAME);
    expect(workbook.fitted).toEqual([{ sheetName: NAME, spans: [{ first: row, last: row }] }]);
    await front(DOCUMENTS);
    await front(NAME);
    expect(workbook.fitted).toHaveLength(1);
  });
});
