import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { parseCriteriaSet } from "../../../src/criteria/parse-criteria-set";
import { pointsToNumber } from "../../../src/criteria/points";
import { compareStandings, standingsOf } from "../../../src/scoring/standings";
import { rangeAddress } from "../../../src/sheet-model/address";
import { chartsSheet } from "../../../src/templates/sheets/charts-sheet";
import { CHART_TEXTS } from "../../../src/wording/vi/chart-texts";
import { scorecardWithTotal } from "./entered-scorecards";

const builtIn = defaultCriteriaSet();
/** What A4 has between our margins, in points. */
const PAPER = { height: 762, width: 523 };

/** A set of so many sections, each of which is itself scored. */
function flatSet(sections: number): CriteriaSet {
  const parsed = parseCriteriaSet({
    id: "vi-du-phang",
    title: "BỘ TIÊU CHÍ VÍ DỤ KHÔNG CÓ TIÊU CHÍ CON",
    decision: { number: "5/QĐ-VD", date: "2025-01-02", issuer: "Ví dụ" },
    total: sections * 5,
    tieRule: "shared-rank",
    bands: [{ name: "Đạt", from: 0 }],
    nodes: Array.from({ length: sections }, (_, index) => {
      const code = String(index + 1);
      return { code, label: code, max: 5, name: `Tiêu chí ${code}` };
    }),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function sheetOfUnits(count: number, set = builtIn) {
  const scorecards = Array.from({ length: count }, (_, index) =>
    scorecardWithTotal(
      set,
      `Xã ${String(index + 1)}`,
      Math.max(0, pointsToNumber(set.total) - 1 - index / 4),
    ),
  );
  const units = standingsOf(scorecards, set)
    .sort(compareStandings)
    .map((standing) => ({ standing, sheetName: standing.scorecard.unit.name }));
  const { charts = [], ...sheet } = chartsSheet(set, 2024, units);
  return { ...sheet, charts };
}

const length = ({ firstRow, lastRow }: { firstRow: number; lastRow: number }) =>
  lastRow - firstRow + 1;

const CASES = [
  ...[1, 2, 19, 36, 37, 92, 300].map((count) => ({ count, set: builtIn })),
  ...[13, 14, 20, 40].map((sections) => ({ count: 3, set: flatSet(sections) })),
];

describe.each(CASES)("of $count units and $set.sections.length sections", ({ count, set }) => {
  const { charts, rows, columns, print } = sheetOfUnits(count, set);

  test("every unit stands once in the ranking and once in the comparison, every section in the profile", () => {
    const all = (ofSections: boolean) =>
      charts
        .filter(({ title }) => title.startsWith(CHART_TEXTS.profile) === ofSections)
        .reduce((sum, { categories }) => sum + length(categories), 0);
    expect([all(false), all(true)]).toEqual([2 * count, set.sections.length]);
    for (const { categories, series } of charts) {
      const { firstRow, lastRow } = categories;
      for (const { values } of series) expect(values).toMatchObject({ firstRow, lastRow });
    }
  });

  test("no chart is cut where a page ends, and names have room", () => {
    const pages: number[] = [];
    let room = 0;
    rows.slice(0, (print.area?.lastRow ?? 0) + 1).forEach(({ height = 0 }) => {
      if (height > room) {
        pages.push(0);
        room = PAPER.height;
      }
      room -= height;
      pages.push((pages.pop() ?? 0) + 1);
    });
    const firsts = pages.map((_, index) =>
      pages.slice(0, index).reduce((sum, each) => sum + each, 0),
    );
    const pageOf = (row: number) => firsts.filter((first) => first <= row).length;
    for (const { place, series, categories } of charts) {
      expect(pageOf(place.firstRow)).toBe(pageOf(place.lastRow));
      const heights = rows.slice(place.firstRow, place.lastRow + 1).map(({ height = 0 }) => height);
      const points = heights.reduce((sum, each) => sum + each, 0);
      const bars = length(categories) * (series.length === 2 ? 2 : 1);
      expect(points / bars).toBeGreaterThan(12);
    }
  });

  test("it is printed as large as it is", () => {
    const characters = columns.reduce((sum, { width }) => sum + width, 0);
    expect(characters * 6).toBeLessThan(PAPER.width);
  });
});

test("a chart follows cells of its own sheet, a series a class in its colour", () => {
  const { charts } = sheetOfUnits(3);
  const [ranking, comparison, profile] = charts;
  const looks = (chart: typeof ranking) =>
    chart?.series.map(({ name, color, values }) => `${name} ${color} ${rangeAddress(values)}`);
  expect(charts).toHaveLength(3);
  expect(looks(ranking)).toEqual([
    "Xuất sắc 1F6FAE E33:E35",
    "Tốt 74B0D4 F33:F35",
    "Khá F0C04C G33:G35",
    "Trung bình E07B39 H33:H35",
    "Yếu B03A2E I33:I35",
    "Chưa xếp hạng A6A6A6 J33:J35",
  ]);
  expect(looks(comparison)).toEqual(["Tự chấm A9C4E4 C33:C35", "Thẩm định 1F4E79 D33:D35"]);
  expect(looks(profile)).toEqual([
    "Đơn vị được chọn 1F4E79 C38:C45",
    "Trung bình các đơn vị đã xếp hạng A9C4E4 D38:D45",
  ]);
});

test("the title of a part of the sections says which", () => {
  const titles = sheetOfUnits(1, flatSet(14)).charts.map(({ title }) => title);
  expect(titles.slice(2)).toEqual([
    "Tỷ lệ điểm thẩm định so với điểm tối đa của từng lĩnh vực (%) (số TT 1–7)",
    "Tỷ lệ điểm thẩm định so với điểm tối đa của từng lĩnh vực (%) (số TT 8–14)",
  ]);
});

test("without units there is nothing to show", () => {
  const { charts, validations } = sheetOfUnits(0);
  expect({ charts, validations }).toEqual({ charts: [], validations: [] });
});
