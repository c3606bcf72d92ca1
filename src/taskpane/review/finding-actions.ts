/** What can be done about a finding from where it stands. */
export interface FindingActions {
  /** The workbook is being changed; until that is over no other change is begun. */
  readonly isWorking: boolean;
  /** Shows a cell, of the scorecard's own sheet where no other is named. */
  readonly select: (cell: string, sheetName?: string) => void;
  /** Writes the documents of these criteria into the form. */
  readonly listEvidence: (codes: readonly string[]) => void;
  /** Leads to drawing the scorecard anew. */
  readonly upgrade: () => void;
}
