import { expect, test } from "vitest";
import type { SheetExtras } from "../../../embedded/engine/document";
import { openXlsx } from "../../../embedded/xlsx/open-xlsx";
import { saveXlsx } from "../../../embedded/xlsx/save-xlsx";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { openExcel } from "../../embedded/office-in-node";
import { type WorkbookFacts, factsOf } from "../../embedded/xlsx/workbook-facts";
import { workbookOf } from "../build-model";
import { sheetWithCharts } from "../chart-models";
import { testWith } from "../xlsx/engines";
import { valueOf } from "./host-results";

const workbook = workbookOf([sheetWithCharts()]);

/** The workbook of an embedded Excel in which the charts were drawn. */
async function drawn() {
  const excel = await openExcel();
  try {
    valueOf(await excelWorkbook().insert(workbook));
    return excel.workbook.save();
  } finally {
    excel.close();
  }
}

const chartsOf = (saved: Awaited<ReturnType<typeof drawn>>) => {
  const sheets = Object.values(saved.sheets);
  const sheet = sheets.find(({ name }) => name === "Biểu đồ 'A' B");
  return ((sheet?.custom ?? {}) as SheetExtras).charts ?? [];
};

test("Excel is told of each chart where it stands, which cells it shows and how", async () => {
  const [ranked, pair] = chartsOf(await drawn());
  const font = (fontSize: number) => ({ fontName: "Times New Roman", fontSize });
  const labels = { position: "OutsideEnd", numberFormat: "0.00;;;", ...font(9) };
  const series = { categories: "'Biểu đồ ''A'' B'!$A$2:$A$4", gapWidth: 45, overlap: 100, labels };
  expect(ranked).toMatchObject({
    place: { firstRow: 6, firstColumn: 0, lastRow: 19, lastColumn: 3 },
    title: { text: "Điểm <từng> đơn vị & nhóm", visible: true, bold: true, ...font(12) },
    legend: { position: "Top", visible: true, ...font(10) },
    categoryAxis: { reversed: true, ...font(10) },
    valueAxis: { minimum: 0, maximum: 110, visible: false, gridlines: false },
    frameColor: "#FFFFFF",
    series: [
      { ...series, name: "Tốt", values: "'Biểu đồ ''A'' B'!$B$2:$B$4", color: "#1F6FAE" },
      { ...series, name: "Khá", values: "'Biểu đồ ''A'' B'!$C$2:$C$4", color: "#F0C04C" },
    ],
  });
  expect(pair?.series.map(({ overlap }) => overlap)).toEqual([0, 0]);
});

test("the embedded Excel keeps charts in a file and finds them there again", async () => {
  const saved = await drawn();
  const opened = await openXlsx(await saveXlsx(saved), "a.xlsx");
  const known = chartsOf(saved).map((chart, index) => ({
    ...chart,
    id: `chart-${String(index + 1)}`,
  }));
  expect(chartsOf(opened)).toEqual(known);
});

testWith("openpyxl")("charts drawn through Office.js are those that are written", async () => {
  const charts = (facts: WorkbookFacts) =>
    Object.entries(facts).filter(([place]) => place.includes("!chart "));
  const byOffice = charts(await factsOf(await saveXlsx(await drawn())));
  expect(byOffice.length).toBeGreaterThan(10);
  expect(byOffice).toEqual(charts(await factsOf(await xlsxFiles.write(workbook))));
});

test("what of charts is not modelled fails with its name", async () => {
  const excel = await openExcel();
  try {
    const adding = (type: "Pie" | "BarClustered") =>
      excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add(type, sheet.getRange("A1:A3"), "Columns").title.overlay = true;
        await context.sync();
      });
    await expect(adding("Pie")).rejects.toThrow("Pie");
    await expect(adding("BarClustered")).rejects.toThrow("overlay");
  } finally {
    excel.close();
  }
});
