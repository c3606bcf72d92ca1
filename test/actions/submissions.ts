import type { Submission } from "../../src/actions/read-submissions";
import { NO_PLAN } from "../../src/scoring/assignment";
import type { Finding } from "../../src/scoring/finding";
import type { Scorecard } from "../../src/scoring/scorecard";

/** A file of which nothing is known but the scorecard that was read from it. */
export const submissionOf = (
  scorecard: Scorecard,
  fileName = `${scorecard.unit.name}.xlsx`,
  findings: readonly Finding[] = [],
): Submission => ({
  file: { name: fileName, read: () => Promise.reject(new Error(`${fileName} is not there`)) },
  reading: {
    scorecard,
    sheetName: "Phiếu",
    findings,
    places: {
      rowsByCode: new Map(),
      totalRows: [],
      scoreColumns: { self: undefined, appraised: undefined },
      evidenceColumn: undefined,
    },
    mends: [],
    plan: NO_PLAN,
    companions: { documents: undefined, assignments: undefined },
  },
});
