/** The pane's texts about the plan and who appraises what. Days come as ISO dates. */
export interface PlanViewTexts {
  readonly heading: string;
  readonly reading: string;
  /** Where there is none yet: what it is. */
  readonly none: string;
  readonly start: string;
  readonly startHint: string;
  readonly startProblem: string;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: string;
  readonly open: string;
  /** The sheet of the plan's name holds something else. */
  readonly noTable: string;
  readonly done: (done: number, all: number) => string;
  readonly late: (stages: number) => string;
  readonly lateBy: (days: number, due: string) => string;
  readonly next: string;
  /** With 0 days left it is due today. */
  readonly left: (days: number, due: string) => string;
  /** Neither late nor next is anything. */
  readonly nothingDue: string;
  /** Stages on which something stands that is no day. */
  readonly unclear: (stages: number) => string;
  readonly missing: (units: number, expected: number) => string;
  readonly noneMissing: (expected: number) => string;
  readonly noUnits: string;
  /** Units that have sent something and are not in the plan's list. */
  readonly unexpected: (units: number) => string;
  readonly expect: string;
  readonly expected: (units: number) => string;
  readonly noRoom: string;
  readonly assignments: {
    readonly heading: string;
    readonly lead: string;
    readonly insert: string;
    readonly inserting: string;
    readonly inserted: string;
    readonly open: string;
    readonly notCompiled: string;
  };
}
