import { describe, expect, test } from "vitest";
import { withSet } from "../../src/actions/with-set";
import { readFileBySet } from "../../src/actions/check-scorecard";
import { compilationWorkbook } from "../../src/actions/compilation-workbook";
import { compileFiles } from "../../src/actions/compile";
import { importUnits } from "../../src/actions/import-units";
import { insertScorecard } from "../../src/actions/insert-scorecard";
import { newScorecard } from "../../src/actions/new-scorecard";
import { readCompiledFile } from "../../src/actions/read-compiled-file";
import { recalculateRanking } from "../../src/actions/recalculate-ranking";
import type { Situation } from "../../src/actions/situation";
import type { SourceFile } from "../../src/actions/source-file";
import { upgradeScorecard } from "../../src/actions/upgrade-scorecard";
import { learnUsualSet } from "../../src/actions/usual-set";
import { WorkbookFollower } from "../../src/actions/workbook-follower";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { NO_POINTS, pointsToNumber } from "../../src/criteria/points";
import { exampleSet } from "../../src/criteria/example-set";
import { KNOWN_SETS } from "../../src/criteria/known-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { Grid } from "../../src/sheet-model/grid";
import type { WorkbookModel } from "../../src/sheet-model/sheet";
import { nameOfSet } from "../../src/templates/recorded-set";
import { describeCompiledRefusal } from "../../src/wording/vi/compiled-refusal-sentences";
import { describeRefusal } from "../../src/wording/vi/refusal-sentences";
import { SET_SHEET_NAMES } from "../../src/wording/vi/set-sheet-names";
import { newSet } from "../criteria/new-set";
import { groupsSet, tiesSet } from "../criteria/other-sets";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { MemoryWorkbook } from "./memory-workbook";
import { submissionOf } from "./submissions";

const OF_SET = [SET_SHEET_NAMES.criteria, SET_SHEET_NAMES.settings];
const numbered = (number: number) => OF_SET.map((name) => `${name} (${String(number)})`);
const AN = { name: "Xã An", kind: "commune" } as const;

const opened = (model: WorkbookModel): MemoryWorkbook => new MemoryWorkbook(model);
const namesIn = ({ grids }: MemoryWorkbook) => grids.map(({ sheetName }) => sheetName);
const scorecardFile = (set: CriteriaSet, unit: string = AN.name): WorkbookModel =>
  withSet(newScorecard(set, { ...AN, name: unit }, 2024), set);

async function fileOf(model: WorkbookModel, name = "Xã An.xlsx"): Promise<SourceFile> {
  const bytes = await xlsxFiles.write(model);
  return { name, read: () => Promise.resolve(bytes.slice()) };
}
const without = (model: WorkbookModel, ...names: string[]): WorkbookModel => ({
  ...model,
  sheets: model.sheets.filter(({ name }) => !names.includes(name)),
});
const read = async (file: SourceFile, chosen?: CriteriaSet) =>
  readFileBySet(file.name, await file.read(), chosen, xlsxFiles);

/** The sheet with another text or number in the first cell that holds this one. */
function typedOver(grid: Grid, from: number, to: number): Grid {
  let isDone = false;
  const rows = grid.rows.map((row) =>
    row.map((cell) => {
      if (isDone || cell.kind !== "number" || cell.value !== from) return cell;
      isDone = true;
      return { kind: "number", value: to } as const;
    }),
  );
  expect(isDone).toBe(true);
  return { ...grid, rows };
}

describe("a scorecard of a set that not every machine has", () => {
  test("comes with its set, once; another set's sheets of the same names stay", async () => {
    const [set, other] = [newSet(), newSet()];
    const workbook = opened({ title: "", sheets: [], properties: {} });
    for (const [of, name] of [
      [set, "Xã An"],
      [set, "Xã Bình"],
      [other, "Xã Chi"],
    ] as const) {
      expect(
        await insertScorecard(workbook, { set: of, unit: { ...AN, name }, year: 2024 }),
      ).toEqual({ ok: true, value: name });
    }
    const ofSets = namesIn(workbook).filter((name) => name.includes("ộ chỉ số"));
    expect(ofSets).toEqual([...OF_SET, ...numbered(2)]);
  });

  test("brings nothing where the set is built in", () => {
    const [names] = [scorecardFile(defaultCriteriaSet()).sheets.map(({ name }) => name)];
    expect(names.filter((name) => OF_SET.includes(name as never))).toEqual([]);
  });

  test("is read by its own set on a machine that has never seen it", async () => {
    const set = newSet();
    const file = await fileOf(scorecardFile(set));
    expect(KNOWN_SETS.find({ id: set.id, hash: set.contentHash })).toBeUndefined();
    expect(await read(file)).toMatchObject({
      ok: true,
      value: { isOwn: true, set: { id: set.id, contentHash: set.contentHash } },
    });
  });

  test("whose set was lost or changed is refused by the name of that set", async () => {
    const [lost, changed] = [newSet(), newSet()];
    const withoutSet = await fileOf(without(scorecardFile(lost), ...OF_SET));
    const refused = await read(withoutSet);
    expect(refused).toMatchObject({ error: { ...nameOfSet(lost), kind: "set-not-found" } });
    if (refused.ok) throw new Error("It was read");
    expect(describeRefusal(refused.error)).toContain(lost.contentHash);

    const file = await fileOf(scorecardFile(changed));
    const content = await xlsxFiles.read(await file.read());
    if (!content.ok) throw new Error(content.error.kind);
    const workbook = opened({ title: "", sheets: [], properties: {} });
    workbook.grids = content.value.grids.map((grid) =>
      grid.sheetName === SET_SHEET_NAMES.settings
        ? typedOver(grid, pointsToNumber(changed.bands[0]?.from ?? NO_POINTS), 9)
        : grid,
    );
    const situations: Situation[] = [];
    workbook.activeSheetName = AN.name;
    await new WorkbookFollower(workbook, defaultCriteriaSet(), (each) =>
      situations.push(each),
    ).start();
    expect(situations.at(-1)).toMatchObject({
      kind: "refused",
      refusal: { kind: "set-changed", id: changed.id, sheetName: SET_SHEET_NAMES.criteria },
    });
  });

  test("in front is followed by its own set, whichever was chosen; so functions take that for the usual one", async () => {
    const set = newSet();
    const workbook = opened(scorecardFile(set));
    const situations: Situation[] = [];
    await new WorkbookFollower(workbook, defaultCriteriaSet(), (each) =>
      situations.push(each),
    ).start();
    expect(situations.at(-1)).toMatchObject({
      kind: "scorecard",
      review: { set: { contentHash: set.contentHash }, sheetName: AN.name },
    });
    const [situation] = situations.slice(-1);
    const kinds =
      situation?.kind === "scorecard"
        ? situation.review.findings.map(({ detail }) => detail.kind)
        : [];
    expect(kinds).not.toContain("other-set");
    expect(KNOWN_SETS.usual.contentHash).toBe(set.contentHash);
    if (situation?.kind !== "scorecard") return;
    // Drawn anew it finds its set there.
    expect(await upgradeScorecard(workbook, situation.review)).toMatchObject({ ok: true });
    expect(namesIn(workbook).filter((name) => OF_SET.includes(name as never))).toEqual(OF_SET);
  });

  test("whose set nobody has is shown by the chosen one, with a finding", async () => {
    const set = newSet();
    const situations: Situation[] = [];
    await new WorkbookFollower(
      opened(without(scorecardFile(set), ...OF_SET)),
      defaultCriteriaSet(),
      (each) => situations.push(each),
    ).start();
    const [situation] = situations.slice(-1);
    if (situation?.kind !== "scorecard") throw new Error(situation?.kind);
    expect(situation.review.findings.map(({ detail }) => detail)).toContainEqual({
      kind: "other-set",
      recorded: set.id,
    });
  });
});

test.each([groupsSet(), tiesSet()])(
  "whose set nobody has, and which the chosen one does not fit, is refused by the name of its set: $id",
  async (set) => {
    const workbook = opened(without(scorecardFile(set), ...OF_SET));
    for (const inFront of [AN.name, namesIn(workbook).at(-1)]) {
      workbook.activeSheetName = inFront ?? AN.name;
      const situations: Situation[] = [];
      await new WorkbookFollower(workbook, defaultCriteriaSet(), (each) =>
        situations.push(each),
      ).start();
      expect(situations).toMatchObject([
        { kind: "refused", refusal: { ...nameOfSet(set), kind: "set-not-found" } },
      ]);
    }
  },
);

describe("files are compiled by the set that they say is theirs", () => {
  test("the one that most have; files of others are refused, and both sets are named", async () => {
    const [set, other] = [newSet(), newSet()];
    const files = [
      await fileOf(scorecardFile(other, "Xã Khác"), "1.xlsx"),
      await fileOf(scorecardFile(set, "Xã An"), "2.xlsx"),
      await fileOf(scorecardFile(set, "Xã Bình"), "3.xlsx"),
    ];
    const { set: compiledBy, units, refused } = await compileFiles(files, undefined, xlsxFiles);
    expect(compiledBy.contentHash).toBe(set.contentHash);
    expect(units.map(({ file }) => file.name)).toEqual(["2.xlsx", "3.xlsx"]);
    const refusal = {
      kind: "other-set",
      recorded: nameOfSet(other),
      wanted: nameOfSet(set),
    } as const;
    expect(refused.map((each) => [each.file.name, each.refusal])).toEqual([["1.xlsx", refusal]]);
    expect(describeRefusal(refusal)).toContain("cùng mã nhưng khác nội dung");
  });

  test("a form that was retyped is read by it too, also where it comes first", async () => {
    const set = newSet();
    const drawn = scorecardFile(set, "Xã Chép");
    const [sheet] = drawn.sheets;
    if (sheet === undefined) throw new Error("Nothing was drawn");
    const { rows } = sheet;
    const identityless = rows.map(({ cells, ...row }, index) => ({
      ...row,
      cells: index === 0 ? cells.slice(0, 7) : cells,
    }));
    const retyped: WorkbookModel = { ...drawn, sheets: [{ ...sheet, rows: identityless }] };
    const compiled = await compileFiles(
      [await fileOf(retyped, "1.xlsx"), await fileOf(scorecardFile(set), "2.xlsx")],
      undefined,
      xlsxFiles,
    );
    expect(compiled.refused).toEqual([]);
    expect(compiled.units.map(({ standing }) => standing.scorecard.scoresByCode.size)).toEqual([
      set.leaves.length,
      set.leaves.length,
    ]);
  });
});

describe("a compiled workbook of a set that not every machine has", () => {
  const scorecardsOf = (set: CriteriaSet) =>
    ["Xã An", "Xã Bình"].map((name) => appraisedScorecard(set, name));
  async function compiledModel(set: CriteriaSet): Promise<WorkbookModel> {
    const files = [
      await fileOf(scorecardFile(set, "Xã An"), "1.xlsx"),
      await fileOf(scorecardFile(set, "Xã Bình"), "2.xlsx"),
    ];
    return compilationWorkbook(await compileFiles(files, set, xlsxFiles));
  }

  test("brings it: reopened where nobody has met it, it is ranked and read", async () => {
    const set = newSet();
    const model = await compiledModel(set);
    expect(KNOWN_SETS.find({ id: set.id, hash: set.contentHash })).toBeUndefined();
    expect(await recalculateRanking(opened(model))).toMatchObject({
      ok: true,
      value: { kind: "recalculated", unranked: 2 },
    });
    const readBack = await readCompiledFile(await xlsxFiles.write(model), xlsxFiles);
    expect(readBack).toMatchObject({
      ok: true,
      value: { set: { contentHash: set.contentHash }, units: [{}, {}] },
    });
  });

  test("finds its set under any sheets' names", async () => {
    const set = newSet();
    const workbook = opened(await compiledModel(set));
    workbook.grids = workbook.grids.map((grid) => ({
      ...grid,
      sheetName: grid.sheetName.replace(/ộ chỉ số$/u, "ộ của tỉnh"),
    }));
    expect(namesIn(workbook)).toContain("Bộ của tỉnh");
    expect(await recalculateRanking(workbook)).toMatchObject({ ok: true });
  });

  test.each([
    [
      "lost",
      "set-not-found",
      (grid: Grid) => (OF_SET.includes(grid.sheetName as never) ? [] : [grid]),
    ],
    [
      "changed by hand",
      "set-changed",
      (grid: Grid) => [
        grid.sheetName === SET_SHEET_NAMES.criteria ? typedOver(grid, 1, 1.25) : grid,
      ],
    ],
  ] as const)("whose set was %s is left as it is, with a reason: %s", async (_, kind, change) => {
    const set = newSet();
    const workbook = opened(await compiledModel(set));
    workbook.grids = workbook.grids.flatMap(change);
    const before = workbook.grids;
    const outcome = await recalculateRanking(workbook);
    expect(outcome).toMatchObject({ ok: false, error: { kind, id: set.id } });
    expect(workbook.grids).toBe(before);
    expect(workbook.filled).toEqual([]);
  });

  test("refuses as a file with the set's name", async () => {
    const set = newSet();
    const bytes = await xlsxFiles.write(without(await compiledModel(set), ...OF_SET));
    const refused = await readCompiledFile(bytes, xlsxFiles);
    if (refused.ok) throw new Error("It was read");
    expect(refused.error.kind).toBe("set-not-found");
    expect(describeCompiledRefusal(refused.error)).toContain(`${set.id}@${set.contentHash}`);
  });

  test("made by an import has its set before its first unit", async () => {
    const set = newSet();
    const workbook = opened({ title: "", sheets: [], properties: {} });
    const additions = scorecardsOf(set).map((scorecard) => submissionOf(scorecard));
    const work = { updates: [], additions, left: [], unchanged: [] };
    const outcome = await importUnits(workbook, { set, work, refused: [] });
    expect(outcome).toMatchObject({ refusal: undefined, ranking: { ok: true } });
    const names = namesIn(workbook);
    expect(names.slice(names.indexOf(OF_SET[0] ?? ""))).toEqual([...OF_SET, "Xã An", "Xã Bình"]);
    await learnUsualSet(workbook);
    expect(KNOWN_SETS.usual.contentHash).toBe(set.contentHash);
  });

  test("never takes the sheets of a set for a unit's", async () => {
    const set = exampleSet();
    const file = await readCompiledFile(await xlsxFiles.write(await compiledModel(set)), xlsxFiles);
    expect(file.ok && file.value.units.map(({ sheetName }) => sheetName)).toEqual([
      "Xã An",
      "Xã Bình",
    ]);
  });
});
