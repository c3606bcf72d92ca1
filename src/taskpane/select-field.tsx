import { useId } from "preact/hooks";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** The text is a name out of the workbook, Vietnamese whatever the pane's language. */
  readonly isVietnamese?: boolean;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A labelled choice of one of several. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="control"
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            lang={option.isVietnamese === true ? "vi" : undefined}
          >
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
