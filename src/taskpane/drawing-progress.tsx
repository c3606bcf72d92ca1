import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { useWording } from "./pane-wording";
import { ViewHeading } from "./view-heading";

interface DrawingProgressProps {
  /** What is being done. */
  readonly heading: string;
  /** Of the work, from 0 to 1. */
  readonly share: number;
  /** What it is at. */
  readonly detail?: string;
  /** Of the button that stops it, where that says more than that it is cancelled. */
  readonly cancel?: string;
  /** Undefined while it cannot be stopped. */
  readonly onCancel: (() => void) | undefined;
}

/** How far the reading or drawing of sheets is, and the way to stop it. */
export function DrawingProgress(props: DrawingProgressProps) {
  const { heading, share, detail, onCancel } = props;
  const { texts } = useWording();
  const percent = Math.round(share * 100);
  return (
    <>
      <ViewHeading>{heading}</ViewHeading>
      <div class="labelled-progress">
        <fluent-progress-bar value={percent} max={100} thickness="large" aria-label={heading} />
        <span aria-hidden="true">{`${String(percent)}%`}</span>
      </div>
      {detail !== undefined && <p class="progress-detail">{detail}</p>}
      {onCancel && (
        <fluent-button onClick={onCancel}>{props.cancel ?? texts.insert.cancel}</fluent-button>
      )}
    </>
  );
}
