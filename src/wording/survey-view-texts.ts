/** The pane's texts about the survey's results. */
export interface SurveyViewTexts {
  readonly heading: string;
  readonly lead: string;
  readonly choose: string;
  readonly drawSheet: string;
  /** Where the sheet is there already. */
  readonly openSheet: string;
  readonly drawing: string;
  readonly drawn: string;
  readonly readSheet: string;
  readonly reading: string;
  readonly cannotOpen: string;
  /** The part of the pane that reads files could not be fetched. */
  readonly notLoaded: string;
  /** What the results come from; undefined for the workbook's own sheet. */
  readonly source: (fileName: string | undefined) => string;
  readonly counts: (fresh: number, changed: number, equal: number) => string;
  readonly nothingToDo: string;
  readonly columns: {
    readonly unit: string;
    readonly criterion: string;
    readonly before: string;
    readonly now: string;
  };
  readonly empty: string;
  /** Changes that are not shown. */
  readonly more: (changes: number) => string;
  readonly findings: (findings: number) => string;
  readonly place: (cell: string, sheetName: string) => string;
  readonly submit: (changes: number) => string;
  readonly dismiss: string;
  readonly writing: string;
  readonly written: (results: number, units: number) => string;
  readonly left: (places: readonly string[]) => string;
  readonly stopped: (written: number) => string;
  readonly incomplete: (reason: string, written: number) => string;
  readonly rankingFailed: (reason: string) => string;
}
