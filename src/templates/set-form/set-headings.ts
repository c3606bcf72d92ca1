import { SET_COLUMNS, type SetColumn } from "../../criteria/set-mistake";
import { CRITERIA_SHEET_TEXTS } from "../../wording/vi/set-form-texts";
import { columnOfHeading } from "../reading/column-headings";
import { foldText } from "../reading/fold-text";

/** What a column of a list of criteria holds; evidence becomes part of the guide. */
export type ListColumn = SetColumn | "evidence";

const OURS: ReadonlyMap<string, SetColumn> = new Map(
  SET_COLUMNS.map((column) => [foldText(CRITERIA_SHEET_TEXTS.headings[column]), column]),
);

/** The column of our own sheet that bears exactly this heading. */
export const ownColumn = (heading: string): SetColumn | undefined => OURS.get(foldText(heading));

/** A heading is a few words, or the form's own long one over the names. */
const LONGEST_HEADING = 160;

/**
 * How provinces head the columns of their annexes, as patterns on folded text; the first that fits decides.
 * Those of score sheets come after them.
 */
const PATTERNS: readonly (readonly [RegExp, ListColumn])[] = [
  [/^(linh vuc|tieu chi|noi dung|ten)\b(?!.*toi da)/, "name"],
  [/toi da|diem chuan|thang diem|khung diem/, "max"],
  [/^(so )?diem( so| quy dinh)?$/, "max"],
  [/^co quan|^don vi (chu tri|tham dinh|phu trach|theo doi)|chu tri|phu trach/, "lead"],
  [/^tu so/, "part"],
  [/^mau so/, "whole"],
  [/^buoc diem/, "step"],
  [/^loai( diem| tieu chi)?$/, "kind"],
  [/ap dung/, "applicability"],
  [/^muc (diem|cham)|thang cham/, "levels"],
  [/kiem chung|minh chung|tlkc|tai lieu/, "evidence"],
  [
    /huong dan|cach (cham|tinh|thuc|danh gia)|phuong phap|giai thich|dien giai|yeu cau|ghi chu/,
    "guide",
  ],
];

/** Columns of score sheets that say nothing of the criteria. */
const SCORES: ReadonlySet<string | undefined> = new Set([
  "self",
  "appraised",
  "percent",
  "remark",
  "explanation",
  "ours",
  "beside-form",
]);

/** What stands beneath a heading; "score" for what a filled form holds besides, undefined where it is not known. */
export function listColumn(heading: string): ListColumn | "score" | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  const own = ownColumn(heading);
  if (own !== undefined) return own;
  const text = foldText(heading);
  const column = PATTERNS.find(([pattern]) => pattern.test(text))?.[1];
  if (column !== undefined) return column;
  const ofScores = columnOfHeading(heading);
  if (ofScores === "code" || ofScores === "name" || ofScores === "max") return ofScores;
  return SCORES.has(ofScores) ? "score" : undefined;
}
