import fc from "fast-check";
import { describe, expect } from "vitest";
import { newScorecard, scorecardWorkbook } from "../../src/actions/new-scorecard";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { type Points, pointsToNumber } from "../../src/criteria/points";
import type { Scorecard } from "../../src/scoring/scorecard";
import { standingsOf } from "../../src/scoring/standings";
import { achievedPercent } from "../../src/scoring/totals";
import { cellAddress } from "../../src/sheet-model/address";
import type { WorkbookContent } from "../../src/sheet-model/grid";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { compiledWorkbook } from "../../src/templates/sheets/compiled-workbook";
import { percentFormula } from "../../src/templates/sheets/scorecard-formulas";
import { SCORECARD_COLUMNS } from "../../src/templates/sheets/scorecard-layout";
import { STYLES, cell } from "../../src/templates/sheets/styles";
import { testWith } from "../hosts/xlsx/engines";
import {
  anyScorecards,
  appraisedScorecard,
  scorecardWithTotal,
} from "../templates/sheets/entered-scorecards";
import { FILLED_PLAN } from "../../examples/filled/filled-scorecard";
import { workedScorecard } from "../templates/sheets/worked-scorecard";
import { withInputs } from "../templates/sheets/model-grid";
import {
  allRecalculated,
  expectedResults,
  recalculated,
  resultsIn,
} from "./recalculated-workbooks";

const set = defaultCriteriaSet();
const test = testWith("LibreOffice");

const workbookOf = (scorecards: readonly Scorecard[]) =>
  compiledWorkbook(set, 2024, standingsOf(scorecards, set), []);

/** A row with a maximum, a score and the percent, in the score sheet's columns. */
function percentRow({ score, maxScore }: { score: Points; maxScore: Points }, row: number) {
  const { max, appraised, percent } = SCORECARD_COLUMNS;
  const cells = Array.from({ length: percent + 1 }, () => cell(null, STYLES.plain));
  cells[max] = cell(pointsToNumber(maxScore), STYLES.plain);
  cells[appraised] = cell(pointsToNumber(score), STYLES.plain);
  const formula = percentFormula(row, cellAddress(row, appraised));
  const value = achievedPercent(score, maxScore) ?? "";
  cells[percent] = cell({ formula, value }, STYLES.plain);
  return { height: 15, cells };
}

describe("LibreOffice calculates what the core does, in every formula of the compiled workbook", () => {
  test("with whatever officers may enter", async () => {
    const [scorecards = []] = fc.sample(anyScorecards(set, 12), { numRuns: 1, seed: 4203 });
    const full = [
      appraisedScorecard(set, "Xã Đủ", { "1.1.1": 1 }),
      appraisedScorecard(set, "Xã Bằng điểm", { "1.1.2": 1 }),
      appraisedScorecard(set, "Xã Nhất"),
      appraisedScorecard(set, "Xã O'Đạt", { "3.2.10": 0.33, "4.2.6": 3.5 }),
    ];
    const atTheEdges = [100, 90, 89.99, 80, 79.99, 70, 69.99, 50, 49.99, 0.01, 0].map((total) =>
      scorecardWithTotal(set, `Phường ${String(total)} điểm`, total),
    );
    const workbook = workbookOf([...scorecards, ...full, ...atTheEdges]);
    const expected = expectedResults(workbook);
    expect(expected.size).toBeGreaterThan(27 * 400);
    const results = resultsIn(await recalculated(workbook), expected.keys());
    expect(results).toEqual(expected);
  });

  test("and of an empty score sheet", async () => {
    const template = newScorecard(set, { name: "Xã Trống", kind: "commune" }, 2024);
    const expected = expectedResults(template);
    expect(resultsIn(await recalculated(template), expected.keys())).toEqual(expected);
  });

  test("and of a filled one with its lists", async () => {
    const filled = scorecardWorkbook(set, workedScorecard(set), FILLED_PLAN);
    const expected = expectedResults(filled);
    expect(expected.size).toBeGreaterThan(1500);
    expect(resultsIn(await recalculated(filled), expected.keys())).toEqual(expected);
  });

  test("and the percent of every score of every maximum", async () => {
    const maxima = [...new Set(set.nodes.map(({ maxScore }) => maxScore)), set.total];
    const scores = maxima.flatMap((maxScore) =>
      Array.from({ length: maxScore + 1 }, (_, score) => ({ score: score as Points, maxScore })),
    );
    const [sheet] = workbookOf([]).sheets;
    if (sheet === undefined) throw new Error("No sheet");
    const bare = { ...sheet, merges: [], conditionalFormats: [], validations: [] };
    const sheets = [0, 1, 2].map((number) => {
      const part = scores.slice(number * 10_000, (number + 1) * 10_000);
      return { ...bare, name: `Phần ${String(number)}`, rows: part.map(percentRow) };
    });
    const workbook = { title: "", properties: {}, sheets };
    const expected = expectedResults(workbook);
    expect(expected.size).toBeGreaterThan(15_000);
    expect(resultsIn(await recalculated(workbook), expected.keys())).toEqual(expected);
  });
});

describe("one appraised score changed on a unit's sheet", () => {
  const names = ["Xã An", "Xã Bình", "Xã Chi"] as const;
  const scorecards = [
    appraisedScorecard(set, names[0], { "4.2.6": 1 }),
    appraisedScorecard(set, names[1], { "4.2.6": 2 }),
    appraisedScorecard(set, names[2], { "4.2.6": 3 }),
  ];

  /** What `Xếp hạng` shows of a unit: appraised total, rank, note. */
  function ranking({ grids }: WorkbookContent, name: string): unknown[] {
    const rows = grids.find(({ sheetName }) => sheetName === "Xếp hạng")?.rows ?? [];
    const row = rows.find(([, unit]) => unit?.kind === "text" && unit.text.endsWith(name.slice(3)));
    return (row ?? []).slice(3, 6).map((cell) => {
      if (cell.kind === "number") return cell.value;
      return cell.kind === "text" ? cell.text : null;
    });
  }

  /** What `Xếp hạng` says above its headings. */
  const notice = (content: WorkbookContent | undefined) => {
    const cell = content?.grids.find(({ sheetName }) => sheetName === "Xếp hạng")?.rows[3]?.[0];
    return cell?.kind === "text" ? cell.text : "";
  };

  const rankings = (content: WorkbookContent | undefined) =>
    names.map((name) => content && ranking(content, name));

  /** The workbook after somebody typed into the appraised score of 4.2.6 on a unit's sheet. */
  function typed(name: string, entry: string | number | null): WorkbookModel {
    const row = 7 + set.nodes.findIndex(({ code }) => code === "4.2.6");
    return withInputs(workbookOf(scorecards), (input, sheet, at, column) =>
      sheet.name === name && at === row && column === 4 ? entry : input,
    );
  }

  test("takes its total, rank and class along", async () => {
    const [before, raised] = await allRecalculated([workbookOf(scorecards), typed("Xã Chi", 2.5)]);
    expect(rankings(before)).toEqual([
      [99, 1, "Nhóm Xuất sắc"],
      [98, 2, "Nhóm Xuất sắc"],
      [97, 3, "Nhóm Xuất sắc"],
    ]);
    expect(rankings(raised)).toEqual([
      [99, 1, "Nhóm Xuất sắc"],
      [98, 3, "Nhóm Xuất sắc"],
      [99, 1, "Nhóm Xuất sắc"],
    ]);
    expect(notice(before)).toBe("");
    expect(notice(raised)).toBe(
      "Điểm đã thay đổi sau lần sắp xếp gần nhất. Hãy bấm Tính lại xếp loại.",
    );
  });

  test("and made invalid, takes the unit out of the ranking with the reason", async () => {
    const entries = {
      deleted: null,
      "replaced by a text": "chưa",
      "raised above its maximum": 3.51,
      "given three decimals": 2.125,
      "made negative": -1,
    };
    const workbooks = Object.values(entries).map((entry) => typed("Xã An", entry));
    const after = (await allRecalculated(workbooks)).map(rankings);
    const unranked = [
      [96.5, null, "Chưa xếp hạng: còn 1 tiêu chí chưa có điểm thẩm định hợp lệ"],
      [98, 1, "Nhóm Xuất sắc"],
      [97, 2, "Nhóm Xuất sắc"],
    ];
    const hows = Object.keys(entries);
    expect(hows.map((how, index) => [how, after[index]])).toEqual(
      hows.map((how) => [how, unranked]),
    );
  });
});
