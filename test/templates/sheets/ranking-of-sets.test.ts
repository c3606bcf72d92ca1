import { describe, expect, test } from "vitest";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { exampleSet } from "../../../src/criteria/example-set";
import { classDistribution } from "../../../src/scoring/class-distribution";
import type { Scorecard } from "../../../src/scoring/scorecard";
import { compareStandings, standingsOf } from "../../../src/scoring/standings";
import type { Grid } from "../../../src/sheet-model/grid";
import type { SheetModel, WorkbookModel } from "../../../src/sheet-model/sheet";
import type { CompiledUnit } from "../../../src/templates/sheets/compiled-unit";
import { compiledWorkbook } from "../../../src/templates/sheets/compiled-workbook";
import {
  filledRows,
  isRankingStale,
  rankedTotals,
} from "../../../src/templates/sheets/filled-ranking";
import { issuedLine, recordedDecision } from "../../../src/templates/sheets/publishing-decision";
import { hasLinesOf, rankingLines } from "../../../src/templates/sheets/ranking-lines";
import { FIRST_RANKED_ROW, NOTICE_ROW } from "../../../src/templates/sheets/ranking-layout";
import { rankingSheet } from "../../../src/templates/sheets/ranking-sheet";
import { refreshedRanking } from "../../../src/templates/sheets/refreshed-ranking";
import { summarySheet } from "../../../src/templates/sheets/summary-sheet";
import { RANKING_TEXTS } from "../../../src/wording/vi/sheet-texts";
import { allRecalculated } from "../../actions/recalculated-workbooks";
import { fullScoreSet } from "../../criteria/full-score-set";
import { groupsSet, tiesSet } from "../../criteria/other-sets";
import { testWith } from "../../hosts/xlsx/engines";
import { withEntries } from "../../scoring/entered-leaves";
import { unitOf } from "../../scoring/example-unit";
import { gridOfModel } from "./model-grid";
import { withFigures } from "./unit-figures";

const example = exampleSet();
const KAD = "Không áp dụng";

function unitsOf(set: CriteriaSet, scorecards: readonly Scorecard[]): CompiledUnit[] {
  return standingsOf(scorecards, set)
    .sort(compareStandings)
    .map((standing) => ({ standing, sheetName: standing.scorecard.unit.name }));
}

/** What a row shows, without the hidden columns behind its note. */
const shown = ({ rows }: Grid, row: number, columns: number) =>
  (rows[row] ?? []).slice(0, columns).map((cell) => {
    if (cell.kind === "number") return cell.value;
    return cell.kind === "text" ? cell.text : "";
  });

describe("the headings say what a set has", () => {
  const headings = (sheet: SheetModel, firstRow: number) => {
    const cells = sheet.rows.slice(firstRow, firstRow + 2).map((row) => row.cells);
    return sheet.columns.flatMap((column, index) => {
      if (column.hidden === true) return [];
      const texts = cells
        .map((row) => row[index]?.input)
        .filter((text) => typeof text === "string");
      return texts.at(-1)?.replace("\n", " ") ?? "";
    });
  };

  test.each([
    [
      exampleSet(),
      [
        "Điều tra XHH",
        "Điểm cộng",
        "Điểm trừ",
        "Điểm tối đa áp dụng",
        "Chỉ số (%)",
        "Số tiêu chí đã thẩm định (/19)",
        "Nhóm xếp hạng",
      ],
      ["Chỉ số (%)"],
    ],
    [
      tiesSet(),
      ["Điều tra XHH", "Điểm cộng", "Điểm trừ", "Chỉ số", "Số tiêu chí đã thẩm định (/7)"],
      ["Chỉ số"],
    ],
    [groupsSet(), ["Số tiêu chí đã thẩm định (/3)", "Nhóm xếp hạng"], []],
  ] as const)("$id", (set, behindTotals, behindAppraised) => {
    const sections = set.sections.flatMap(() => ["Tự chấm", "Thẩm định"]);
    expect(headings(summarySheet(set, 2026, []), 2)).toEqual([
      "Số TT",
      "Đơn vị cấp xã",
      ...sections,
      "Tự chấm",
      "Thẩm định",
      ...behindTotals,
      "Xếp hạng",
      "Nhóm",
    ]);
    expect(headings(rankingSheet(set, []), 4)).toEqual([
      "Số TT",
      "Đơn vị cấp xã",
      "Điểm tự chấm",
      "Điểm thẩm định",
      ...behindAppraised,
      "Xếp hạng",
      "Ghi chú",
    ]);
  });
});

describe("a ranking by groups", () => {
  const scorecards = [
    unitOf(example, "Xã A", { "1.3": 0 }),
    unitOf(example, "Phường B", { "1.3": 1, "5.1": 1 }),
    unitOf(example, "Xã C"),
    unitOf(example, "Đặc khu D"),
    unitOf(example, "Xã E", { "4.1": "" }),
  ];
  const units = unitsOf(example, scorecards);
  const ranking = gridOfModel(rankingSheet(example, units));

  test("lists each group beneath its name, then those that are not ranked with the reason", () => {
    const rows = ranking.rows.slice(FIRST_RANKED_ROW).map((_, index) => {
      const [number, unit, , appraised, index_, rank, note] = shown(
        ranking,
        FIRST_RANKED_ROW + index,
        7,
      );
      return [number, unit, appraised, index_, rank, note];
    });
    expect(rows).toEqual([
      ["NHÓM XÃ", "", "", "", "", ""],
      [1, "UBND xã C", 76, 100, 1, "Nhóm Xuất sắc"],
      [2, "UBND xã A", 71, 93.42, 2, "Nhóm Xuất sắc"],
      ["NHÓM PHƯỜNG, THỊ TRẤN", "", "", "", "", ""],
      [1, "UBND phường B", 74, 96.1, 1, "Nhóm Xuất sắc"],
      ["CHƯA XẾP HẠNG", "", "", "", "", ""],
      [1, "Đặc khu D", 80, 100, "", "Chưa xếp hạng: chưa rõ đơn vị thuộc nhóm xếp hạng nào"],
      [
        2,
        "UBND xã E",
        64,
        84.21,
        "",
        "Chưa xếp hạng: còn 1 tiêu chí chưa có điểm thẩm định hợp lệ",
      ],
    ]);
  });

  test("is read back without the lines above groups, and its classes are those of the indices", () => {
    expect(filledRows(ranking).map(({ name, rank, band }) => [name, rank, band])).toEqual([
      ["UBND xã C", 1, "Xuất sắc"],
      ["UBND xã A", 2, "Xuất sắc"],
      ["UBND phường B", 1, "Xuất sắc"],
      ["Đặc khu D", null, null],
      ["UBND xã E", null, null],
    ]);
    expect(isRankingStale(ranking)).toBe(false);
    const totals = rankedTotals(ranking);
    expect(totals).toEqual([10_000, 9342, 9610, null, null]);
    const { classes, unranked } = classDistribution(totals, example.bands);
    expect([classes.map((each) => each.units), unranked]).toEqual([[3, 0, 0, 0, 0], 2]);
  });

  test("keeps the decision in a column of its own", () => {
    const decision = { number: "12/QĐ-UBND", date: "2027-01-05", issuer: "UBND tỉnh" };
    const issued = { shown: "(Ban hành …)", recorded: JSON.stringify(decision) };
    const drawn = gridOfModel(rankingSheet(example, units, issued));
    expect(recordedDecision(drawn)).toEqual(decision);
    expect(issuedLine(drawn)).toEqual(issued);
  });

  test("is filled anew in place only where each group keeps its rows", () => {
    const lines = (...changed: readonly Scorecard[]) => {
      const names = changed.map(({ unit }) => unit.name);
      const others = scorecards.filter(({ unit }) => !names.includes(unit.name));
      return rankingLines(example, unitsOf(example, [...others, ...changed]));
    };
    const better = unitOf(example, "Xã A", { "5.1": 3 });
    const unranked = unitOf(example, "Xã A", { "1.3": "" });
    expect(hasLinesOf(ranking, lines())).toBe(true);
    expect(hasLinesOf(ranking, lines(better))).toBe(true);
    expect(hasLinesOf(ranking, lines(unranked))).toBe(false);
    const filled = refreshedRanking(example, units, []).at(-1);
    expect([filled?.firstRow, filled?.rows.length]).toEqual([FIRST_RANKED_ROW, 8]);
  });
});

/** The workbook of units whose sheets were changed since it was compiled. */
function changedSince(
  set: CriteriaSet,
  before: readonly Scorecard[],
  after: readonly Scorecard[],
): WorkbookModel {
  const compiled = compiledWorkbook(set, 2026, standingsOf(before, set), []);
  const byName = new Map(after.map((scorecard) => [scorecard.unit.name, scorecard]));
  const sheets = compiled.sheets.map((sheet) => {
    const scorecard = byName.get(sheet.name);
    return scorecard === undefined ? sheet : withFigures(set, scorecard, sheet);
  });
  return { ...compiled, sheets };
}

testWith("LibreOffice")(
  "a ranking is out of date where the index alone is another, a section decides otherwise, or a last score is 0",
  async () => {
    const [a, b] = [
      unitOf(example, "Xã A", { "1.3": 2, "2.3": 0 }),
      unitOf(example, "Xã B", { "1.3": 1 }),
    ];
    const ties = tiesSet();
    const [c, d] = [
      unitOf(ties, "Xã C", { "1.1": 2, "2.1": 1.5, "3.1": 3 }),
      unitOf(ties, "Xã D", { "1.1": 3, "2.1": 0.5, "3.1": 3 }),
    ];
    const builtIn = defaultCriteriaSet();
    const full = fullScoreSet();
    const [e, f] = [
      unitOf(builtIn, "Xã E", { "1.1.1": "" }),
      unitOf(builtIn, "Xã F", { "1.1.1": 0 }),
    ];
    const claiming = (appraised: 0 | null) =>
      withEntries(full, unitOf(full, "Xã G"), { "1.4": [1, appraised] });
    const [g, h] = [claiming(null), unitOf(full, "Xã H", { "1.3": 2 })];
    const cases = {
      "nothing changed": [example, [a, b], [a, b]],
      "what does not apply to A, which keeps its total": [
        example,
        [a, b],
        [unitOf(example, "Xã A", { "1.3": 2, "2.3": KAD }), b],
      ],
      "D's points, from one section to another": [
        ties,
        [c, d],
        [c, unitOf(ties, "Xã D", { "1.1": 1.5, "2.1": 1.5, "2.2": 2.5, "3.1": 3, "1.3": 0.5 })],
      ],
      "E's last score, which is 0, in the built-in set": [
        builtIn,
        [e, f],
        [unitOf(builtIn, "Xã E", { "1.1.1": 0 }), f],
      ],
      "the bonus that G claimed, which is 0": [full, [g, h], [claiming(0), h]],
    } as const;
    const workbooks = Object.values(cases).map(([set, before, after]) =>
      changedSince(set, before, after),
    );
    const contents = await allRecalculated(workbooks);
    const seen = contents.map(({ grids }) => {
      const ranking = grids.find(({ sheetName }) => sheetName === RANKING_TEXTS.sheetName);
      if (ranking === undefined) throw new Error("There is a ranking");
      const notice = (shown(ranking, NOTICE_ROW, 1)[0] ?? "") !== "";
      return [notice, isRankingStale(ranking), filledRows(ranking).map(({ rankNow }) => rankNow)];
    });
    expect(Object.keys(cases).map((name, index) => [name, seen[index]])).toEqual([
      ["nothing changed", [false, false, [1, 2]]],
      ["what does not apply to A, which keeps its total", [true, true, [2, 1]]],
      ["D's points, from one section to another", [true, true, [1, 1]]],
      ["E's last score, which is 0, in the built-in set", [true, true, [1, 1]]],
      ["the bonus that G claimed, which is 0", [true, true, [2, 1]]],
    ]);
  },
);
