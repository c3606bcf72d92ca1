import "@fluentui/web-components/button.js";
import { useWording } from "./pane-wording";
import { ViewHeading } from "./view-heading";

interface NoticeViewProps {
  readonly heading: string;
  readonly sentence: string;
  readonly onRetry?: () => void;
}

/** A sentence in place of the workbook's figures, and a way to try again where that may help. */
export function NoticeView({ heading, sentence, onRetry }: NoticeViewProps) {
  const { texts } = useWording();
  return (
    <>
      <ViewHeading>{heading}</ViewHeading>
      <p>{sentence}</p>
      {onRetry && (
        <fluent-button appearance="primary" onClick={onRetry}>
          {texts.retry}
        </fluent-button>
      )}
    </>
  );
}
