import { type Finding, SEVERITIES, type Severity } from "../../scoring/finding";

/** A finding with a key that stays its own while others come and go around it. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly KeyedFinding[];
}

/** The findings of each severity that has any, the gravest severity first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const keyed = withKeys(findings);
  return SEVERITIES.map((severity) => ({
    severity,
    findings: keyed.filter(({ finding }) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

/** The place and kind of a finding make its key; those that share both are numbered. */
function withKeys(findings: readonly Finding[]): KeyedFinding[] {
  const timesSeen = new Map<string, number>();
  return findings.map((finding) => {
    const { detail, code = "", cell = "", sheetName = "" } = finding;
    const column = "column" in detail ? detail.column : "";
    const key = [detail.kind, code, cell, column, sheetName].join(" ");
    const times = timesSeen.get(key) ?? 0;
    timesSeen.set(key, times + 1);
    return { key: `${key} ${String(times)}`, finding };
  });
}

/** The id of a group's heading, which its count leads to. */
export const headingIdOf = (severity: Severity): string => `findings-${severity}`;
