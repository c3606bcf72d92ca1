import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface ResultHeadingProps {
  readonly id: string;
  readonly children: ComponentChildren;
}

/** The heading of what was read: it takes the focus, since what it heads may lie beneath the pane's edge. */
export function ResultHeading({ id, children }: ResultHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
