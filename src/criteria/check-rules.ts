import type { PlacedRow } from "./check-leaves";
import type { CriteriaProblem } from "./criteria-problem";
import type { BandData, CriteriaSetData, GroupData } from "./criteria-schema";
import { fullIndex } from "./criteria-set";
import { parentCode } from "./criterion-code";
import { bonusMax, highestIndex } from "./highest-index";
import { ORG_UNIT_KINDS } from "./org-unit-kind";
import type { Points } from "./points";

/** A set's rules as far as they could be read, and the rows that they speak of. */
export interface ReadRules extends Pick<CriteriaSetData, "total"> {
  readonly cap: Points | undefined;
  readonly indexUnit?: CriteriaSetData["indexUnit"];
  readonly notApplicable?: CriteriaSetData["notApplicable"];
  readonly tieRule: CriteriaSetData["tieRule"];
  readonly rankingGroups: readonly GroupData[];
  readonly bands: readonly BandData[];
  readonly rows: readonly PlacedRow[];
}

/** Everything in which a set's rules contradict each other or its rows. */
export const checkRules = (rules: ReadRules): CriteriaProblem[] => [
  ...notApplicableProblems(rules),
  ...capProblems(rules),
  ...reachProblems(rules),
  ...tieProblems(rules),
  ...groupProblems(rules),
];

function notApplicableProblems({ rows, notApplicable, indexUnit }: ReadRules): CriteriaProblem[] {
  if (notApplicable === "left-out" && indexUnit !== "percent") {
    return [{ kind: "left-out-needs-percent", path: "indexUnit" }];
  }
  if (notApplicable !== undefined) return [];
  return rows
    .filter(({ node }) => node.optional === true || node.appliesTo !== undefined)
    .map(({ path, node }) => ({ kind: "missing-not-applicable-rule", path, code: node.code }));
}

function capProblems(rules: ReadRules): CriteriaProblem[] {
  const { cap } = rules;
  const full = fullIndexOf(rules);
  return cap === undefined || cap >= full
    ? []
    : [{ kind: "cap-below-full", path: "cap", cap, full }];
}

function reachProblems(rules: ReadRules): CriteriaProblem[] {
  const { cap, indexUnit = "points", total, rows } = rules;
  const bonus = bonusMax(
    rows.map(({ node: { kind = "ordinary", max } }) => ({ kind, maxScore: max })),
  );
  const highest = highestIndex({ cap, indexUnit, total }, bonus);
  if (highest === undefined) return [];
  return rules.bands.flatMap(({ name, from }, index) =>
    from > highest
      ? [{ kind: "unreachable-band", path: `bands[${String(index)}]`, band: name, highest }]
      : [],
  );
}

function tieProblems({ tieRule, rows }: ReadRules): CriteriaProblem[] {
  if (tieRule === "shared-rank") return [];
  const sections = new Set(
    rows.flatMap(({ node }) => (parentCode(node.code) === undefined ? [node.code] : [])),
  );
  return tieRule.sections.flatMap((code, index): CriteriaProblem[] => {
    const path = `tieRule.sections[${String(index)}]`;
    if (!sections.has(code)) return [{ kind: "tie-without-section", path, code }];
    const isRepeated = tieRule.sections.indexOf(code) < index;
    return isRepeated ? [{ kind: "repeated-tie-section", path, code }] : [];
  });
}

function groupProblems({ rankingGroups: groups }: ReadRules): CriteriaProblem[] {
  if (groups.length === 0) return [];
  const names = groups.map(({ name }) => name);
  const kinds = groups.flatMap((group) => [...new Set(group.kinds)]);
  return [
    ...groups.flatMap(({ name }, index): CriteriaProblem[] =>
      names.indexOf(name) < index
        ? [{ kind: "repeated-group", path: `rankingGroups[${String(index)}]`, group: name }]
        : [],
    ),
    ...ORG_UNIT_KINDS.flatMap((unitKind): CriteriaProblem[] => {
      const groupsOfKind = kinds.filter((kind) => kind === unitKind).length;
      if (groupsOfKind === 1) return [];
      const kind = groupsOfKind === 0 ? "unit-kind-without-group" : "unit-kind-in-two-groups";
      return [{ kind, path: "rankingGroups", unitKind }];
    }),
  ];
}

const fullIndexOf = ({ indexUnit = "points", total }: ReadRules): Points =>
  fullIndex({ indexUnit, total });
