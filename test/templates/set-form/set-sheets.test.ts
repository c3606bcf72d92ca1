import { expect, test } from "vitest";
import { BUILT_IN_SETS } from "../../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../../src/criteria/criteria-set";
import { exampleSet } from "../../../src/criteria/example-set";
import { xlsxFiles } from "../../../src/hosts/xlsx/xlsx-files";
import type { Grid } from "../../../src/sheet-model/grid";
import { findScoreTable } from "../../../src/templates/reading/score-table";
import { readSet } from "../../../src/templates/set-form/read-set";
import { blankSetSheets, setSheets } from "../../../src/templates/set-form/set-sheets";
import { describeSetMistake } from "../../../src/wording/vi/set-mistake-sentences";
import { changedSet, nodeOf } from "../../criteria/changed-set";
import { smallSet } from "../../criteria/small-set";
import { testWith, throughOds } from "../../hosts/xlsx/engines";
import { gridOfModel } from "../sheets/model-grid";

/** Texts and rules as a province may have them. */
const oddSet = (): CriteriaSet =>
  changedSet(exampleSet(), (data) => {
    data.decision.date = "2020-02-29";
    data.title = "=SUM(A1:A9)\nBỘ CHỈ SỐ";
    data.notApplicable = "full-score";
    delete data.cap;
    data.tieRule = "shared-rank";
    delete data.rankingGroups;
    Object.assign(nodeOf(data, "1"), { label: "Phần thứ nhất", guide: "+1\n-2\n@x" });
    Object.assign(nodeOf(data, "1.3"), { name: "1.5", lead: "'00123", optional: true, max: 5 });
    Object.assign(nodeOf(data, "1.4"), {
      levels: [
        { name: "- Tỷ lệ: 3 - 5: từ 80%", points: 5 },
        { name: "Còn lại", points: 0.25 },
      ],
    });
    Object.assign(nodeOf(data, "3.3"), { appliesTo: ["township", "ward", "commune"] });
  });

const sets: [string, () => CriteriaSet][] = [
  ["the example", exampleSet],
  ["a small set", smallSet],
  ["a set with odd texts", oddSet],
  ...[...BUILT_IN_SETS].map(([id, set]): [string, () => CriteriaSet] => [id, () => set]),
];

const fileOf = (set: CriteriaSet, isEditable: boolean): Promise<Uint8Array> =>
  xlsxFiles.write({ title: set.title, sheets: setSheets(set, { isEditable }), properties: {} });

async function gridsOf(xlsx: Uint8Array): Promise<readonly Grid[]> {
  const read = await xlsxFiles.read(xlsx);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.grids;
}

function expectSame(grids: readonly Grid[], set: CriteriaSet): void {
  const read = readSet(grids);
  expect(read.ok ? [] : read.error.map(describeSetMistake)).toEqual([]);
  expect(read).toEqual({ ok: true, value: { set, notes: [] } });
}

test.each(sets)("%s is the same set again, as sheets and as a file", async (_, make) => {
  const set = make();
  for (const isEditable of [true, false]) {
    expectSame(setSheets(set, { isEditable }).map(gridOfModel), set);
    expectSame(await gridsOf(await fileOf(set, isEditable)), set);
  }
});

testWith("LibreOffice")("sets come back from LibreOffice, by way of its own format", async () => {
  const all = [oddSet(), ...BUILT_IN_SETS.values()];
  const files = await Promise.all(all.map((set) => fileOf(set, true)));
  const saved = await throughOds(files);
  for (const [place, set] of all.entries()) {
    expectSame(await gridsOf(saved[place] ?? new Uint8Array()), set);
  }
});

test("a set that travels is protected, one to be typed over is not", () => {
  const isProtected = (isEditable: boolean) =>
    setSheets(smallSet(), { isEditable }).map((sheet) => sheet.protected);
  expect(isProtected(true)).toEqual([false, false]);
  expect(isProtected(false)).toEqual([true, true]);
});

test("no sheet of a set is taken for a scorecard", () => {
  const sheets = [...setSheets(exampleSet(), { isEditable: true }), ...blankSetSheets()];
  const taken = sheets.filter((sheet) => findScoreTable(gridOfModel(sheet)) !== undefined);
  expect(taken.map(({ name }) => name)).toEqual([]);
});

test("the blank form names all that is to be typed", () => {
  const read = readSet(blankSetSheets().map(gridOfModel));
  const [first, ...others] = read.ok ? [] : read.error.map(describeSetMistake);
  expect(first).toBe(
    "Trang “Bộ chỉ số”, ô A6: bảng chưa có tiêu chí nào. Ghi mỗi lĩnh vực, tiêu chí một dòng dưới tiêu đề.",
  );
  expect(others.map((sentence) => /chưa có “(.+?)”/.exec(sentence)?.[1])).toEqual([
    "Tên bộ chỉ số",
    "Số quyết định",
    "Ngày ban hành",
    "Cơ quan ban hành",
    "Tổng điểm",
    "Xếp loại theo",
    "Khi bằng điểm",
    "Nhóm xếp loại",
  ]);
});
