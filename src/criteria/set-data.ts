import type { CriteriaNode, CriteriaSet } from "./criteria-set";
import { isLeaf } from "./criteria-set";
import { pointsToNumber } from "./points";

/** A set as the data of its JSON file, from which `parseCriteriaSet` makes the same set with the same hash. */
export function setData(set: Omit<CriteriaSet, "contentHash">): Readonly<Record<string, unknown>> {
  const { id, title, decision, total, cap, indexUnit, notApplicable } = set;
  return {
    id,
    title,
    decision,
    total: pointsToNumber(total),
    ...(cap !== undefined && { cap: pointsToNumber(cap) }),
    ...(indexUnit !== "points" && { indexUnit }),
    ...(notApplicable !== undefined && { notApplicable }),
    tieRule:
      set.tieBreakers.length === 0
        ? "shared-rank"
        : { sections: set.tieBreakers.map(({ code }) => code) },
    ...(set.rankingGroups.length > 0 && { rankingGroups: set.rankingGroups }),
    bands: set.bands.map(({ name, from }, place) => {
      const better = set.bands[place - 1];
      return {
        name,
        from: pointsToNumber(from),
        ...(better !== undefined && { below: pointsToNumber(better.from) }),
      };
    }),
    nodes: set.nodes.map(nodeData),
  };
}

function nodeData(node: CriteriaNode): Readonly<Record<string, unknown>> {
  const { code, label, maxScore, name, guide, lead } = node;
  return {
    code,
    ...(label !== code && { label }),
    max: pointsToNumber(maxScore),
    name,
    ...(isLeaf(node) && leafData(node)),
    ...(guide !== "" && { guide }),
    ...(lead !== "" && { lead }),
  };
}

function leafData({
  kind,
  appliesTo,
  optional,
  levels,
  step,
  ratio,
}: CriteriaNode): Readonly<Record<string, unknown>> {
  return {
    ...(kind !== "ordinary" && { kind }),
    ...(appliesTo !== undefined && { appliesTo }),
    ...(optional && { optional }),
    ...(levels.length > 0 && {
      levels: levels.map(({ name, points }) => ({ name, points: pointsToNumber(points) })),
    }),
    ...(step !== undefined && { step: pointsToNumber(step) }),
    ...(ratio !== undefined && { ratio }),
  };
}
