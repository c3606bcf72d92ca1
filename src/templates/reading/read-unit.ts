import { ORG_UNIT_KINDS, type OrgUnitKind } from "../../criteria/org-unit-kind";
import { ORG_UNIT_KIND_WORDS, type OrgUnit } from "../../scoring/org-unit";
import type { Grid } from "../../sheet-model/grid";
import { cellText } from "./cell-text";

/** Whose scorecard it is and of which year, as far as the lines above the table say. */
export interface StatedUnit {
  readonly unit: OrgUnit | undefined;
  readonly year: number | undefined;
}

const LABEL =
  /^(?:tên\s+)?đơn vị(?!\s+tính)(?:\s+(?:tự\s+)?(?:chấm điểm|đánh giá|báo cáo))?\s*:\s*/iu;
const BARE_LABEL = /^(?:tên\s+)?đơn vị\s*:?$/iu;
const PEOPLES_COMMITTEE = /(?:^|\s)(?:ubnd|[uủ][yỷ] ban nhân dân)\s+/iu;
const LONGEST_NAME = 100;
/** Where a name ends in a line that goes on. */
const END_OF_NAME =
  /\s+(?:năm|huyện|quận|tỉnh|thị xã|thành phố|tp\.?|thuộc|trực thuộc|và|tự|theo|của|tại|cộng hòa|cộng hoà)(?=\s|$)|[,;:()\n–]|\s-/iu;
const KIND_AND_NAME = new RegExp(
  `(?<before>\\S+\\s+)?(?<![\\p{L}])(?<kind>${ORG_UNIT_KINDS.map((kind) => ORG_UNIT_KIND_WORDS[kind]).join("|")})\\s+(?<name>\\S.*)`,
  "isu",
);
/** "thị xã", "cấp xã", "các xã", "kinh tế - xã hội" are no names of a unit. */
const NO_UNIT_BEFORE = /^(?:thị|cấp|các|mỗi|-|–)\s+$/iu;
const NO_UNIT_NAME = /^(?:hội chủ nghĩa|hội$|thuộc|trên|năm|phường|thị trấn|,|…|\.{2})/iu;
const YEAR = /(?<!tháng\s+\d{1,2}\s+)(?<![\p{L}])năm\s*:?\s*(20\d\d)(?!\d)/iu;

/** Reads the lines above the table: "Đơn vị: …" first, then "UBND xã …", then any "xã …". */
export function readStatedUnit(grid: Grid, firstHeadingRow: number): StatedUnit {
  const lines = grid.rows
    .slice(0, firstHeadingRow)
    .map((row) => row.map((cell) => cellText(cell).normalize("NFC").trim()));
  const cells = lines.flat().filter((text) => text !== "");
  return {
    unit: labelledUnit(lines) ?? headedUnit(cells) ?? firstNamed(cells),
    year: yearIn(lines.map((line) => line.join(" "))),
  };
}

/** What a file's name says: "Xã Đồng Thịnh 2024.xlsx"; its whole stem is the name where it says no more. */
export function readUnitFromFileName(fileName: string): {
  unit: OrgUnit;
  year: number | undefined;
} {
  const stem = fileName
    .normalize("NFC")
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]+$/, "")
    .replace(/[_\s]+/g, " ")
    .trim();
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(stem)?.[1];
  const withoutYear = stem.replace(/\s*[-(]?\s*20\d\d\)?\s*/g, " ").trim();
  return {
    unit: namedUnit(withoutYear) ?? {
      name: withoutYear === "" ? stem : withoutYear,
      kind: undefined,
    },
    year: year === undefined ? undefined : Number(year),
  };
}

function labelledUnit(lines: readonly (readonly string[])[]): OrgUnit | undefined {
  for (const line of lines) {
    for (const [column, text] of line.entries()) {
      const beside = BARE_LABEL.test(text)
        ? line.slice(column + 1).find((next) => next !== "")
        : undefined;
      const label = LABEL.exec(text)?.[0];
      const name = beside ?? (label === undefined ? undefined : text.slice(label.length));
      if (name !== undefined && /\p{L}/u.test(name)) return unitFromName(name);
    }
  }
  return undefined;
}

/** A unit by its whole name, as it stands behind "Đơn vị:"; two communes of one name add their district there. */
export function unitFromName(text: string): OrgUnit {
  const name = text
    .normalize("NFC")
    .replace(PEOPLES_COMMITTEE, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_NAME);
  const kind = ORG_UNIT_KINDS.find((candidate) =>
    name.toLowerCase().startsWith(`${ORG_UNIT_KIND_WORDS[candidate].toLowerCase()} `),
  );
  if (kind === undefined) return { name, kind };
  return unitOf(kind, name.slice(ORG_UNIT_KIND_WORDS[kind].length));
}

function headedUnit(cells: readonly string[]): OrgUnit | undefined {
  for (const text of cells) {
    const committee = PEOPLES_COMMITTEE.exec(text);
    if (committee === null) continue;
    const unit = namedUnit(text.slice(committee.index + committee[0].length));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function firstNamed(cells: readonly string[]): OrgUnit | undefined {
  for (const text of cells) {
    const unit = namedUnit(text);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The unit named somewhere in a text, its name cut where the sentence goes on. */
function namedUnit(text: string): OrgUnit | undefined {
  const groups = KIND_AND_NAME.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { before = "", kind: kindText = "", name: rest = "" } = groups;
  if (NO_UNIT_BEFORE.test(before) || NO_UNIT_NAME.test(rest)) return namedUnit(rest);
  const kind = ORG_UNIT_KINDS.find(
    (candidate) => ORG_UNIT_KIND_WORDS[candidate].toLowerCase() === kindText.toLowerCase(),
  );
  const name = capitalisedWords(rest.split(END_OF_NAME)[0] ?? "").slice(0, LONGEST_NAME);
  return kind === undefined || name === "" ? undefined : unitOf(kind, name);
}

/** The words up to the first that begins small: "Đồng Thịnh tự đánh giá" is "Đồng Thịnh". */
function capitalisedWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const end = words.findIndex((word) => !/^[\p{Lu}\p{N}]/u.test(word));
  return (end === -1 ? words : words.slice(0, end)).join(" ").replace(/[.\s]+$/, "");
}

function unitOf(kind: OrgUnitKind, name: string): OrgUnit {
  const trimmed = name.replace(/\s+/g, " ").trim();
  const isShouted = trimmed === trimmed.toUpperCase();
  const written = isShouted ? trimmed.split(" ").map(capitalised).join(" ") : trimmed;
  return { name: `${ORG_UNIT_KIND_WORDS[kind]} ${written}`, kind };
}

const capitalised = (word: string): string =>
  word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

function yearIn(lines: readonly string[]): number | undefined {
  for (const line of lines) {
    const year = YEAR.exec(line)?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}
