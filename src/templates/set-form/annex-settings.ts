import { foldText } from "../reading/fold-text";
import { dayOfCell } from "../reading/day-of-cell";
import type { CriteriaList } from "./find-list";
import { plainText } from "./set-cells";
import type { SetSettings } from "./set-settings";

/** Its issuer ends with its brackets, within which it may go over several lines, and else with its line. */
const DECISION =
  /quyết định số\s*:?\s*(\S+?)[,;]?\s+(?:ký\s+)?ngày\s+(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\s+của\s+([^()]+(?=\))|[^()\n]+)/iu;
const IN_WORDS = /(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const TITLE = /chi so|tieu chi/;

/** What an annex says of its set in the lines above its list: its title, and the decision it came with. */
export function annexSettings(
  list: CriteriaList,
): Partial<Pick<SetSettings, "title" | "number" | "date" | "issuer">> {
  const lines = list.grid.rows
    .slice(0, list.firstHeadingRow)
    .flatMap((cells) => cells.map(plainText).filter((text) => text !== ""));
  const decision = DECISION.exec(lines.join("\n"));
  const title = lines.find(
    (line) => TITLE.test(foldText(line)) && !/quyet dinh|phu luc/.test(foldText(line)),
  );
  const [, number, day, issuer] = decision ?? [];
  const date = day === undefined ? undefined : isoDay(day);
  return {
    ...(title !== undefined && { title: title.replace(/\s+/g, " ") }),
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date }),
    ...(issuer !== undefined && { issuer: issuer.replace(/\s+/g, " ").trim() }),
  };
}

function isoDay(typed: string): string | undefined {
  const [, day, month, year] = IN_WORDS.exec(typed) ?? [];
  const text = day === undefined ? typed : `${day}/${month ?? ""}/${year ?? ""}`;
  return dayOfCell({ kind: "text", text });
}
