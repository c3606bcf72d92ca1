import type { CriteriaSet, IndexUnit } from "../criteria/criteria-set";
import type { OrgUnitKind } from "../criteria/org-unit-kind";
import type { ScoreColumn } from "../scoring/score";
import type { Severity } from "../scoring/finding";
import type { AssignmentImportTexts, AssignmentTexts } from "./assignment-texts";
import type { EvidenceTexts, MendingTexts, UpgradeTexts } from "./scorecard-work-texts";

/** What the task pane says of its own; findings, refusals and rankings have sentences elsewhere. */
/** A text a field of the form for a decision. */
type DecisionTexts = Readonly<Record<"number" | "date" | "issuer", string>>;

export interface PaneTexts {
  /** The page's title, which screen readers announce. */
  readonly title: string;
  readonly loading: string;
  readonly retry: string;
  readonly back: string;
  readonly closeMessage: string;
  /** A view that is a file of its own could not be fetched. */
  readonly partNotLoaded: string;
  /** A button in the message about something that was changed. */
  readonly undo: string;
  readonly undone: string;
  /** The page was opened in a browser, or in another Office program. */
  readonly notInExcel: string;
  readonly officeNotLoaded: string;
  readonly cannotStart: string;
  readonly refused: {
    readonly heading: string;
    /** Goes with a refusal's sentence while older figures stay in view. */
    readonly olderFigures: string;
  };
  readonly compiled: {
    readonly heading: string;
    readonly lead: string;
    /** Scores have changed since the ranking was put in order. */
    readonly stale: string;
    readonly recalculate: string;
    readonly recalculating: string;
    /** In which lists units are ranked. */
    readonly groups: (names: readonly string[]) => string;
    /** How many units each class has. */
    readonly classes: {
      readonly heading: string;
      readonly unranked: string;
      readonly units: (count: number) => string;
    };
    /** The decision that publishes the ranking. */
    readonly decision: {
      readonly heading: string;
      readonly fields: DecisionTexts;
      readonly hints: DecisionTexts;
      readonly problems: DecisionTexts;
      readonly submit: string;
      readonly done: string;
    };
  };
  /** The button that leads to the comparison of units, and its heading. */
  readonly compare: string;
  /** The button that leads to the steps between the first ranking and the decision, and their heading. */
  readonly compiling: string;
  readonly insert: {
    readonly heading: string;
    readonly lead: (set: CriteriaSet) => string;
    readonly set: string;
    /** With the first digits of its content's hash where its name does not tell it apart. */
    readonly setOption: (set: CriteriaSet, digits?: string) => string;
    /** The button that leads to the sets of one's own. */
    readonly otherSets: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<OrgUnitKind, string>>;
    readonly name: string;
    readonly nameHint: string;
    readonly year: string;
    readonly submit: string;
    readonly inserting: string;
    readonly cancel: string;
    readonly inserted: (unit: string, sheetName: string) => string;
    readonly nameProblems: Readonly<Record<"missing" | "too-long", string>>;
    readonly notAYear: string;
    /** Beneath the form, for the compiling level. */
    readonly orCompile: string;
    readonly compileLead: string;
  };
  readonly scorecard: {
    readonly year: (year: number | undefined) => string;
    readonly decision: (set: CriteriaSet) => string;
    readonly totals: string;
    readonly total: Readonly<Record<ScoreColumn, string>>;
    readonly scored: Readonly<Record<ScoreColumn, (scored: number, all: number) => string>>;
    /** "Appraised − self", with the figure: it has its sign. */
    readonly difference: (signed: string) => string;
    readonly sections: string;
    readonly column: Readonly<Record<ScoreColumn, string>>;
    readonly notScored: string;
    /** In place of a self-score where the survey scores. */
    readonly bySurvey: string;
    /** What of the totals is not ordinary; figures of bonus and penalty have their sign. */
    readonly ofKind: {
      readonly survey: (figure: string) => string;
      readonly bonus: (self: string, appraised: string) => string;
      readonly penalty: (self: string, appraised: string) => string;
    };
    readonly index: (figure: string, unit: IndexUnit) => string;
    /** The appraisal is not complete. */
    readonly indexLater: string;
    readonly group: (name: string) => string;
    /** The unit's kind does not say in which list it is ranked. */
    readonly groupUnknown: string;
    readonly insertAnother: string;
  };
  readonly findings: {
    readonly heading: string;
    readonly none: string;
    readonly group: Readonly<Record<Severity, string>>;
    readonly count: Readonly<Record<Severity, (count: number) => string>>;
    readonly cell: (cell: string) => string;
    readonly cellOfSheet: (cell: string, sheetName: string) => string;
    readonly listUnscored: (count: number) => string;
  };
  readonly report: {
    readonly heading: string;
    readonly download: string;
    readonly working: string;
    readonly downloaded: (fileName: string) => string;
    /** The part of the pane that writes Word files could not be fetched. */
    readonly notLoaded: string;
    /** The program around the pane saves no files. */
    readonly blocked: string;
    readonly insert: string;
    readonly inserted: (sheetName: string) => string;
    /** Before the command that makes the Word file without Excel. */
    readonly commandLine: string;
    readonly command: string;
  };
  readonly mending: MendingTexts;
  readonly evidence: EvidenceTexts;
  readonly upgrade: UpgradeTexts;
  readonly assignments: AssignmentTexts;
  readonly assignmentImport: AssignmentImportTexts;
  /** The button that leads to importing units' files. */
  readonly importUnits: string;
}
