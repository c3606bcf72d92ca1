import "@fluentui/web-components/button.js";
import { useWording } from "../pane-wording";
import { StatusIcon } from "../status-icon";

interface FilterNoticeProps {
  /** Whose criteria alone are shown. */
  readonly name: string;
  readonly onShowAll: () => void;
}

/** That rows of the sheet are hidden, which printing would leave out, and the way to show them. */
export function FilterNotice({ name, onShowAll }: FilterNoticeProps) {
  const { assignments } = useWording().texts;
  return (
    <div class="notice">
      <p class="notice-line">
        <StatusIcon kind="warning" />
        {assignments.showingOnly(name)}
      </p>
      <fluent-button onClick={onShowAll}>{assignments.showAll}</fluent-button>
    </div>
  );
}
