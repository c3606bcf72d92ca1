import type { HostRefusal } from "../sheet-model/host-refusal";
import { MessageBar } from "./message-bar";
import type { PaneMessage } from "./pane-requests";
import { useWording } from "./pane-wording";

interface PaneMessagesProps {
  readonly message: PaneMessage | undefined;
  readonly onClose: () => void;
  /** Why the figures in view are older than the workbook; undefined where they are not. */
  readonly refusal: HostRefusal | undefined;
  readonly onRetry: () => void;
}

/** What there is to say above the view; always in the page, so that screen readers notice each change. */
export function PaneMessages({ message, onClose, refusal, onRetry }: PaneMessagesProps) {
  const { texts, describeHostRefusal } = useWording();
  return (
    <div class="messages" role="status">
      {message && <MessageBar message={message} onClose={onClose} />}
      {refusal && (
        <MessageBar
          message={{
            kind: "warning",
            text: `${describeHostRefusal(refusal)} ${texts.refused.olderFigures}`,
            action: { label: texts.retry, run: onRetry },
          }}
        />
      )}
    </div>
  );
}
