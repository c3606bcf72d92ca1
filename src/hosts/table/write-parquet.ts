import { type SchemaElement, parquetWriteBuffer } from "hyparquet-writer";
import type { DataColumn, DataTable, DataType, DataValue } from "../../sheet-model/data-table";

/** A column as Parquet types it; where nothing is, nothing is stored. */
const ELEMENTS: Readonly<Record<DataType, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  // Whole hundredths: up to 9,999,999.99 without any rounding.
  decimal: { type: "INT32", converted_type: "DECIMAL", precision: 9, scale: 2 },
};

/**
 * A table as a Parquet file: texts as UTF-8, whole numbers as INT32, decimals as DECIMAL(9,2), all of
 * which may be null.
 */
export function writeParquet({ columns, rows }: DataTable): Uint8Array {
  const data = columns.map((): (string | number | bigint | null)[] => []);
  for (const row of rows) {
    for (const [index, { type }] of columns.entries()) {
      data[index]?.push(stored(row[index] ?? null, type));
    }
  }
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name }, index) => ({ name, data: data[index] ?? [] })),
    schema: [{ name: "root", num_children: columns.length }, ...columns.map(element)],
  });
  return new Uint8Array(buffer);
}

const element = ({ name, type }: DataColumn): SchemaElement => ({
  name,
  ...ELEMENTS[type],
  repetition_type: "OPTIONAL",
});

/** The writer takes whole hundredths for what they are as a bigint alone. */
const stored = (value: DataValue, type: DataType): string | number | bigint | null =>
  typeof value === "number" && type === "decimal" ? BigInt(value) : value;
