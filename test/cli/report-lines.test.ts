import { describe, expect, test } from "vitest";
import { compilationJson } from "../../src/cli/json-report";
import { rankingTable } from "../../src/cli/ranking-table";
import { totalsLine } from "../../src/cli/totals-line";
import { exampleSet } from "../../src/criteria/example-set";
import { compareStandings, standingsOf } from "../../src/scoring/standings";
import { reportPointsSet } from "../criteria/report-points-set";
import { communeAn, reportUnit, reportUnits } from "../templates/report/report-units";

const set = exampleSet();
const points = reportPointsSet();
const standings = standingsOf(reportUnits(set), set);

describe("check", () => {
  test.each([
    {
      of: set,
      scorecard: communeAn(set),
      line: "Điểm tự đánh giá: 51,3/52 (17/17 tiêu chí); điểm thẩm định: 65,8/76 (19/19 tiêu chí); chỉ số: 86,58%",
    },
    {
      of: set,
      scorecard: reportUnit(set, "Xã Khe", { "4.1": [null, null] }),
      line: "Điểm tự đánh giá: 56/56 (17/17 tiêu chí); điểm thẩm định: 64/76 (18/19 tiêu chí)",
    },
    {
      of: points,
      scorecard: reportUnit(points, "Phường Hai", { "1.2": [4, 1] }),
      line: "Điểm tự đánh giá: 7/7 (4/4 tiêu chí); điểm thẩm định: 7 (5/5 tiêu chí)",
    },
  ])("$line", ({ of, scorecard, line }) => {
    expect(totalsLine(scorecard, of)).toBe(line);
  });
});

test("compile shows groups, ranks and indices", () => {
  const rows = rankingTable([...standings].sort(compareStandings), set);
  expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
    ["Nhóm xếp hạng", "Hạng", "Đơn vị", "Tự chấm", "Thẩm định", "Chỉ số (%)", "Nhóm"],
    ["Xã", "1", "Xã Chi", "56", "72,2", "95", "Xuất sắc"],
    ["Xã", "1", "Xã Dung", "56", "72,2", "95", "Xuất sắc"],
    ["Xã", "3", "Xã Bình", "56", "72,2", "95", "Xuất sắc"],
    ["Xã", "4", "Xã An", "51,3", "65,8", "86,58", "Tốt"],
    ["Phường, thị trấn", "1", "Phường Én", "60", "80", "100", "Xuất sắc"],
    ["Phường, thị trấn", "2", "Thị trấn Giang", "57", "69,3", "90", "Xuất sắc"],
    ["-", "-", "Hồng", "60", "80", "-", "-"],
    ["Xã", "-", "Xã Khe", "56", "64", "-", "-"],
  ]);
});

test("compile --json has them too", () => {
  const file = { name: "a.xlsx", path: "a.xlsx", read: () => Promise.resolve(new Uint8Array()) };
  const units = standings.map((standing) => ({ file, standing, findings: [] }));
  expect(compilationJson({ set, year: 2026, units, refused: [] })).toMatchObject({
    units: expect.arrayContaining([
      expect.objectContaining({
        name: "Xã An",
        selfTotal: 51.3,
        selfMax: 52,
        appraisedTotal: 65.8,
        appraisedMax: 76,
        index: 86.58,
        rankingGroup: "Xã",
        rank: 4,
      }),
      expect.objectContaining({ name: "Hồng", index: null, rankingGroup: null, rank: null }),
    ]) as unknown,
  });
});
