import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { insertScorecard } from "../../../src/actions/insert-scorecard";
import type { Situation } from "../../../src/actions/situation";
import { WorkbookFollower } from "../../../src/actions/workbook-follower";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import type { OpenWorkbook, WorkbookEdit } from "../../../src/sheet-model/open-workbook";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { sheetOf, workbookOf } from "../build-model";
import { valueOf } from "./host-results";

const set = defaultCriteriaSet();
const request = { set, unit: { name: "Xã Đồng Thịnh", kind: "commune" }, year: 2024 } as const;

/** What comes of an edit, on a computer that is busy. */
const SOON = { timeout: 15_000 };

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
});

afterEach(() => {
  excel.close();
});

/** What the user does, by the spreadsheet itself. */
const activeSheet = () => {
  const sheet = excel.univerAPI.getActiveWorkbook()?.getActiveSheet();
  if (sheet === undefined) throw new Error("A workbook is open");
  return sheet;
};

/** The score of the first leaf, as it is typed. */
const type = (score: number) => activeSheet().getRange("D10").setValue(score);

describe("edits are told of", () => {
  let edits: WorkbookEdit[];
  let stop: () => Promise<void>;

  beforeEach(async () => {
    valueOf(await workbook.insert(workbookOf([sheetOf([["a", 1]], { name: "Xã A" })])));
    valueOf(await workbook.outline());
    edits = [];
    stop = valueOf(await workbook.watch((edit) => edits.push(edit)));
  });

  const cells = { firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 2 };

  test("with the sheet and the cells", async () => {
    activeSheet()
      .getRange("B3:C4")
      .setValues([
        [1, 2],
        [3, 4],
      ]);
    await expect
      .poll(() => edits, SOON)
      .toEqual([{ kind: "cells", sheetName: "Xã A", range: cells, by: "user" }]);
  });

  test("when rows are inserted, and when sheets come to the front", async () => {
    activeSheet().insertRows(1, 2);
    await expect.poll(() => edits, SOON).toContainEqual({ kind: "shape", sheetName: "Xã A" });
    const [first] = excel.univerAPI.getActiveWorkbook()?.getSheets() ?? [];
    first?.activate();
    await expect.poll(() => edits, SOON).toContainEqual({ kind: "sheets" });
  });

  test("and no more after stopping", async () => {
    await stop();
    activeSheet().getRange("B3").setValue(5);
    valueOf(await workbook.read(["Xã A"]));
    expect(edits).toEqual([]);
  });
});

describe("the follower in Excel", () => {
  let situations: Situation[];
  const selfTotal = () => {
    const last = situations.at(-1);
    return last?.kind === "scorecard" ? last.review.self.points : undefined;
  };

  beforeEach(async () => {
    valueOf(await insertScorecard(workbook, request));
    situations = [];
    await new WorkbookFollower(workbook, set, (situation) => situations.push(situation)).start();
  });

  test("shows a typed score with one request for its rows", async () => {
    const before = excel.batches.length;
    type(0.75);
    await expect.poll(selfTotal, SOON).toBe(75);
    const read = excel.batches.slice(before).filter(({ responseBytes }) => responseBytes > 300);
    expect(read).toHaveLength(1);
    expect(read[0]?.responseBytes).toBeLessThan(8_000);
  });

  test("waits while somebody types the next score, without a word", async () => {
    type(0.75);
    excel.workbook.setEditing(true);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(situations).toHaveLength(1);
    excel.workbook.setEditing(false);
    await expect.poll(selfTotal, SOON).toBe(75);
    expect(situations.every(({ kind }) => kind === "scorecard")).toBe(true);
  });

  test("finds its sheet again after it was renamed", async () => {
    activeSheet().setName("Phiếu của xã");
    type(0.5);
    await expect.poll(selfTotal, SOON).toBe(50);
  });
});
