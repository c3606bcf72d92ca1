import type { RatioFigures } from "../../src/scoring/ratio-score";

/** What a score's cell holds: points, "KAD" for a leaf that does not apply, nothing. */
export type Entry = number | "KAD" | null;

/** One unit of the example set, all its entries, and its figures as they were worked out by hand. */
export interface WorkedUnit {
  readonly name: string;
  readonly appraised: Readonly<Record<string, Entry>>;
  /** Where the unit scored itself otherwise; nothing in the survey. */
  readonly selfOtherwise: Readonly<Record<string, Entry>>;
  /** Of the leaves that are scored by a share. */
  readonly figures: Readonly<Record<string, RatioFigures>>;
  readonly expected: {
    /** Appraised, in points: sections I to VI; penalty points count below 0. */
    readonly sections: readonly [number, number, number, number, number, number];
    readonly self: number;
    readonly appraised: number;
    /** What could be had. */
    readonly selfMax: number;
    readonly appraisedMax: number;
    /** In percent. */
    readonly index: number;
    readonly band: string;
    readonly group: string;
    readonly rank: number;
  };
}

/** The scores of one unit, in the order of the set's leaves. */
type Scores = readonly [
  plan: number,
  planDone: number,
  reports: number,
  spreading: number,
  checking: number,
  publishing: number,
  inTime: number,
  complaints: Entry,
  online: number,
  documents: number,
  signatures: number,
  /** For communes alone. */
  countryside: Entry,
  /** For wards and townships alone. */
  townscape: Entry,
  citizens: number,
  businesses: number,
  initiatives: Entry,
  praise: Entry,
  late: Entry,
  disciplined: Entry,
];

const CODES = [
  ["1.1.1", "1.1.2", "1.2", "1.3", "1.4"],
  ["2.1", "2.2", "2.3", "2.4"],
  ["3.1.1", "3.1.2", "3.2", "3.3"],
  ["4.1", "4.2"],
  ["5.1", "5.2"],
  ["6.1", "6.2"],
].flat();

export const scores = (...entries: Scores): Readonly<Record<string, Entry>> =>
  Object.fromEntries(CODES.map((code, place) => [code, entries[place] ?? null]));

export const share = (part: number, whole: number): RatioFigures => ({ part, whole });
