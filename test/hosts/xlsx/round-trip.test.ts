import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import type { CellContent } from "../../../src/sheet-model/cell-content";
import type { CellInput } from "../../../src/sheet-model/sheet";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import { sheetOf, workbookOf } from "../build-model";
import { readContent } from "./reading";

const EMPTY: CellContent = { kind: "empty" };

function expected(input: CellInput): CellContent {
  if (input === null || input === "") return EMPTY;
  if (typeof input === "number") return { kind: "number", value: input };
  if (typeof input === "string") return { kind: "text", text: input };
  return expected(input.value);
}

async function roundTrip(inputs: readonly CellInput[]): Promise<readonly CellContent[]> {
  const written = await xlsxFiles.write(workbookOf([sheetOf([[...inputs, "end"]])]));
  const [grid] = (await readContent(written)).grids;
  return grid?.rows[0]?.slice(0, -1) ?? [];
}

/** Full of what spreadsheets and XML treat specially; well-formed, since lone halves are replaced. */
const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }).filter((text) => !/[\ufffe\uffff]/.test(text)),
  fc
    .array(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "'",
        "#N/A",
        "#REF!",
        "_x0041_",
        "_x005F_",
        "_x",
        " ",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "\0",
        "\u0008",
        "\u000b",
        "\u001f",
        "<",
        "&",
        "&lt;",
        "]]>",
        '"',
        "ệ",
        "e\u0302\u0323",
        "🌾",
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join("")),
);
const scores = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100);
const inputs = fc.oneof(
  texts,
  scores,
  fc.constant(null),
  fc.record({ formula: fc.constantFrom("A1", 'IF(A1="","",1)'), value: fc.oneof(texts, scores) }),
);

test("any texts and scores come back as they were", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(inputs, { maxLength: 12 }), async (row) => {
      expect(await roundTrip(row)).toEqual(row.map(expected));
    }),
    { numRuns: 300 },
  );
});

test("any number comes back to its last bit", async () => {
  const numbers = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((one) => !Object.is(one, -0));
  await fc.assert(
    fc.asyncProperty(fc.array(numbers, { maxLength: 12 }), async (row) => {
      expect(await roundTrip(row)).toEqual(row.map(expected));
    }),
    { numRuns: 100 },
  );
});

test("half a surrogate pair and what is no character become the replacement character", async () => {
  expect(await roundTrip(["a\ud800b", "\udc00", "\uffff"])).toEqual(
    ["a\ufffdb", "\ufffd", "\ufffd"].map(expected),
  );
});

test("properties, names and merges come back", async () => {
  const merges = [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }];
  const sheets = [
    sheetOf([["a", null]], { name: "Xã A & 'B' <1>", merges }),
    sheetOf([["b"]], { name: "Hai" }),
  ];
  const properties = { "cchc.set": "tn-4203", name: 'Xã <Đại Từ> & "x"' };
  const content = await readContent(await xlsxFiles.write(workbookOf(sheets, properties)));
  expect(content.properties).toEqual(properties);
  expect(content.grids.map(({ sheetName }) => sheetName)).toEqual(["Xã A & 'B' <1>", "Hai"]);
  expect(content.grids[0]?.merges).toEqual(merges);
});

test("hucre reads the same cells from the file itself as from what it is shown of it", async () => {
  const rows = [
    ["a", 1.5, null],
    [{ formula: "B1*2", value: 3 }, "=x", " b "],
  ];
  const written = await xlsxFiles.write(workbookOf([sheetOf(rows)]));
  const { sheets } = await readXlsx(written);
  expect(sheets[0]?.rows).toEqual([
    ["a", 1.5, null],
    [3, "=x", " b "],
  ]);
  const [grid] = (await readContent(written)).grids;
  expect(grid?.rows).toEqual(
    rows.map((row, index) => row.map(expected).slice(0, index === 0 ? 2 : 3)),
  );
});
