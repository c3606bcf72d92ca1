import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { compareStandings, standingsOf } from "../../../src/scoring/standings";
import { rangeAddress } from "../../../src/sheet-model/address";
import { chartsSheet } from "../../../src/templates/sheets/charts-sheet";
import { scorecardWithTotal } from "./entered-scorecards";

const set = defaultCriteriaSet();
/** What A4 has between our margins, in points. */
const PAPER = { height: 762, width: 523 };

function sheetOfUnits(count: number) {
  const scorecards = Array.from({ length: count }, (_, index) =>
    scorecardWithTotal(set, `Xã ${String(index + 1)}`, 99 - index / 4),
  );
  const units = standingsOf(scorecards, set)
    .sort(compareStandings)
    .map((standing) => ({ standing, sheetName: standing.scorecard.unit.name }));
  const { charts = [], ...sheet } = chartsSheet(set, 2024, units);
  return { ...sheet, charts };
}

const length = ({ firstRow, lastRow }: { firstRow: number; lastRow: number }) =>
  lastRow - firstRow + 1;

describe.each([1, 2, 19, 36, 37, 92, 300])("of %d units", (count) => {
  const { charts, rows, columns, print } = sheetOfUnits(count);

  test("every unit stands once in the ranking and once in the comparison", () => {
    const units = charts.slice(0, -1).map(({ categories }) => categories);
    expect(units.map(length).reduce((sum, each) => sum + each, 0)).toBe(2 * count);
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

test("without units there is nothing to show", () => {
  const { charts, validations } = sheetOfUnits(0);
  expect({ charts, validations }).toEqual({ charts: [], validations: [] });
});
