import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { type WorkbookFacts, factsOf } from "../../embedded/xlsx/workbook-facts";
import { workbookOf } from "../build-model";
import { sheetWithCharts } from "../chart-models";
import { recalculate, testWith } from "./engines";

const SHEET = "Biểu đồ 'A' B";
const written = () => xlsxFiles.write(workbookOf([sheetWithCharts()]));

const chart = (facts: WorkbookFacts, number: number) => (what: string) =>
  facts[`${SHEET}!chart ${String(number)} ${what}`];

testWith("openpyxl")("a chart is written with its place, its cells and its looks", async () => {
  const facts = await factsOf(await written());
  const [ranked, pair] = [chart(facts, 0), chart(facts, 1)];
  const font = (size: number, bold = false) => [size, bold, "Times New Roman"];
  const cells = (column: string) => `'Biểu đồ ''A'' B'!$${column}$2:$${column}$4`;
  const labels = [true, "0.00;;;", "outEnd", font(900)];
  expect(ranked("kind")).toEqual(["barChart", "bar", "clustered", 45, 100]);
  expect(ranked("place")).toEqual([6, 0, 20, 4]);
  expect(ranked("title")).toEqual(["Điểm <từng> đơn vị & nhóm", font(1200, true)]);
  expect(ranked("legend")).toEqual(["t", font(1000)]);
  expect(ranked("names")).toEqual(["maxMin", false, font(1000)]);
  expect(ranked("values")).toEqual([0, 110, true, false]);
  expect(ranked("series")).toEqual([
    ["Tốt", cells("B"), cells("A"), "1F6FAE", labels],
    ["Khá", cells("C"), cells("A"), "F0C04C", labels],
  ]);
  expect(pair("kind")).toEqual(["barChart", "bar", "clustered", 45, 0]);
  // Of scenarios and objects, the objects alone may be edited: charts can be copied into a report.
  expect(facts[`${SHEET}!protection`]).toMatchObject({ 0: false, 1: true });
});

testWith("LibreOffice")("LibreOffice reads the charts with the cells they show", async () => {
  const parts = unzipSync(await recalculate(await written()));
  const charts = Object.keys(parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  const references = charts.map((path) => {
    const xml = strFromU8(parts[path] ?? new Uint8Array()).replaceAll("&apos;", "'");
    return [...xml.matchAll(/<c:val>.*?<c:f>(.*?)<\/c:f>/gs)].map(([, cells]) => cells);
  });
  const cells = (column: string) => `'Biểu đồ ''A'' B'!$${column}$2:$${column}$4`;
  expect(references).toEqual([
    [cells("B"), cells("C")],
    [cells("B"), cells("C")],
  ]);
});
