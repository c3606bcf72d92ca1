/** What came of recalculating a ranking. */
export type RankingOutcome =
  /** The open workbook is no compiled one, or has no unit. */
  | { readonly kind: "nothing-to-rank" }
  /** Sheets were added or deleted by hand: the ranking has rows for others. */
  | { readonly kind: "units-changed"; readonly sheets: number; readonly rows: number }
  /** `moved` units stand in another place than before. */
  | {
      readonly kind: "recalculated";
      readonly ranked: number;
      readonly unranked: number;
      readonly moved: number;
    };
