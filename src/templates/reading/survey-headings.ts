import { type CriteriaNode, type CriteriaSet, isLeaf } from "../../criteria/criteria-set";
import { type CellContent, EMPTY_CELL } from "../../sheet-model/cell-content";
import { cellText } from "./cell-text";
import { foldText } from "./fold-text";
import { rowIdentifier } from "./row-identity";

/** What a column of a table of results may be, beside a leaf's. */
export type SurveyRole = "unit" | "number" | "criterion" | "result";

/** What one cell over a column says of it. */
export interface SurveyHeading {
  readonly text: string;
  /** The leaf that it names, of the survey or not. */
  readonly leaf: CriteriaNode | undefined;
  readonly measure: "points" | "percent" | undefined;
  readonly role: SurveyRole | undefined;
  /** What it says as the unit of measure ("Đơn vị tính: %"), of a leaf or not. */
  readonly statedMeasure: "points" | "percent" | undefined;
  /** It says that and nothing else. */
  readonly isUnitOfMeasure: boolean;
  /** It says that beneath it is what a survey's table has beside its results: ranks, ballots, maxima. */
  readonly isAside: boolean;
  /** It says result or score, of a leaf or not. */
  readonly saysResult: boolean;
}

/** Patterns on folded texts; the first that fits decides. */
const ROLES: readonly (readonly [RegExp, SurveyRole])[] = [
  [/^(stt|so tt|tt|so thu tu)\.?$/, "number"],
  [
    /^(ten )?(cac )?(don vi(?! tinh)|xa\b|phuong\b|thi tran\b|cap xa\b|dia phuong|dia ban|ubnd|uy ban)/,
    "unit",
  ],
  // What a score sheet has beside the result.
  [/toi da|diem chuan|\btu (danh gia|cham)/, "number"],
  [/^(ma|ky hieu)\b|tieu chi|noi dung|linh vuc|chi so thanh phan/, "criterion"],
  [/diem|ket qua|ty le|ti le|phan tram|%/, "result"],
];

const MEASURES: readonly (readonly [RegExp, "points" | "percent"])[] = [
  // "Tỷ lệ hài lòng quy ra điểm".
  [/quy (ra |doi |thanh )+.*diem/, "points"],
  [/%|phan tram|\bty le\b|\bti le\b/, "percent"],
  [/\bdiem\b/, "points"],
];
/** "(tối đa 12 điểm)" says nothing of the numbers beneath. */
const MAXIMUM = /\(?\s*(diem )?(toi da|thang diem|diem chuan)[^)]*\)?/g;

/** "Đơn vị tính: %"; what stands before and after it. */
const UNIT_OF_MEASURE =
  /^(.*?)(?:\bdon vi tinh\b|\bdvt\b|\bdon vi(?=\s*:\s*(?:%|phan tram|diem\b)))(.*)$/;

/** How a heading begins beneath which no result stands; folded, and without a code before it. */
const ASIDE = new RegExp(
  `^(?:${[
    "thu (?:hang|bac|tu)|vi thu|xep (?:thu|hang|loai|bac|vi thu)|hang$",
    "(?:tong )?so (?:luong |luot )?(?:phieu|nguoi|ho|mau|y kien|cau)|co mau",
    "(?:tong |ty le |ti le )?(?:so )?phieu (?:phat|thu|hop le|khong hop le|tra loi|phan hoi)",
    "(?:muc )?(?:diem )?(?:toi da|chuan(?! hoa))|thang diem|(?:diem )?tu (?:danh gia|cham)",
    "he so|trong so|ghi chu",
  ].join("|")})\\b`,
);
const RESULT = /ket qua|\bdiem\b/;

/** Words before a code or name in a heading. */
const LEADING_WORDS =
  /^\s*(?:điểm|kết quả|tỷ lệ|tỉ lệ|chỉ số|tiêu chí|tiêu chí thành phần|của|mục|mã|tc)\s+/iu;
const MOST_LEADING_WORDS = 4;
/** A name that is contained in a longer heading must not be a word of every heading. */
const SHORTEST_CONTAINED_NAME = 10;
/** A row that numbers the columns says so in whole numbers. */
const COLUMN_NUMBER = /^\(?\d+\)?$/;

/** Reads headings of one set; what is read of a text is kept. */
export function surveyHeadings(set: CriteriaSet): (cell: CellContent) => SurveyHeading {
  const known = new Map<string, SurveyHeading>();
  return (cell) => {
    const key = `${cell.kind} ${cellText(cell)}`;
    const heading = known.get(key) ?? readHeading(cell, set);
    known.set(key, heading);
    return heading;
  };
}

/** The leaf or other node that a cell names by code, label or name, alone or within a heading. */
export function nodeNamedIn(cell: CellContent, set: CriteriaSet): CriteriaNode | undefined {
  const text = cellText(cell).trim();
  if (text === "" || COLUMN_NUMBER.test(text)) return undefined;
  const exact = nodeOf(cell, set);
  if (exact !== undefined || cell.kind !== "text") return exact;
  let rest = text.replace(/\([^)]*\)|%/g, " ").trim();
  for (let words = 0; words <= MOST_LEADING_WORDS; words++) {
    const node = COLUMN_NUMBER.test(rest) ? undefined : nodeOf({ kind: "text", text: rest }, set);
    if (node !== undefined) return node;
    const shorter = rest.replace(LEADING_WORDS, "");
    if (shorter === rest) break;
    rest = shorter;
  }
  return containedIn(foldText(text), set);
}

function readHeading(cell: CellContent, set: CriteriaSet): SurveyHeading {
  const text = cellText(cell).trim();
  const folded = foldText(text);
  const node = nodeNamedIn(cell, set);
  const leaf = node !== undefined && isLeaf(node) ? node : undefined;
  const beside = leaf === undefined ? folded : folded.replace(foldText(leaf.name), " ");
  const measured = beside.replace(MAXIMUM, " ");
  const [, before = "", stated] = UNIT_OF_MEASURE.exec(measured) ?? [];
  const statedMeasure = stated === undefined ? undefined : onlyMeasureIn(stated);
  const isUnitOfMeasure = statedMeasure !== undefined && !/[a-z0-9]/.test(before);
  const hasRole = leaf === undefined && !isUnitOfMeasure;
  return {
    text,
    leaf,
    measure: statedMeasure ?? MEASURES.find(([pattern]) => pattern.test(measured))?.[1],
    role: hasRole ? ROLES.find(([pattern]) => pattern.test(folded))?.[1] : undefined,
    statedMeasure,
    isUnitOfMeasure,
    isAside: leaf === undefined ? saysAside(folded) : saysAside(measured) && !saysAside(leaf.name),
    saysResult: RESULT.test(measured),
  };
}

/** "Điểm hoặc %" says neither. */
function onlyMeasureIn(text: string): SurveyHeading["measure"] {
  const [measure, ...others] = new Set(
    MEASURES.flatMap(([pattern, said]) => (pattern.test(text) ? [said] : [])),
  );
  return others.length > 0 ? undefined : measure;
}

function saysAside(text: string): boolean {
  const words = foldText(text).replace(/^[^a-z]+/, "");
  return ASIDE.test(words) && !words.includes("ket qua");
}

function nodeOf(cell: CellContent, set: CriteriaSet): CriteriaNode | undefined {
  const identifier = rowIdentifier(set);
  const byCode = identifier.identify(cell, EMPTY_CELL, new Set()).nodeByCode;
  if (byCode !== undefined || cell.kind !== "text") return byCode;
  const { nodeByCode, nodeByName } = identifier.identify(EMPTY_CELL, cell, new Set());
  return nodeByCode ?? nodeByName;
}

/** The survey leaf with the longest name within a text. */
function containedIn(text: string, { leaves }: CriteriaSet): CriteriaNode | undefined {
  let longest: CriteriaNode | undefined;
  for (const leaf of leaves) {
    const { kind, name } = leaf;
    const isLong = name.length >= SHORTEST_CONTAINED_NAME;
    if (kind !== "survey" || !isLong || !text.includes(foldText(name))) continue;
    if (name.length > (longest?.name.length ?? 0)) longest = leaf;
  }
  return longest;
}
