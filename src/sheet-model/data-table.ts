/**
 * What a column of a table of data holds. `decimal` is a number with two decimals, given as whole
 * hundredths so that it stays exact: 25 is 0.25.
 */
export type DataType = "text" | "integer" | "decimal";

/** Null where there is nothing. */
export type DataValue = string | number | null;

export interface DataColumn {
  /** By which programs know it: lower-case English letters, digits and "_". */
  readonly name: string;
  readonly type: DataType;
}

/** Rows beneath named columns, for programs other than spreadsheets. */
export interface DataTable {
  readonly columns: readonly DataColumn[];
  /** Each with a value for each column, in their order. */
  readonly rows: Iterable<readonly DataValue[]>;
}
