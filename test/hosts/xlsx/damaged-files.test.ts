import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { BOXED, sheetOf, workbookOf } from "../build-model";
import { refusalOf } from "./reading";

const rows = Array.from({ length: 60 }, (_, row) => [
  `1.${String(row)}`,
  `Nội dung tiêu chí ${String(row)}`,
  row / 4,
  { formula: `C${String(row + 1)}*2`, value: row / 2 },
]);
const VALID = await xlsxFiles.write(
  workbookOf(
    [sheetOf(rows, { merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }] })],
    {
      "cchc.set": "tn-4203",
      border: String(BOXED.border),
    },
  ),
);

describe("a file that was cut short", () => {
  const lengths = Array.from({ length: Math.ceil(VALID.length / 200) }, (_, step) => step * 200);
  test("is refused wherever the cut is", async () => {
    for (const length of lengths) {
      const expected = length === 0 ? "empty-file" : "damaged";
      expect((await refusalOf(VALID.subarray(0, length)))?.kind).toBe(expected);
    }
  });
});

describe("a file with changed bytes", () => {
  const place = fc.nat({ max: VALID.length - 1 });
  const changes = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });

  test("is read or refused, never a reason to throw", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (values) => {
        const bytes = VALID.slice();
        for (const [at, value] of values) bytes[at] = value;
        const result = await xlsxFiles.read(bytes);
        expect(typeof result.ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });

  test("never shows other content: checksums and relationships see it", async () => {
    const original = await xlsxFiles.read(VALID);
    const directory = VALID.length - 1200;
    for (let at = 0; at < VALID.length; at += at < directory ? 97 : 1) {
      const bytes = VALID.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      const result = await xlsxFiles.read(bytes);
      if (result.ok) expect(result).toEqual(original);
    }
  });
});

test("bytes that are no file at all are refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, asZip) => {
      const file = asZip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes;
      expect(await refusalOf(file)).toBeDefined();
    }),
    { numRuns: 500 },
  );
});
