import { describe, expect, test } from "vitest";
import type { Points } from "../../src/criteria/points";
import { validScore } from "../../src/scoring/score";
import {
  type SurveyFindingDetail,
  type SurveyFindingKind,
  type SurveyRefusal,
  surveyFinding,
} from "../../src/scoring/survey-finding";
import type { SurveyProblem } from "../../src/scoring/survey-score";
import * as english from "../../src/wording/en/survey-sentences";
import * as vietnamese from "../../src/wording/vi/survey-sentences";
import { LEFTOVERS, outsideQuotes } from "./sentence-checks";

const points = (hundredths: number) => hundredths as Points;
const units = Array.from({ length: 12 }, (_, index) => `Xã Ví dụ ${String(index + 1)}`);

const PROBLEMS: { readonly [Kind in SurveyProblem["kind"]]: SurveyProblem & { kind: Kind } } = {
  "above-max": { kind: "above-max", score: points(1250), maxScore: points(1200) },
  negative: { kind: "negative", score: points(-100) },
  "not-a-number": { kind: "not-a-number", shown: "tốt" },
  date: { kind: "date", shown: "06/05/2025", meant: [points(650)] },
  "not-calculated": { kind: "not-calculated", formula: "B2*12" },
  "too-precise": { kind: "too-precise", value: 8.125 },
  "scored-by-survey": { kind: "scored-by-survey", shown: "x" },
  "percent-out-of-range": { kind: "percent-out-of-range", percent: 120.5 },
  "unclear-percent": { kind: "unclear-percent", value: 0.85 },
};

const DETAILS: {
  readonly [Kind in SurveyFindingKind]: readonly (SurveyFindingDetail & { kind: Kind })[];
} = {
  "unknown-unit": [{ kind: "unknown-unit", shown: "Xã Lạ" }],
  "ambiguous-unit": [{ kind: "ambiguous-unit", shown: "A", units: ["Xã A", "Phường A"] }],
  "repeated-unit": [{ kind: "repeated-unit", unit: "Xã A", firstCell: "KQ!A2" }],
  "no-unit": [{ kind: "no-unit" }],
  "units-without-row": [{ kind: "units-without-row", units }],
  "unread-rows": [{ kind: "unread-rows", rows: [9] }],
  "other-leaf": [{ kind: "other-leaf", name: "Tuyên truyền" }],
  "unknown-criterion": [{ kind: "unknown-criterion", shown: "4.9" }],
  "second-column": [
    { kind: "second-column", heading: "Tỷ lệ (%)", readCell: "C2" },
    { kind: "second-column", heading: "Xếp hạng", readCell: undefined },
  ],
  "several-columns": [{ kind: "several-columns", cells: ["B2", "D2"] }],
  "unclear-measure": [{ kind: "unclear-measure" }],
  "unread-column": [{ kind: "unread-column", heading: "Ghi chú" }],
  "leaf-without-results": [{ kind: "leaf-without-results" }],
  blank: [{ kind: "blank", units: ["Xã A"] }],
  "not-taken": Object.values(PROBLEMS)
    .filter(({ kind }) => kind !== "scored-by-survey")
    .map((problem) => ({ kind: "not-taken", unit: "Xã A", problem }) as const),
  "does-not-apply": [{ kind: "does-not-apply", unit: "Phường A", entered: "3" }],
  shares: [{ kind: "shares" }],
  replaced: [
    { kind: "replaced", unit: "Xã A", before: validScore(points(100)), now: validScore(points(5)) },
  ],
};
const everyFinding = Object.values(DETAILS).flat();

const REFUSALS: readonly SurveyRefusal[] = [
  { kind: "no-survey" },
  { kind: "no-table", sheetNames: [] },
  { kind: "no-table", sheetNames: ["Sheet1", "Sheet2"] },
  { kind: "compiled-workbook" },
];

describe.each([
  { language: "Vietnamese", wording: vietnamese, criterion: "Tiêu chí" },
  { language: "English", wording: english, criterion: "Criterion" },
])("in $language", ({ wording, criterion }) => {
  test("each finding is a sentence of its own, and so is what to do", () => {
    const texts = everyFinding.map((detail) => {
      const { message, fix } = wording.describeSurveyFinding(surveyFinding(detail));
      for (const sentence of [message, ...(fix === undefined ? [] : [fix])]) {
        expect(sentence).toMatch(/^[“\p{Lu}\d].+[^.]\.$/su);
        expect(sentence).not.toMatch(LEFTOVERS);
      }
      return message;
    });
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("a criterion's finding begins with its number, and is short whatever the cell says", () => {
    const detail = { kind: "unknown-criterion", shown: "rất dài ".repeat(5000) } as const;
    const { message } = wording.describeSurveyFinding(surveyFinding(detail, { code: "4.1" }));
    expect(message.startsWith(`${criterion} 4.1: `)).toBe(true);
    expect(message.length).toBeLessThan(250);
  });

  test("refusals say what is needed", () => {
    const sentences = REFUSALS.map(wording.describeSurveyRefusal);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.+[^.]\.$/su);
  });
});

test("English is English but for what it quotes", () => {
  const sentences = [
    ...REFUSALS.map(english.describeSurveyRefusal),
    ...everyFinding.flatMap((detail) => {
      const { message, fix = "" } = english.describeSurveyFinding(surveyFinding(detail));
      return [message, fix];
    }),
  ];
  for (const sentence of sentences) {
    expect(outsideQuotes(sentence)).toMatch(/^[ -~]*$/);
    expect(outsideQuotes(sentence)).not.toMatch(/\d,\d/);
  }
});

test.each<[SurveyFindingDetail, string | undefined, string]>([
  [
    { kind: "not-taken", unit: "Xã A", problem: PROBLEMS["above-max"] },
    "4.1",
    "Tiêu chí 4.1: Xã A: kết quả 12,5 vượt điểm tối đa 12, không được nhập.",
  ],
  [
    { kind: "units-without-row", units },
    undefined,
    `12 đơn vị trong sổ không có kết quả điều tra: ${units.slice(0, 10).join(", ")} và 2 mục khác.`,
  ],
])("%j in Vietnamese", (detail, code, message) => {
  const finding = surveyFinding(detail, { code });
  expect(vietnamese.describeSurveyFinding(finding).message).toBe(message);
});
