import { StatusIcon } from "../status-icon";
import { useWording } from "../pane-wording";
import { type FindingGroup, headingIdOf } from "./finding-groups";

/** How many findings there are of each severity; each count leads to its findings. */
export function FindingCounts({ groups }: { groups: readonly FindingGroup[] }) {
  const { texts } = useWording();
  if (groups.length === 0) {
    return (
      <p class="no-findings">
        <StatusIcon kind="success" />
        {texts.findings.none}
      </p>
    );
  }
  return (
    <ul class="finding-counts">
      {groups.map(({ severity, findings }) => (
        <li key={severity}>
          <button
            type="button"
            onClick={() => {
              document.getElementById(headingIdOf(severity))?.focus();
            }}
          >
            <StatusIcon kind={severity} />
            {texts.findings.count[severity](findings.length)}
          </button>
        </li>
      ))}
    </ul>
  );
}
