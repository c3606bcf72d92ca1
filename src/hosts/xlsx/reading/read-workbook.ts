import { readXlsx } from "hucre/xlsx";
import { type Result, err, ok } from "../../../result";
import type { WorkbookContent } from "../../../sheet-model/grid";
import type { WorkbookRefusal } from "../../../sheet-model/workbook-refusal";
import type { ExpectedWorkbook } from "../../../sheet-model/workbook-files";
import { openPackage } from "../package/open-package";
import { READING_LIMITS, type ReadingLimits } from "../package/reading-limits";
import { readRelationships } from "../package/relationships";
import { Unreadable, orDamaged } from "../package/unreadable";
import { findWorkbookPart } from "../recognise/find-workbook-part";
import { recogniseFormat } from "../recognise/recognise-format";
import { gridOf } from "./grid-of";
import { repack } from "./repack";
import { readWorkbookPart } from "./workbook-part";

/**
 * Reads the worksheets of an .xlsx file with hucre, after looking at everything that hucre will see:
 * by itself it takes 15 seconds over a 6 KB file of column formats and 900 MB over 23 KB of empty
 * texts, reads a sheet that breaks off as if it ended there, and fails over chart sheets.
 * Errors: why the file is refused; throws only on a bug.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  expected: ExpectedWorkbook = "scorecard",
): Promise<Result<WorkbookContent, WorkbookRefusal>> {
  const refusal = recogniseFormat(bytes);
  if (refusal !== undefined) return err(refusal);
  try {
    return ok(await readZip(bytes, READING_LIMITS[expected]));
  } catch (error) {
    if (error instanceof Unreadable) return err(error.refusal);
    throw error;
  }
}

async function readZip(bytes: Uint8Array, limits: ReadingLimits): Promise<WorkbookContent> {
  const parts = openPackage(bytes, limits);
  const rootRelationships = readRelationships(parts, "");
  const workbookPath = findWorkbookPart(parts, rootRelationships);
  const part = readWorkbookPart(parts, workbookPath, limits);
  const properties = rootRelationships.find(({ type }) => /^custom-?properties$/i.test(type));
  const repacked = repack(parts, part, properties?.target, limits);
  const dateSystem = part.from1904 ? "1904" : "1900";
  const workbook = await orDamaged(() => readXlsx(repacked, { readStyles: true, dateSystem }));
  return {
    grids: part.worksheets.map((place, index) =>
      gridOf(place, workbook.sheets[index], part.from1904),
    ),
    properties: Object.fromEntries(
      Object.entries(workbook.properties?.custom ?? {}).map(([name, value]) => [
        name,
        value instanceof Date ? value.toISOString() : String(value),
      ]),
    ),
  };
}
