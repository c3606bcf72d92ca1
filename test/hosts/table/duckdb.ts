import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type Json } from "@duckdb/node-api";

/** Rows as DuckDB gives them: numbers of a kind that JSON has, decimals and large numbers as texts. */
export type QueriedRow = Readonly<Record<string, Json>>;

/** What DuckDB answers to a query in which `file` stands for a file of these bytes. */
export async function query(
  bytes: Uint8Array,
  extension: "csv" | "parquet",
  sql: (file: string) => string,
): Promise<QueriedRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const path = join(folder, `data.${extension}`);
    await writeFile(path, bytes);
    const file = `'${path.replaceAll("'", "''")}'`;
    const answer = await connection.runAndReadAll(sql(file));
    return answer.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true });
  }
}
