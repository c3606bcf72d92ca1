import { expect, test } from "vitest";
import { defaultCriteriaSet } from "../../src/criteria/built-in-sets";
import type { CriteriaSet } from "../../src/criteria/criteria-set";
import { ORG_UNIT_KIND_WORDS } from "../../src/scoring/org-unit";
import { COMPARISON_VIEW_TEXTS as COMPARISON_IN_ENGLISH } from "../../src/wording/en/comparison-view-texts";
import { PANE_TEXTS as IN_ENGLISH } from "../../src/wording/en/pane-texts";
import { UNIT_IMPORT_TEXTS as IMPORT_IN_ENGLISH } from "../../src/wording/en/unit-import-texts";
import type { ComparisonViewTexts } from "../../src/wording/comparison-view-texts";
import type { PaneTexts } from "../../src/wording/pane-texts";
import type { UnitImportTexts } from "../../src/wording/unit-import-texts";
import { COMPARISON_VIEW_TEXTS } from "../../src/wording/vi/comparison-view-texts";
import { PANE_TEXTS } from "../../src/wording/vi/pane-texts";
import { UNIT_IMPORT_TEXTS } from "../../src/wording/vi/unit-import-texts";
import { ASSIGNMENTS_TEXTS } from "../../src/wording/vi/sheet-texts";

const set: CriteriaSet = {
  ...defaultCriteriaSet(),
  title: "Title",
  decision: { number: "4203/QD", date: "2021-12-30", issuer: "Issuer" },
};

/** With those of parts that are files of their own. */
interface AllTexts extends PaneTexts {
  readonly comparison: ComparisonViewTexts;
  readonly unitImport: UnitImportTexts;
}

const VIETNAMESE: AllTexts = {
  ...PANE_TEXTS,
  comparison: COMPARISON_VIEW_TEXTS,
  unitImport: UNIT_IMPORT_TEXTS,
};
const ENGLISH: AllTexts = {
  ...IN_ENGLISH,
  comparison: COMPARISON_IN_ENGLISH,
  unitImport: IMPORT_IN_ENGLISH,
};

/** All texts by their path; those with gaps filled in. */
function sentences(texts: AllTexts): Map<string, string> {
  const { insert, scorecard, findings, mending, evidence, upgrade } = texts;
  const filledIn = {
    ...texts,
    ...comparisonSentences(texts),
    insert: {
      ...insert,
      lead: insert.lead(set),
      setOption: [insert.setOption(set), insert.setOption(set, "1a2b3c")],
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
      ofKind: {
        survey: scorecard.ofKind.survey("15/20"),
        bonus: scorecard.ofKind.bonus("+2", "+1"),
        penalty: scorecard.ofKind.penalty("−2", "−1"),
      },
      index: [scorecard.index("89.45", "percent"), scorecard.index("89.45", "points")],
      group: scorecard.group("Group"),
    },
    findings: {
      ...findings,
      count: {
        error: findings.count.error(1),
        warning: findings.count.warning(2),
        info: findings.count.info(3),
      },
      cell: findings.cell("D10"),
      cellOfSheet: findings.cellOfSheet("C7", "Sheet"),
      listUnscored: findings.listUnscored(12),
    },
    report: {
      ...texts.report,
      downloaded: texts.report.downloaded("report.docx"),
      inserted: texts.report.inserted("Sheet"),
    },
    mending: {
      ...mending,
      lead: mending.lead(3),
      open: mending.open(3),
      criterion: mending.criterion("1.1.1"),
      place: [mending.place("self", "D10"), mending.place("appraised", "D10")],
      text: mending.text("0,5"),
      date: mending.date("01/05/2024"),
      whichScore: mending.whichScore("D10"),
      submit: mending.submit(3),
      done: mending.done(3),
    },
    evidence: { ...evidence, listed: evidence.listed(3) },
    upgrade: {
      ...upgrade,
      question: upgrade.question("Sheet"),
      done: upgrade.done("Sheet", "Old sheet"),
    },
    ...assignmentSentences(texts),
    unitImport: unitImportSentences(texts),
  };
  return new Map(leavesOf("", filledIn));
}

function comparisonSentences({ compiled, comparison }: AllTexts) {
  const { overrating, losses, missing, filters, row } = comparison;
  const { appraised, self, both } = missing.lacking;
  return {
    compiled: {
      ...compiled,
      groups: compiled.groups(["A", "B"]),
      classes: { ...compiled.classes, units: compiled.classes.units(3) },
    },
    comparison: {
      ...comparison,
      readAt: comparison.readAt(19, "14:05"),
      more: comparison.more(100),
      overrating: { ...overrating, difference: overrating.difference("−7.5", "−8.2") },
      losses: { ...losses, mean: losses.mean("0.35", "1", "35", 18) },
      missing: {
        ...missing,
        units: missing.units(2),
        lacking: { appraised: appraised(3), self: self(3), both: both(3) },
      },
      filters: {
        ...filters,
        onlyCriterion: filters.onlyCriterion("1.1.1"),
        matching: filters.matching(20),
      },
      row: { ...row, part: row.part(80, 119) },
    },
  };
}

function unitImportSentences({ unitImport }: AllTexts) {
  const { outcome } = unitImport;
  return {
    ...unitImport,
    readingFile: unitImport.readingFile("a.xlsx", 2, 20),
    outOfForm: unitImport.outOfForm(["Sheet"]),
    fresh: unitImport.fresh(3),
    unchanged: unitImport.unchanged(3),
    asking: unitImport.asking(3),
    refused: unitImport.refused(3),
    fromFile: unitImport.fromFile("a.xlsx"),
    inSheet: unitImport.inSheet("Sheet"),
    sameAsFile: unitImport.sameAsFile("a.xlsx"),
    sheetOutOfForm: unitImport.sheetOutOfForm("Sheet"),
    keepFile: unitImport.keepFile("a.xlsx"),
    replaceSheet: unitImport.replaceSheet("Sheet"),
    replaceFile: unitImport.replaceFile("a.xlsx"),
    undecided: unitImport.undecided(3),
    findingCount: unitImport.findingCount(3),
    submit: unitImport.submit(3),
    writingFile: unitImport.writingFile("a.xlsx"),
    outcome: {
      ...outcome,
      complete: outcome.complete(3),
      incomplete: outcome.incomplete(3),
      rankingFailed: outcome.rankingFailed("Why."),
      added: outcome.added(3),
      updated: outcome.updated(3),
      left: outcome.left(3),
      waiting: outcome.waiting(3),
      withFindings: outcome.withFindings(3),
    },
  };
}

function assignmentSentences({ assignments, assignmentImport }: PaneTexts) {
  return {
    assignments: {
      ...assignments,
      lateCount: assignments.lateCount(2),
      unassigned: assignments.unassigned(7),
      scored: assignments.scored(12, 20),
      withoutEvidence: assignments.withoutEvidence(3),
      due: assignments.due("2024-11-25"),
      overdue: assignments.overdue("2024-11-25"),
      showOnly: assignments.showOnly("A"),
      showingOnly: assignments.showingOnly("A"),
    },
    assignmentImport: {
      ...assignmentImport,
      noTable: assignmentImport.noTable("a.xlsx"),
      understood: assignmentImport.understood(20, "a.xlsx"),
      notUnderstood: assignmentImport.notUnderstood(2),
      existing: assignmentImport.existing(5),
      done: assignmentImport.done(25, "Sheet"),
      tooMany: assignmentImport.tooMany(250, 200),
    },
  };
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
  expect(alike.map(([path]) => path)).toEqual([".insert.setOption.0", ".insert.setOption.1"]);
});

test("English texts hold no Vietnamese but names", () => {
  const known = [
    "Đồng Thịnh",
    "123/QĐ-UBND",
    "Chủ tịch UBND tỉnh Thái Nguyên",
    ASSIGNMENTS_TEXTS.sheetName,
    ...Object.values(ORG_UNIT_KIND_WORDS),
  ];
  const names = new RegExp(known.join("|"), "g");
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
  expect(ENGLISH.mending.submit(1)).toBe("Mend 1 cell");
  expect(ENGLISH.assignments.unassigned(2)).toBe("2 criteria assigned to nobody.");
});
