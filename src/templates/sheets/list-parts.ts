import type { CriteriaSet } from "../../criteria/criteria-set";
import type { Scorecard } from "../../scoring/scorecard";
import { absoluteAddress, quotedSheetName } from "../../sheet-model/address";
import { serialOfDate } from "../../sheet-model/serial-dates";
import type { Formula, RowModel, ValidationRule } from "../../sheet-model/sheet";
import { LIST_TEXTS, SCORECARD_TEXTS } from "../../wording/vi/sheet-texts";
import { identityOf, recordIdentity } from "../recorded-identity";
import { SCORECARD_COLUMNS, ScorecardLayout } from "./scorecard-layout";
import { STYLES, cell } from "./styles";

/** A scorecard and the sheet it is drawn on. */
export interface OfScorecard {
  readonly set: CriteriaSet;
  readonly scorecard: Scorecard;
  readonly scorecardSheet: string;
}

/** A part of a row's check: a sentence, or "". */
export interface Check {
  readonly formula: string;
  readonly value: string;
}

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Whose list it is. */
export const unitRow = ({ scorecard }: OfScorecard): RowModel => ({
  height: 20,
  cells: [
    cell(
      `${SCORECARD_TEXTS.unit(scorecard.unit)} – ${SCORECARD_TEXTS.year(scorecard.year)}`,
      STYLES.subtitle,
    ),
  ],
});

export const hintRow = (hint: string): RowModel => ({
  height: 20,
  cells: [cell(hint, STYLES.hint)],
});

/** What a list's codes may be. */
export interface ListCodes {
  readonly set: CriteriaSet;
  /** The address of their labels, with the sheet's name. */
  readonly source: string;
  /** What is said of another code. */
  readonly unknown: string;
}

/** The codes of a scorecard's list: the labels on its form. */
export function codesOf({ set, scorecardSheet }: OfScorecard): ListCodes {
  const labels = new ScorecardLayout(set).nodeCells(SCORECARD_COLUMNS.code);
  const source = `${quotedSheetName(scorecardSheet)}!${absoluteAddress(labels)}`;
  return { set, source, unknown: LIST_TEXTS.unknownCode };
}

/** The label that the form has for a code, which is what a list shows. */
export const labelOf = ({ set }: Pick<OfScorecard, "set">, code: string): string =>
  set.nodesByCode.get(code)?.label ?? code;

/** What a list of a scorecard records of itself. */
export function listIdentity({ set, scorecard }: OfScorecard, list: "documents" | "assignments") {
  const { unit, year } = scorecard;
  const { name, kind } = unit;
  return recordIdentity(
    identityOf(set, { cchc: list, unit: name, kind, year, round: "self-scoring" }),
  );
}

/** The label under which the form finds a row. */
export const listedCode = (
  of: OfScorecard,
  codeEntry: string,
  code: string | undefined,
): Formula => ({
  formula: `TRIM(${codeEntry})`,
  value: code === undefined ? "" : labelOf(of, code),
});

/** Whether a row's code is one of those that there are. */
export function codeCheck(
  { set, source, unknown }: ListCodes,
  codeEntry: string,
  code: string | undefined,
): Check {
  const { withoutCode } = LIST_TEXTS;
  const value = (): string => {
    if (code === undefined || code === "") return withoutCode;
    return set.nodesByCode.has(code) ? "" : unknown;
  };
  return {
    formula: `IF(${codeEntry}="",${quoted(withoutCode)},IF(ISNA(MATCH(${codeEntry},${source},0)),${quoted(unknown)},""))`,
    value: value(),
  };
}

/** Checks of a row one after the other, "" for a row in which nothing is entered. */
export function checksOf(
  entries: readonly string[],
  isEntered: boolean,
  checks: readonly Check[],
): Formula {
  const formula = checks.map((check) => check.formula).join(`&" "&`);
  const value = checks.flatMap((check) => (check.value === "" ? [] : [check.value])).join(" ");
  return {
    formula: `IF(${entries.join("&")}="","",TRIM(${formula}))`,
    value: isEntered ? value : "",
  };
}

/** A day as the form writes it, in any Excel; what is no day stays as it was entered. */
export const dayText = (entry: string): string =>
  `IF(ISNUMBER(${entry}),RIGHT("0"&DAY(${entry}),2)&"/"&RIGHT("0"&MONTH(${entry}),2)&"/"&YEAR(${entry}),${entry})`;

/** A day's number for a cell. `date` is ISO. */
export const dayNumber = (date: string | undefined): number | null =>
  date === undefined ? null : serialOfDate(new Date(`${date}T00:00:00Z`));

/** Any day that a document or a deadline of these offices can have. */
export const ANY_DAY: ValidationRule = {
  kind: "date",
  min: serialOfDate(new Date("1990-01-01T00:00:00Z")),
  max: serialOfDate(new Date("2100-12-31T00:00:00Z")),
};
