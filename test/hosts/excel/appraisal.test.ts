import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AppraisalKeeper, type Kept } from "../../../src/actions/appraisal-keeper";
import { importUnits } from "../../../src/actions/import-units";
import { settleRound } from "../../../src/actions/settle-round";
import { showCriteria } from "../../../src/actions/show-criteria";
import { takeStock } from "../../../src/actions/take-stock";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import { compiledProperties } from "../../../src/templates/sheets/compiled-workbook";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { submissionOf } from "../../actions/submissions";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { appraisedScorecard } from "../../templates/sheets/entered-scorecards";
import { valueOf } from "./host-results";

const set = defaultCriteriaSet();
const NOW = new Date(2025, 11, 26, 9, 30);
const SOON = { timeout: 15_000 };
/** The row of leaf 1.1.1, as the spreadsheet counts. */
const LEAF_ROW = 10;

let excel: OfficeInNode;
let workbook: OpenWorkbook;
let keeper: AppraisalKeeper | undefined;
let kept: Kept[];

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
  kept = [];
  const sheets = ["Xã A", "Xã B", "Xã C"].map((name) =>
    scorecardSheet(set, appraisedScorecard(set, name), name),
  );
  const properties = compiledProperties(set);
  valueOf(await workbook.insert({ title: "", sheets, properties }));
});

afterEach(async () => {
  await keeper?.stop();
  keeper = undefined;
  excel.close();
});

async function keep(): Promise<AppraisalKeeper> {
  keeper = new AppraisalKeeper(workbook, {
    now: () => NOW,
    pause: () => Promise.resolve(),
    tell: (each) => kept.push(each),
  });
  await keeper.start();
  return keeper;
}

/** What a person types, by the spreadsheet itself. */
const type = (sheetName: string, cell: string, value: string | number) => {
  const sheet = excel.univerAPI.getActiveWorkbook()?.getSheetByName(sheetName);
  if (sheet === null || sheet === undefined) throw new Error(`There is no ${sheetName}`);
  sheet.getRange(cell).setValue(value);
};

const plain = (cell: CellContent | undefined) => {
  if (cell?.kind === "number") return cell.value;
  return cell?.kind === "text" ? cell.text : "";
};

/** Unit, code, event, from, to, reason and place of each entry of the log. */
async function log() {
  const { sheetNames } = valueOf(await workbook.outline());
  if (!sheetNames.includes("Nhật ký")) return [];
  const [grid] = valueOf(await workbook.read(["Nhật ký"]));
  return (grid?.rows ?? [])
    .slice(4)
    .map((row) => [2, 3, 6, 7, 8, 9, 10].map((column) => plain(row[column])));
}

async function valueIn(sheetName: string, row: number, column: number) {
  const [grid] = valueOf(await workbook.read([sheetName]));
  return plain(grid?.rows[row - 1]?.[column]);
}

describe("on the units' sheets", () => {
  test("each changed score is logged once, with its reason; a later reason is added", async () => {
    const looking = await keep();
    expect(await log()).toEqual([]);
    type("Xã A", `J${String(LEAF_ROW)}`, "Kế hoạch ban hành chậm");
    type("Xã A", `E${String(LEAF_ROW)}`, 0.25);
    await expect
      .poll(log, SOON)
      .toEqual([
        [
          "Xã A",
          "1.1.1",
          "Sửa điểm thẩm định",
          1,
          0.25,
          "Kế hoạch ban hành chậm",
          "Phiếu của đơn vị",
        ],
      ]);
    type("Xã A", `J${String(LEAF_ROW)}`, "Kế hoạch ban hành sau ngày 31/01");
    await expect.poll(async () => (await log()).length, SOON).toBe(2);
    await looking.settled();
    expect((await log())[1]).toEqual([
      "Xã A",
      "1.1.1",
      "Ghi ý kiến thẩm định",
      "",
      "",
      "Kế hoạch ban hành sau ngày 31/01",
      "Phiếu của đơn vị",
    ]);
    expect(valueOf(await takeStock(workbook, { now: NOW })).changedOutside).toBe(0);
    expect(await log()).toHaveLength(2);
  });

  test("work that is asked for at once is done in turn: a change is logged once", async () => {
    type("Xã B", `E${String(LEAF_ROW)}`, 0);
    const looking = new AppraisalKeeper(workbook, {
      now: () => NOW,
      pause: () => Promise.resolve(),
      tell: (each) => kept.push(each),
    });
    keeper = looking;
    const starting = looking.start();
    const stocks = [1, 2].map(() => looking.during(() => takeStock(workbook, { now: NOW })));
    await Promise.all([starting, ...stocks]);
    expect(await log()).toHaveLength(1);
  });

  test("while somebody types the next score the log waits, and nobody is told", async () => {
    const looking = await keep();
    let refusals = 2;
    excel.failWhen((batch) => {
      const isWriting = JSON.stringify(batch).includes("Nhật ký");
      if (!isWriting || refusals === 0) return undefined;
      refusals -= 1;
      return { code: "InvalidOperationInCellEditMode", message: "" };
    });
    type("Xã A", `E${String(LEAF_ROW)}`, 0.25);
    await expect.poll(async () => (await log()).length, SOON).toBe(1);
    await looking.settled();
    expect(refusals).toBe(0);
    expect(kept.filter(({ kind }) => kind === "refused")).toEqual([]);
  });

  test("what was changed while nobody looked on is logged at the next start", async () => {
    type("Xã B", `E${String(LEAF_ROW)}`, 0);
    await keep();
    expect(kept).toMatchObject([
      { kind: "stock", stock: { changedOutside: 1, taken: 0, left: [] } },
    ]);
    expect(await log()).toEqual([
      ["Xã B", "1.1.1", "Sửa điểm thẩm định", 1, 0, "", "Ngoài phần bổ trợ"],
    ]);
  });
});

describe("by criterion over all units", () => {
  const scope = { codes: ["1.1.1", "1.1.2"], title: "Phòng Nội vụ" };
  const SHEET = "Thẩm định theo tiêu chí";

  beforeEach(async () => {
    expect(valueOf(await showCriteria(workbook, scope, { now: NOW }))).toEqual({
      kind: "shown",
      units: 3,
    });
  });

  test("an entry goes into the unit's sheet and is logged; the formula comes back", async () => {
    const looking = await keep();
    // The second unit of the first leaf, below four rows of headings and the leaf's own.
    type(SHEET, "D7", 0.25);
    await expect.poll(() => valueIn("Xã B", LEAF_ROW, 4), SOON).toBe(0.25);
    await looking.settled();
    type(SHEET, "F7", "Thiếu văn bản");
    await expect.poll(() => valueIn("Xã B", LEAF_ROW, 9), SOON).toBe("Thiếu văn bản");
    await looking.settled();
    expect(await log()).toEqual([
      ["Xã B", "1.1.1", "Sửa điểm thẩm định", 1, 0.25, "", SHEET],
      ["Xã B", "1.1.1", "Ghi ý kiến thẩm định", "", "", "Thiếu văn bản", SHEET],
    ]);
    // And what is entered in the unit's sheet is seen here.
    type("Xã B", `E${String(LEAF_ROW)}`, 0);
    await expect.poll(() => valueIn(SHEET, 7, 3), SOON).toBe(0);
    expect(await valueIn(SHEET, 7, 7)).toBe("");
  });

  test("what is typed while the add-in writes is not lost", async () => {
    const looking = await keep();
    let isTyped = false;
    excel.meetWith((batch) => {
      // Between the reading of the row and the writing into it.
      if (!isTyped && JSON.stringify(batch).includes("Nhật ký")) {
        isTyped = true;
        type(SHEET, "D7", 0.5);
        type(SHEET, "F7", "Thiếu văn bản");
      }
      return "answered";
    });
    type(SHEET, "D7", 0.25);
    await expect.poll(() => valueIn("Xã B", LEAF_ROW, 4), SOON).toBe(0.5);
    await expect.poll(() => valueIn("Xã B", LEAF_ROW, 9), SOON).toBe("Thiếu văn bản");
    await looking.settled();
    expect(isTyped).toBe(true);
    expect(await valueIn(SHEET, 7, 7)).toBe("");
    expect((await log()).map(([, , , from, to]) => [from, to]).slice(0, 1)).toEqual([[1, 0.5]]);
  });

  test("an entry that is no score of the leaf stays, marked, and is told of", async () => {
    const looking = await keep();
    type(SHEET, "D6", 99);
    await expect.poll(() => kept.map(({ kind }) => kind), SOON).toContain("left");
    await looking.settled();
    expect(await valueIn(SHEET, 6, 3)).toBe(99);
    expect(await valueIn(SHEET, 6, 7)).toBe("Chưa ghi vào phiếu");
    expect(await valueIn("Xã A", LEAF_ROW, 4)).toBe(1);
    expect(await log()).toEqual([]);
  });

  test("entries made without the add-in are taken in later, but not over another's", async () => {
    type(SHEET, "D6", 0.25);
    type(SHEET, "D7", 0.25);
    type("Xã B", `E${String(LEAF_ROW)}`, 0);
    await keep();
    expect(kept).toMatchObject([
      {
        kind: "stock",
        stock: { changedOutside: 2, taken: 1, left: [{ reason: "changed-in-both" }] },
      },
    ]);
    expect(await valueIn("Xã A", LEAF_ROW, 4)).toBe(0.25);
    expect(await valueIn("Xã B", LEAF_ROW, 4)).toBe(0);
    expect(await valueIn(SHEET, 7, 7)).toBe("Chưa ghi vào phiếu");
  });
});

describe("rounds", () => {
  test("what is settled stays beside the form, and later changes are shown against it", async () => {
    const settle = (round: "preliminary" | "council", again = false) =>
      settleRound(workbook, { round, now: NOW, again });
    expect(valueOf(await settle("council"))).toEqual({
      kind: "too-early",
      missing: "preliminary",
      units: 3,
    });
    expect(valueOf(await settle("preliminary"))).toEqual({
      kind: "settled",
      units: 3,
      unscored: [],
    });
    expect(valueOf(await settle("preliminary"))).toEqual({
      kind: "settled-before",
      on: "2025-12-26",
    });
    expect(await valueIn("Xã A", LEAF_ROW, 14)).toBe(1);
    expect(await valueIn("Xã A", LEAF_ROW, 16)).toBe("");
    type("Xã A", `E${String(LEAF_ROW)}`, 0.25);
    await expect.poll(() => valueIn("Xã A", LEAF_ROW, 16), SOON).toBe(-0.75);
    expect(valueOf(await settle("council"))).toEqual({ kind: "settled", units: 3, unscored: [] });
    expect(await valueIn("Xã A", LEAF_ROW, 15)).toBe(0.25);
    expect(await valueIn("Xã A", LEAF_ROW, 16)).toBe("");
    expect(valueOf(await settle("preliminary"))).toEqual({ kind: "too-late", later: "council" });
    expect((await log()).map(([, code, event]) => [code, event])).toEqual([
      ["", "Chốt vòng sơ bộ: 3 đơn vị"],
      ["1.1.1", "Sửa điểm thẩm định"],
      ["", "Chốt vòng hội đồng: 3 đơn vị"],
    ]);
  });
});

test("a file that comes anew: its explanation is open, its new scores are logged, and new units are shown by criterion", async () => {
  const scope = { codes: ["1.1.1"], title: "1.1.1" };
  valueOf(await showCriteria(workbook, scope, { now: NOW }));
  valueOf(await settleRound(workbook, { round: "preliminary", now: NOW, again: false }));
  type("Xã A", "E11", "");
  await excel.workbook.calculated();
  const answered = {
    ...appraisedScorecard(set, "Xã A"),
    explanationsByCode: new Map([["1.1.1", "Đã gửi kèm văn bản"]]),
    evidenceByCode: new Map([["1.1.2", "Kế hoạch số 12/KH-UBND"]]),
  };
  const outcome = await importUnits(
    workbook,
    {
      set,
      work: {
        updates: [{ sheetName: "Xã A", submission: submissionOf(answered) }],
        additions: [submissionOf(appraisedScorecard(set, "Xã D"))],
        left: [],
        unchanged: [],
      },
      refused: [],
    },
    { now: NOW },
  );
  expect(outcome).toMatchObject({ refusal: undefined, ranking: { ok: true } });

  const { units } = valueOf(await takeStock(workbook, { now: NOW }));
  const unit = units.find(({ sheetName }) => sheetName === "Xã A");
  expect(unit && [...unit.record.settlementsByCode]).toEqual([
    ["1.1.1", "open"],
    ["1.1.2", "open"],
  ]);
  // What was taken away while nobody looked on, and what the file then brought.
  expect(
    (await log()).map(([name, code, , from, to, , place]) => [name, code, from, to, place]),
  ).toEqual([
    ["", "", "", "", ""],
    ["Xã A", "1.1.2", 1, "(trống)", "Ngoài phần bổ trợ"],
    ["Xã A", "1.1.2", "(trống)", 1, "Nhập phiếu"],
  ]);
  const [shown] = valueOf(await workbook.read(["Thẩm định theo tiêu chí"]));
  expect((shown?.rows ?? []).slice(5).map((row) => plain(row[0]))).toEqual([
    "Xã A",
    "Xã B",
    "Xã C",
    "Xã D",
  ]);
});
