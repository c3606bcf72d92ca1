import { expect, test } from "vitest";
import { NOTICE_PANE_TEXTS as ENGLISH } from "../../src/wording/en/notice-pane-texts";
import type { NoticePaneTexts } from "../../src/wording/notice-pane-texts";
import { NOTICE_PANE_TEXTS as VIETNAMESE } from "../../src/wording/vi/notice-pane-texts";
import { LEFTOVERS, outsideQuotes } from "./sentence-checks";

const sentences = (texts: NoticePaneTexts): string[] => {
  const { deadlineProblems, issuer, written, drafts, inserted, incomplete, noUnit, ...plain } =
    texts;
  const { fields, hints, heading, hint } = issuer;
  return [
    ...Object.values(plain),
    ...Object.values(deadlineProblems),
    ...Object.values(fields),
    ...Object.values(hints),
    heading,
    hint,
    written(1, "a.docx"),
    written(19, "a.zip"),
    drafts(1),
    drafts(2),
    inserted(1, "TB"),
    inserted(19, "TB"),
    incomplete(2, 3),
    noUnit("TB"),
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

test("English texts hold no Vietnamese but examples of names", () => {
  const { hints } = ENGLISH.issuer;
  const examples: readonly string[] = Object.values(hints);
  const foreign = sentences(ENGLISH).filter(
    (text) => !examples.includes(text) && /[^\p{ASCII}–−…“”]/u.test(outsideQuotes(text)),
  );
  expect(foreign).toEqual([]);
});
