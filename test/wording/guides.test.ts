import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { UNIT_KIND_CHOICES } from "../../src/templates/set-form/form-choices";
import { CLI_TEXTS } from "../../src/wording/vi/cli-texts";
import { CRITERIA_SETS_TEXTS as SETS } from "../../src/wording/vi/criteria-sets-texts";
import { PANE_TEXTS } from "../../src/wording/vi/pane-texts";
import { SET_COLUMN_TEXTS } from "../../src/wording/vi/scorecard-guide-texts";
import { SETTINGS_SHEET_TEXTS } from "../../src/wording/vi/set-form-texts";
import { SET_SHEET_NAMES } from "../../src/wording/vi/set-sheet-names";

const guide = (name: string) =>
  readFileSync(`docs/huong-dan/${name}.md`, "utf8").replace(/\s+/g, " ");

const { insert } = PANE_TEXTS;
const { part, whole } = SET_COLUMN_TEXTS.headings;

test.each<[name: string, labels: readonly string[]]>([
  [
    "bo-chi-so",
    [insert.heading, insert.otherSets, SETS.file, SETS.readOpen, SETS.annex.insert]
      .concat(SETS.insertBlank, SETS.insertExample, SETS.preview.use)
      .concat(SETS.own.download, SETS.own.insert)
      .concat(SETTINGS_SHEET_TEXTS.labels.indexUnit, SETTINGS_SHEET_TEXTS.labels.tieRule),
  ],
  ["nhap-phieu", [insert.heading, insert.set, insert.otherSets]],
  [
    "chen-phieu",
    [insert.set, insert.otherSets, SET_SHEET_NAMES.criteria, SET_SHEET_NAMES.settings],
  ],
])("the guide %s names what is on the screen as it is called there", (name, labels) => {
  for (const label of labels) expect(guide(name)).toContain(`**${label}**`);
});

test("the guides of a commune hold for any province's set", () => {
  for (const name of ["chen-phieu", "nhap-diem", "kiem-tra"]) {
    // Of Thái Nguyên's set: its rows, and those that are scored.
    expect(guide(name)).not.toMatch(/\b(155|119)\b/);
  }
  expect(guide("nhap-diem")).toContain(`| ${part}, ${whole} `);
});

test("the guide of a set shows kinds of unit as the cell's list has them", () => {
  expect(guide("bo-chi-so")).not.toContain("Phường, thị trấn");
  expect(guide("bo-chi-so")).toContain(UNIT_KIND_CHOICES.at(-1));
});

test("the guide of the command names those that take a set", () => {
  const takers = [...CLI_TEXTS.usage.matchAll(/cchc (\w+) .*--set/g)].map(([, name = ""]) => name);
  const named = takers.map((name) => `\`${name}\``).join(", ");
  expect(guide("lenh-cchc")).toContain(`Tham số \`--set\` của ${named} nhận`);
});
