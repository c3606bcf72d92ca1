import { type Result, err, ok } from "../../result";
import { dayOfCell } from "../../templates/reading/day-of-cell";
import { NO_ISSUER, type NoticeIssuer } from "../../templates/report/notice-issuer";
import { formatDate } from "../../wording/vi/terms";
import { localDay } from "../../sheet-model/local-time";

/** What is asked before notices are made, as it is being filled in. */
export interface NoticeDraft {
  /** As it is typed in Vietnam: "05/01/2026". */
  readonly deadline: string;
  /** The name of one unit's sheet; undefined for all units. */
  readonly sheetName: string | undefined;
  readonly issuer: NoticeIssuer;
}

/** So many days a unit has to answer. Source: 001, II.3.4 and II.3.5 (31/12 to 06/01). */
const DAYS_TO_ANSWER = 6;

/** What the form begins with on a day. */
export function firstDraft(today: Date): NoticeDraft {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + DAYS_TO_ANSWER);
  return { deadline: formatDate(localDay(day)), sheetName: undefined, issuer: NO_ISSUER };
}

export type DeadlineProblem = "not-a-day" | "past";

/** The day that a draft names, ISO. Errors: what is wrong with it `today`. */
export function deadlineIn(
  { deadline }: Pick<NoticeDraft, "deadline">,
  today: Date,
): Result<string, DeadlineProblem> {
  const day = dayOfCell({ kind: "text", text: deadline });
  if (day === undefined) return err("not-a-day");
  return day < localDay(today) ? err("past") : ok(day);
}
