import type { CriteriaSet } from "../criteria/criteria-set";
import type { Incomparable } from "../scoring/compiled-results";

/** The documents that the compiling level makes of its workbook. */
export const COMPILED_DOCUMENTS = ["decision", "report"] as const;
export type CompiledDocumentKind = (typeof COMPILED_DOCUMENTS)[number];

/** What the pane says where the decision and the report are made. */
export interface CompiledDocumentsTexts {
  readonly heading: string;
  readonly lead: string;
  readonly working: string;
  readonly downloads: Readonly<Record<CompiledDocumentKind, string>>;
  readonly downloaded: (fileName: string) => string;
  /** Where the program around the pane saves no files. */
  readonly blocked: string;
  readonly inserts: Readonly<Record<CompiledDocumentKind, string>>;
  readonly inserted: (sheetName: string) => string;
  /** Before the commands that make the Word files without Excel. */
  readonly commandLine: string;
  readonly commands: Readonly<Record<CompiledDocumentKind, string>>;
  /** The part of the pane that writes Word files could not be fetched. */
  readonly notLoaded: string;
  /** Goes with what was made, where not all units are in the ranking. */
  readonly unranked: (units: number) => string;
  /** The same of those of which the kind is not known, where kinds are ranked apart. */
  readonly unknownKind: (units: number) => string;
  readonly lastYear: {
    readonly label: string;
    readonly choose: string;
    readonly chooseAnother: string;
    readonly reading: string;
    readonly none: string;
    /** `year` is undefined where the workbook names none. */
    readonly chosen: (fileName: string, year: number | undefined, units: number) => string;
    readonly remove: string;
    readonly cannotOpen: string;
    readonly incomparable: (
      why: Incomparable,
      before: { readonly set: CriteriaSet; readonly year: number | undefined },
      now?: { readonly set: CriteriaSet },
    ) => string;
  };
}
