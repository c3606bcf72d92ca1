/** The pane's texts about taking the units' files into the compiled workbook. */
export interface UnitImportTexts {
  readonly heading: string;
  readonly lead: string;
  readonly choose: string;
  readonly drop: string;
  readonly reading: string;
  /** The file that is being read, and the how many-th of how many it is. */
  readonly readingFile: (name: string, number: number, total: number) => string;
  readonly stop: string;
  readonly readingStopped: string;
  /** The part of the pane that reads files could not be fetched. */
  readonly readerNotLoaded: string;
  readonly nothingRead: string;
  /** Sheets that are no units' in the form of the compiled workbook. */
  readonly outOfForm: (sheetNames: readonly string[]) => string;
  readonly fresh: (units: number) => string;
  readonly unchanged: (units: number) => string;
  readonly asking: (units: number) => string;
  readonly refused: (files: number) => string;
  readonly askingHint: string;
  readonly forAll: string;
  readonly fromFile: (name: string) => string;
  readonly inSheet: (name: string) => string;
  readonly sameAsFile: (name: string) => string;
  readonly sheetOutOfForm: (name: string) => string;
  readonly noChanges: string;
  /** The choices, for one unit. */
  readonly keepSheet: string;
  readonly keepFile: (otherFile: string) => string;
  readonly replaceSheet: (sheetName: string) => string;
  readonly replaceFile: (otherFile: string) => string;
  readonly both: string;
  /** The same for all of them. */
  readonly keepAll: string;
  readonly replaceAll: string;
  readonly bothAll: string;
  readonly undecided: (units: number) => string;
  readonly findingCount: (findings: number) => string;
  readonly submit: (units: number) => string;
  readonly nothingToDo: string;
  readonly otherFiles: string;
  readonly writing: string;
  readonly writingFile: (name: string) => string;
  readonly drawingCompiled: string;
  readonly stopping: string;
  readonly outcome: {
    readonly heading: string;
    readonly complete: (units: number) => string;
    /** Some were not reached; the sentence before says why. */
    readonly incomplete: (waiting: number) => string;
    readonly stopped: string;
    readonly rankingFailed: (reason: string) => string;
    readonly added: (units: number) => string;
    readonly updated: (units: number) => string;
    readonly left: (files: number) => string;
    readonly waiting: (files: number) => string;
    readonly withFindings: (units: number) => string;
    readonly more: string;
    readonly close: string;
  };
}
