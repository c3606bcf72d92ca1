import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { emptyScorecard } from "../../../src/scoring/scorecard";
import type { Grid } from "../../../src/sheet-model/grid";
import { unitSheet } from "../../../src/actions/read-units";
import { readScorecard } from "../../../src/templates/reading/read-scorecard";
import { nameOfSet } from "../../../src/templates/recorded-set";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { changedSet } from "../../criteria/changed-set";
import { otherContentOf } from "../../criteria/other-content";
import { smallSet } from "../../criteria/small-set";
import { gridOfModel } from "../sheets/model-grid";

const [set, other] = [defaultCriteriaSet(), smallSet()];
const AN = { name: "Xã An", kind: "commune" } as const;

const sheet = (of: CriteriaSet, name = "Xã An"): Grid =>
  gridOfModel(scorecardSheet(of, emptyScorecard(of, AN, 2024), name));
const read = (by: CriteriaSet, ...grids: Grid[]) =>
  readScorecard({ grids, properties: {} }, by, "Xã An.xlsx");

/** The sheet as it was drawn before the content of a set was recorded. */
function withoutHash(grid: Grid): Grid {
  const rows = grid.rows.map((row) =>
    row.map((cell) => {
      if (cell.kind !== "text" || !cell.text.startsWith('{"cchc"')) return cell;
      const { setHash, setNumber, ...identity } = JSON.parse(cell.text) as Record<string, unknown>;
      expect([setHash, setNumber]).not.toContain(undefined);
      return { kind: "text", text: JSON.stringify(identity) } as const;
    }),
  );
  return { ...grid, rows };
}

describe("a scorecard is read by the set that it was drawn for", () => {
  const { date } = set.decision;
  test.each([
    ["another set", other, sheet(set)],
    ["another content of the same id", otherContentOf(set), sheet(set)],
    [
      "before contents were recorded: another decision of the same id",
      changedSet(set, (data) => {
        data.decision.date = "2030-01-01";
      }),
      withoutHash(sheet(set)),
    ],
  ])("%s refuses it and names both", (_, wanted, grid) => {
    const reading = read(wanted, grid);
    expect(reading).toMatchObject({
      ok: false,
      error: {
        kind: "other-set",
        recorded: { id: set.id, date },
        wanted: nameOfSet(wanted),
      },
    });
  });

  test("before contents were recorded: the same decision takes it in", () => {
    expect(read(set, withoutHash(sheet(set)))).toMatchObject({ ok: true });
  });

  test("of several sheets in one file that of the set is read, and the other one is told", () => {
    const reading = read(set, sheet(other, "Bộ khác"), sheet(set));
    expect(reading).toMatchObject({ ok: true, value: { sheetName: "Xã An" } });
    expect(reading.ok && reading.value.findings.map(({ detail }) => detail)).toContainEqual(
      expect.objectContaining({ kind: "other-sheet", sheetName: "Bộ khác" }),
    );
  });
});

test("a sheet of another set that was copied into a compiled workbook is named, and never ranked", () => {
  expect(unitSheet(sheet(otherContentOf(set)), set)).toMatchObject([{ isInForm: false }]);
  expect(unitSheet(sheet(set), set)).toMatchObject([{ isInForm: true }]);
});
