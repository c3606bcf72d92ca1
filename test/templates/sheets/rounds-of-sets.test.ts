import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { exampleSet } from "../../../src/criteria/example-set";
import { unitSheet } from "../../../src/actions/read-units";
import { takeTypings } from "../../../src/actions/take-typings";
import { unloggedChanges } from "../../../src/scoring/appraisal-log";
import { type Scorecard, emptyScorecard } from "../../../src/scoring/scorecard";
import { withSettledScores } from "../../../src/scoring/settled-scores";
import { grandTotal } from "../../../src/scoring/totals";
import { type CellContent, EMPTY_CELL } from "../../../src/sheet-model/cell-content";
import type { Grid } from "../../../src/sheet-model/grid";
import type { RowsToFill } from "../../../src/sheet-model/open-workbook";
import type { CellModel, SheetModel } from "../../../src/sheet-model/sheet";
import { readAppraisalRecord } from "../../../src/templates/read-back/read-appraisal-record";
import { criterionTypings } from "../../../src/templates/read-back/read-criterion-entries";
import { APPRAISAL_COLUMNS } from "../../../src/templates/sheets/appraisal-columns";
import { CRITERION_COLUMNS } from "../../../src/templates/sheets/criterion-layout";
import { criterionSheet } from "../../../src/templates/sheets/criterion-sheet";
import { logRows } from "../../../src/templates/sheets/log-sheet";
import { ROUND_COLUMNS } from "../../../src/templates/sheets/round-cells";
import { SCORECARD_COLUMNS, ScorecardLayout } from "../../../src/templates/sheets/scorecard-layout";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { roundScoresOf, settledRoundRows } from "../../../src/templates/sheets/settled-round";
import { CRITERION_TEXTS } from "../../../src/wording/vi/appraisal-texts";
import { allRecalculated } from "../../actions/recalculated-workbooks";
import { tiesSet } from "../../criteria/other-sets";
import { testWith } from "../../hosts/xlsx/engines";
import { withEntries } from "../../scoring/entered-leaves";
import { unitOf } from "../../scoring/example-unit";
import { gridOfModel } from "./model-grid";
import { withFigures } from "./unit-figures";

const KAD = "Không áp dụng";
const example = exampleSet();
const ties = tiesSet();

/** A sheet after rows of it were filled. */
function filled(sheet: SheetModel, fills: readonly RowsToFill[]): SheetModel {
  const rows = sheet.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const { firstRow, firstColumn = 0, rows: filling } of fills) {
    for (const [index, { cells }] of filling.entries()) {
      const row = rows[firstRow + index];
      for (const [column, cell] of cells.entries()) {
        if (row === undefined || cell === undefined) continue;
        while (row.cells.length <= firstColumn + column) row.cells.push(null);
        row.cells[firstColumn + column] = cell;
      }
    }
  }
  return { ...sheet, rows };
}

/** The unit's sheet as it is `now`, with the scores of `then` settled beside it. */
const settledSheet = (set: CriteriaSet, then: Scorecard, now: Scorecard): SheetModel =>
  filled(
    withFigures(set, now, scorecardSheet(set, now, "Xã A")),
    settledRoundRows(set, "Xã A", "preliminary", roundScoresOf(then, "2026-12-26")),
  );

describe("a settled round", () => {
  const then = unitOf(example, "Xã A", { "2.3": KAD, "6.1": 1.5, "5.1": 2 });
  const now = withEntries(example, then, { "2.3": [KAD, 2], "6.1": [1.5, null], "1.3": [5, 1] });

  test("is read back with what did not apply, and restores it", () => {
    const { rounds } = readAppraisalRecord(gridOfModel(settledSheet(example, then, now)), example);
    expect(rounds.preliminary).toEqual(roundScoresOf(then, "2026-12-26"));
    const restored = rounds.preliminary && withSettledScores(now, rounds.preliminary);
    expect(restored && grandTotal(restored, example, "appraised")).toEqual(
      grandTotal(then, example, "appraised"),
    );
  });

  testWith("LibreOffice")(
    "is summed up as what it brought, with what has changed since",
    async () => {
      const first = unitOf(ties, "Xã A", { "1.2": KAD, "1.4": 1.5, "2.1": 1 });
      const later = withEntries(ties, first, {
        "1.2": [KAD, 0.5],
        "1.4": [1.5, 2],
        "1.3": [null, 1],
        "2.1": [1, 1.5],
      });
      const cases: readonly (readonly [CriteriaSet, Scorecard, Scorecard])[] = [
        [example, then, now],
        [example, then, then],
        // What was scored does not apply any more, and brings nothing either.
        [example, withEntries(example, then, { "2.3": [KAD, 0] }), then],
        [ties, first, later],
        [ties, first, first],
        [ties, emptyScorecard(ties, { name: "Xã A", kind: "commune" }, 2026), first],
      ];
      const contents = await allRecalculated(
        cases.map(([set, before, after]) => ({
          title: "",
          properties: {},
          sheets: [settledSheet(set, before, after)],
        })),
      );
      const seen = cases.map(([set], index) => {
        const layout = new ScorecardLayout(set);
        const at = (row: number, column: number) =>
          numberIn(contents[index]?.grids[0], row, column);
        const changes = set.leaves.flatMap((leaf): [string, number][] => {
          const change = at(layout.rowOf(leaf), APPRAISAL_COLUMNS.change);
          return change === undefined ? [] : [[leaf.code, change]];
        });
        const total = at(layout.totalRow, ROUND_COLUMNS.preliminary);
        return [total, Object.fromEntries<number>(changes)] as const;
      });
      // 76 points apply to a commune; 4 of them did not, 2 were added and 1.5 taken off.
      expect(seen).toEqual([
        [72.5, { "2.3": 2, "6.1": 1.5, "1.3": -4 }],
        [72.5, {}],
        [72.5, { "2.3": 0 }],
        // 12 points, of which 2 are those of what does not apply.
        [10, { "1.2": -1.5, "1.3": 1, "1.4": -0.5, "2.1": 0.5 }],
        [10, {}],
        [undefined, { "1.1": 3, "1.2": 2, "1.4": -1.5, "2.1": 1, "2.2": 2.5, "3.1": 3 }],
      ]);
    },
  );
});

test("a score that becomes one of what does not apply is logged as that, and the other way round", () => {
  const before = unitOf(example, "Xã A", { "2.3": 4 });
  const after = withEntries(example, before, { "2.3": [4, KAD] });
  const logged = ({ scoresByCode }: Scorecard) => ({
    loggedByCode: new Map([...scoresByCode].map(([code, { appraised }]) => [code, appraised])),
  });
  const shown = (from: Scorecard, to: Scorecard) => {
    const changes = unloggedChanges(to, logged(from), example);
    const entries = changes.map((change) => ({
      event: { kind: "score", unit: "Xã A", ...change } as const,
      at: new Date(2026, 11, 26),
      after: undefined,
      place: "unit-sheet" as const,
      who: "",
    }));
    return logRows(entries, 0).rows.map(({ cells }) =>
      cells.slice(6, 9).map((cell) => cell?.input),
    );
  };
  expect(shown(before, after)).toEqual([["Sửa điểm thẩm định", 4, KAD]]);
  expect(shown(after, before)).toEqual([["Sửa điểm thẩm định", KAD, 4]]);
  expect(shown(after, after)).toEqual([]);
});

describe("what is typed by criterion", () => {
  const scorecard = unitOf(example, "Xã A", { "4.1": "" });
  const sheet = criterionSheet(example, { codes: ["2.3", "3.2", "3.3", "4.1"], title: "" }, [
    { sheetName: "Xã A", scorecard },
  ]);

  /** The unit's appraised score cell after something was typed in the row of its leaf. */
  function typed(code: string, entry: string | number) {
    const grid = gridOfModel(sheet);
    const content: CellContent =
      typeof entry === "number" ? { kind: "number", value: entry } : { kind: "text", text: entry };
    const rows = grid.rows.map((cells) => {
      const leaf = cells[CRITERION_COLUMNS.code];
      if (leaf?.kind !== "text" || leaf.text !== code) return cells;
      return cells.map((cell, column) =>
        column === CRITERION_COLUMNS.appraised || column === CRITERION_COLUMNS.typedScore
          ? content
          : cell,
      );
    });
    const typings = criterionTypings(rows, example);
    const units = unitSheet(gridOfModel(scorecardSheet(example, scorecard, "Xã A")), example);
    const seen = { set: example, at: new Date(2026, 11, 26), who: "" };
    const { logging, left } = takeTypings(typings, units, {
      ...seen,
      place: "criterion-sheet",
      isLatest: true,
    });
    const written = logging.fills.find(
      ({ sheetName, firstColumn }) =>
        sheetName === "Xã A" && firstColumn === SCORECARD_COLUMNS.appraised,
    );
    const cell: CellModel | null | undefined = written?.rows[0]?.cells[0];
    return [cell?.input, left.map(({ reason }) => reason)];
  }

  test.each<[string, string, string | number, unknown, string[]]>([
    ["that a leaf does not apply goes into the unit's sheet", "2.3", KAD, KAD, []],
    ["in another word for it", "2.3", "không có", KAD, []],
    ["of a leaf for the unit's kind stays there", "3.2", KAD, undefined, ["invalid"]],
    ["of a leaf that always applies stays there", "4.1", KAD, undefined, ["invalid"]],
    ["the survey's score goes into the unit's sheet", "4.1", 9.5, 9.5, []],
    ["above the maximum stays there", "4.1", 12.5, undefined, ["invalid"]],
    ["of a leaf for other kinds of unit stays there", "3.3", 3, undefined, ["not-applicable"]],
    ["that such a leaf does not apply goes into the unit's sheet", "3.3", KAD, KAD, []],
    ["what is deleted there still does not apply", "3.3", CRITERION_TEXTS.cleared, KAD, []],
  ])("%s", (_, code, entry, written, left) => {
    expect(typed(code, entry)).toEqual([written, left]);
  });

  test("nothing is to be typed for a leaf of other kinds of unit", () => {
    const unlocked = sheet.rows.flatMap(({ cells }) => {
      const code = cells[CRITERION_COLUMNS.code]?.input;
      const isUnlocked = cells[CRITERION_COLUMNS.appraised]?.style.unlocked === true;
      return typeof code === "string" && isUnlocked ? [code] : [];
    });
    expect(unlocked).toEqual(["2.3", "3.2", "4.1"]);
  });

  test("no rule for numbers keeps off the word of a leaf that may not apply", () => {
    const rowOf = (code: string) =>
      gridOfModel(sheet).rows.findIndex((cells) => {
        const leaf = cells[CRITERION_COLUMNS.code];
        return leaf?.kind === "text" && leaf.text === code;
      });
    const decimal = sheet.validations.flatMap(({ range, rule }) =>
      rule.kind === "decimal" ? [range.firstRow] : [],
    );
    expect(decimal).toEqual([rowOf("4.1")]);
  });

  test("of the survey the self-score is blank", () => {
    const [row] = gridOfModel(sheet).rows.filter((cells) => {
      const leaf = cells[CRITERION_COLUMNS.code];
      return leaf?.kind === "text" && leaf.text === "4.1";
    });
    expect(row?.[CRITERION_COLUMNS.self]).toEqual(EMPTY_CELL);
  });
});

function numberIn(grid: Grid | undefined, row: number, column: number): number | undefined {
  const cell = grid?.rows[row]?.[column];
  return cell?.kind === "number" ? cell.value : undefined;
}
