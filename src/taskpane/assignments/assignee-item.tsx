import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import type { AssigneeProgress } from "../../scoring/assignment-progress";
import { useWording } from "../pane-wording";
import { StatusIcon } from "../status-icon";

interface AssigneeItemProps {
  readonly progress: AssigneeProgress;
  /** The sheet shows their criteria alone. */
  readonly isShownAlone: boolean;
  readonly onShowOnly: () => void;
  readonly onShowAll: () => void;
}

/** How far one person or department is, and a button that shows their criteria alone. */
export function AssigneeItem(props: AssigneeItemProps) {
  const { progress, isShownAlone, onShowOnly, onShowAll } = props;
  const { assignments } = useWording().texts;
  const { name, leaves, scored, withoutEvidence, due, isLate } = progress;
  return (
    <li class="assignee">
      <p class="assignee-name">{name}</p>
      <div class="assignee-progress">
        <fluent-progress-bar
          value={scored}
          max={leaves.length}
          thickness="large"
          aria-hidden="true"
        />
        <span>{assignments.scored(scored, leaves.length)}</span>
      </div>
      {withoutEvidence > 0 && <p class="hint">{assignments.withoutEvidence(withoutEvidence)}</p>}
      {due !== undefined &&
        (isLate ? (
          <p class="notice-line">
            <StatusIcon kind="warning" />
            {assignments.overdue(due)}
          </p>
        ) : (
          <p class="hint">{assignments.due(due)}</p>
        ))}
      <fluent-button size="small" onClick={isShownAlone ? onShowAll : onShowOnly}>
        {isShownAlone ? assignments.showAll : assignments.showOnly(name)}
      </fluent-button>
    </li>
  );
}
