import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import { fetchCompiledView } from "./compiled-level";
import { FetchedPart } from "./fetched-part";
import { LoadingView } from "./loading-view";
import { NoticeView } from "./notice-view";
import type { ShowMessage } from "./pane-requests";
import type { RowFilters } from "./assignments/row-filters";
import { useWording } from "./pane-wording";
import { ScorecardTasks } from "./scorecard-tasks";
import type { FollowedSituation, SeenSituation } from "./use-situation";

interface SituationViewProps {
  readonly workbook: OpenWorkbook;
  /** Undefined until the workbook could first be read. */
  readonly seen: Exclude<SeenSituation, { readonly kind: "no-scorecard" }> | undefined;
  readonly refusal: HostRefusal | undefined;
  readonly onRetry: () => void;
  readonly onMessage: ShowMessage;
  readonly during: FollowedSituation["during"];
  readonly filters: RowFilters;
  readonly onFilters: (filters: RowFilters) => void;
  readonly onInsertAnother: () => void;
  readonly onImport: () => void;
  readonly onCompare: () => void;
  readonly onCompiling: () => void;
}

/** What lies before the officer, or why it cannot be seen. */
export function SituationView(props: SituationViewProps) {
  const { workbook, seen, refusal, onRetry, onMessage } = props;
  const { texts, describeHostRefusal } = useWording();

  switch (seen?.kind) {
    case "scorecard":
      return (
        <ScorecardTasks
          key={seen.review.sheetName}
          workbook={workbook}
          review={seen.review}
          during={props.during}
          filters={props.filters}
          onFilters={props.onFilters}
          onMessage={onMessage}
          onInsertAnother={props.onInsertAnother}
        />
      );
    case "compiled":
      return (
        <FetchedPart
          fetchView={fetchCompiledView}
          viewProps={{
            workbook,
            isRankingStale: seen.isRankingStale,
            decision: seen.decision,
            classes: seen.classes,
            groups: seen.groups,
            during: props.during,
            onMessage,
            onImport: props.onImport,
            onCompare: props.onCompare,
            onCompiling: props.onCompiling,
          }}
          heading={texts.compiled.heading}
          onLeave={undefined}
        />
      );
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
