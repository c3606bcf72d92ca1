import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import {
  type NamedFile,
  type NoticeFiles,
  makeNotices,
  writtenNotices,
} from "../../src/actions/write-notices";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { packFiles } from "../../src/hosts/docx/pack-files";
import { writeDocument } from "../../src/hosts/docx/write-document";
import { EMPTY_RECORD } from "../../src/scoring/appraisal-record";
import type { TextDocument } from "../../src/sheet-model/text-document";
import { NO_ISSUER, noticeBody } from "../../src/templates/report/notice-issuer";
import { appraisedScorecard } from "../templates/sheets/entered-scorecards";
import { openCompiled } from "./compiled-units";
import { MemoryWorkbook } from "./memory-workbook";

const set = defaultCriteriaSet();
const frame = { body: noticeBody(NO_ISSUER), deadline: "2026-01-05" };
const TWINS = `Xã ${"Rất dài ".repeat(20)}`;
const units = ["Xã An", "Xã Bình", "Xã An"].map((name) => appraisedScorecard(set, name));

/** Writes titles for documents: what Word makes of them is tested elsewhere. */
const asTitles: NoticeFiles = {
  writeDocument: ({ title }: TextDocument) => Promise.resolve(Buffer.from(title)),
  packFiles: (files) => Promise.resolve(packFiles(files)),
};

async function all(names: readonly string[], isSettled = false): Promise<NamedFile[]> {
  const rounds = { preliminary: { settledOn: "2025-12-25", scoresByCode: new Map() } };
  const record = isSettled
    ? { ...EMPTY_RECORD, rounds: { ...EMPTY_RECORD.rounds, ...rounds } }
    : EMPTY_RECORD;
  const sheets = names.map((name) => ({ scorecard: appraisedScorecard(set, name), record }));
  const files: NamedFile[] = [];
  for await (const file of writtenNotices({ set, units: sheets }, frame, asTitles.writeDocument)) {
    files.push(file);
  }
  return files;
}

describe("files", () => {
  test("are named by unit, legally on Windows, and all different", async () => {
    const files = await all(["Xã An", "xã AN", "Xã A/B", `${TWINS}Một`, `${TWINS}Hai`]);
    expect(files.slice(0, 3).map(({ name }) => name)).toEqual([
      "Dự thảo thông báo sơ bộ CCHC - Xã An - 2024.docx",
      "Dự thảo thông báo sơ bộ CCHC - xã AN - 2024 (2).docx",
      "Dự thảo thông báo sơ bộ CCHC - Xã A B - 2024.docx",
    ]);
    expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
    expect(files.at(-1)?.name).toMatch(/ \(2\)\.docx$/);
  });

  test("say in their names whether the round is settled", async () => {
    const [file] = await all(["Xã An"], true);
    expect(file?.name).toBe("Thông báo sơ bộ CCHC - Xã An - 2024.docx");
    expect(Buffer.from(file?.bytes ?? []).toString()).toMatch(/^Thông báo kết quả/);
  });
});

describe("of the open workbook", () => {
  test("all of them come in one zip file, which is the same each time", async () => {
    const workbook = openCompiled(set, units);
    const shares: number[] = [];
    const files = { writeDocument, packFiles: asTitles.packFiles };
    const request = { sheetName: undefined, frame };
    const made = await makeNotices(workbook, request, files, {
      onProgress: (share) => shares.push(share),
    });
    if (!made.ok) throw new Error(made.error.kind);
    const { name, bytes, notices, drafts } = made.value;
    expect({ name, notices, drafts }).toEqual({
      name: "Thông báo sơ bộ CCHC - 2024.zip",
      notices: 3,
      drafts: 3,
    });
    expect(shares).toEqual([1 / 4, 2 / 4, 3 / 4, 1]);
    const packed = unzipSync(bytes);
    expect(Object.keys(packed).sort()).toEqual([
      "Dự thảo thông báo sơ bộ CCHC - Xã An - 2024 (2).docx",
      "Dự thảo thông báo sơ bộ CCHC - Xã An - 2024.docx",
      "Dự thảo thông báo sơ bộ CCHC - Xã Bình - 2024.docx",
    ]);
    for (const [path, docx] of Object.entries(packed)) {
      const text = strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());
      expect(text).toContain(path.includes("Bình") ? "xã Bình" : "xã An");
      expect(text).toContain("DỰ THẢO");
      expect(text).toContain("đến hết ngày 05 tháng 01 năm 2026");
    }
    expect(await makeNotices(workbook, request, files)).toEqual(made);
  });

  test("one unit's is a Word file, and only its sheet is read", async () => {
    const workbook = openCompiled(set, units);
    const made = await makeNotices(workbook, { sheetName: "Xã Bình", frame }, asTitles);
    expect(made).toMatchObject({
      ok: true,
      value: { name: "Dự thảo thông báo sơ bộ CCHC - Xã Bình - 2024.docx", notices: 1, drafts: 1 },
    });
    expect(workbook.readings).toContain("all of Xã Bình");
    expect(workbook.readings).not.toContain("all of Xã An");
  });

  test("can be stopped at each step, and nothing comes of it", async () => {
    const workbook = openCompiled(set, units);
    for (let last = 0; last < 4; last++) {
      const controller = new AbortController();
      let steps = 0;
      let written = 0;
      if (last === 0) controller.abort();
      const made = await makeNotices(
        workbook,
        { sheetName: undefined, frame },
        {
          ...asTitles,
          writeDocument: (document) => {
            written++;
            return asTitles.writeDocument(document);
          },
        },
        {
          signal: controller.signal,
          onProgress: () => {
            if (++steps === last) controller.abort();
          },
        },
      );
      expect(made).toEqual({ ok: false, error: { kind: "cancelled" } });
      expect(written).toBe(last);
    }
  });

  test("stopped while they are packed, nothing comes of it either", async () => {
    const controller = new AbortController();
    const files = {
      ...asTitles,
      packFiles: (all: readonly NamedFile[]) => {
        controller.abort();
        return asTitles.packFiles(all);
      },
    };
    const { signal } = controller;
    const request = { sheetName: undefined, frame };
    expect(await makeNotices(openCompiled(set, units), request, files, { signal })).toEqual({
      ok: false,
      error: { kind: "cancelled" },
    });
  });

  test.each([
    [
      "a workbook that is not compiled",
      new MemoryWorkbook({ sheets: [], properties: {} }),
      undefined,
      { kind: "not-compiled" },
    ],
    ["one without units", openCompiled(set, []), undefined, { kind: "no-units" }],
    [
      "a sheet that is no unit's",
      openCompiled(set, units),
      "Khác",
      { kind: "no-unit", sheetName: "Khác" },
    ],
  ])("%s has nobody to notify", async (_, workbook, sheetName, error) => {
    expect(await makeNotices(workbook, { sheetName, frame }, asTitles)).toEqual({
      ok: false,
      error,
    });
  });

  test("units' sheets on which rows were moved are named; those of others are in nobody's way", async () => {
    const workbook = openCompiled(set, units);
    workbook.grids = workbook.grids.map((grid) =>
      grid.sheetName === "Xã Bình" ? { ...grid, rows: [[], ...grid.rows] } : grid,
    );
    const made = (sheetName?: string) => makeNotices(workbook, { sheetName, frame }, asTitles);
    const refused = { ok: false, error: { kind: "out-of-form", sheetNames: ["Xã Bình"] } };
    expect(await made()).toEqual(refused);
    expect(await made("Xã Bình")).toEqual(refused);
    expect(await made("Xã An")).toMatchObject({ ok: true });
  });
});
