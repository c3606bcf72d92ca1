import { expect, test } from "vitest";
import { SURVEY_VIEW_TEXTS as ENGLISH } from "../../src/wording/en/survey-view-texts";
import type { SurveyViewTexts } from "../../src/wording/survey-view-texts";
import { SURVEY_VIEW_TEXTS as VIETNAMESE } from "../../src/wording/vi/survey-view-texts";
import { LEFTOVERS, outsideQuotes } from "./sentence-checks";

const sentences = (texts: SurveyViewTexts): string[] => {
  const { columns, source, counts, more, findings, place, submit } = texts;
  const { written, left, stopped, incomplete, rankingFailed, ...rest } = texts;
  return [
    ...Object.values(columns),
    ...Object.values(rest).filter((text) => typeof text === "string"),
    source(undefined),
    source("a.xlsx"),
    counts(1, 2, 3),
    more(4),
    findings(1),
    place("A1", "KQ"),
    submit(1),
    written(2, 1),
    left(["Xã A, 4.1"]),
    left(Array.from({ length: 12 }, () => "Xã A, 4.1")),
    stopped(0),
    incomplete("Reason.", 3),
    rankingFailed("Reason."),
  ];
};

test("whatever is said is said in both languages, and differs", () => {
  const [vietnamese, english] = [sentences(VIETNAMESE), sentences(ENGLISH)];
  expect(english).toHaveLength(vietnamese.length);
  for (const [index, sentence] of vietnamese.entries()) {
    expect(sentence).not.toBe(english[index]);
    expect(sentence + (english[index] ?? "")).not.toMatch(LEFTOVERS);
  }
});

test("English texts hold no Vietnamese but what they quote", () => {
  const foreign = sentences(ENGLISH).filter((text) =>
    /[^\p{ASCII}–−…“”]/u.test(outsideQuotes(text)),
  );
  expect(foreign).toEqual([]);
});
