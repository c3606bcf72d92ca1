import { ORG_UNIT_KINDS, type OrgUnitKind } from "../../criteria/org-unit-kind";
import { useWording } from "../pane-wording";

interface KindFieldProps {
  readonly value: OrgUnitKind;
  readonly onChange: (kind: OrgUnitKind) => void;
}

/** Xã, phường or thị trấn. */
export function KindField({ value, onChange }: KindFieldProps) {
  const { texts } = useWording();
  return (
    <fieldset class="field">
      <legend>{texts.insert.kind}</legend>
      <div class="choices">
        {ORG_UNIT_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="unit-kind"
              checked={kind === value}
              onChange={() => {
                onChange(kind);
              }}
            />
            {texts.insert.kinds[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
