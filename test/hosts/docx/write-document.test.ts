import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { describe, expect, test, vi } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { writeDocument } from "../../../src/hosts/docx/write-document";
import { formatPoints } from "../../../src/scoring/format-points";
import { grandTotal, totalOfNode } from "../../../src/scoring/totals";
import type {
  DocumentBlock,
  ParagraphFormat,
  TextDocument,
} from "../../../src/sheet-model/text-document";
import { selfAssessmentReport } from "../../../src/templates/report/self-assessment-report";
import { evidenceDocument, selfScored } from "../../templates/report/report-parts";
import { pagesOf, testPrinted, wordToPdf } from "./word-engine";

const set = defaultCriteriaSet();

const paragraph = (text: string, format: ParagraphFormat = {}): DocumentBlock => ({
  kind: "paragraph",
  paragraph: { text, format },
});
const documentOf = (...blocks: DocumentBlock[]): TextDocument => ({ title: "Thử", blocks });

/** The XML parts of a package, parsed; throws where one is not well formed. */
async function partsOf(document: TextDocument): Promise<ReadonlyMap<string, Document>> {
  const { DOMParser } = new JSDOM().window;
  const files = Object.entries(unzipSync(await writeDocument(document)));
  return new Map(
    files.map(([path, bytes]) => {
      const part = new DOMParser().parseFromString(strFromU8(bytes), "application/xml");
      if (part.querySelector("parsererror") !== null) throw new Error(`${path} is not XML`);
      return [path, part];
    }),
  );
}

async function bodyOf(document: TextDocument): Promise<Document> {
  const body = (await partsOf(document)).get("word/document.xml");
  if (body === undefined) throw new Error("The package has no document");
  return body;
}

/** A report with most of what one can have, its unit and texts as people type them. */
function filledReport(): TextDocument {
  const scorecard = selfScored(set, { "1.1.1": 0.25, "2.1.1": "tốt", "3.2.10": null, "8.5.2": 0 });
  return selfAssessmentReport(set, {
    ...scorecard,
    evidenceByCode: new Map([["1.2.1", "Báo cáo số 15/BC-UBND & phụ lục <1>"]]),
    explanationsByCode: new Map([["1.1.1", "Đã bổ sung kế hoạch"]]),
    documents: [
      evidenceDocument({
        number: "12/KH-UBND",
        date: "2024-01-05",
        link: "https://example.vn/kh.pdf",
      }),
    ],
  });
}

describe("the package", () => {
  test("is XML in every part, with the parts that Word asks for", async () => {
    const paths = [...(await partsOf(filledReport())).keys()];
    for (const path of [
      "[Content_Types].xml",
      "_rels/.rels",
      "word/document.xml",
      "word/styles.xml",
    ]) {
      expect(paths).toContain(path);
    }
  });

  test("is the same bytes for the same document, whenever it is written", async () => {
    const first = await writeDocument(filledReport());
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
    try {
      expect(await writeDocument(filledReport())).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });

  test("leads nowhere: no link, no field but the page's number", async () => {
    const parts = await partsOf(filledReport());
    const all = [...parts.values()].map((part) => part.documentElement.outerHTML).join("");
    expect(all).not.toMatch(/TargetMode|w:hyperlink|w:fldSimple/);
    expect(all.match(/<w:instrText[^>]*>[^<]*/g)).toEqual([expect.stringContaining("PAGE")]);
  });
});

describe("texts", () => {
  test.each([
    ["=1+1 <b>&amp; “x”", "=1+1 <b>&amp; “x”"],
    ["  hai  khoảng  trắng ", "  hai  khoảng  trắng "],
    ["a\u0000b\u0007c\u001bd\u0085e", "abcde"],
    ["a\tb", "a b"],
    ["x\ud800y\uffff", "x\ufffdy\ufffd"],
    ["", ""],
  ])("%j is written as %j", async (text, written) => {
    const body = await bodyOf(documentOf(paragraph(text)));
    const runs = [...body.getElementsByTagName("w:t")].map((run) => run.textContent);
    expect(runs.join("")).toBe(written);
  });

  test.each(["một\nhai", "một\r\nhai", "một\u2028hai"])("%j is two lines", async (text) => {
    const body = await bodyOf(documentOf(paragraph(text)));
    expect(body.getElementsByTagName("w:br")).toHaveLength(1);
    expect(body.getElementsByTagName("w:t")).toHaveLength(2);
  });
});

describe("tables", () => {
  const cellOf = (text: string) => [{ text, format: {} }];
  const table = (headingRows: number): DocumentBlock => ({
    kind: "table",
    table: {
      widths: [40, 60],
      bordered: true,
      headingRows,
      rows: ["một", "hai", "ba"].map((text) => ({ cells: [cellOf(text), cellOf("")] })),
    },
  });

  test("headings are repeated and no row is split", async () => {
    const body = await bodyOf(documentOf(table(1)));
    const rows = [...body.getElementsByTagName("w:tr")];
    expect(rows.map((row) => row.getElementsByTagName("w:tblHeader").length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => row.getElementsByTagName("w:cantSplit").length)).toEqual([1, 1, 1]);
  });

  test("merged headings are one cell, over columns and over rows", async () => {
    const headings: DocumentBlock = {
      kind: "table",
      table: {
        widths: [20, 30, 40],
        bordered: true,
        headingRows: 2,
        rows: [
          { cells: [cellOf("A"), cellOf("B"), cellOf("")] },
          { cells: [cellOf(""), cellOf("C"), cellOf("D")] },
          { cells: [cellOf("1"), cellOf("2"), cellOf("3")] },
        ],
        merges: [
          { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 },
          { firstRow: 0, lastRow: 0, firstColumn: 1, lastColumn: 2 },
        ],
      },
    };
    const body = await bodyOf(documentOf(headings));
    const rows = [...body.getElementsByTagName("w:tr")].map((row) =>
      [...row.getElementsByTagName("w:tc")].map((cell) => {
        const [span] = cell.getElementsByTagName("w:gridSpan");
        const [merge] = cell.getElementsByTagName("w:vMerge");
        return [cell.textContent, span?.getAttribute("w:val"), merge?.getAttribute("w:val")];
      }),
    );
    expect(rows).toEqual([
      [
        ["A", undefined, "restart"],
        ["B", "2", undefined],
      ],
      [
        ["", undefined, "continue"],
        ["C", undefined, undefined],
        ["D", undefined, undefined],
      ],
      [
        ["1", undefined, undefined],
        ["2", undefined, undefined],
        ["3", undefined, undefined],
      ],
    ]);
    // None of the headings is left alone at the foot of a page, the covered cell among them.
    expect(body.getElementsByTagName("w:keepNext")).toHaveLength(5);
  });

  test("neighbours are kept apart, and a paragraph ends the document", async () => {
    const body = await bodyOf(documentOf(table(0), table(0)));
    const children = [...body.getElementsByTagName("w:body")].flatMap(({ children: all }) => [
      ...all,
    ]);
    expect(children.map(({ tagName }) => tagName)).toEqual([
      "w:tbl",
      "w:p",
      "w:tbl",
      "w:p",
      "w:sectPr",
    ]);
  });
});

test("an annex begins a page and counts its own", async () => {
  const annexes = ["Phụ lục I", "Phụ lục II"].map((text) => paragraph(text, { beginsAnnex: true }));
  const body = await bodyOf(documentOf(paragraph("Quyết định"), ...annexes, paragraph("Hết")));
  const sections = [...body.getElementsByTagName("w:sectPr")];
  const startOf = (section: Element) =>
    section.getElementsByTagName("w:pgNumType")[0]?.getAttribute("w:start");
  expect(sections.map(startOf)).toEqual(["1", "1", "1"]);
  for (const section of sections) {
    expect(section.getElementsByTagName("w:titlePg")).toHaveLength(1);
    expect(section.getElementsByTagName("w:type")[0]?.getAttribute("w:val") ?? "nextPage").toBe(
      "nextPage",
    );
  }
});

describe("printed by LibreOffice", () => {
  testPrinted("a report has its heads, every code and every figure", async () => {
    const scorecard = selfScored(set, { "1.1.1": 0.25, "2.1.1": "tốt", "3.2.10": null });
    const pages = await pagesOf(
      await wordToPdf(await writeDocument(selfAssessmentReport(set, scorecard))),
    );
    const [first = ""] = pages;
    const text = pages.join(" ");
    for (const part of [
      "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "XÃ ĐỒNG THỊNH Độc lập - Tự do - Hạnh phúc",
      "Số: /BC-UBND Đồng Thịnh, ngày",
      "BÁO CÁO Kết quả tự đánh giá, chấm điểm xác định Chỉ số cải cách hành chính năm 2024",
    ]) {
      expect(first).toContain(part);
    }
    expect(text).toMatch(/Nơi nhận: TM\. ỦY BAN NHÂN DÂN - Như trên; CHỦ TỊCH/);
    for (const leaf of set.leaves) {
      const score = scorecard.scoresByCode.get(leaf.code)?.self;
      if (score?.kind !== "valid") continue;
      const figures = `${formatPoints(leaf.maxScore)} ${formatPoints(score.points)}`;
      const code = leaf.code.replaceAll(".", "\\.");
      const row = `(^| )${code} (.{0,150} )?${figures} `;
      expect(text).toMatch(new RegExp(row));
    }
    for (const section of set.sections) {
      const { points } = totalOfNode(scorecard, section, "self");
      expect(first).toContain(` ${formatPoints(section.maxScore)} ${formatPoints(points)} `);
    }
    expect(first).toContain(formatPoints(grandTotal(scorecard, set, "self").points));
    expect(text).toContain("“tốt”");
    expect(text).toContain("chưa");
  });

  testPrinted("pages are numbered from the second on", async () => {
    const pages = await pagesOf(await wordToPdf(await writeDocument(filledReport())));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]).toMatch(/^ỦY BAN/);
    for (const [index, page] of pages.entries()) {
      if (index > 0) expect(page).toMatch(new RegExp(`^${String(index + 1)} `));
    }
  });
});
