import "@fluentui/web-components/button.js";
import type { TargetedSubmitEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { dayOfCell } from "../../templates/reading/day-of-cell";
import { formatDate } from "../../wording/vi/terms";
import { TextField } from "../insert/text-field";
import { submitOnEnter } from "../submit-on-enter";
import { usePlanTexts } from "./use-plan-texts";

interface PlanFormProps {
  /** ISO. */
  readonly today: string;
  /** `start` is ISO. */
  readonly onSubmit: (start: string) => void;
}

/** Asks for the day from which a new plan's deadlines are counted. */
export function PlanForm({ today, onSubmit }: PlanFormProps) {
  const texts = usePlanTexts();
  const [start, setStart] = useState(() => formatDate(today));
  /** How often what is no day was to be sent. */
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const day = dayOfCell({ kind: "text", text: start });

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [tries]);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (day === undefined) setTries(tries + 1);
    else onSubmit(day);
  };

  return (
    <>
      <p>{texts.none}</p>
      <form ref={form} noValidate onSubmit={submit} onKeyDown={submitOnEnter}>
        <TextField
          label={texts.start}
          hint={texts.startHint}
          value={start}
          problem={tries > 0 && day === undefined ? texts.startProblem : undefined}
          onInput={setStart}
        />
        <div class="form-buttons">
          <fluent-button type="submit" appearance="primary">
            {texts.insert}
          </fluent-button>
        </div>
      </form>
    </>
  );
}
