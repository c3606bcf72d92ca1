import type { ScoreLevel } from "../../criteria/criteria-set";
import { type Points, pointsToNumber } from "../../criteria/points";
import { readScore } from "../../scoring/read-score";

/** "Ban hành đúng hạn: 2", "Ban hành đúng hạn – 0,5 điểm": the last number of the line. */
const LEVEL_LINE = /^(.*\S)\s*:\s*([\d.,]+)\s*(?:điểm|đ)?\s*[.;]?$/iu;
const LEVEL_LINE_IN_WORDS = /^(.*\S)\s*(?:[–=]|\s-)\s*([\d.,]+)\s*(?:điểm|đ)\s*[.;]?$/iu;
/** What stands before the number is one, too: "từ 1 – 1,5 điểm" is a range. */
const RANGE_BEGINS = /(?:^|[\s:(])[\d.,]+\s*(?:điểm|đ)?$/iu;
/** What is taken off, or given for each, is no level: "Mỗi báo cáo chậm trừ: 0,5"; "căn cứ" is neither. */
const BY_PIECE = /(?<!\p{L})(?:trừ|mỗi|(?<!(?:căn|bất)\s)cứ)(?!\p{L})/iu;
const GIVES_POINTS = /\d\s*(?:điểm|đ)(?!\p{L})/iu;
const BULLET = /^\s*(?:[-–+*•]+|[a-zđ]\))\s*/iu;

/** A line of a list of levels; undefined for what says no level. */
export function levelOfLine(line: string): ScoreLevel | undefined {
  const trimmed = line.trim();
  const inWords = (): RegExpExecArray | undefined => {
    const found = LEVEL_LINE_IN_WORDS.exec(trimmed);
    return found === null || RANGE_BEGINS.test(found[1] ?? "") ? undefined : found;
  };
  const [, name, typed] = LEVEL_LINE.exec(trimmed) ?? inWords() ?? [];
  if (name === undefined || typed === undefined) return undefined;
  const read = readScore({ kind: "text", text: typed });
  return read.ok && read.value !== null && read.value >= 0
    ? { name, points: read.value }
    : undefined;
}

/** A line beneath a criterion in an annex. */
export interface GuideLine {
  readonly text: string;
  /** What stands in the column of maxima beside it. */
  readonly points: Points | undefined;
}

/**
 * An annex's lines beneath a leaf: its levels, where those that give points begin with the leaf's maximum,
 * no two give the same and they follow each other; else all of them are guide. A sum of parts never is taken for
 * levels, nor what is given or taken off by the piece: a list to choose from must not offer it as a score.
 */
export function levelsAmong(
  lines: readonly GuideLine[],
  max: Points | undefined,
): { readonly levels: readonly ScoreLevel[]; readonly guide: readonly string[] } {
  const read = lines.map((line) => ({ line, level: levelOfGuide(line) }));
  const levels = read.flatMap(({ level }) => level ?? []);
  const points = levels.map((level) => level.points);
  const places = read.flatMap(({ level }, place) => (level === undefined ? [] : [place]));
  const isLevels =
    levels.length >= 2 &&
    max !== undefined &&
    Math.max(...points) === max &&
    new Set(points).size === points.length &&
    places.every((place, index) => place === (places[0] ?? 0) + index) &&
    !levels.some(({ name }) => BY_PIECE.test(name)) &&
    !lines.some(({ text }) => BY_PIECE.test(text) && GIVES_POINTS.test(text));
  if (!isLevels) return { levels: [], guide: lines.map(textOfGuide) };
  return {
    levels,
    guide: read.flatMap(({ line, level }) => (level === undefined ? [textOfGuide(line)] : [])),
  };
}

function levelOfGuide({ text, points }: GuideLine): ScoreLevel | undefined {
  const plain = text.replace(BULLET, "").trim();
  if (points === undefined) return levelOfLine(plain);
  const name = plain.replace(/\s*[:;.]$/, "");
  return name === "" ? undefined : { name, points };
}

const textOfGuide = ({ text, points }: GuideLine): string =>
  points === undefined ? text : `${text}: ${String(pointsToNumber(points)).replace(".", ",")}`;
