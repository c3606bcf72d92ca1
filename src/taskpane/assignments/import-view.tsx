import "@fluentui/web-components/button.js";
import type { AssignmentFile } from "../../actions/import-assignments";
import type { ScorecardReview } from "../../actions/review-scorecard";
import type { Assignment } from "../../scoring/assignment";
import { FileButton } from "../file-button";
import { useWording } from "../pane-wording";
import { ViewHeading } from "../view-heading";
import { useAssignmentFile } from "./use-assignment-file";

/** What to do with those assignments that are there already. */
export type ImportMode = "replace" | "add";

interface ImportViewProps {
  readonly review: ScorecardReview;
  readonly isWorking: boolean;
  readonly onImport: (assignments: readonly Assignment[], mode: ImportMode) => void;
  readonly onLeave: () => void;
}

/** A file with assignments: what was understood of it, before anything is written. */
export function ImportView({ review, isWorking, onImport, onLeave }: ImportViewProps) {
  const { assignmentImport: texts } = useWording().texts;
  const { chosen, choose } = useAssignmentFile(review.set);
  const isUpgradable = review.findings.some(({ detail }) => detail.kind === "older-template");
  const hasSheet = review.companions.assignments !== undefined;
  return (
    <>
      <ViewHeading>{texts.heading}</ViewHeading>
      {hasSheet ? (
        <>
          <p>{texts.lead}</p>
          <FileButton label={texts.file} onChoose={([file]) => void choose(file)} />
          <div role="status">
            {chosen.kind === "reading" && <p>{texts.reading}</p>}
            {chosen.kind === "unreadable" && <p class="problem">{chosen.reason}</p>}
            {chosen.kind === "read" && (
              <p>{texts.understood(chosen.content.assignments.length, chosen.name)}</p>
            )}
          </div>
          {chosen.kind === "read" && <NotUnderstood file={chosen.content} />}
        </>
      ) : (
        <p>{texts.noSheet[isUpgradable ? "upgrade" : "insert"]}</p>
      )}
      {chosen.kind === "read" && chosen.content.assignments.length > 0 && (
        <ModeButtons
          existing={review.plan.assignments.length}
          isWorking={isWorking}
          onChoose={(mode) => {
            onImport(chosen.content.assignments, mode);
          }}
        />
      )}
      <fluent-button onClick={onLeave}>{texts.leave}</fluent-button>
    </>
  );
}

function NotUnderstood({ file: { findings } }: { file: AssignmentFile }) {
  const { texts, describeFinding } = useWording();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="not-understood-heading">
      <h2 id="not-understood-heading">{texts.assignmentImport.notUnderstood(findings.length)}</h2>
      <ul class="not-understood">
        {findings.map((finding, index) => (
          <li key={index}>
            {describeFinding(finding).message}
            {finding.cell !== undefined && (
              <span class="hint"> {texts.findings.cell(finding.cell)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ModeButtonsProps {
  /** How many assignments there are already. */
  readonly existing: number;
  readonly isWorking: boolean;
  readonly onChoose: (mode: ImportMode) => void;
}

function ModeButtons({ existing, isWorking, onChoose }: ModeButtonsProps) {
  const { assignmentImport: texts } = useWording().texts;
  const choose = (mode: ImportMode) => () => {
    if (!isWorking) onChoose(mode);
  };
  if (existing === 0) {
    return (
      <fluent-button appearance="primary" disabled-focusable={isWorking} onClick={choose("add")}>
        {isWorking ? texts.working : texts.write}
      </fluent-button>
    );
  }
  return (
    <>
      <p>{texts.existing(existing)}</p>
      <div class="form-buttons">
        <fluent-button appearance="primary" disabled-focusable={isWorking} onClick={choose("add")}>
          {isWorking ? texts.working : texts.add}
        </fluent-button>
        <fluent-button disabled-focusable={isWorking} onClick={choose("replace")}>
          {texts.replace}
        </fluent-button>
      </div>
    </>
  );
}
