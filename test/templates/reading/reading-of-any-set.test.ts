import { describe, expect, test } from "vitest";
import { scorecardWorkbook } from "../../../src/actions/new-scorecard";
import { exampleSet } from "../../../src/criteria/example-set";
import type { OrgUnitKind } from "../../../src/criteria/org-unit-kind";
import { NO_PLAN } from "../../../src/scoring/assignment";
import type { FindingDetail } from "../../../src/scoring/finding";
import { grandTotal } from "../../../src/scoring/totals";
import type { Grid } from "../../../src/sheet-model/grid";
import { readScorecard } from "../../../src/templates/reading/read-scorecard";
import { isInForm } from "../../../src/templates/sheets/scorecard-form";
import {
  SCORECARD_COLUMNS as COLUMNS,
  SET_COLUMNS,
  ScorecardLayout,
} from "../../../src/templates/sheets/scorecard-layout";
import { scorecardSheet } from "../../../src/templates/sheets/scorecard-sheet";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { gridOfModel } from "../sheets/model-grid";
import { blankOf } from "../sheets/typed-entries";
import {
  type Form,
  type Typed,
  content,
  fullForm,
  gridOf,
  rowOf,
  shown,
  workbookOf,
} from "./retyped-form";

const set = exampleSet();
const layout = new ScorecardLayout(set);
const PLACES = { ...COLUMNS, ...SET_COLUMNS };
type Entries = Readonly<Partial<Record<keyof typeof PLACES, Typed>>>;

/** The drawn sheet of a unit after cells of leaves were typed over. */
function sheetWith(kind: OrgUnitKind | undefined, typed: Readonly<Record<string, Entries>>): Grid {
  const grid = gridOfModel(scorecardSheet(set, blankOf(set, kind, 1), "Phiếu"));
  const rows = grid.rows.map((row) => [...row]);
  for (const [code, entries] of Object.entries(typed)) {
    const node = set.nodesByCode.get(code);
    const row = node && rows[layout.rowOf(node)];
    for (const [column, entry] of Object.entries(entries)) {
      if (row !== undefined) row[PLACES[column as keyof typeof PLACES]] = content(entry);
    }
  }
  return { ...grid, rows };
}

function read(grid: Grid) {
  const reading = readScorecard(workbookOf(grid), set, "phieu.xlsx");
  if (!reading.ok) throw new Error(reading.error.kind);
  const { scorecard, findings } = reading.value;
  const about = (kinds: readonly FindingDetail["kind"][]) =>
    findings
      .filter(({ detail }) => kinds.includes(detail.kind))
      .map(({ detail, code, cell }) => [detail.kind, code, cell]);
  return { scorecard, findings, about };
}

const NEW_KINDS = [
  "scored-by-survey",
  "does-not-apply",
  "applies",
  "off-level",
  "ratio-differs",
  "ratio-incomplete",
  "no-evidence",
] as const satisfies readonly FindingDetail["kind"][];

describe("what is typed into a leaf's row is taken as its guide has it", () => {
  const PLAN = { evidence: "12/KH-UBND" };
  test.each<[string, string, Entries, readonly [string, string]]>([
    ["a level", "1.1.1", { self: 1, ...PLAN }, ["valid 1", ""]],
    ["a score between levels", "1.1.1", { self: 1.5, ...PLAN }, ["valid 1.5", "off-level D10"]],
    [
      "an appraised score beside the steps",
      "2.1",
      { appraised: 0.5 },
      ["unscored", "off-level E16"],
    ],
    ["that there was nothing to do", "2.3", { self: "không áp dụng" }, ["not-applicable", ""]],
    ["the same in other words", "2.3", { self: "Không phát sinh" }, ["not-applicable", ""]],
    ["the word where every unit is scored", "1.3", { self: "Không áp dụng" }, ["invalid", ""]],
    [
      "the word for a leaf of communes, of a commune",
      "3.2",
      { self: "Không áp dụng" },
      ["invalid", "applies D24"],
    ],
    ["a score of the survey", "4.1", { self: 3 }, ["invalid", "scored-by-survey D27"]],
    ["a leaf of wards, of a commune", "3.3", { self: 4 }, ["not-applicable", "does-not-apply D25"]],
    ["a bonus without evidence", "5.1", { self: 1 }, ["valid 1", "no-evidence G30"]],
    ["a penalty, which needs no evidence", "6.1", { self: 0.5 }, ["valid 0.5", ""]],
    [
      "a share as it is calculated",
      "1.1.2",
      { self: 3, part: 3, whole: 4, ...PLAN },
      ["valid 3", ""],
    ],
    [
      "figures typed as texts",
      "1.1.2",
      { self: 3, part: "7,5", whole: "10", ...PLAN },
      ["valid 3", ""],
    ],
    [
      "another score than the share's",
      "1.1.2",
      { self: 2, part: 3, whole: 4, ...PLAN },
      ["valid 2", "ratio-differs D11"],
    ],
    ["a share of nothing", "1.1.2", { part: 3, whole: 0 }, ["unscored", "ratio-incomplete U11"]],
    ["a figure that is missing", "1.1.2", { whole: 4 }, ["unscored", "ratio-incomplete U11"]],
    [
      "a figure with separators",
      "1.1.2",
      { part: "1.000", whole: 4000 },
      ["unscored", "ratio-incomplete U11"],
    ],
    [
      "a share's score without figures",
      "1.1.2",
      { self: 2, ...PLAN },
      ["valid 2", "ratio-incomplete U11"],
    ],
  ])("%s", (_, code, entries, [score, told]) => {
    const { scorecard, about } = read(sheetWith("commune", { [code]: entries }));
    const self = scorecard.scoresByCode.get(code)?.self;
    const points = self?.kind === "valid" ? ` ${String(self.points / 100)}` : "";
    expect(`${self?.kind ?? ""}${points}`).toBe(score);
    expect(
      about(NEW_KINDS)
        .map(([kind, , cell]) => `${String(kind)} ${String(cell)}`)
        .join(),
    ).toBe(told);
  });

  test("of a unit whose kind nobody knows, every leaf may be scored", () => {
    const { scorecard, about } = read(
      sheetWith(undefined, { "3.2": { self: 2 }, "3.3": { self: 4 } }),
    );
    expect(scorecard.scoresByCode.get("3.3")?.self.kind).toBe("valid");
    expect(about(["does-not-apply"])).toEqual([]);
  });
});

test("an empty sheet of a commune waits for what a commune is scored by, and knows all of its own cells", () => {
  const { findings } = read(sheetWith("commune", {}));
  expect(findings.map(({ detail }) => detail)).toEqual([
    expect.objectContaining({ kind: "not-scored", column: "self", allLeaves: 12 }),
    expect.objectContaining({ kind: "not-scored", column: "appraised", allLeaves: 14 }),
  ]);
  expect(
    findings.every(
      ({ detail }) => detail.kind === "not-scored" && detail.codes.length === detail.allLeaves,
    ),
  ).toBe(true);
});

test("an appraised bonus is waited for where the unit claimed one", () => {
  const { findings } = read(sheetWith("commune", { "5.1": { self: 2, evidence: "QĐ 1" } }));
  const waiting = findings.flatMap(({ detail }) =>
    detail.kind === "not-scored" && detail.column === "appraised" ? detail.codes : [],
  );
  expect(waiting).toContain("5.1");
  expect(waiting).not.toContain("5.2");
});

test("a scorecard that was drawn and filled is read back as it was, with its figures", () => {
  const filled = read(
    sheetWith("ward", {
      "1.1.2": { self: 1, part: 1, whole: 3, appraised: 1.33 },
      "2.2": { part: 12.5, whole: 50 },
      "2.3": { self: "Không áp dụng", appraised: 2 },
      "4.1": { appraised: 10 },
      "5.1": { self: 1 },
      "6.1": { appraised: 1 },
    }),
  ).scorecard;
  const { sheets } = scorecardWorkbook(set, filled, NO_PLAN);
  const own = readScorecard({ grids: sheets.map(gridOfModel), properties: {} }, set, "a.xlsx");
  const copy = read(gridOfModel(scorecardSheet(set, filled, "Phường")));
  if (!own.ok) throw new Error(own.error.kind);
  expect(copy.scorecard.scoresByCode).toEqual(filled.scoresByCode);
  expect(copy.scorecard.figuresByCode).toEqual(filled.figuresByCode);
  // In the unit's own sheet a share that was not scored is calculated.
  const calculated = new Map(filled.scoresByCode).set("2.2", {
    self: { kind: "valid", points: 300 as never },
    appraised: { kind: "unscored" },
  });
  expect(own.value.scorecard.scoresByCode).toEqual(calculated);
  expect(own.value.scorecard.figuresByCode).toEqual(filled.figuresByCode);
  expect(grandTotal(filled, set, "appraised").points).toBe(133 + 200 + 1000 - 100);
});

describe("a form that an office retyped", () => {
  const readForm = (change: (form: Form) => void) => {
    const form = fullForm(set);
    change(form);
    return read(gridOf(form));
  };

  test("may leave out what is not for communes", () => {
    const without = (...codes: readonly string[]) =>
      readForm((form) => {
        form.rows = form.rows.filter(({ code }) => !codes.includes(shown(code)));
      }).about(["missing-row"]);
    expect(without("3.3")).toEqual([]);
    expect(without("3.2")).toEqual([["missing-row", "3.2", undefined]]);
  });

  test("is told of its self-scores of the survey, and that these are not counted", () => {
    const { scorecard, about } = readForm(() => undefined);
    expect(about(["scored-by-survey"]).map(([, code]) => code)).toEqual(["4.1", "4.2"]);
    expect(grandTotal(scorecard, set, "self").max).toBe(5600);
  });

  test("may have the two figures in columns of its own", () => {
    const { scorecard } = readForm((form) => {
      form.headings[0]?.push("Tử số", "Mẫu số");
      rowOf(form, set, "1.1.2").evidence = "x";
    });
    expect(scorecard.figuresByCode.size).toBe(0);
    const grid = gridOf(
      ((form) => {
        form.headings[0]?.push("Tử số", "Mẫu số");
        return form;
      })(fullForm(set)),
    );
    const rows = grid.rows.map((row, place) =>
      place === 6 + 3 ? [...row, content(3), content(4)] : row,
    );
    expect(read({ ...grid, rows }).scorecard.figuresByCode.get("1.1.2")).toEqual({
      part: 3,
      whole: 4,
    });
  });

  test("is told that such columns are not read where the set has no shares", () => {
    const plain = defaultCriteriaSet();
    const form = fullForm(plain);
    form.headings[0]?.push("Tử số");
    const grid = gridOf(form);
    const rows = grid.rows.map((row, place) => (place === 8 ? [...row, content(3)] : row));
    const reading = readScorecard(workbookOf({ ...grid, rows }), plain, "a.xlsx");
    if (!reading.ok) throw new Error(reading.error.kind);
    expect(reading.value.findings.map(({ detail }) => detail)).toContainEqual({
      kind: "unread-column",
      heading: "Tử số",
    });
  });
});

describe("a unit's sheet is in form", () => {
  const grid = sheetWith("commune", {});
  test.each<[string, Grid, boolean]>([
    ["as it was drawn", grid, true],
    [
      "but not with a column more before those of the maxima",
      {
        ...grid,
        rows: grid.rows.map((row) => [...row.slice(0, 20), content(null), ...row.slice(20)]),
      },
      false,
    ],
  ])("%s", (_, of, expected) => {
    expect(isInForm(of, set)).toBe(expected);
  });

  test("but not for a set of the same name and other content", () => {
    expect(isInForm(grid, { ...set, contentHash: "0".repeat(64) })).toBe(false);
  });
});
