import type { Points } from "../../criteria/points";
import { shownDate } from "../../scoring/read-score";
import type { ScoreMend } from "../../scoring/score-mend";
import { useWording } from "../pane-wording";
import { type MendChoices, scoreOf, withLeft, withScore } from "./mend-choices";

interface MendItemProps {
  readonly mend: ScoreMend;
  readonly choices: MendChoices;
  readonly onChoices: (choices: MendChoices) => void;
}

/** One cell to mend: what it holds, what it will hold, and a choice where a date may mean two scores. */
export function MendItem({ mend, choices, onChoices }: MendItemProps) {
  const { texts, formatPoints } = useWording();
  const { mending } = texts;
  const { cell, column, code, meant } = mend;
  const isLeft = choices.leftCells.has(cell);
  const score = scoreOf(mend, choices);
  return (
    <li class="mend">
      <label class="mend-cell">
        <input
          type="checkbox"
          checked={!isLeft}
          onChange={(event) => {
            onChoices(withLeft(choices, cell, !event.currentTarget.checked));
          }}
        />
        <span>
          <span class="mend-place">
            {mending.criterion(code)} <span class="hint">{mending.place(column, cell)}</span>
          </span>
          <span class="mend-change">
            <Before mend={mend} /> <span aria-hidden="true">→</span>
            <span class="visually-hidden"> {mending.becomes} </span>{" "}
            {score !== undefined && <strong>{formatPoints(score)}</strong>}
          </span>
        </span>
      </label>
      {meant.length > 1 && (
        <ScoreChoice
          cell={cell}
          meant={meant}
          value={score}
          disabled={isLeft}
          onChange={(chosen) => {
            onChoices(withScore(choices, cell, chosen));
          }}
        />
      )}
    </li>
  );
}

/** What the cell holds: only texts and dates can be mended. */
function Before({ mend: { from } }: { mend: ScoreMend }) {
  const { mending } = useWording().texts;
  if (from.kind === "date") return <>{mending.date(shownDate(from.year, from.month, from.day))}</>;
  return from.kind === "text" ? <>{mending.text(from.text.trim())}</> : null;
}

interface ScoreChoiceProps {
  readonly cell: string;
  readonly meant: readonly Points[];
  readonly value: Points | undefined;
  readonly disabled: boolean;
  readonly onChange: (score: Points) => void;
}

function ScoreChoice({ cell, meant, value, disabled, onChange }: ScoreChoiceProps) {
  const { texts, formatPoints } = useWording();
  return (
    <fieldset class="mend-scores" disabled={disabled}>
      <legend>{texts.mending.whichScore(cell)}</legend>
      <div class="choices">
        {meant.map((score) => (
          <label key={score}>
            <input
              type="radio"
              name={`score-of-${cell}`}
              checked={score === value}
              onChange={() => {
                onChange(score);
              }}
            />
            {formatPoints(score)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
