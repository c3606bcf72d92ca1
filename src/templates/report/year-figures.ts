import { type ClassDistribution, classDistribution } from "../../scoring/class-distribution";
import { type CompiledResults, standingsInOrder } from "../../scoring/compiled-results";
import { type YearComparison, compareYears } from "../../scoring/movement";
import { type SectionAverages, sectionAverages } from "../../scoring/section-averages";
import type { Standing } from "../../scoring/standings";

/** What the report says of its year, as far as several of its parts need it. */
export interface YearFigures extends CompiledResults {
  /** As they are listed. */
  readonly standings: readonly Standing[];
  readonly averages: SectionAverages;
  readonly distribution: ClassDistribution;
}

/** The year before, scored by the same set, and how the units have moved since. */
export interface YearBefore extends YearFigures {
  readonly comparison: YearComparison;
}

export function figuresOf(results: CompiledResults): YearFigures {
  const standings = standingsInOrder(results);
  const indices = standings.map(({ index }) => index);
  return {
    ...results,
    standings,
    averages: sectionAverages(standings, results.set),
    distribution: classDistribution(indices, results.set.bands),
  };
}

export function figuresBefore({ standings }: YearFigures, before: CompiledResults): YearBefore {
  const then = figuresOf(before);
  return { ...then, comparison: compareYears(standings, then.standings) };
}
