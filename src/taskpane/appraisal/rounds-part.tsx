import "@fluentui/web-components/button.js";
import { useState } from "preact/hooks";
import { type SettlingOutcome, settleRound, statesOf } from "../../actions/settle-round";
import { SETTLED_ROUNDS, type SettledRound } from "../../scoring/appraisal-record";
import { LOG_SHEET_NAME } from "../../wording/vi/compiling-sheet-names";
import { formatDate } from "../../wording/vi/terms";
import type { PartProps } from "../compiling/part-props";
import type { PaneMessage } from "../pane-requests";
import { useWording } from "../pane-wording";
import { useTextsIn } from "../texts-in";
import { APPRAISAL_VIEW_TEXTS } from "./appraisal-texts";

/** Settles the rounds, and leads to the log. */
export function RoundsPart({ workbook, draw, onMessage, stock, readAgain }: PartProps) {
  const { describeHostRefusal } = useWording();
  const all = useTextsIn(APPRAISAL_VIEW_TEXTS);
  const texts = all.rounds;
  const [isWorking, setWorking] = useState(false);
  const states = statesOf(stock?.units ?? []);

  const settle = async (round: SettledRound, again: boolean) => {
    setWorking(true);
    const outcome = await draw(texts.settling, (options) =>
      settleRound(workbook, { round, now: new Date(), again }, options),
    );
    await readAgain();
    setWorking(false);
    if (outcome.ok) onMessage(messageOf(round, outcome.value));
    else {
      const kind = outcome.error.kind === "cancelled" ? "info" : "error";
      onMessage({ kind, text: describeHostRefusal(outcome.error) });
    }
  };

  const messageOf = (round: SettledRound, outcome: SettlingOutcome): PaneMessage => {
    switch (outcome.kind) {
      case "no-units":
        return { kind: "info", text: all.noUnits };
      case "out-of-form":
        return { kind: "error", text: all.outOfForm(outcome.sheetNames) };
      case "too-early":
        return { kind: "warning", text: texts.tooEarly(outcome.missing, outcome.units) };
      case "too-late":
        return { kind: "warning", text: texts.tooLate(outcome.later) };
      case "settled-before":
        return {
          kind: "warning",
          text: texts.settledBefore(round, formatDate(outcome.on)),
          action: { label: texts.again, run: () => void settle(round, true) },
        };
      case "settled": {
        const done = texts.done(round, outcome.units);
        return outcome.unscored.length === 0
          ? { kind: "success", text: done }
          : { kind: "warning", text: `${done} ${texts.unscored(outcome.unscored)}` };
      }
    }
  };

  const openLog = async () => {
    const shown = await workbook.select(LOG_SHEET_NAME, "A1");
    if (!shown.ok) onMessage({ kind: "info", text: texts.noLog });
  };

  return (
    <section class="step" aria-labelledby="rounds-heading">
      <h2 id="rounds-heading">{texts.heading}</h2>
      <p class="hint">{texts.lead}</p>
      <ul class="rounds">
        {SETTLED_ROUNDS.map((round) => {
          const { units, on } = states.settled[round];
          return (
            <li key={round}>
              {`${texts.name[round]}: `}
              {on === undefined
                ? texts.notSettled
                : texts.settled(units, states.units, formatDate(on))}
            </li>
          );
        })}
      </ul>
      <div class="form-buttons">
        {SETTLED_ROUNDS.map((round) => (
          <fluent-button
            key={round}
            disabled-focusable={isWorking}
            onClick={() => void settle(round, false)}
          >
            {texts.settle[round]}
          </fluent-button>
        ))}
        <fluent-button onClick={() => void openLog()}>{texts.openLog}</fluent-button>
      </div>
    </section>
  );
}
