import "@fluentui/web-components/button.js";
import type { TargetedSubmitEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { nameDecision } from "../../actions/name-decision";
import type { Decision } from "../../criteria/criteria-set";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import { Folded } from "../folded";
import { TextField } from "../insert/text-field";
import type { PaneMessage } from "../pane-requests";
import { useWording } from "../pane-wording";
import { submitOnEnter } from "../submit-on-enter";
import type { FollowedSituation } from "../use-situation";
import { type DecisionField, decisionIn, draftOf } from "./decision-draft";

interface DecisionFormProps {
  readonly workbook: OpenWorkbook;
  readonly decision: Decision | undefined;
  readonly during: FollowedSituation["during"];
  readonly onMessage: (message: PaneMessage) => void;
}

const FIELDS = ["number", "date", "issuer"] as const satisfies readonly DecisionField[];

/** Asks once for the decision that publishes the ranking; the workbook keeps it. */
export function DecisionForm({ workbook, decision, during, onMessage }: DecisionFormProps) {
  const { texts, describeHostRefusal } = useWording();
  const { decision: words } = texts.compiled;
  const [draft, setDraft] = useState(() => draftOf(decision));
  const [wrong, setWrong] = useState<readonly DecisionField[]>([]);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [wrong]);

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = decisionIn(draft);
    if ("wrong" in read) {
      setWrong(read.wrong);
      return;
    }
    setWrong([]);
    const named = await during(() => nameDecision(workbook, read.decision));
    onMessage(
      named.ok
        ? { kind: "success", text: words.done }
        : { kind: "error", text: describeHostRefusal(named.error) },
    );
  };

  return (
    <Folded class="folded" summary={<h2>{words.heading}</h2>}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={submitOnEnter}
      >
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={words.fields[field]}
            hint={words.hints[field]}
            value={draft[field]}
            problem={wrong.includes(field) ? words.problems[field] : undefined}
            onInput={(value) => {
              setDraft({ ...draft, [field]: value });
            }}
          />
        ))}
        <div class="form-buttons">
          <fluent-button type="submit">{words.submit}</fluent-button>
        </div>
      </form>
    </Folded>
  );
}
