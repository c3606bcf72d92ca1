import { type Unzipped, strFromU8 } from "fflate";

const RELATIONSHIP = /<(?:\w+:)?Relationship\b[^<>]*>/g;
const SHEET = /<(?:\w+:)?sheet\b[^<>]*>/g;
const ROW = /<(?:\w+:)?row\b[^<>]*\sht\s*=[^<>]*>/g;

/**
 * For each sheet of a workbook the heights of rows that were fitted to their text, in points by row
 * counted from 0. hucre keeps only the heights that somebody set.
 */
export function fittedRows(parts: Unzipped): ReadonlyMap<number, number>[] {
  return worksheetPaths(parts).map((path) => {
    const rows = textOf(parts, path).match(ROW) ?? [];
    return new Map(
      rows.flatMap((tag) => {
        if (["1", "true"].includes(attribute(tag, "customHeight") ?? "")) return [];
        return [[Number(attribute(tag, "r")) - 1, Number(attribute(tag, "ht"))]];
      }),
    );
  });
}

/** The parts of the sheets, in the order of their tabs. */
function worksheetPaths(parts: Unzipped): string[] {
  const main = relationships(parts, "_rels/.rels").find(({ type }) =>
    type.endsWith("/officeDocument"),
  );
  const path = main?.target.replace(/^\//, "") ?? "";
  const [, folder = "", file = ""] = /^(.*?)([^/]*)$/.exec(path) ?? [];
  const targets = relationships(parts, `${folder}_rels/${file}.rels`);
  const sheets = textOf(parts, path).match(SHEET) ?? [];
  return sheets.map((tag) => {
    const id = attribute(tag, "\\w+:id");
    const target = targets.find((one) => one.id === id)?.target ?? "";
    return target.startsWith("/") ? target.slice(1) : folder + target;
  });
}

function relationships(parts: Unzipped, path: string) {
  const tags = textOf(parts, path).match(RELATIONSHIP) ?? [];
  return tags.map((tag) => ({
    id: attribute(tag, "Id"),
    type: attribute(tag, "Type") ?? "",
    target: attribute(tag, "Target") ?? "",
  }));
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}

function textOf(parts: Unzipped, path: string): string {
  const part = parts[path];
  return part === undefined ? "" : strFromU8(part);
}
