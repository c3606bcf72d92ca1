import "@fluentui/web-components/button.js";
import { useWording } from "../pane-wording";

interface MendingNoticeProps {
  /** How many scores are in the wrong form. */
  readonly cells: number;
  readonly onOpen: () => void;
}

/** That there are scores which the sheet's own sums leave out, and the way to mend them. */
export function MendingNotice({ cells, onOpen }: MendingNoticeProps) {
  const { mending } = useWording().texts;
  return (
    <section class="notice" aria-labelledby="mending-heading">
      <h2 id="mending-heading" class="visually-hidden">
        {mending.heading}
      </h2>
      <p>{mending.lead(cells)}</p>
      <fluent-button onClick={onOpen}>{mending.open(cells)}</fluent-button>
    </section>
  );
}
