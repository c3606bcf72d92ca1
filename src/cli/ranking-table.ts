import type { CriteriaSet } from "../criteria/criteria-set";
import { formatPoints } from "../scoring/format-points";
import { hasOwnIndex } from "../scoring/index-of-total";
import type { Standing } from "../scoring/standings";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { indexHeading } from "../wording/vi/index-phrases";
import { broughtPoints } from "../wording/vi/total-part-texts";
import { textTable } from "./text-table";

/** The units as they are listed, with their ranking groups and indices where the set has such. */
export function rankingTable(standings: readonly Standing[], set: CriteriaSet): string[] {
  const { ranking: texts } = CLI_TEXTS;
  const columns: readonly (readonly [heading: string, text: (of: Standing) => string])[] = [
    ...(set.rankingGroups.length === 0
      ? []
      : [[texts.group, ({ group }: Standing) => group?.group.name ?? NONE] as const]),
    [texts.rank, ({ rank }) => (rank === null ? NONE : String(rank))],
    [texts.unit, ({ scorecard }) => scorecard.unit.name],
    [texts.self, ({ self }) => broughtPoints(self.points)],
    [texts.appraised, ({ appraised }) => broughtPoints(appraised.points)],
    ...(hasOwnIndex(set)
      ? [
          [
            indexHeading(set),
            ({ index }: Standing) => (index === null ? NONE : formatPoints(index)),
          ] as const,
        ]
      : []),
    [texts.band, ({ band }) => band?.name ?? NONE],
  ];
  return textTable(
    columns.map(([heading]) => heading),
    standings.map((standing) => columns.map(([, text]) => text(standing))),
  );
}

const NONE = "-";
