import type { ScoreColumn } from "../scoring/score";

/** The pane's texts about scores in the wrong form. */
export interface MendingTexts {
  readonly heading: string;
  /** In the scorecard's view, before anything is asked. */
  readonly lead: (cells: number) => string;
  readonly open: (cells: number) => string;
  /** Above the list of the cells. */
  readonly question: string;
  readonly criterion: (code: string) => string;
  readonly place: (column: ScoreColumn, cell: string) => string;
  /** What a cell holds now; a date is day first. */
  readonly text: (shown: string) => string;
  readonly date: (shown: string) => string;
  /** For a screen reader, between what is there and what will be. */
  readonly becomes: string;
  readonly whichScore: (cell: string) => string;
  readonly submit: (cells: number) => string;
  readonly working: string;
  readonly leave: string;
  readonly done: (cells: number) => string;
}

/** The pane's texts about documents that the form does not name. */
export interface EvidenceTexts {
  readonly list: string;
  readonly listing: string;
  readonly listed: (criteria: number) => string;
}

/** The pane's texts about a score sheet of an older template. */
export interface UpgradeTexts {
  readonly heading: string;
  readonly open: string;
  readonly question: (sheetName: string) => string;
  /** Where a date stands in place of a score. */
  readonly mendFirst: string;
  readonly submit: string;
  readonly leave: string;
  readonly working: string;
  readonly done: (sheetName: string, retiredName: string) => string;
}
