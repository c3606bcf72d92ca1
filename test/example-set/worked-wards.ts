import { type WorkedUnit, scores, share } from "./worked-unit";

const WARDS = "Phường, thị trấn";

/** Their maximum is 80 − 3 (3.2 is for communes) = 77. */
export const WORKED_WARDS: readonly WorkedUnit[] = [
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
