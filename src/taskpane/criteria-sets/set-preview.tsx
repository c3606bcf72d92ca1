import "@fluentui/web-components/button.js";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { diffSets } from "../../criteria/diff-sets";
import type { SetNote } from "../../criteria/set-mistake";
import { Folded } from "../folded";
import { ResultHeading } from "./result-heading";
import { SetNotes } from "./set-notes";
import { SetRules } from "./set-rules";
import { SetTree } from "./set-tree";
import { useSetsWording } from "./sets-wording";

interface SetPreviewProps {
  readonly set: CriteriaSet;
  readonly notes: readonly SetNote[];
  /** The sets that are there. */
  readonly offered: readonly CriteriaSet[];
  readonly onUse: () => void;
  readonly onCancel: () => void;
}

/** A set that was read without a mistake, for a last look. */
export function SetPreview({ set, notes, offered, onUse, onCancel }: SetPreviewProps) {
  const { texts } = useSetsWording();
  const { preview: words } = texts;
  return (
    <section class="set-preview" aria-labelledby="preview-heading">
      <ResultHeading id="preview-heading">{words.heading}</ResultHeading>
      <p lang="vi">
        <strong>{set.title}</strong>
      </p>
      <p>{words.lead}</p>
      <OtherContent set={set} offered={offered} />
      <SetNotes notes={notes} />
      <SetRules set={set} />
      <h3>{words.criteria}</h3>
      <SetTree sections={set.sections} />
      <div class="form-buttons">
        <fluent-button appearance="primary" onClick={onUse}>
          {words.use}
        </fluent-button>
        <fluent-button onClick={onCancel}>{words.cancel}</fluent-button>
      </div>
    </section>
  );
}

/** That this set, or another of its id, is there already, and in what they differ. */
function OtherContent({ set, offered }: Pick<SetPreviewProps, "set" | "offered">) {
  const { texts, describeSetDifference } = useSetsWording();
  const { preview: words } = texts;
  if (offered.some(({ contentHash }) => contentHash === set.contentHash)) {
    return <p class="notice">{words.known}</p>;
  }
  const others = offered.filter(({ id }) => id === set.id);
  return others.map((other) => {
    const differences = describeSetDifference(diffSets(other, set));
    return (
      <div key={other.contentHash} class="notice">
        <Folded
          class="folded"
          summary={<h3>{words.differs(other.decision.number, differences.length)}</h3>}
        >
          <ul class="set-sentences">
            {differences.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </Folded>
        <p class="hint">{words.differsHint}</p>
      </div>
    );
  });
}
