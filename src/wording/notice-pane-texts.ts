/** A text a line of whoever issues the notices. */
type IssuerTexts = Readonly<Record<"above" | "name" | "place" | "signer", string>>;

/** The pane's texts about the notices of the preliminary results. */
export interface NoticePaneTexts {
  readonly heading: string;
  readonly lead: string;
  readonly deadline: string;
  readonly deadlineHint: string;
  readonly deadlineProblems: Readonly<Record<"not-a-day" | "past", string>>;
  readonly unit: string;
  readonly everyUnit: string;
  readonly issuer: {
    readonly heading: string;
    readonly hint: string;
    readonly fields: IssuerTexts;
    readonly hints: IssuerTexts;
  };
  /** The button for Word files, and what is said while they are made. */
  readonly write: string;
  readonly writing: string;
  readonly written: (notices: number, fileName: string) => string;
  /** Behind what was made. */
  readonly drafts: (drafts: number) => string;
  /** The part of the pane that writes Word files could not be fetched. */
  readonly notLoaded: string;
  /** The program around the pane saves no files. */
  readonly blocked: string;
  /** Behind that. */
  readonly command: string;
  /** The button for sheets, and what is said while they are drawn. */
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: (notices: number, firstSheet: string) => string;
  /** Some were drawn when the work ended; why, where it was not stopped, is said in front. */
  readonly incomplete: (notices: number, waiting: number) => string;
  readonly stopped: string;
  readonly noUnit: (sheetName: string) => string;
}
