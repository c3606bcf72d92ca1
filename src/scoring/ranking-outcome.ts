/** What came of recalculating a ranking. */
export type RankingOutcome =
  /** The open workbook is no compiled one, or has no unit. */
  | { readonly kind: "nothing-to-rank" }
  /** Rows or columns of units' sheets were moved: the ranking's formulas would look in the wrong places. */
  | { readonly kind: "out-of-form"; readonly sheetNames: readonly string[] }
  /**
   * `unranked` units lack appraised scores, and of `unknownKind` ones nobody knows the ranking group.
   * `moved` units stand in another place than before, null where there was no ranking before; of `changes`
   * the best first.
   */
  | {
      readonly kind: "recalculated";
      readonly ranked: number;
      readonly unranked: number;
      /** Undefined where there is none. */
      readonly unknownKind?: number;
      readonly moved: number | null;
      readonly changes: readonly RankChange[];
    };

/** A unit whose rank or class is another than when the ranking was filled; null for none. */
export interface RankChange {
  readonly unit: string;
  readonly rank: { readonly before: number | null; readonly now: number | null };
  /** The band's name. */
  readonly band: { readonly before: string | null; readonly now: string | null };
}
