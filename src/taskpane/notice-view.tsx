import "@fluentui/web-components/button.js";
import { useWording } from "./pane-wording";
import { ViewHeading } from "./view-heading";

interface NoticeViewProps {
  readonly heading: string;
  readonly sentence: string;
  readonly onRetry?: () => void;
  readonly onBack?: () => void;
}

/** A sentence in place of a view, and a way to try again or to go back where there is one. */
export function NoticeView({ heading, sentence, onRetry, onBack }: NoticeViewProps) {
  const { texts } = useWording();
  return (
    <>
      <ViewHeading>{heading}</ViewHeading>
      <p>{sentence}</p>
      <div class="form-buttons">
        {onRetry && (
          <fluent-button appearance="primary" onClick={onRetry}>
            {texts.retry}
          </fluent-button>
        )}
        {onBack && <fluent-button onClick={onBack}>{texts.back}</fluent-button>}
      </div>
    </>
  );
}
