import { expect, test } from "vitest";
import { newScorecard } from "../../src/actions/new-scorecard";
import { setInOpen } from "../../src/actions/recorded-sets";
import { setAmong } from "../../src/actions/set-among";
import { withSet } from "../../src/actions/with-set";
import { nameOfSet } from "../../src/templates/recorded-set";
import { blankSetSheets } from "../../src/templates/set-form/set-sheets";
import { hasSetSheetName } from "../../src/templates/set-sheet-name";
import { newSet } from "../criteria/new-set";
import { contentOfModel } from "../templates/sheets/model-grid";
import { MemoryWorkbook } from "./memory-workbook";

const UNIT = { name: "Xã An", kind: "commune" } as const;

test.each(["open workbook", "file"])(
  "a set whose sheets were renamed is found behind a form that is called as they were: %s",
  async (place) => {
    const set = newSet();
    const carried = withSet(newScorecard(set, UNIT, 2025), set);
    const renamed = carried.sheets.map((sheet) =>
      hasSetSheetName(sheet.name) ? { ...sheet, name: `${sheet.name} 2025` } : sheet,
    );
    const model = { ...carried, sheets: [...renamed, ...blankSetSheets()] };
    const sheetNames = model.sheets.map(({ name }) => name);
    const wanted = nameOfSet(set);
    expect(
      place === "file"
        ? setAmong(contentOfModel(model).grids, wanted)
        : await setInOpen(new MemoryWorkbook(model), { sheetNames }, wanted),
    ).toMatchObject({ ok: true, value: { contentHash: set.contentHash } });
  },
);
