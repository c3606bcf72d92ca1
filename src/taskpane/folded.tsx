import type { ComponentChildren } from "preact";

interface FoldedProps {
  readonly class: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onOpen?: () => void;
}

/** What is folded away beneath its summary. */
export function Folded({ class: className, summary, children, onOpen }: FoldedProps) {
  return (
    <details
      class={className}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      {/* Office on the web tabs to elements that say so, and knows no summaries. */}
      <summary tabIndex={0}>{summary}</summary>
      {children}
    </details>
  );
}
