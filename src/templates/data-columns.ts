import type { LongRow } from "../scoring/long-table";
import { ORG_UNIT_KIND_WORDS } from "../scoring/org-unit";
import type { DataColumn, DataTable, DataValue } from "../sheet-model/data-table";
import type { Grid } from "../sheet-model/grid";
import { DATA_TEXTS, LEVEL_TERMS, SETTLED_ROUND_TERMS } from "../wording/vi/data-texts";

export type LongColumnKey = keyof LongRow;

/** A column of the long table, wherever that is shown or written. */
export interface LongColumn extends DataColumn {
  readonly key: LongColumnKey;
  /** On the sheet. */
  readonly heading: string;
  /** What a row has in it, in the words of the interface; points in hundredths. */
  readonly valueIn: (row: LongRow) => DataValue;
}

const column = (
  key: LongColumnKey,
  type: LongColumn["type"],
  { name = key, valueIn = (row) => row[key] }: Partial<Pick<LongColumn, "name" | "valueIn">> = {},
): LongColumn => ({ key, type, name, heading: DATA_TEXTS.headings[key], valueIn });

/** The columns of the long table in their order: the same on the sheet and in every file. */
export const LONG_COLUMNS: readonly LongColumn[] = [
  column("unit", "text"),
  column("kind", "text", { valueIn: ({ kind }) => kind && ORG_UNIT_KIND_WORDS[kind] }),
  // "set" alone is a word of SQL.
  column("criteriaSet", "text", { name: "criteria_set" }),
  column("year", "integer"),
  column("section", "text"),
  column("code", "text"),
  column("name", "text"),
  column("level", "text", { valueIn: ({ level }) => LEVEL_TERMS[level] }),
  column("max", "decimal"),
  column("self", "decimal"),
  column("appraised", "decimal"),
  column("difference", "decimal"),
  column("evidenceCount", "integer", { name: "evidence_count" }),
  column("round", "text", { valueIn: ({ round }) => SETTLED_ROUND_TERMS[round ?? "none"] }),
];

/** Whether a sheet is the long table, whatever its name has become. */
export const isLongTable = ({ rows }: Grid): boolean =>
  LONG_COLUMNS.every(({ heading }, index) => {
    const found = rows[0]?.[index];
    return found?.kind === "text" && found.text === heading;
  });

/** The rows as they are exported. */
export const longDataTable = (rows: readonly LongRow[]): DataTable => ({
  columns: LONG_COLUMNS,
  rows: {
    *[Symbol.iterator]() {
      for (const row of rows) yield LONG_COLUMNS.map(({ valueIn }) => valueIn(row));
    },
  },
});
