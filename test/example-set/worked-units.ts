import type { RatioFigures } from "../../src/scoring/ratio-score";

/** What a score's cell holds: points, "KAD" for a leaf that does not apply, nothing. */
export type Entry = number | "KAD" | null;

/** One unit of the example set, all its entries, and its figures as they were worked out by hand. */
export interface WorkedUnit {
  readonly name: string;
  readonly appraised: Readonly<Record<string, Entry>>;
  /** Where the unit scored itself otherwise; nothing in the survey. */
  readonly selfOtherwise: Readonly<Record<string, Entry>>;
  /** Of the leaves that are scored by a share. */
  readonly figures: Readonly<Record<string, RatioFigures>>;
  readonly expected: {
    /** Appraised, in points: sections I to VI; penalty points count below 0. */
    readonly sections: readonly [number, number, number, number, number, number];
    readonly self: number;
    readonly appraised: number;
    /** What could be had. */
    readonly selfMax: number;
    readonly appraisedMax: number;
    /** In percent. */
    readonly index: number;
    readonly band: string;
    readonly group: string;
    readonly rank: number;
  };
}

/** The scores of one unit, in the order of the set's leaves. */
type Scores = readonly [
  plan: number,
  planDone: number,
  reports: number,
  spreading: number,
  checking: number,
  publishing: number,
  inTime: number,
  complaints: Entry,
  online: number,
  documents: number,
  signatures: number,
  /** For communes alone. */
  countryside: Entry,
  /** For wards and townships alone. */
  townscape: Entry,
  citizens: number,
  businesses: number,
  initiatives: Entry,
  praise: Entry,
  late: Entry,
  disciplined: Entry,
];

const CODES = [
  ["1.1.1", "1.1.2", "1.2", "1.3", "1.4"],
  ["2.1", "2.2", "2.3", "2.4"],
  ["3.1.1", "3.1.2", "3.2", "3.3"],
  ["4.1", "4.2"],
  ["5.1", "5.2"],
  ["6.1", "6.2"],
].flat();

const scores = (...entries: Scores): Readonly<Record<string, Entry>> =>
  Object.fromEntries(CODES.map((code, place) => [code, entries[place] ?? null]));

const share = (part: number, whole: number): RatioFigures => ({ part, whole });

const COMMUNES = "Xã";
const WARDS = "Phường, thị trấn";

/**
 * Ten units: six communes, whose maximum is 80 − 4 (3.3 is for wards and townships) = 76, and four wards
 * and townships, 80 − 3 (3.2) = 77. Units without complaints have 4 points less to be had. Self-scores
 * lack the survey's 20 points.
 */
export const WORKED_UNITS: readonly WorkedUnit[] = [
  {
    // Everything, and all bonus: 81 of 76 points are 106,58 %, which the cap makes 100.
    name: "Xã An Bình",
    appraised: scores(2, 4, 4, 5, 5, 5, 12, 4, 4, 4, 4, 3, "KAD", 12, 8, 3, 2, null, null),
    selfOtherwise: {},
    figures: { "1.1.2": share(20, 20), "2.2": share(500, 500), "2.4": share(40, 40) },
    expected: {
      sections: [20, 25, 11, 20, 5, 0],
      self: 61,
      appraised: 81,
      selfMax: 56,
      appraisedMax: 76,
      index: 100,
      band: "Xuất sắc",
      group: COMMUNES,
      rank: 1,
    },
  },
  {
    // 15,35 + 18,4 + 9 + 17 + 1 − 0,5 = 60,25 of 72: 83,680… %.
    name: "Xã Bình Minh",
    appraised: scores(
      1,
      3.6,
      3.5,
      4.25,
      3,
      4,
      11.4,
      "KAD",
      3,
      3.5,
      3,
      2.5,
      "KAD",
      10.2,
      6.8,
      1,
      null,
      0.5,
      null,
    ),
    selfOtherwise: { "1.3": 5, "5.1": 2, "6.1": null },
    figures: { "1.1.2": share(18, 20), "2.2": share(950, 1000), "2.4": share(300, 400) },
    expected: {
      sections: [15.35, 18.4, 9, 17, 1, -0.5],
      self: 45.5,
      appraised: 60.25,
      selfMax: 52,
      appraisedMax: 72,
      index: 83.68,
      band: "Tốt",
      group: COMMUNES,
      rank: 2,
    },
  },
  {
    // 16 + 20,72 + 8 + 15,28 = 60 of 76: 78,947… %.
    name: "Xã Cẩm Sơn",
    appraised: scores(
      2,
      4,
      4,
      3,
      3,
      4,
      11.52,
      2,
      3.2,
      3,
      3,
      2,
      "KAD",
      9,
      6.28,
      null,
      null,
      null,
      null,
    ),
    selfOtherwise: { "1.4": 5 },
    figures: { "1.1.2": share(12, 12), "2.2": share(480, 500), "2.4": share(200, 250) },
    expected: {
      sections: [16, 20.72, 8, 15.28, 0, 0],
      self: 46.72,
      appraised: 60,
      selfMax: 56,
      appraisedMax: 76,
      index: 78.95,
      band: "Khá",
      group: COMMUNES,
      rank: 3,
    },
  },
  {
    // As many points as Xã Cẩm Sơn, but 7,5 in section III against 8: behind it.
    name: "Xã Đông Hải",
    appraised: scores(
      2,
      4,
      3.5,
      3.5,
      3,
      5,
      11.52,
      2,
      3.2,
      2.5,
      3,
      2,
      "KAD",
      9,
      5.78,
      null,
      null,
      null,
      null,
    ),
    selfOtherwise: {},
    figures: { "1.1.2": share(8, 8), "2.2": share(960, 1000), "2.4": share(200, 250) },
    expected: {
      sections: [16, 21.72, 7.5, 14.78, 0, 0],
      self: 45.22,
      appraised: 60,
      selfMax: 56,
      appraisedMax: 76,
      index: 78.95,
      band: "Khá",
      group: COMMUNES,
      rank: 4,
    },
  },
  {
    // 12 + 14,6 + 5,5 + 12,9 − 1 = 44 of 76: 57,894… %.
    name: "Xã Gia Lộc",
    appraised: scores(1, 2, 3, 3, 3, 3, 9.6, 0, 2, 2, 2, 1.5, "KAD", 7.4, 5.5, null, null, 1, null),
    selfOtherwise: { "2.3": 4, "6.1": null },
    figures: { "1.1.2": share(10, 20), "2.2": share(800, 1000), "2.4": share(100, 200) },
    expected: {
      sections: [12, 14.6, 5.5, 12.9, 0, -1],
      self: 36.1,
      appraised: 44,
      selfMax: 56,
      appraisedMax: 76,
      index: 57.89,
      band: "Trung bình",
      group: COMMUNES,
      rank: 5,
    },
  },
  {
    // As Xã Gia Lộc in points and in section III, but 11,5 in section I against 12: behind it.
    name: "Xã Hòa Phú",
    appraised: scores(
      1,
      2,
      3,
      2.5,
      3,
      3,
      9.6,
      0,
      2,
      2,
      2,
      1.5,
      "KAD",
      7.4,
      5,
      null,
      null,
      null,
      null,
    ),
    selfOtherwise: {},
    figures: { "1.1.2": share(5, 10), "2.2": share(400, 500), "2.4": share(30, 60) },
    expected: {
      sections: [11.5, 14.6, 5.5, 12.4, 0, 0],
      self: 31.6,
      appraised: 44,
      selfMax: 56,
      appraisedMax: 76,
      index: 57.89,
      band: "Trung bình",
      group: COMMUNES,
      rank: 6,
    },
  },
  {
    // 20 + 25 + 12 + 18 = 75 of 77: 97,402… %.
    name: "Phường Kim Đồng",
    appraised: scores(2, 4, 4, 5, 5, 5, 12, 4, 4, 4, 4, "KAD", 4, 11, 7, null, null, null, null),
    selfOtherwise: {},
    figures: { "1.1.2": share(15, 15), "2.2": share(2000, 2000), "2.4": share(900, 900) },
    expected: {
      sections: [20, 25, 12, 18, 0, 0],
      self: 57,
      appraised: 75,
      selfMax: 57,
      appraisedMax: 77,
      index: 97.4,
      band: "Xuất sắc",
      group: WARDS,
      rank: 1,
    },
  },
  {
    // 15 + 18,5 + 9 + 14 − 1 = 55,5 of 77: 72,077… %.
    name: "Phường Lê Lợi",
    appraised: scores(2, 3, 3, 4, 3, 4, 10.5, 2, 2, 3, 3, "KAD", 3, 8, 6, null, null, null, 1),
    selfOtherwise: { "6.2": null },
    figures: { "1.1.2": share(9, 12), "2.2": share(700, 800), "2.4": share(150, 300) },
    expected: {
      sections: [15, 18.5, 9, 14, 0, -1],
      self: 42.5,
      appraised: 55.5,
      selfMax: 57,
      appraisedMax: 77,
      index: 72.08,
      band: "Khá",
      group: WARDS,
      rank: 2,
    },
  },
  {
    // Equal to Phường Lê Lợi, in sections III and I too: both are second, and nobody is third.
    name: "Thị trấn Mỹ Lộc",
    appraised: scores(
      1,
      4,
      3,
      4,
      3,
      3,
      10.5,
      2,
      3,
      3.5,
      3,
      "KAD",
      2.5,
      7.5,
      6.5,
      null,
      null,
      null,
      1,
    ),
    selfOtherwise: {},
    figures: { "1.1.2": share(30, 30), "2.2": share(350, 400), "2.4": share(150, 200) },
    expected: {
      sections: [15, 18.5, 9, 14, 0, -1],
      self: 41.5,
      appraised: 55.5,
      selfMax: 57,
      appraisedMax: 77,
      index: 72.08,
      band: "Khá",
      group: WARDS,
      rank: 2,
    },
  },
  {
    // 2 + 5 + 3 + 8 − 5 = 13 of 73: 17,808… %.
    name: "Phường Nam Sơn",
    appraised: scores(0, 0, 1, 1, 0, 1, 3.6, "KAD", 0.4, 1, 1, "KAD", 1, 5, 3, null, null, 2, 3),
    selfOtherwise: { "6.1": null, "6.2": null },
    figures: { "1.1.2": share(0, 10), "2.2": share(300, 1000), "2.4": share(10, 100) },
    expected: {
      sections: [2, 5, 3, 8, 0, -5],
      self: 10,
      appraised: 13,
      selfMax: 53,
      appraisedMax: 73,
      index: 17.81,
      band: "Yếu",
      group: WARDS,
      rank: 4,
    },
  },
];
