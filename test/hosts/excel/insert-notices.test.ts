import { afterEach, beforeEach, expect, test } from "vitest";
import { insertNotices } from "../../../src/actions/insert-notices";
import { readUnits } from "../../../src/actions/read-units";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { standingsOf } from "../../../src/scoring/standings";
import type { AddOptions, OpenWorkbook } from "../../../src/sheet-model/open-workbook";
import { identityWithin } from "../../../src/templates/recorded-identity";
import { NO_ISSUER, noticeBody } from "../../../src/templates/report/notice-issuer";
import { compiledWorkbook } from "../../../src/templates/sheets/compiled-workbook";
import { type OfficeInNode, openExcel } from "../../embedded/office-in-node";
import { appraisedScorecard } from "../../templates/sheets/entered-scorecards";
import { valueOf } from "./host-results";

const set = defaultCriteriaSet();
const frame = { body: noticeBody(NO_ISSUER), deadline: "2026-01-05" };
const NOTICES = ["TB Xã An", "TB Xã Bình", "TB Xã Chi"];

let excel: OfficeInNode;
let workbook: OpenWorkbook;

beforeEach(async () => {
  excel = await openExcel();
  workbook = excelWorkbook();
  const scorecards = ["Xã An", "Xã Bình", "Xã Chi"].map((name) => appraisedScorecard(set, name));
  const compiled = compiledWorkbook(set, 2024, standingsOf(scorecards, set), []);
  valueOf(await workbook.insert(compiled));
});

afterEach(() => {
  excel.close();
});

const insert = (options: AddOptions = {}) =>
  insertNotices(workbook, { sheetName: undefined, frame }, { together: 1, ...options });

const noticeNames = async () =>
  valueOf(await workbook.outline()).sheetNames.filter((name) => name.startsWith("TB "));

test("notices are upright A4 pages that know what they are, and the first is shown", async () => {
  expect(await insert()).toMatchObject({ ok: true, value: { sheetNames: NOTICES } });
  const layouts = await Excel.run(async (context) => {
    const sheets = NOTICES.map((name) =>
      context.workbook.worksheets
        .getItem(name)
        .load("pageLayout/orientation,pageLayout/paperSize,pageLayout/zoom"),
    );
    await context.sync();
    return sheets.map(({ pageLayout: { orientation, paperSize, zoom } }) => ({
      orientation,
      paperSize,
      wide: zoom.horizontalFitToPages,
    }));
  });
  for (const layout of layouts) {
    expect(layout).toEqual({ orientation: "Portrait", paperSize: "A4", wide: 1 });
  }
  const identities = valueOf(await workbook.read(NOTICES)).map(identityWithin);
  expect(identities.map((identity) => [identity?.cchc, identity?.unit, identity?.source])).toEqual([
    ["notice", "Xã An", "Xã An"],
    ["notice", "Xã Bình", "Xã Bình"],
    ["notice", "Xã Chi", "Xã Chi"],
  ]);
  const outline = valueOf(await workbook.outline());
  expect(outline.activeSheetName).toBe("TB Xã An");
  expect(valueOf(await readUnits(workbook, set, outline))).toHaveLength(3);
});

test("inserted anew they take the places of those that are there", async () => {
  await insert();
  await insert();
  expect(await noticeNames()).toEqual(NOTICES);
});

test("cancelled after each request, whole notices stay, and the same again finishes them", async () => {
  for (let last = 1; last < NOTICES.length; last++) {
    const controller = new AbortController();
    let steps = 0;
    const inserted = await insert({
      signal: controller.signal,
      onProgress: () => {
        if (++steps === last) controller.abort();
      },
    });
    expect(inserted).toMatchObject({
      ok: true,
      value: {
        sheetNames: NOTICES.slice(0, last),
        waiting: NOTICES.length - last,
        refusal: { kind: "cancelled" },
      },
    });
    const names = await noticeNames();
    const grids = valueOf(await workbook.read(names));
    for (const { rows } of grids) expect(JSON.stringify(rows)).toContain("- Lưu: VT.");
  }
  await insert();
  expect(new Set(await noticeNames())).toEqual(new Set(NOTICES));
});

test("where Excel refuses one, those before it stay and nothing is left of it", async () => {
  excel.failWhen(({ Actions }) =>
    JSON.stringify(Actions).includes("TB Xã Bình")
      ? { code: "GeneralException", message: "" }
      : undefined,
  );
  expect(await insert()).toMatchObject({
    ok: true,
    value: { sheetNames: ["TB Xã An"], waiting: 2, refusal: { kind: "failed" } },
  });
  expect(await noticeNames()).toEqual(["TB Xã An"]);
});
