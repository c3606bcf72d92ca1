import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { planDistrict } from "../../examples/district/plan-district";
import type { ExpectedDistrict } from "../../examples/expected/district";
import expectedData from "../../examples/huyen-mau.expected.json";
import { type Compilation, compileFiles } from "../../src/actions/compile";
import { type DiskFile, collectFiles } from "../../src/cli/collect-files";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import { xlsxFiles } from "../../src/hosts/xlsx/xlsx-files";
import type { FindingKind } from "../../src/scoring/finding";
import { isComplete } from "../../src/scoring/totals";

const FOLDER = "examples/huyen-mau";
const expected: ExpectedDistrict = expectedData;

/** What can be found in a unit's file that it retyped itself; each must be shown by at least one. */
const FINDING_KINDS = {
  "scores-as-text": true,
  "above-max": true,
  negative: true,
  "not-a-number": true,
  date: true,
  "not-calculated": true,
  "too-precise": true,
  "wrong-max": true,
  "wrong-sum": true,
  "sum-not-calculated": true,
  "missing-row": true,
  "duplicate-row": true,
  "unknown-row": true,
  "name-mismatch": true,
  "read-by-name": true,
  "no-evidence": true,
  "evidence-cut": true,
  "not-scored": true,
  "unread-rows": true,
  "unread-column": true,
  "other-sheet": true,
  "unit-from-file-name": true,
  "no-year": true,
  "other-year": true,
  "duplicate-unit": true,
} satisfies Partial<Readonly<Record<FindingKind, true>>>;

describe("the sample district is compiled as its own plan says", () => {
  let compiled: Compilation<DiskFile>;
  beforeAll(async () => {
    const { files } = await collectFiles([FOLDER], "out/huyen-mau.xlsx");
    compiled = await compileFiles(files, defaultCriteriaSet(), xlsxFiles);
  });

  test("every file is either a unit's or refused", () => {
    expect(compiled.year).toBe(expected.year);
    expect(compiled.units.map(({ file }) => file.name)).toEqual(
      expected.units.map(({ file }) => file),
    );
    expect(
      compiled.refused.map(({ file, refusal }) => ({
        file: file.name,
        refusal: "format" in refusal ? `${refusal.kind} ${refusal.format}` : refusal.kind,
      })),
    ).toEqual(expected.refused);
  });

  test.each(expected.units)("$file: $name", ({ file: fileName, ...unit }) => {
    const found = compiled.units.find(({ file }) => file.name === fileName);
    if (found === undefined) throw new Error(`${fileName} was not compiled`);
    const { scorecard, self, appraised, rank, band } = found.standing;
    expect({
      name: scorecard.unit.name,
      selfTotal: self.points / 100,
      appraisedTotal: appraised.points / 100,
      complete: isComplete(appraised),
      rank,
      classification: band?.name ?? null,
      findings: found.findings
        .map(({ detail, code, cell }) => `${detail.kind} ${code ?? "-"} ${cell ?? "-"}`)
        .sort(),
    }).toEqual(unit);
  });

  test("evidence that looks like a formula is read as the text it is", () => {
    for (const { file, standing } of compiled.units) {
      const { evidenceByCode } = standing.scorecard;
      expect(evidenceByCode.get("7.4.6"), file.name).toBe(
        '=HYPERLINK("https://dichvucong.huyenmau.example/thong-ke?nam=2024")',
      );
      expect(evidenceByCode.get("1.4.2"), file.name).toMatch(/^=> Xem Kế hoạch/);
    }
  });
});

describe("the sample district shows", () => {
  test.each(Object.keys(FINDING_KINDS))("%s", (kind) => {
    const findings = expected.units.flatMap((unit) => unit.findings);
    expect(findings.some((finding) => finding.startsWith(`${kind} `))).toBe(true);
  });

  test("every band, a tie, and units that are not ranked", () => {
    const { bands } = defaultCriteriaSet();
    const { units } = expected;
    expect(new Set(units.map(({ classification }) => classification))).toEqual(
      new Set([...bands.map(({ name }) => name), null]),
    );
    const ranks = units.map(({ rank }) => rank).filter((rank) => rank !== null);
    expect(new Set(ranks).size).toBeLessThan(ranks.length);
    expect(units).toHaveLength(19);
  });
});

test("what is expected is what the plan says; else run: npm run examples", () => {
  expect(planDistrict().expected).toEqual(expected);
});

test("the sample files are small, and the README tells what each one shows", async () => {
  const names = await readdir(FOLDER);
  expect(names).toHaveLength(expected.units.length + expected.refused.length);
  const readme = (await readFile("examples/README.md", "utf8")).normalize("NFC");
  for (const name of names) {
    expect((await stat(join(FOLDER, name))).size, name).toBeLessThan(80_000);
    expect(readme).toContain(name.normalize("NFC"));
  }
});
