import { beforeEach, describe, expect, test } from "vitest";
import { compileFiles } from "../../src/actions/compile";
import { newScorecard } from "../../src/actions/new-scorecard";
import type { SourceFile } from "../../src/actions/source-file";
import { withSet } from "../../src/actions/with-set";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { KNOWN_SETS } from "../../src/criteria/known-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { SheetModel, WorkbookModel } from "../../src/sheet-model/sheet";
import type { WorkbookFiles } from "../../src/sheet-model/workbook-files";
import { SET_SHEET_NAMES } from "../../src/wording/vi/set-sheet-names";
import { groupsSet, tiesSet } from "../criteria/other-sets";

const [groups, ties] = [groupsSet(), tiesSet()];

/** As in a program that has just been started: no file has brought its set yet. */
function forgetSets(): void {
  for (const set of [groups, ties]) KNOWN_SETS.remove(set);
}
beforeEach(forgetSets);

const sent = (set: CriteriaSet, unit: string): WorkbookModel =>
  withSet(newScorecard(set, { name: unit, kind: "commune" }, 2024), set);

const ofSet = ({ name }: SheetModel): boolean =>
  Object.values<string>(SET_SHEET_NAMES).includes(name);

/** Our sheets as they are copied into another workbook, without those of the set. */
const copiedAlone = (set: CriteriaSet, unit: string): WorkbookModel => {
  const model = sent(set, unit);
  return { ...model, sheets: model.sheets.filter((sheet) => !ofSet(sheet)) };
};

/** The form as an officer types it anew: nothing in it says of which set it is. */
function retyped(set: CriteriaSet, unit: string): WorkbookModel {
  const sheets = copiedAlone(set, unit).sheets.slice(0, 1);
  return { title: "", sheets: sheets.map(withoutRecord), properties: {} };
}

const withoutRecord = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => !JSON.stringify(cell ?? "").includes("cchc")),
  })),
});

/** A file whose set's list of criteria was damaged on its way. */
const damaged = (set: CriteriaSet, unit: string): WorkbookModel => {
  const model = sent(set, unit);
  const sheets = model.sheets.map((sheet) =>
    sheet.name === SET_SHEET_NAMES.criteria ? { ...sheet, rows: sheet.rows.slice(0, -1) } : sheet,
  );
  return { ...model, sheets };
};

type Content = Awaited<ReturnType<WorkbookFiles["read"]>>;

const contentsByBytes = new Map<string, Content>();
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Each file is written and read as a workbook but once, however many orders it is in. */
const files: WorkbookFiles = {
  ...xlsxFiles,
  read: (bytes) =>
    Promise.resolve(
      contentsByBytes.get(textOf(bytes)) ?? { ok: false, error: { kind: "empty-file" } },
    ),
};

async function fileOf(name: string, model: WorkbookModel): Promise<SourceFile> {
  const bytes = await xlsxFiles.write(model);
  contentsByBytes.set(textOf(bytes), await xlsxFiles.read(bytes.slice()));
  return { name, read: () => Promise.resolve(bytes.slice()) };
}

function orders<Each>(all: readonly Each[]): Each[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((first) =>
    orders(all.filter((each) => each !== first)).map((others) => [first, ...others]),
  );
}

describe("whether a file is taken in does not depend on which comes first", () => {
  test.each<[string, Record<string, WorkbookModel>, Record<string, string>]>([
    [
      "a retyped form of a set in groups",
      { a: retyped(groups, "Xã A"), b: sent(groups, "Xã B"), c: sent(groups, "Xã C") },
      { a: "Xã A", b: "Xã B", c: "Xã C" },
    ],
    [
      "a retyped form of a set with a tie-break",
      { a: retyped(ties, "Xã A"), b: sent(ties, "Xã B"), c: sent(ties, "Xã C") },
      { a: "Xã A", b: "Xã B", c: "Xã C" },
    ],
    [
      "our sheet copied without its set, which another file brings",
      { a: copiedAlone(groups, "Xã A"), b: sent(groups, "Xã B"), c: sent(groups, "Xã C") },
      { a: "Xã A", b: "Xã B", c: "Xã C" },
    ],
    [
      "a set that was damaged in one file, whole in another",
      { a: damaged(groups, "Xã A"), b: sent(groups, "Xã B") },
      { a: "Xã A", b: "Xã B" },
    ],
    [
      "a file whose set comes later counts in which set most have",
      { a: copiedAlone(groups, "Xã A"), b: sent(ties, "Xã B"), c: sent(groups, "Xã C") },
      { a: "Xã A", b: "other-set", c: "Xã C" },
    ],
    [
      "a set that no file brings",
      { a: copiedAlone(groups, "Xã A"), b: sent(ties, "Xã B") },
      { a: "set-not-found", b: "Xã B" },
    ],
  ])("%s", async (_, models, expected) => {
    const sources = await Promise.all(
      Object.entries(models).map(([name, model]) => fileOf(name, model)),
    );
    for (const order of orders(sources)) {
      forgetSets();
      const { units, refused } = await compileFiles(order, undefined, files);
      const outcome = Object.fromEntries([
        ...units.map(({ file, standing }) => [file.name, standing.scorecard.unit.name]),
        ...refused.map(({ file, refusal }) => [file.name, refusal.kind]),
      ]) as Record<string, string>;
      expect(outcome, order.map(({ name }) => name).join(" ")).toEqual(expected);
    }
  });
});

describe("a file that can be read no second time", () => {
  async function readableOnce(name: string, model: WorkbookModel): Promise<SourceFile> {
    const file = await fileOf(name, model);
    let times = 0;
    return { name, read: () => (times++ === 0 ? file.read() : Promise.reject(new Error("EBUSY"))) };
  }

  test.each([
    ["retyped", retyped(groups, "Xã A")],
    ["without its set", copiedAlone(groups, "Xã A")],
  ])("is refused, and the others are compiled: %s", async (_, model) => {
    const sources = [await readableOnce("a", model), await fileOf("b", sent(groups, "Xã B"))];
    const { units, refused } = await compileFiles(sources, undefined, files);
    expect(units.map(({ file }) => file.name)).toEqual(["b"]);
    expect(refused.map(({ file, refusal }) => [file.name, refusal])).toEqual([
      ["a", { kind: "cannot-open" }],
    ]);
  });

  test("keeps no file from being compiled that looks like it", async () => {
    const model = sent(groups, "Xã A");
    const sources = [await readableOnce("a", model), await fileOf("b", model)];
    const { units, refused } = await compileFiles(sources, undefined, files);
    expect(units.map(({ file }) => file.name)).toEqual(["a"]);
    expect(refused.map(({ refusal }) => refusal.kind)).toEqual(["duplicate-unit"]);
  });
});
