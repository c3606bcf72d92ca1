/** The pane's texts about the long table. */
export interface DataViewTexts {
  readonly heading: string;
  readonly lead: string;
  readonly draw: string;
  /** Where the sheet is there already. */
  readonly drawAgain: string;
  readonly drawing: string;
  readonly drawn: (rows: number, units: number) => string;
  /** Said instead where the sheet took the place of an earlier one. */
  readonly drawnAgain: (rows: number, units: number) => string;
  readonly noUnits: string;
  /** Units' sheets on which the table cannot rely, and what to do about them. */
  readonly outOfForm: (sheetNames: readonly string[]) => string;
  readonly commandLine: string;
  readonly command: string;
}
