import { beforeEach, describe, expect, test } from "vitest";
import { compilationWorkbook } from "../../src/actions/compilation-workbook";
import { compileFiles } from "../../src/actions/compile";
import { learnUsualSet } from "../../src/actions/usual-set";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { exampleSet } from "../../src/criteria/example-set";
import { KNOWN_SETS } from "../../src/criteria/known-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { err } from "../../src/result";
import { travellingSheets } from "../../src/templates/carried-sets";
import { hasSetSheetName } from "../../src/templates/set-sheet-name";
import { MemoryWorkbook } from "./memory-workbook";

const set = exampleSet();

const withItsSheets = () =>
  new MemoryWorkbook({ sheets: travellingSheets(set, []), properties: {} });

async function compiled(): Promise<MemoryWorkbook> {
  return new MemoryWorkbook(compilationWorkbook(await compileFiles([], set, xlsxFiles)));
}

async function withoutItsSet(): Promise<MemoryWorkbook> {
  const workbook = await compiled();
  workbook.grids = workbook.grids.filter(({ sheetName }) => !hasSetSheetName(sheetName));
  return workbook;
}

const refuse = () => Promise.resolve(err({ kind: "busy" } as const));
const outlineRefused = () => Object.assign(withItsSheets(), { outline: refuse });
const sheetsRefused = () => Object.assign(withItsSheets(), { read: refuse });
const setRefused = async () => Object.assign(await compiled(), { read: refuse });

describe("learning the open workbook's set", () => {
  beforeEach(() => {
    KNOWN_SETS.usual = defaultCriteriaSet();
    KNOWN_SETS.remove(set);
  });

  test.each<[string, () => MemoryWorkbook | Promise<MemoryWorkbook>, boolean, CriteriaSet]>([
    ["compiled by one", compiled, true, set],
    ["with one's sheets", withItsSheets, true, set],
    [
      "with none",
      () => new MemoryWorkbook({ sheets: [], properties: {} }),
      true,
      defaultCriteriaSet(),
    ],
    ["whose set is lost", withoutItsSet, true, defaultCriteriaSet()],
    ["that refuses its outline", outlineRefused, false, defaultCriteriaSet()],
    ["that refuses the sheets of a set", sheetsRefused, false, defaultCriteriaSet()],
    ["that refuses the set it was compiled by", setRefused, false, defaultCriteriaSet()],
  ])("of a workbook %s says whether it could look", async (_, workbook, hasLooked, usual) => {
    expect(await learnUsualSet(await workbook())).toBe(hasLooked);
    expect(KNOWN_SETS.usual.contentHash).toBe(usual.contentHash);
  });
});
