import type { CriteriaProblem } from "../../criteria/criteria-problem";
import { type SetField, type SetMistakeDetail, type SetPlace } from "../../criteria/set-mistake";
import { SET_SHEET_NAMES } from "../../wording/vi/set-sheet-names";
import { SETTING_PATHS } from "./read-settings";
import type { NodeEntry } from "./node-entry";
import type { ReadingNotes } from "./reading-notes";

/** Mistakes that make a set's data wrong elsewhere, too; what they explain is told when they are mended. */
const CONSEQUENCES: Readonly<Partial<Record<CriteriaProblem["kind"], readonly SetField[]>>> = {
  "orphaned-code": ["code"],
  "wrong-total": ["code", "kind", "max"],
  "missing-not-applicable-rule": ["notApplicable"],
  "left-out-needs-percent": ["indexUnit", "notApplicable"],
  "unreachable-band": ["indexUnit", "total", "cap", "kind", "from"],
  "cap-below-full": ["indexUnit", "total"],
  "tie-without-section": ["code"],
  "band-gap": ["from", "below", "band"],
  "band-overlap": ["from", "below", "band"],
  "levels-miss-max": ["levels"],
  "unit-kind-without-group": ["groupKinds", "group"],
};

/** What cannot be told of a set whose criteria are not there. */
const OF_NODES: ReadonlySet<CriteriaProblem["kind"]> = new Set<CriteriaProblem["kind"]>([
  "wrong-total",
  "unreachable-band",
  "tie-without-section",
]);

/** What is wrong with the data that was read, each with its cell; what an earlier mistake explains is left out. */
export function refuseProblems(
  problems: readonly CriteriaProblem[],
  entries: readonly NodeEntry[],
  found: ReadingNotes,
): void {
  let asksForRule = false;
  for (const problem of problems.filter((one) => !isExplained(one, entries, found))) {
    // One rule is missing, however many leaves ask for it.
    if (problem.kind === "missing-not-applicable-rule" && asksForRule) continue;
    asksForRule ||= problem.kind === "missing-not-applicable-rule";
    const path = placePath(problem);
    found.refuse(detailOf(problem, found), found.placeOf(path) ?? wholeSheet(path));
  }
}

function detailOf(problem: CriteriaProblem, found: ReadingNotes): SetMistakeDetail {
  if (problem.path === "id" && problem.kind === "wrong-value") return { kind: "wrong-id" };
  const first = problem.kind === "repeated-code" ? found.placeOf(problem.firstPath) : undefined;
  return { kind: "problem", problem, firstCell: first?.cell };
}

/** Where a problem is mended. */
function placePath({ path, kind }: CriteriaProblem): string {
  if (kind === "missing-not-applicable-rule") return "notApplicable";
  if (kind.endsWith("-band") || kind.startsWith("band-")) {
    return kind === "repeated-band" ? path : `${path}.from`;
  }
  return path;
}

/** For what stands in no cell, as a setting that was not given. */
function wholeSheet(path: string): SetPlace {
  const isSetting =
    Object.values(SETTING_PATHS).includes(path) || /^(bands|rankingGroups)/.test(path);
  return { sheetName: SET_SHEET_NAMES[isSetting ? "settings" : "criteria"], cell: undefined };
}

function isExplained(
  problem: CriteriaProblem,
  entries: readonly NodeEntry[],
  found: ReadingNotes,
): boolean {
  const { kind, path } = problem;
  if ((kind === "missing" || kind === "wrong-value") && found.explains(path)) return true;
  if (found.explains("nodes")) return OF_NODES.has(kind);
  const causes = CONSEQUENCES[kind];
  if (causes !== undefined && found.isFaulty(causes)) return true;
  return problem.kind === "wrong-parent-max" && hasUnclearRow(problem.code, entries, found);
}

/** Whether a row that may stand beneath a code has no code or no kind that could be read. */
function hasUnclearRow(code: string, entries: readonly NodeEntry[], found: ReadingNotes): boolean {
  const within = (one: NodeEntry | undefined): boolean =>
    one?.code === code || one?.code?.startsWith(`${code}.`) === true;
  return entries.some((entry, index) => {
    const path = `nodes[${String(index)}]`;
    if (entry.code === undefined) return within(entries[index - 1]);
    return within(entry) && found.explains(`${path}.kind`);
  });
}
