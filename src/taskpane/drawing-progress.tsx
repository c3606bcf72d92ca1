import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import { useWording } from "./pane-wording";
import { ViewHeading } from "./view-heading";

interface DrawingProgressProps {
  /** What is being drawn. */
  readonly heading: string;
  /** Of the work, from 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How far the drawing of sheets is, and the way to stop it. */
export function DrawingProgress({ heading, share, onCancel }: DrawingProgressProps) {
  const { texts } = useWording();
  const percent = Math.round(share * 100);
  return (
    <>
      <ViewHeading>{heading}</ViewHeading>
      <div class="labelled-progress">
        <fluent-progress-bar value={percent} max={100} thickness="large" aria-label={heading} />
        <span aria-hidden="true">{`${String(percent)}%`}</span>
      </div>
      <fluent-button onClick={onCancel}>{texts.insert.cancel}</fluent-button>
    </>
  );
}
