import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import type { PaneMessage } from "./pane-requests";
import { useWording } from "./pane-wording";
import { StatusIcon } from "./status-icon";

interface MessageBarProps {
  readonly message: PaneMessage;
  readonly onClose?: () => void;
}

/** One sentence at the top of the pane. The status region around it announces it, not the bar itself. */
export function MessageBar({ message, onClose }: MessageBarProps) {
  const { texts } = useWording();
  const { action } = message;
  return (
    <fluent-message-bar
      intent={message.kind}
      layout={action ? "multiline" : undefined}
      role="presentation"
    >
      <StatusIcon kind={message.kind} slot="icon" />
      <span>{message.text}</span>
      {action && (
        <fluent-button slot="actions" size="small" onClick={action.run}>
          {action.label}
        </fluent-button>
      )}
      {onClose && (
        <fluent-button
          slot="dismiss"
          size="small"
          appearance="transparent"
          icon-only
          aria-label={texts.closeMessage}
          onClick={onClose}
        >
          <svg class="close-icon" viewBox="0 0 20 20" aria-hidden="true">
            <path d="m5 5 10 10m0-10L5 15" />
          </svg>
        </fluent-button>
      )}
    </fluent-message-bar>
  );
}
