import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { ORG_UNIT_KIND_WORDS } from "../../src/scoring/org-unit";
import { PANE_TEXTS as ENGLISH } from "../../src/wording/en/pane-texts";
import type { PaneTexts } from "../../src/wording/pane-texts";
import { PANE_TEXTS as VIETNAMESE } from "../../src/wording/vi/pane-texts";

const set: CriteriaSet = {
  ...defaultCriteriaSet(),
  title: "Title",
  decision: { number: "4203/QD", date: "2021-12-30", issuer: "Issuer" },
};

/** All texts by their path; those with gaps filled in. */
function sentences(texts: PaneTexts): Map<string, string> {
  const { insert, scorecard, findings } = texts;
  const filledIn = {
    ...texts,
    insert: {
      ...insert,
      lead: insert.lead(set),
      setOption: insert.setOption(set),
      inserted: insert.inserted("Unit", "Sheet"),
    },
    scorecard: {
      ...scorecard,
      year: scorecard.year(2024),
      yearUnknown: scorecard.year(undefined),
      decision: scorecard.decision(set),
      scored: {
        self: scorecard.scored.self(5, 119),
        appraised: scorecard.scored.appraised(5, 119),
      },
      difference: scorecard.difference("+1"),
    },
    findings: {
      ...findings,
      count: {
        error: findings.count.error(1),
        warning: findings.count.warning(2),
        info: findings.count.info(3),
      },
      cell: findings.cell("D10"),
      listUnscored: findings.listUnscored(12),
    },
  };
  return new Map(leavesOf("", filledIn));
}

function leavesOf(path: string, value: unknown): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) throw new Error(`${path} is not filled in`);
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(`${path}.${key}`, inner));
}

const vietnamese = sentences(VIETNAMESE);
const english = sentences(ENGLISH);

test("each text is there in both languages", () => {
  expect([...english.keys()]).toEqual([...vietnamese.keys()]);
  for (const text of [...vietnamese.values(), ...english.values()])
    expect(text.trim()).not.toBe("");
});

test("no text is the same in both, but for what is a name", () => {
  const alike = [...vietnamese].filter(([path, text]) => english.get(path) === text);
  expect(alike.map(([path]) => path)).toEqual([".insert.setOption"]);
});

test("English texts hold no Vietnamese but names", () => {
  const names = new RegExp(["Đồng Thịnh", ...Object.values(ORG_UNIT_KIND_WORDS)].join("|"), "g");
  const foreign = [...english.values()].filter((text) =>
    /[^\p{ASCII}–−…“”]/u.test(text.replaceAll(names, "")),
  );
  expect(foreign).toEqual([]);
});

test.each([
  { texts: VIETNAMESE, decision: "Quyết định số 4203/QD ngày 30/12/2021" },
  { texts: ENGLISH, decision: "Decision No. 4203/QD of 30 December 2021" },
])("$decision", ({ texts, decision }) => {
  expect(texts.scorecard.decision(set)).toBe(decision);
});

test("one of a thing is not many", () => {
  expect(ENGLISH.findings.count.error(1)).toBe("1 error");
  expect(ENGLISH.findings.count.warning(2)).toBe("2 warnings");
  expect(ENGLISH.findings.listUnscored(1)).toBe("Show 1 criterion");
});
