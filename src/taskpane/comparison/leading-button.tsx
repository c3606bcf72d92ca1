import type { ComponentChildren } from "preact";
import type { ShowCell } from "./show-cell";

interface LeadingButtonProps {
  readonly sheetName: string | undefined;
  readonly cell: string | undefined;
  readonly onShow: ShowCell;
  readonly children: ComponentChildren;
}

/** A row that leads to a cell, or is a text where there is none. */
export function LeadingButton({ sheetName, cell, onShow, children }: LeadingButtonProps) {
  if (sheetName === undefined || cell === undefined) return <p class="lead">{children}</p>;
  return (
    <button
      type="button"
      class="lead"
      onClick={() => {
        onShow(sheetName, cell);
      }}
    >
      {children}
    </button>
  );
}
