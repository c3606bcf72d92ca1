import { describe, expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CompiledRefusal } from "../../src/scoring/compiled-refusal";
import type { CompiledDocumentsTexts } from "../../src/wording/compiled-documents-texts";
import { COMPILED_DOCUMENTS_TEXTS as ENGLISH } from "../../src/wording/en/compiled-documents-texts";
import { describeCompiledRefusal as describeInEnglish } from "../../src/wording/en/compiled-refusal-sentences";
import { COMPILED_DOCUMENTS_TEXTS as VIETNAMESE } from "../../src/wording/vi/compiled-documents-texts";
import { describeCompiledRefusal } from "../../src/wording/vi/compiled-refusal-sentences";
import { LEFTOVERS, outsideQuotes } from "./sentence-checks";

const set = defaultCriteriaSet();
const REFUSALS: readonly CompiledRefusal[] = [
  { kind: "not-compiled" },
  { kind: "no-units" },
  { kind: "out-of-form", sheetNames: ["Xã An", "Xã Bình"] },
  { kind: "out-of-form", sheetNames: Array.from({ length: 12 }, (_, n) => `Xã ${String(n)}`) },
];

describe.each([
  ["Vietnamese", describeCompiledRefusal, "và 2 trang khác"],
  ["English", describeInEnglish, "and 2 more"],
] as const)("in %s", (_, describeRefusal, more) => {
  test("a refusal says what the workbook is and what to do", () => {
    const sentences = REFUSALS.map(describeRefusal);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^.+\. .+\.$/s);
      expect(sentence).not.toMatch(LEFTOVERS);
    }
    expect(sentences[2]).toContain("“Xã An”, “Xã Bình”");
    expect(sentences[3]).toContain(more);
  });

  test("other refusals are those of any file", () => {
    expect(describeRefusal({ kind: "empty-file" })).toMatch(/0 (byte|bytes)/);
  });
});

/** All texts by their path, those with gaps filled in. */
function filledIn(texts: CompiledDocumentsTexts): [string, string][] {
  const { lastYear } = texts;
  const before = { set, year: 2023 };
  const all = {
    ...texts,
    downloaded: texts.downloaded("a.docx"),
    inserted: texts.inserted("Sheet"),
    unranked: texts.unranked(3),
    unknownKind: texts.unknownKind(3),
    lastYear: {
      ...lastYear,
      chosen: [lastYear.chosen("a.xlsx", 2023, 19), lastYear.chosen("a.xlsx", undefined, 1)],
      incomparable: [
        lastYear.incomparable("other-set", before),
        lastYear.incomparable("not-earlier", before),
      ],
    },
  };
  return leavesOf("", all);
}

function leavesOf(path: string, value: unknown): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) throw new Error(`${path} is not filled in`);
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(`${path}.${key}`, inner));
}

test("each of the pane's texts is there in both languages, and differs", () => {
  const [vietnamese, english] = [filledIn(VIETNAMESE), filledIn(ENGLISH)];
  expect(english.map(([path]) => path)).toEqual(vietnamese.map(([path]) => path));
  for (const [index, [path, text]] of vietnamese.entries()) {
    expect(text, path).not.toMatch(LEFTOVERS);
    expect(english[index]?.[1], path).not.toBe(text);
    expect(english[index]?.[1], path).not.toMatch(LEFTOVERS);
  }
  const foreign = english.filter(([, text]) =>
    /[^\p{ASCII}…“”]/u.test(outsideQuotes(text).replaceAll(/Xếp hạng|QĐ/g, "")),
  );
  expect(foreign).toEqual([]);
});
