import type { TargetedKeyboardEvent } from "preact";

/** A form whose submit button is a custom element is not submitted by Enter of itself. */
export function submitOnEnter(event: TargetedKeyboardEvent<HTMLFormElement>): void {
  // While an input method composes a letter, Enter accepts the letter.
  if (event.key !== "Enter" || event.isComposing) return;
  if (!(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
