import "@fluentui/web-components/button.js";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { useWording } from "../pane-wording";
import { SelectField } from "../select-field";
import { distinguishingDigits } from "./offered-sets";

interface SetFieldProps {
  readonly sets: readonly CriteriaSet[];
  readonly value: CriteriaSet;
  readonly onChange: (set: CriteriaSet) => void;
  /** Leads to the sets of one's own. */
  readonly onOtherSets: () => void;
}

export function SetField({ sets, value, onChange, onOtherSets }: SetFieldProps) {
  const { texts } = useWording();
  return (
    <div class="set-field">
      <SelectField
        label={texts.insert.set}
        value={value.contentHash}
        options={sets.map((set) => ({
          value: set.contentHash,
          text: texts.insert.setOption(set, distinguishingDigits(set, sets)),
          isVietnamese: true,
        }))}
        onChange={(hash) => {
          const chosen = sets.find(({ contentHash }) => contentHash === hash);
          if (chosen !== undefined) onChange(chosen);
        }}
      />
      <fluent-button size="small" onClick={onOtherSets}>
        {texts.insert.otherSets}
      </fluent-button>
    </div>
  );
}
