import { basename } from "node:path";
import { readFileBySet } from "../actions/check-scorecard";
import type { CriteriaSet } from "../criteria/criteria-set";
import { SEVERITIES, placeOf } from "../scoring/finding";
import { formatPoints } from "../scoring/format-points";
import { grandTotal } from "../scoring/totals";
import type { ScorecardReading } from "../templates/reading/read-scorecard";
import { CLI_TEXTS } from "../wording/vi/cli-texts";
import { describeFinding } from "../wording/vi/finding-sentences";
import { describeRefusal } from "../wording/vi/refusal-sentences";
import { SEVERITY_TERMS } from "../wording/vi/terms";
import type { CliContext } from "./cli-context";
import { EXIT } from "./exit";
import { scorecardJson } from "./json-report";
import { onlyPath, readCommandLine } from "./options";
import { chosenSet } from "./named-sets";
import { readWhole } from "./read-whole";

/** `cchc check`: what is found in one scorecard. */
export async function checkCommand(args: readonly string[], context: CliContext): Promise<number> {
  const commandLine = readCommandLine(args, ["set", "json"]);
  const path = onlyPath(commandLine, "check");
  const chosen = await chosenSet(commandLine, context);
  const bytes = await readWhole(path);
  const checked = await readFileBySet(basename(path), bytes, chosen, context.files);
  if (!checked.ok) {
    const reason = describeRefusal(checked.error);
    const criteriaSet = chosen?.id ?? null;
    context.print(commandLine.json ? json({ criteriaSet, file: path, refused: reason }) : reason);
    return EXIT.failed;
  }
  const { set, reading } = checked.value;
  const { scorecard, findings } = reading;
  if (commandLine.json) {
    const report = scorecardJson(scorecard, findings, set);
    context.print(json({ criteriaSet: set.id, file: path, ...report }));
  } else {
    for (const line of reportLines(reading, set)) context.print(line);
  }
  return findings.some(({ severity }) => severity === "error") ? EXIT.failed : EXIT.done;
}

const json = (value: object): string => JSON.stringify(value, null, 2);

function reportLines({ scorecard, findings }: ScorecardReading, set: CriteriaSet): string[] {
  const self = grandTotal(scorecard, set, "self");
  const appraised = grandTotal(scorecard, set, "appraised");
  return [
    CLI_TEXTS.unit(scorecard.unit.name, scorecard.year),
    CLI_TEXTS.totals(
      set,
      formatPoints(self.points),
      self.scoredLeaves,
      formatPoints(appraised.points),
      appraised.scoredLeaves,
    ),
    ...SEVERITIES.flatMap((severity) => {
      const ofSeverity = findings.filter((finding) => finding.severity === severity);
      if (ofSeverity.length === 0) return [];
      return [
        "",
        `${SEVERITY_TERMS[severity]} (${String(ofSeverity.length)})`,
        ...ofSeverity.map((finding) => {
          const { message, fix } = describeFinding(finding);
          const place = placeOf(finding);
          return `  ${place === "" ? "" : `${place}: `}${message}${fix === undefined ? "" : ` ${fix}`}`;
        }),
      ];
    }),
    ...(findings.length === 0 ? [CLI_TEXTS.noFindings] : []),
  ];
}
