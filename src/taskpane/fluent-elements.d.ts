import type { HTMLAttributes } from "preact";

/** What the pane sets on Fluent's elements; all else about them is Fluent's own documentation. */
interface FluentButtonAttributes extends HTMLAttributes {
  appearance?: "primary" | "outline" | "subtle" | "transparent";
  size?: "small" | "medium";
  type?: "button" | "submit";
  "icon-only"?: boolean;
  "disabled-focusable"?: boolean;
}

interface FluentMessageBarAttributes extends HTMLAttributes {
  intent: "success" | "warning" | "error" | "info";
  layout?: "multiline" | undefined;
}

interface FluentProgressBarAttributes extends HTMLAttributes {
  value: number;
  max: number;
  thickness?: "medium" | "large";
}

interface FluentSpinnerAttributes extends HTMLAttributes {
  size?: "small" | "medium";
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "fluent-button": FluentButtonAttributes;
      "fluent-message-bar": FluentMessageBarAttributes;
      "fluent-progress-bar": FluentProgressBarAttributes;
      "fluent-spinner": FluentSpinnerAttributes;
    }
  }
}
