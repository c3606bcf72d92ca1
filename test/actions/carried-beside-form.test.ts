import { expect, test } from "vitest";
import { bringSet, missingSetSheets } from "../../src/actions/bring-set";
import { readContentBySet } from "../../src/actions/check-scorecard";
import { insertSetSheets, readOpenSet } from "../../src/actions/criteria-set-sheets";
import { insertScorecard } from "../../src/actions/insert-scorecard";
import type { Situation } from "../../src/actions/situation";
import { learnUsualSet } from "../../src/actions/usual-set";
import { WorkbookFollower } from "../../src/actions/workbook-follower";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { KNOWN_SETS } from "../../src/criteria/known-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { setSheets } from "../../src/templates/set-form/set-sheets";
import { hasSetSheetName } from "../../src/templates/set-sheet-name";
import { SET_SHEET_NAMES } from "../../src/wording/vi/set-sheet-names";
import { newSet } from "../criteria/new-set";
import { MemoryWorkbook } from "./memory-workbook";

const FORM = [SET_SHEET_NAMES.criteria, SET_SHEET_NAMES.settings];
const numbered = (number: number) => FORM.map((name) => `${name} (${String(number)})`);

/** A workbook in which an officer has typed a set. */
async function typed(set: CriteriaSet): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook({ sheets: [], properties: {} });
  await insertSetSheets(workbook, setSheets(set, { isEditable: true }));
  return workbook;
}
const setNamesIn = ({ grids }: MemoryWorkbook) =>
  grids.map(({ sheetName }) => sheetName).filter(hasSetSheetName);

/** What “Đọc từ sổ đang mở” gives with the form in front. */
async function readForm(workbook: MemoryWorkbook): Promise<CriteriaSet> {
  workbook.activeSheetName = SET_SHEET_NAMES.criteria;
  const read = await readOpenSet(workbook);
  if (!read.ok || read.value.kind !== "set") throw new Error("The form cannot be read");
  return read.value.set;
}

/** Corrects the name of the first criterion in the form. */
function correct(workbook: MemoryWorkbook, { leaves: [leaf] }: CriteriaSet): void {
  workbook.grids = workbook.grids.map((grid) =>
    grid.sheetName === SET_SHEET_NAMES.criteria
      ? {
          ...grid,
          rows: grid.rows.map((row) =>
            row.map((cell) =>
              cell.kind === "text" && cell.text === leaf?.name
                ? { ...cell, text: `${cell.text} (đã sửa)` }
                : cell,
            ),
          ),
        }
      : grid,
  );
}

const insert = (workbook: MemoryWorkbook, set: CriteriaSet, name: string) =>
  insertScorecard(workbook, { set, unit: { name, kind: "commune" }, year: 2026 });

async function followedSet(workbook: MemoryWorkbook, sheetName: string) {
  workbook.activeSheetName = sheetName;
  const situations: Situation[] = [];
  const follower = new WorkbookFollower(workbook, defaultCriteriaSet(), (each) =>
    situations.push(each),
  );
  await follower.start();
  await follower.stop();
  const [last] = situations.slice(-1);
  return last?.kind === "scorecard" ? last.review.set.contentHash : last;
}

test("scorecards in the workbook in which their set was typed keep it, whatever becomes of the form", async () => {
  const set = newSet();
  const workbook = await typed(set);
  expect((await readForm(workbook)).contentHash).toBe(set.contentHash);
  await insert(workbook, set, "Xã An");
  await insert(workbook, set, "Xã Bình");
  expect(setNamesIn(workbook)).toEqual([...FORM, ...numbered(2)]);

  correct(workbook, set);
  const second = await readForm(workbook);
  // The form is what is being made, also with a scorecard in front.
  workbook.activeSheetName = "Xã Bình";
  expect(await readOpenSet(workbook)).toMatchObject({
    value: { kind: "set", set: { contentHash: second.contentHash } },
  });
  expect(second.contentHash).not.toBe(set.contentHash);
  await insert(workbook, second, "Xã Chi");
  await insert(workbook, second, "Xã Dương");
  expect(setNamesIn(workbook)).toEqual([...FORM, ...numbered(2), ...numbered(3)]);

  correct(workbook, second);
  for (const [sheetName, of] of [
    ["Xã An", set],
    ["Xã Bình", set],
    ["Xã Chi", second],
  ] as const) {
    // No machine but this knows it.
    KNOWN_SETS.usual = defaultCriteriaSet();
    KNOWN_SETS.remove(of);
    expect(await followedSet(workbook, sheetName)).toBe(of.contentHash);
    KNOWN_SETS.usual = defaultCriteriaSet();
    KNOWN_SETS.remove(of);
    const grids = workbook.grids.filter(
      (grid) => hasSetSheetName(grid.sheetName) || grid.sheetName === sheetName,
    );
    const sent = readContentBySet({ grids, properties: {} }, `${sheetName}.xlsx`, undefined);
    expect(sent).toMatchObject({ ok: true, value: { set: { contentHash: of.contentHash } } });
  }
});

test("what travels is protected, also beside the form, and is known again in its file", async () => {
  const set = newSet();
  const workbook = await typed(set);
  const outline = { sheetNames: setNamesIn(workbook) };
  const missing = await missingSetSheets(workbook, outline, set);
  const sheets = missing.ok ? missing.value : [];
  expect(sheets.map((sheet) => [sheet.name, sheet.protected])).toEqual(
    numbered(2).map((name) => [name, true]),
  );
  const file = await xlsxFiles.read(
    await xlsxFiles.write({ title: "", sheets: [...sheets], properties: {} }),
  );
  if (!file.ok) throw new Error(file.error.kind);
  workbook.grids.push(...file.value.grids);
  const names = { sheetNames: setNamesIn(workbook) };
  expect(await missingSetSheets(workbook, names, set)).toEqual({ ok: true, value: [] });
  await bringSet(workbook, names, set);
  expect(setNamesIn(workbook)).toEqual([...FORM, ...numbered(2)]);
});

test("functions take the set that travels for the usual one, that of a form where none does", async () => {
  const set = newSet();
  const workbook = await typed(set);
  await learnUsualSet(workbook);
  expect(KNOWN_SETS.usual.contentHash).toBe(set.contentHash);
  KNOWN_SETS.usual = defaultCriteriaSet();
  await insert(workbook, set, "Xã An");
  correct(workbook, set);
  await learnUsualSet(workbook);
  expect(KNOWN_SETS.usual.contentHash).toBe(set.contentHash);
});
