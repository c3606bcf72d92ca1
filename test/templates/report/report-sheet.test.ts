import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../../src/criteria/built-in-sets";
import { type CellRange, rangeAddress } from "../../../src/sheet-model/address";
import type { SheetModel } from "../../../src/sheet-model/sheet";
import { MAX_ROW_HEIGHT } from "../../../src/sheet-model/text-height";
import { selfAssessmentReport } from "../../../src/templates/report/self-assessment-report";
import { reportSheet } from "../../../src/templates/sheets/report-sheet";
import { textPieces } from "../../../src/templates/sheets/text-pieces";
import { toPdf, testWith } from "../../hosts/xlsx/engines";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { pagesOf } from "../../hosts/docx/word-engine";
import { linesOf, selfScored } from "./report-parts";

const set = defaultCriteriaSet();
const LONG = Array.from({ length: 400 }, (_, n) => `Kế hoạch số ${String(n)}/KH-UBND`).join("; ");
const scorecard = {
  ...selfScored(set, { "1.1.1": 0.5, "2.1.1": "tốt", "3.2.10": null }),
  evidenceByCode: new Map([
    ["1.1.2", LONG],
    ["1.2.1", "=HYPERLINK(1)"],
  ]),
};
const report = selfAssessmentReport(set, scorecard);
const sheet = reportSheet(report, "Báo cáo", "{}");

const textsOf = ({ rows }: SheetModel): string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.input === "string" ? [cell.input] : [])),
  );

test("says all that the document says", () => {
  const squeezed = (texts: readonly string[]) => texts.join(" ").replace(/[\s|/]+/g, " ");
  const said = squeezed(textsOf(sheet));
  const words = squeezed(linesOf(report)).split(" ");
  for (const word of words) expect(said).toContain(word);
});

test("is one A4 page wide, with page numbers, and holds its identity outside the print", () => {
  const { area, orientation, footer } = sheet.print;
  expect(orientation).toBe("portrait");
  expect(footer).toContain("&P");
  expect(area?.lastRow).toBe(sheet.rows.length - 1);
  expect(sheet.columns.map(({ hidden = false }) => hidden).lastIndexOf(false)).toBe(
    area?.lastColumn,
  );
  expect(sheet.rows[0]?.cells.at(-1)?.input).toBe("{}");
});

test("every row has a height that Excel can show its texts in", () => {
  for (const { height = 0 } of sheet.rows) {
    expect(height).toBeGreaterThan(0);
    expect(height).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
  }
});

test("room for a signature lies beside the recipients, who stand close together", () => {
  const last = sheet.rows.slice(-5);
  const [recipients, ...lines] = last.map(({ height = 0 }) => height);
  expect(last[0]?.cells[0]?.input).toBe("Nơi nhận:");
  for (const height of lines.slice(0, 3)) expect(height).toBeLessThanOrEqual(recipients ?? 0);
  const afterSignature = last.slice(2).reduce((sum, { height = 0 }) => sum + height, 0);
  expect(afterSignature).toBeGreaterThanOrEqual(72);
});

test("no two merges overlap", () => {
  const taken = new Set<string>();
  for (const merge of sheet.merges) {
    for (const place of placesIn(merge)) {
      expect(taken, rangeAddress(merge)).not.toContain(place);
      taken.add(place);
    }
  }
});

test("merged headings are one cell, with what they say in the first", () => {
  const cellOf = (text: string) => [{ text, format: {} }];
  const { rows, merges } = reportSheet(
    {
      title: "",
      blocks: [
        {
          kind: "table",
          table: {
            widths: [40, 60, 65],
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
        },
      ],
    },
    "Phụ lục",
    "{}",
  );
  expect(merges.map(rangeAddress)).toEqual(["A1:A2", "B1:C1"]);
  expect(rows.map(({ cells }) => cells.slice(0, 3).map((cell) => cell?.input ?? null))).toEqual([
    ["A", "B", null],
    [null, "C", "D"],
    ["1", "2", "3"],
  ]);
  expect(rows[1]?.cells[0]?.style.border).toBe(true);
});

test.each([
  ["một hai ba", 4, ["một", "hai", "ba"]],
  ["một hai ba", 7, ["một hai", "ba"]],
  ["một", 2, ["một"]],
  ["", 1, [""]],
  ["x".repeat(250), 100, ["x".repeat(100), "x".repeat(100), "x".repeat(50)]],
])("%j in pieces of at most %d characters", (text, most, expected) => {
  expect(textPieces(text, (piece) => piece.length <= most)).toEqual(expected);
});

testWith("LibreOffice")("prints within the page", async () => {
  const xlsx = await xlsxFiles.write({ title: "", sheets: [sheet], properties: {} });
  const pages = await pagesOf(await toPdf(xlsx));
  const [first = ""] = pages;
  expect(first).toContain("XÃ ĐỒNG THỊNH Độc lập - Tự do - Hạnh phúc");
  expect(first).toContain(`Trang 1/${String(pages.length)}`);
  const text = pages.join(" ");
  for (const { code } of set.leaves) expect(text).toContain(code);
  expect(text).toMatch(/TM\. ỦY BAN NHÂN DÂN/);
});

function placesIn({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): string[] {
  const places: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      places.push(`${String(row)}:${String(column)}`);
    }
  }
  return places;
}
