import type { CriteriaSet } from "../../criteria/criteria-set";
import { refersTo } from "../../criteria/known-sets";
import { type Finding, finding } from "../../scoring/finding";
import { type OrgUnit, unitKey } from "../../scoring/org-unit";
import type { Grid } from "../../sheet-model/grid";
import { type RecordedIdentity, TEMPLATE_VERSION, identityWithin } from "../recorded-identity";
import { recordedSet } from "../recorded-set";
import { readStatedUnit, readUnitFromFileName } from "./read-unit";
import type { ScoreTable } from "./score-table";

export interface ScorecardIdentity {
  readonly unit: OrgUnit;
  readonly year: number | undefined;
  /** Undefined for a sheet that somebody retyped. */
  readonly recorded: RecordedIdentity | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Whose scorecard it is and of which year: as the sheet shows, else as it recorded when it was drawn,
 * else as the file's name says.
 */
export function readIdentity(
  grid: Grid,
  table: ScoreTable,
  fileName: string,
  set: CriteriaSet,
): ScorecardIdentity {
  const recorded = identityWithin(grid);
  const stated = readStatedUnit(grid, table.firstHeadingRow);
  const ofFile = readUnitFromFileName(fileName);
  const findings: Finding[] = [];
  if (stated.unit === undefined && recorded === undefined) {
    findings.push(finding({ kind: "unit-from-file-name", name: ofFile.unit.name }));
  }
  const year = stated.year ?? recorded?.year ?? ofFile.year;
  if (year === undefined) findings.push(finding({ kind: "no-year" }));
  const unit = stated.unit ?? (recorded && recordedUnit(recorded)) ?? ofFile.unit;
  if (recorded === undefined) {
    if (table.isOurs) findings.push(finding({ kind: "older-template" }));
  } else {
    findings.push(...recordedOtherwise(recorded, unit, year, set));
  }
  return { unit, year, recorded, findings };
}

const recordedUnit = ({ unit, kind }: RecordedIdentity): OrgUnit => ({ name: unit, kind });

function recordedOtherwise(
  recorded: RecordedIdentity,
  unit: OrgUnit,
  year: number | undefined,
  set: CriteriaSet,
): Finding[] {
  const findings: Finding[] = [];
  if (recorded.template > TEMPLATE_VERSION) findings.push(finding({ kind: "newer-template" }));
  if (recorded.template < TEMPLATE_VERSION) findings.push(finding({ kind: "older-template" }));
  if (!refersTo(recordedSet(recorded), set)) {
    findings.push(finding({ kind: "other-set", recorded: recorded.set }));
  }
  if (unitKey(unit) !== unitKey(recordedUnit(recorded))) {
    findings.push(finding({ kind: "unit-differs", shown: unit.name, recorded: recorded.unit }));
  }
  if (year !== undefined && recorded.year !== undefined && year !== recorded.year) {
    findings.push(finding({ kind: "year-differs", shown: year, recorded: recorded.year }));
  }
  return findings;
}
