import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { useWording } from "../pane-wording";
import { ViewHeading } from "../view-heading";

interface InsertProgressProps {
  /** Of the work, from 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

export function InsertProgress({ share, onCancel }: InsertProgressProps) {
  const { texts } = useWording();
  const percent = Math.round(share * 100);
  return (
    <>
      <ViewHeading>{texts.insert.inserting}</ViewHeading>
      <div class="labelled-progress">
        <fluent-progress-bar
          value={percent}
          max={100}
          thickness="large"
          aria-label={texts.insert.inserting}
        />
        <span aria-hidden="true">{`${String(percent)}%`}</span>
      </div>
      <fluent-button onClick={onCancel}>{texts.insert.cancel}</fluent-button>
    </>
  );
}
