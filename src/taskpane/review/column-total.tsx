import "@fluentui/web-components/progress-bar.js";
import type { ScoreColumn } from "../../scoring/score";
import type { Total } from "../../scoring/totals";
import { useWording } from "../pane-wording";

interface ColumnTotalProps {
  readonly column: ScoreColumn;
  readonly total: Total;
}

/** The total of one score column, and how many of the criteria it rests on. */
export function ColumnTotal({ column, total }: ColumnTotalProps) {
  const { texts, formatPoints } = useWording();
  const { points, max, scoredLeaves, allLeaves } = total;
  return (
    <div class="column-total">
      <h3>{texts.scorecard.total[column]}</h3>
      <p class="figure">
        <strong>{formatPoints(points)}</strong>/{formatPoints(max)}
      </p>
      <fluent-progress-bar
        value={scoredLeaves}
        max={allLeaves}
        thickness="large"
        aria-hidden="true"
      />
      <p class="hint">{texts.scorecard.scored[column](scoredLeaves, allLeaves)}</p>
    </div>
  );
}
