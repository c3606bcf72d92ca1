import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { CompiledView } from "./compiled-view";
import { LoadingView } from "./loading-view";
import { NoticeView } from "./notice-view";
import type { PaneMessage } from "./pane-requests";
import { useWording } from "./pane-wording";
import { ScorecardView } from "./review/scorecard-view";
import type { SeenSituation } from "./use-situation";

interface SituationViewProps {
  readonly workbook: OpenWorkbook;
  /** Undefined until the workbook could first be read. */
  readonly seen: Exclude<SeenSituation, { readonly kind: "no-scorecard" }> | undefined;
  readonly refusal: HostRefusal | undefined;
  readonly onRetry: () => void;
  /** Shows a message, or takes the one in view away. */
  readonly onMessage: (message: PaneMessage | undefined) => void;
  readonly onInsertAnother: () => void;
}

/** What lies before the officer, or why it cannot be seen. */
export function SituationView(props: SituationViewProps) {
  const { workbook, seen, refusal, onRetry, onMessage, onInsertAnother } = props;
  const { texts, describeHostRefusal } = useWording();

  const select = async (sheetName: string, cell: string) => {
    const selected = await workbook.select(sheetName, cell);
    onMessage(
      selected.ok ? undefined : { kind: "error", text: describeHostRefusal(selected.error) },
    );
  };

  switch (seen?.kind) {
    case "scorecard":
      return (
        <ScorecardView
          review={seen.review}
          onSelect={(cell) => void select(seen.review.sheetName, cell)}
          onInsertAnother={onInsertAnother}
        />
      );
    case "compiled":
      return <CompiledView workbook={workbook} onMessage={onMessage} />;
    case undefined:
      if (refusal === undefined) return <LoadingView />;
      return (
        <NoticeView
          heading={texts.refused.heading}
          sentence={describeHostRefusal(refusal)}
          onRetry={onRetry}
        />
      );
  }
}
