import { expect, test } from "vitest";
import { writeParquet } from "../../../src/hosts/table/write-parquet";
import type { DataTable, DataValue } from "../../../src/sheet-model/data-table";
import { query } from "./duckdb";

const table = (rows: readonly (readonly DataValue[])[]): DataTable => ({
  columns: [
    { name: "unit", type: "text" },
    { name: "year", type: "integer" },
    { name: "difference", type: "decimal" },
  ],
  rows,
});
const all = (file: string) => `SELECT * FROM ${file}`;

test("texts stay what they are, hundredths are exact decimals, and what is not there is null", async () => {
  const rows: DataValue[][] = [
    ["Xã Đồng Thịnh", 2024, -25],
    ["=1+1", null, 8_999_95],
    ["", 2025, 0],
    [null, 2026, null],
    ["1.10", 2026, 10],
  ];
  expect(await query(writeParquet(table(rows)), "parquet", all)).toEqual([
    { unit: "Xã Đồng Thịnh", year: 2024, difference: "-0.25" },
    { unit: "=1+1", year: null, difference: "8999.95" },
    { unit: "", year: 2025, difference: "0.00" },
    { unit: null, year: 2026, difference: null },
    { unit: "1.10", year: 2026, difference: "0.10" },
  ]);
});

test("columns have their types, also where nothing stands in them", async () => {
  for (const rows of [[], [[null, null, null]]]) {
    const described = await query(
      writeParquet(table(rows)),
      "parquet",
      (file) => `DESCRIBE SELECT * FROM ${file}`,
    );
    expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual([
      ["unit", "VARCHAR"],
      ["year", "INTEGER"],
      ["difference", "DECIMAL(9,2)"],
    ]);
  }
});

test("every hundredth of a hundred points comes back as it was", async () => {
  const rows = Array.from({ length: 10_001 }, (_, hundredths) => [null, hundredths, hundredths]);
  const [sums] = await query(
    writeParquet(table(rows)),
    "parquet",
    (file) =>
      `SELECT COUNT(*)::INT AS rows, SUM(difference)::VARCHAR AS total FROM ${file} WHERE difference * 100 = year`,
  );
  expect(sums).toEqual({ rows: 10_001, total: "500050.00" });
});
