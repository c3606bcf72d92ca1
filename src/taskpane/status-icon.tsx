import type { PaneMessage } from "./pane-requests";

/** Different outlines, so that the kinds can be told apart without colour. */
const OUTLINES = {
  error: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z",
  warning: "M10 2.5 18.5 17h-17Z",
  info: "M4 3h12a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z",
  success: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z",
};

const SIGNS = {
  error: "m7 7 6 6m0-6-6 6",
  warning: "M10 8v4m0 2v1",
  info: "M10 9v5m0-8v1",
  success: "m6.5 10.5 2.5 2.5 5-5.5",
};

/** An icon beside a text that says the same: hidden from screen readers. `slot` is that of a Fluent element. */
export function StatusIcon({ kind, slot }: { kind: PaneMessage["kind"]; slot?: string }) {
  return (
    <svg class={`status-icon ${kind}`} viewBox="0 0 20 20" aria-hidden="true" slot={slot}>
      <path class="outline" d={OUTLINES[kind]} />
      <path class="sign" d={SIGNS[kind]} />
    </svg>
  );
}
