import type { IndexUnit } from "../criteria/criteria-set";

/** The pane's texts about criteria sets of one's own. */
export interface CriteriaSetsTexts {
  readonly heading: string;
  readonly lead: string;
  readonly bringHeading: string;
  readonly file: string;
  readonly readOpen: string;
  readonly reading: string;
  readonly cannotOpen: string;
  readonly typeHeading: string;
  readonly typeLead: string;
  readonly insertBlank: string;
  readonly insertExample: string;
  readonly inserting: string;
  readonly inserted: (sheetNames: readonly string[]) => string;
  readonly mistakes: {
    readonly heading: (count: number) => string;
    /** `source` is a file's name; undefined for the open workbook. */
    readonly lead: (source: string | undefined) => string;
    /** Beneath a mistake that leads to its cell. */
    readonly goTo: (cell: string) => string;
    readonly more: (count: number) => string;
    readonly readAgain: string;
  };
  readonly annex: {
    readonly heading: string;
    readonly lead: string;
    /** In its place where something in the list of criteria is wrong. */
    readonly leadWithMistakes: (count: number) => string;
    readonly insert: string;
  };
  readonly preview: {
    readonly heading: string;
    readonly lead: string;
    /** The set has been met before, with this very content. */
    readonly known: string;
    /** Another set of the same id is there. */
    readonly differs: (decision: string, differences: number) => string;
    readonly differsHint: string;
    readonly decision: string;
    readonly total: string;
    readonly index: string;
    readonly indexAs: (unit: string, cap: string | undefined) => string;
    readonly notApplicable: string;
    readonly bands: string;
    readonly band: (name: string, from: string, unit: IndexUnit) => string;
    readonly groups: string;
    readonly group: (name: string, kinds: string) => string;
    readonly oneList: string;
    readonly ties: string;
    readonly tieSections: (sections: readonly string[]) => string;
    readonly notes: (count: number) => string;
    readonly criteria: string;
    readonly leaves: (count: number) => string;
    readonly max: (points: string) => string;
    readonly levels: (points: readonly string[]) => string;
    readonly step: (points: string) => string;
    readonly ratio: (part: string, whole: string) => string;
    readonly use: string;
    readonly cancel: string;
  };
  readonly used: (decision: string) => string;
  readonly usedNotKept: (decision: string) => string;
  readonly own: {
    readonly heading: string;
    readonly builtIn: string;
    readonly kept: string;
    /** Kept, but no criteria sets any longer. */
    readonly unreadable: (count: number) => string;
    readonly download: string;
    readonly insert: string;
    readonly remove: string;
    /** For a screen reader: which set a button is for. */
    readonly of: (button: string, decision: string) => string;
    readonly removed: (decision: string) => string;
    readonly downloaded: (fileName: string) => string;
    readonly working: string;
    readonly fileName: (number: string) => string;
  };
}
