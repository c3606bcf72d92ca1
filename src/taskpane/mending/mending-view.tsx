import "@fluentui/web-components/button.js";
import { useState } from "preact/hooks";
import type { ChosenMend } from "../../actions/mend-scores";
import type { ScoreMend } from "../../scoring/score-mend";
import { useWording } from "../pane-wording";
import { ViewHeading } from "../view-heading";
import { AS_PROPOSED, chosenMends } from "./mend-choices";
import { MendItem } from "./mend-item";

interface MendingViewProps {
  /** At least one. */
  readonly mends: readonly ScoreMend[];
  readonly isWorking: boolean;
  readonly onMend: (chosen: readonly ChosenMend[]) => void;
  readonly onLeave: () => void;
}

/** What would be written in place of what, cell by cell, before anything is. */
export function MendingView({ mends, isWorking, onMend, onLeave }: MendingViewProps) {
  const { mending } = useWording().texts;
  const [choices, setChoices] = useState(AS_PROPOSED);
  const chosen = chosenMends(mends, choices);
  const canMend = !isWorking && chosen.length > 0;
  return (
    <>
      <ViewHeading>{mending.heading}</ViewHeading>
      <p>{mending.question}</p>
      <ul class="mends">
        {mends.map((mend) => (
          <MendItem key={mend.cell} mend={mend} choices={choices} onChoices={setChoices} />
        ))}
      </ul>
      <div class="form-buttons">
        <fluent-button
          appearance="primary"
          disabled-focusable={!canMend}
          onClick={() => {
            if (canMend) onMend(chosen);
          }}
        >
          {isWorking ? mending.working : mending.submit(chosen.length)}
        </fluent-button>
        <fluent-button onClick={onLeave}>{mending.leave}</fluent-button>
      </div>
    </>
  );
}
