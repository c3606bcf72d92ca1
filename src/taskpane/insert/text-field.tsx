import { useId } from "preact/hooks";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly problem: string | undefined;
  readonly inputMode?: "text" | "numeric" | "decimal";
  readonly onInput: (value: string) => void;
  readonly onLeave?: () => void;
}

/**
 * A labelled line of text with a hint, or with what is wrong in its place. A native input in Fluent's
 * looks: Fluent's own hides its input in a shadow tree, where aria-describedby cannot reach the problem.
 */
export function TextField(props: TextFieldProps) {
  const { label, value, hint, problem, inputMode = "text", onInput, onLeave } = props;
  const id = useId();
  const note = problem ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        class="control"
        autocomplete="off"
        spellcheck={false}
        inputMode={inputMode}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onInput={(event) => {
          onInput(event.currentTarget.value);
        }}
        onBlur={onLeave}
      />
      {note !== undefined && (
        <p id={`${id}-note`} class={problem === undefined ? "hint" : "problem"}>
          {note}
        </p>
      )}
    </div>
  );
}
