import "@fluentui/web-components/button.js";
import { useId, useState } from "preact/hooks";
import { ASSIGNEE_KINDS, type AssigneeKind } from "../../scoring/assigned-leaves";
import type { AssigneeProgress, AssignmentProgress } from "../../scoring/assignment-progress";
import { Folded } from "../folded";
import { useWording } from "../pane-wording";
import { AssigneeItem } from "./assignee-item";
import type { RowFiltering } from "./use-row-filter";

interface AssignmentSectionProps {
  readonly progress: AssignmentProgress;
  readonly filtering: RowFiltering;
  readonly onImport: () => void;
}

/** Who scores what and how far they are, folded away; that somebody is late is said all the same. */
export function AssignmentSection({ progress, filtering, onImport }: AssignmentSectionProps) {
  const { assignments, assignmentImport } = useWording().texts;
  const { byKind, unassigned } = progress;
  const [chosenKind, setKind] = useState<AssigneeKind>();
  const kind = chosenKind ?? (byKind.person.length > 0 ? "person" : "department");
  const late = byKind[kind].filter(({ isLate }) => isLate);
  const isAnyAssigned = ASSIGNEE_KINDS.some((each) => byKind[each].length > 0);
  return (
    <section aria-labelledby="assignments-heading">
      <Folded
        class="folded"
        summary={
          <>
            <h2 id="assignments-heading">{assignments.heading}</h2>
            {late.length > 0 && (
              <span class="late-count">{assignments.lateCount(late.length)}</span>
            )}
          </>
        }
      >
        <div class="assignments">
          {isAnyAssigned ? (
            <>
              {unassigned.length > 0 && <p>{assignments.unassigned(unassigned.length)}</p>}
              <GroupChoice value={kind} onChange={setKind} />
              {late.length > 0 && <LateList late={late} />}
              {byKind[kind].length === 0 && <p class="hint">{assignments.noneOf[kind]}</p>}
              <ul>
                {byKind[kind].map((each) => (
                  <AssigneeItem
                    key={each.name}
                    progress={each}
                    isShownAlone={filtering.filter?.name === each.name}
                    onShowOnly={() => void filtering.showOnly(each)}
                    onShowAll={() => void filtering.showAll()}
                  />
                ))}
              </ul>
            </>
          ) : (
            <p class="hint">{assignments.none}</p>
          )}
          <fluent-button onClick={onImport}>{assignmentImport.open}</fluent-button>
        </div>
      </Folded>
    </section>
  );
}

interface GroupChoiceProps {
  readonly value: AssigneeKind;
  readonly onChange: (kind: AssigneeKind) => void;
}

function GroupChoice({ value, onChange }: GroupChoiceProps) {
  const { assignments } = useWording().texts;
  const name = useId();
  return (
    <fieldset class="field">
      <legend>{assignments.groupBy}</legend>
      <div class="choices">
        {ASSIGNEE_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={name}
              checked={kind === value}
              onChange={() => {
                onChange(kind);
              }}
            />
            {assignments.groups[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function LateList({ late }: { late: readonly AssigneeProgress[] }) {
  const { assignments } = useWording().texts;
  return (
    <section aria-labelledby="late-heading">
      <h3 id="late-heading">{assignments.late}</h3>
      <ul>
        {late.map(({ name, leaves, scored, due }) => (
          <li key={name}>
            {name}{" "}
            <span class="hint">
              {assignments.scored(scored, leaves.length)}
              {due !== undefined && ` – ${assignments.due(due)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
