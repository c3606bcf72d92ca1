/** What came of recalculating a ranking. */
export type RankingOutcome =
  /** The open workbook is no compiled one, or has no unit. */
  | { readonly kind: "nothing-to-rank" }
  /** Sheets were added or deleted by hand: the ranking has rows for others. */
  | { readonly kind: "units-changed"; readonly sheets: number; readonly rows: number }
  /** `moved` units stand in another place than before; of `changes` the best first. */
  | {
      readonly kind: "recalculated";
      readonly ranked: number;
      readonly unranked: number;
      readonly moved: number;
      readonly changes: readonly RankChange[];
    };

/** A unit whose rank or class is another than when the ranking was filled; null for none. */
export interface RankChange {
  readonly unit: string;
  readonly rank: { readonly before: number | null; readonly now: number | null };
  /** The band's name. */
  readonly band: { readonly before: string | null; readonly now: string | null };
}
