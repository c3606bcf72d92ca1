import type { CriteriaSet } from "../../criteria/criteria-set";
import { useWording } from "../pane-wording";
import { SelectField } from "../select-field";

interface SetFieldProps {
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly value: string;
  readonly onChange: (setId: string) => void;
}

export function SetField({ sets, value, onChange }: SetFieldProps) {
  const { texts } = useWording();
  return (
    <SelectField
      label={texts.insert.set}
      value={value}
      options={[...sets.values()].map((set) => ({
        value: set.id,
        text: texts.insert.setOption(set),
        isVietnamese: true,
      }))}
      onChange={onChange}
    />
  );
}
