import { APPRAISAL_TEXTS } from "../../wording/vi/appraisal-texts";
import { SET_COLUMN_TEXTS } from "../../wording/vi/scorecard-guide-texts";
import { SCORECARD_TEXTS } from "../../wording/vi/sheet-texts";
import { foldText } from "./fold-text";

/** The columns of a score sheet that reading knows. */
export const SCORE_SHEET_COLUMNS = [
  "code",
  "name",
  "max",
  "self",
  "appraised",
  "percent",
  "evidence",
  "remark",
  "explanation",
  "part",
  "whole",
] as const;
export type ScoreSheetColumn = (typeof SCORE_SHEET_COLUMNS)[number];

/** A heading is a few words, or the form's own long one over the names. */
const LONGEST_HEADING = 120;

/**
 * How offices head the columns of Phụ lục I when they retype it, as patterns on folded text; the
 * first that fits decides. "other" keeps a column from being taken for a score.
 */
const HEADING_PATTERNS: readonly (readonly [RegExp, ScoreSheetColumn | "other"])[] = [
  // What a PivotTable calls the sums of a column: "Tổng của Điểm tự đánh giá".
  [/^(sum|count|average|max|min|tong|dem|trung binh|toi da|toi thieu) (of|cua) /, "other"],
  [/giai trinh/, "explanation"],
  [/^(y kien|nhan xet)/, "remark"],
  [/chenh lech|nam truoc|ghi chu/, "other"],
  [/kiem chung|minh chung|tlkc/, "evidence"],
  [/ket qua dat|ty le|ti le|%/, "percent"],
  [/toi da|diem chuan|thang diem|khung diem/, "max"],
  [
    /tham dinh|hoi dong|hdtd|cap tren|(huyen|tinh|phong noi vu|so noi vu) (cham|danh gia)/,
    "appraised",
  ],
  [/\btu (danh gia|cham|cho)|(xa|phuong|don vi|co so) (tu )?(cham|danh gia)/, "self"],
  [/^(so )?diem (cham|danh gia|dat|dat duoc)$/, "self"],
  [/^(stt|so tt|tt|so thu tu|ma|ma so|ma tieu chi|ma tc|ky hieu)\.?$/, "code"],
  [/^(so lieu 1|tu so)$/, "part"],
  [/^(so lieu 2|mau so)$/, "whole"],
  [/linh vuc|tieu chi|noi dung/, "name"],
];

const { check, assigned, selfCounted, appraisedCounted, problems } = SCORECARD_TEXTS.headings;
const folded = (headings: readonly string[]): ReadonlySet<string> =>
  new Set(headings.map(foldText));
const { guide, selfMax, appraisedMax, choices } = SET_COLUMN_TEXTS.headings;
/** The columns that our own sheet fills by itself; offices may head one of theirs alike. */
const BESIDE_FORM = folded([check, assigned, problems, guide]);
/** In some our own sheet builds its sums, in the others the compiling level notes its work; nobody else has them. */
const OURS = folded([
  selfCounted,
  appraisedCounted,
  selfMax,
  appraisedMax,
  choices,
  ...Object.values(APPRAISAL_TEXTS.headings),
]);

/** The column that a heading names; undefined where it names none that reading knows. */
export function columnOfHeading(
  heading: string,
): ScoreSheetColumn | "beside-form" | "ours" | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  const text = foldText(heading);
  if (OURS.has(text)) return "ours";
  if (BESIDE_FORM.has(text)) return "beside-form";
  const column = HEADING_PATTERNS.find(([pattern]) => pattern.test(text))?.[1];
  return column === "other" ? undefined : column;
}
