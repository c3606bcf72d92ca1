import type { BandData } from "./criteria-schema";
import type { CriteriaProblem } from "./criteria-problem";
import { NO_POINTS } from "./points";

/** A band and where it stands in the set's data. */
export interface PlacedBand {
  readonly path: string;
  readonly band: BandData;
}

/** Every place where a total would have no band, or two. Any order of the bands is accepted. */
export function checkBands(placed: readonly PlacedBand[]): CriteriaProblem[] {
  const problems: CriteriaProblem[] = [];
  const names = new Set<string>();
  for (const { path, band } of placed) {
    if (names.has(band.name)) problems.push({ kind: "repeated-band", path, band: band.name });
    names.add(band.name);
    if (band.below !== undefined && band.below <= band.from) {
      problems.push({ kind: "empty-band", path, band: band.name });
    }
  }

  const ascending = [...placed].sort((a, b) => a.band.from - b.band.from);
  const weakest = ascending[0];
  if (weakest !== undefined && weakest.band.from > NO_POINTS) {
    problems.push({
      kind: "band-gap",
      path: weakest.path,
      from: NO_POINTS,
      below: weakest.band.from,
    });
  }
  for (const [index, { path, band }] of ascending.entries()) {
    const next = ascending[index + 1]?.band;
    if (next === undefined) {
      if (band.below === undefined) continue;
      problems.push({ kind: "band-gap", path, from: band.below, below: undefined });
    } else if (band.below === undefined || band.below > next.from) {
      problems.push({ kind: "band-overlap", path, from: next.from, below: band.below });
    } else if (band.below < next.from) {
      problems.push({ kind: "band-gap", path, from: band.below, below: next.from });
    }
  }
  return problems;
}
