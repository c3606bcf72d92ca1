import { beforeEach, expect, test } from "vitest";
import { readContentBySet } from "../../src/actions/check-scorecard";
import { compileFiles } from "../../src/actions/compile";
import { readLongTable } from "../../src/actions/export-long-table";
import { withSet } from "../../src/actions/with-set";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { exampleSet } from "../../src/criteria/example-set";
import { KNOWN_SETS } from "../../src/criteria/known-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import { emptyScorecard } from "../../src/scoring/scorecard";
import type { WorkbookContent } from "../../src/sheet-model/grid";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { scorecardSheet } from "../../src/templates/sheets/scorecard-sheet";
import { smallSet } from "../criteria/small-set";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";

const [builtIn, example] = [defaultCriteriaSet(), exampleSet()];
const small = smallSet();
const AN = { name: "Xã An", kind: "commune" } as const;

beforeEach(() => {
  for (const set of [example, small]) KNOWN_SETS.remove(set);
});

const blank = (set: CriteriaSet) => scorecardSheet(set, emptyScorecard(set, AN, 2024), set.id);
const filled = (set: CriteriaSet) => scorecardSheet(set, appraisedScorecard(set, AN.name), set.id);

const workbook = (...sheets: WorkbookModel["sheets"]): WorkbookModel => ({
  title: "",
  sheets,
  properties: {},
});

async function contentOf(model: WorkbookModel, hidden?: string): Promise<WorkbookContent> {
  const read = await xlsxFiles.read(await xlsxFiles.write(model));
  if (!read.ok) throw new Error(read.error.kind);
  const grids = read.value.grids.map((grid) => ({
    ...grid,
    hidden: grid.hidden || grid.sheetName === hidden,
  }));
  return { ...read.value, grids };
}

test.each([
  [
    "a blank form in front of the filled one",
    [blank(builtIn), filled(example)],
    undefined,
    example,
  ],
  [
    "the filled one in front of a blank form",
    [filled(example), blank(builtIn)],
    undefined,
    example,
  ],
  [
    "a blank form in sight, the filled one hidden",
    [blank(builtIn), filled(example)],
    example,
    example,
  ],
  ["both filled: the one in front", [filled(builtIn), filled(example)], undefined, builtIn],
  ["both filled, the first hidden", [filled(builtIn), filled(example)], builtIn, example],
  ["both blank: the one in front", [blank(example), blank(builtIn)], undefined, example],
] as const)("%s is read", async (_, sheets, hidden, set) => {
  const content = await contentOf(withSet(workbook(...sheets), example), hidden?.id);
  expect(readContentBySet(content, "An.xlsx", undefined)).toMatchObject({
    ok: true,
    value: { isOwn: true, set: { id: set.id }, reading: { sheetName: set.id } },
  });
});

test.each([
  ["a blank form in front", [blank(builtIn), filled(small)], "set-not-found"],
  ["a filled form in front", [filled(builtIn), filled(small)], undefined],
] as const)(
  "a sheet whose set nobody has may be the filled one: %s",
  async (_, sheets, refusal) => {
    const read = readContentBySet(await contentOf(workbook(...sheets)), "An.xlsx", undefined);
    expect(read.ok ? undefined : read.error.kind).toBe(refusal);
  },
);

test("a blank form in front costs no unit its score, whether compiled or exported", async () => {
  const models = {
    "An.xlsx": workbook(blank(builtIn), filled(example)),
    "Bình.xlsx": workbook(scorecardSheet(example, appraisedScorecard(example, "Xã Bình"), "Bình")),
  };
  const sources = await Promise.all(
    Object.entries(models).map(async ([name, model]) => {
      const bytes = await xlsxFiles.write(withSet(model, example));
      return { name, read: () => Promise.resolve(bytes.slice()) };
    }),
  );
  const { set, units, refused } = await compileFiles(sources, undefined, xlsxFiles);
  expect({ set: set.id, refused }).toEqual({ set: example.id, refused: [] });
  expect(units.map(({ standing }) => standing.self.points > 0)).toEqual([true, true]);
  const table = await readLongTable(sources, undefined, xlsxFiles);
  expect(new Set(table.rows.map((row) => row.criteriaSet))).toEqual(new Set([example.id]));
});
