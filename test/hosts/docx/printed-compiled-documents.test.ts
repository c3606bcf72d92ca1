import { beforeAll, describe, expect } from "vitest";
import { SAMPLE_DECISION, sampleYears } from "../../../examples/district/sample-years";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { writeDocument } from "../../../src/hosts/docx/write-document";
import { type CompiledResults, standingsInOrder } from "../../../src/scoring/compiled-results";
import { formatPoints } from "../../../src/scoring/format-points";
import type { TextDocument } from "../../../src/sheet-model/text-document";
import { compiledReport } from "../../../src/templates/report/compiled-report";
import { publishingDecisionDocument } from "../../../src/templates/report/publishing-decision-document";
import { peoplesCommittee } from "../../../src/wording/vi/sheet-texts";
import { linesOf } from "../../templates/report/report-parts";
import { scorecardWithTotal } from "../../templates/sheets/entered-scorecards";
import { pagesOf, testPrinted, wordToPdf } from "./word-engine";

const set = defaultCriteriaSet();
let now: CompiledResults;
let before: CompiledResults;

beforeAll(async () => {
  const { scorecards, scorecardsBefore } = await sampleYears();
  now = { set, year: 2024, scorecards, decision: SAMPLE_DECISION };
  before = { set, year: 2023, scorecards: scorecardsBefore, decision: undefined };
});

const printed = async (document: TextDocument) =>
  pagesOf(await wordToPdf(await writeDocument(document)));

/** The words of a text; dots that are left to be filled in are none. */
const wordsOf = (text: string) => text.split(/[\s|/…]+/).filter((word) => word !== "");

/** The words that a document says and its print does not. */
function cutWords(document: TextDocument, pages: readonly string[]): string[] {
  const said = new Set(pages.flatMap(wordsOf));
  return linesOf(document)
    .flatMap(wordsOf)
    .filter((word) => !said.has(word));
}

describe("printed by LibreOffice", () => {
  testPrinted("the decision is whole, Phụ lục II begins a page with its numbers", async () => {
    const document = publishingDecisionDocument(now);
    const pages = await printed(document);
    expect(cutWords(document, pages)).toEqual([]);
    const annex = pages.findIndex((page) => page.startsWith("PHỤ LỤC II THỐNG KÊ"));
    expect(annex).toBeGreaterThan(0);
    expect(pages[annex - 1]).toMatch(/Nơi nhận: CHỦ TỊCH/);
    expect(
      pages.slice(1, annex).every((page, index) => page.startsWith(`${String(index + 2)} `)),
    ).toBe(true);
    for (const { scorecard, self, appraised, rank } of standingsInOrder(now)) {
      if (rank === null) continue;
      const figures = [self, appraised].map(({ points }) => formatPoints(points)).join(" ");
      const row = `${peoplesCommittee(scorecard.unit)} ${figures} ${String(rank)} Nhóm`;
      expect(pages[annex]).toContain(row);
    }
  });

  testPrinted(
    "the ranking of 168 units repeats its headings on each page of the annex",
    async () => {
      const scorecards = Array.from({ length: 168 }, (_, index) =>
        scorecardWithTotal(set, `Xã Ví dụ ${String(index + 1)}`, 99 - index / 4),
      );
      const pages = await printed(publishingDecisionDocument({ ...now, scorecards }));
      const annex = pages.slice(pages.findIndex((page) => page.startsWith("PHỤ LỤC II")));
      const last = annex.findIndex((page) =>
        page.includes("168 UBND xã Ví dụ 168 57,25 57,25 168"),
      );
      expect(last).toBeGreaterThan(2);
      for (const [index, page] of annex.slice(0, last + 1).entries()) {
        expect(page).toContain("Tổng điểm đạt được");
        if (index > 0) expect(page).toMatch(new RegExp(`^${String(index + 1)} `));
      }
    },
  );

  testPrinted("the report is whole, with and without last year", async () => {
    for (const document of [compiledReport(now), compiledReport(now, before)]) {
      const pages = await printed(document);
      expect(cutWords(document, pages)).toEqual([]);
      expect(pages[0]).toContain("HUYỆN MẪU Độc lập - Tự do - Hạnh phúc");
      expect(pages.at(-1)).toMatch(/TM\. ỦY BAN NHÂN DÂN - Như trên; CHỦ TỊCH/);
    }
  });
});
