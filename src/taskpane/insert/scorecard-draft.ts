import type { ScorecardRequest } from "../../actions/insert-scorecard";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { type Result, err, ok } from "../../result";
import type { OrgUnitKind } from "../../criteria/org-unit-kind";
import { ORG_UNIT_KIND_WORDS } from "../../scoring/org-unit";
import { unitFromName } from "../../templates/reading/read-unit";

/** The insert form as it is filled in. */
export interface ScorecardDraft {
  /** The content hash of the set that was chosen; undefined for the usual one. */
  readonly setHash: string | undefined;
  readonly kind: OrgUnitKind;
  readonly name: string;
  readonly year: string;
}

export type NameProblem = "missing" | "too-long";

/** What is wrong with each field; a field that is not there is right. */
export interface DraftProblems {
  readonly name?: NameProblem;
  readonly year?: "not-a-year";
}

/** Longer than any unit's name with its district, and short enough to be read from a sheet whole. */
const LONGEST_NAME = 80;
const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2100;

export const emptyDraft = (year: number): ScorecardDraft => ({
  setHash: undefined,
  kind: "commune",
  name: "",
  year: String(year),
});

/** "UBND xã Đồng Thịnh" typed as the name says the kind too: each goes where it belongs. */
export function withTidyName(draft: ScorecardDraft): ScorecardDraft {
  const { name, kind } = unitFromName(draft.name);
  if (kind === undefined) return { ...draft, name };
  return { ...draft, kind, name: name.slice(ORG_UNIT_KIND_WORDS[kind].length).trim() };
}

/** What the form asks for. Errors: what is wrong with its fields. */
export function requestFrom(
  draft: ScorecardDraft,
  set: CriteriaSet,
): Result<ScorecardRequest, DraftProblems> {
  const { kind, name, year } = withTidyName(draft);
  const nameProblem = draft.name.trim().length > LONGEST_NAME ? "too-long" : problemOfName(name);
  const isYear = /^\d{4}$/.test(year.trim()) && isWithinYears(Number(year));
  if (nameProblem !== undefined || !isYear) {
    return err({
      ...(nameProblem !== undefined && { name: nameProblem }),
      ...(!isYear && { year: "not-a-year" }),
    });
  }
  const unit = unitFromName(`${ORG_UNIT_KIND_WORDS[kind]} ${name}`);
  return ok({ set, unit, year: Number(year) });
}

function problemOfName(name: string): NameProblem | undefined {
  const isKindAlone = Object.values(ORG_UNIT_KIND_WORDS).some(
    (word) => word.toLowerCase() === name.toLowerCase(),
  );
  return isKindAlone || !/[\p{L}\p{N}]/u.test(name) ? "missing" : undefined;
}

const isWithinYears = (year: number): boolean => year >= EARLIEST_YEAR && year <= LATEST_YEAR;
