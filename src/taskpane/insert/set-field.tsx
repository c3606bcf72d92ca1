import { useId } from "preact/hooks";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { useWording } from "../pane-wording";

interface SetFieldProps {
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly value: string;
  readonly onChange: (setId: string) => void;
}

export function SetField({ sets, value, onChange }: SetFieldProps) {
  const { texts } = useWording();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{texts.insert.set}</label>
      <select
        id={id}
        class="control"
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {[...sets.values()].map((set) => (
          <option key={set.id} value={set.id} lang="vi">
            {texts.insert.setOption(set)}
          </option>
        ))}
      </select>
    </div>
  );
}
