import type { DocumentSheet } from "../engine/document-sheet";
import type { OpenDocument } from "../engine/open-document";
import { badArgument } from "./excel-errors";
import { hasName } from "./named-items";
import { parseAddress } from "./parse-address";

const LEGAL_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Refuses a name that no table can have, or that a table or a name of the workbook has already. */
export function requireFreeTableName(document: OpenDocument, name: string, tableId: string): void {
  const isLegal = LEGAL_NAME.test(name) && parseAddress(name) === null && !/^[CR]$/i.test(name);
  const isTaken = document.sheets.some(({ tables }) =>
    tables.some(({ id, name: other }) => id !== tableId && isSame(other, name)),
  );
  if (!isLegal || isTaken || hasName(document, name)) throw badArgument();
}

/** "Table2", the next that is free. */
export function nextTableName(document: OpenDocument, wish = "Table"): string {
  const names = document.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  for (let number = 1; ; number++) {
    const name = wish + String(number);
    if (!names.some((other) => isSame(other, name)) && !hasName(document, name)) return name;
  }
}

/** Tables that came with the copy of a sheet get ids and names of their own. */
export function renameCopiedTables(copied: DocumentSheet): void {
  const tables = copied.tables;
  copied.tables = [];
  for (const table of tables) {
    const name = nextTableName(copied.document, table.name);
    copied.tables = [...copied.tables, { ...table, id: newTableId(), name }];
  }
}

export const newTableId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
