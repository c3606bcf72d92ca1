import "@fluentui/web-components/button.js";
import type { TargetedSubmitEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ScorecardRequest } from "../../actions/insert-scorecard";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { useWording } from "../pane-wording";
import { submitOnEnter } from "../submit-on-enter";
import { ViewHeading } from "../view-heading";
import { KindField } from "./kind-field";
import { type ScorecardDraft, requestFrom, withTidyName } from "./scorecard-draft";
import { SetField } from "./set-field";
import { TextField } from "./text-field";

interface InsertFormProps {
  readonly sets: readonly CriteriaSet[];
  /** The one of `sets` that the draft names. */
  readonly set: CriteriaSet;
  readonly draft: ScorecardDraft;
  readonly onDraft: (draft: ScorecardDraft) => void;
  readonly onSubmit: (request: ScorecardRequest) => void;
  /** Undefined where there is nothing to go back to. */
  readonly onBack: (() => void) | undefined;
  readonly onOtherSets: () => void;
  readonly onImport: () => void;
}

/** What to say of the score sheet to insert. Problems show from the first try to submit on. */
export function InsertForm(props: InsertFormProps) {
  const { sets, set, draft, onDraft, onSubmit, onBack, onOtherSets, onImport } = props;
  const { texts } = useWording();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const request = requestFrom(draft, set);
  const problems = tries === 0 || request.ok ? {} : request.error;

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [tries]);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (request.ok) onSubmit(request.value);
    else setTries(tries + 1);
  };

  return (
    <>
      <ViewHeading>{texts.insert.heading}</ViewHeading>
      <p>{texts.insert.lead(set)}</p>
      <form ref={form} noValidate onSubmit={submit} onKeyDown={submitOnEnter}>
        <SetField
          sets={sets}
          value={set}
          onChange={({ contentHash }) => {
            onDraft({ ...draft, setHash: contentHash });
          }}
          onOtherSets={onOtherSets}
        />
        <KindField
          value={draft.kind}
          onChange={(kind) => {
            onDraft({ ...draft, kind });
          }}
        />
        <TextField
          label={texts.insert.name}
          hint={texts.insert.nameHint}
          value={draft.name}
          problem={problems.name && texts.insert.nameProblems[problems.name]}
          onInput={(name) => {
            onDraft({ ...draft, name });
          }}
          onLeave={() => {
            onDraft(withTidyName(draft));
          }}
        />
        <TextField
          label={texts.insert.year}
          value={draft.year}
          inputMode="numeric"
          problem={problems.year && texts.insert.notAYear}
          onInput={(year) => {
            onDraft({ ...draft, year });
          }}
        />
        <div class="form-buttons">
          <fluent-button type="submit" appearance="primary">
            {texts.insert.submit}
          </fluent-button>
          {onBack && <fluent-button onClick={onBack}>{texts.back}</fluent-button>}
        </div>
      </form>
      <section class="other-way" aria-labelledby="compile-heading">
        <h2 id="compile-heading">{texts.insert.orCompile}</h2>
        <p>{texts.insert.compileLead}</p>
        <fluent-button onClick={onImport}>{texts.importUnits}</fluent-button>
      </section>
    </>
  );
}
