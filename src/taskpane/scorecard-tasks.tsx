import { useEffect, useState } from "preact/hooks";
import type { ScorecardReview } from "../actions/review-scorecard";
import type { OpenWorkbook } from "../sheet-model/open-workbook";
import type { RowFilters } from "./assignments/row-filters";
import { useRowFilter } from "./assignments/use-row-filter";
import { DrawingProgress } from "./drawing-progress";
import { FetchedPart } from "./fetched-part";
import type { ShowMessage } from "./pane-requests";
import { useWording } from "./pane-wording";
import { useReporting } from "./report/use-reporting";
import { ScorecardView } from "./review/scorecard-view";
import { fetchImportView, fetchMendingView, fetchUpgradeView } from "./scorecard-parts";
import { useChanges } from "./use-changes";
import { useDrawing } from "./use-drawing";
import { useScorecardWork } from "./use-scorecard-work";
import type { FollowedSituation } from "./use-situation";
import { localDay } from "../sheet-model/local-time";

interface ScorecardTasksProps {
  readonly workbook: OpenWorkbook;
  readonly review: ScorecardReview;
  readonly during: FollowedSituation["during"];
  readonly filters: RowFilters;
  readonly onFilters: (filters: RowFilters) => void;
  readonly onMessage: ShowMessage;
  readonly onInsertAnother: () => void;
}

/** What takes a view of its own before it is done. */
type Task = "mend" | "upgrade" | "import";

/** One unit's scorecard, or what is about to be done to it. */
export function ScorecardTasks(props: ScorecardTasksProps) {
  const { workbook, review, during, filters, onFilters, onMessage, onInsertAnother } = props;
  const { texts } = useWording();
  const [task, setTask] = useState<Task>();
  const changes = useChanges(during, onMessage);
  const drawing = useDrawing(during);
  const filtering = useRowFilter(workbook, review, filters, onFilters, onMessage);
  const work = useScorecardWork(review, { workbook, changes, drawing, filtering, onMessage });
  const reporting = useReporting(workbook, review, changes, onMessage);
  const { isWorking } = changes;

  const isTaskOver = task === "mend" && review.mends.length === 0;

  const leave = () => {
    setTask(undefined);
  };
  const leaveWhenDone = async (done: Promise<boolean>) => {
    if (await done) leave();
  };

  // Edits of the sheet may have left nothing to mend; the view must not come back with the next one.
  useEffect(() => {
    if (isTaskOver) leave();
  }, [isTaskOver]);

  if (drawing.share !== undefined) {
    return (
      <DrawingProgress
        heading={texts.upgrade.working}
        share={drawing.share}
        onCancel={drawing.cancel}
      />
    );
  }
  if (task === "mend" && !isTaskOver) {
    return (
      <FetchedPart
        fetchView={fetchMendingView}
        viewProps={{
          mends: review.mends,
          isWorking,
          onMend: (chosen) => void leaveWhenDone(work.mend(chosen)),
          onLeave: leave,
        }}
        heading={texts.mending.heading}
        onLeave={leave}
      />
    );
  }
  if (task === "upgrade") {
    return (
      <FetchedPart
        fetchView={fetchUpgradeView}
        viewProps={{ review, onUpgrade: () => void leaveWhenDone(work.upgrade()), onLeave: leave }}
        heading={texts.upgrade.heading}
        onLeave={leave}
      />
    );
  }
  if (task === "import") {
    return (
      <FetchedPart
        fetchView={fetchImportView}
        viewProps={{
          review,
          isWorking,
          onImport: (assignments, mode) =>
            void leaveWhenDone(work.importAssignments(assignments, mode)),
          onLeave: leave,
        }}
        heading={texts.assignmentImport.heading}
        onLeave={leave}
      />
    );
  }
  return (
    <ScorecardView
      review={review}
      today={localDay(new Date())}
      filtering={filtering}
      reporting={reporting}
      actions={{
        isWorking,
        select: (cell, sheetName) => void work.select(cell, sheetName),
        listEvidence: (codes) => void work.listEvidence(codes),
        upgrade: () => {
          setTask("upgrade");
        },
      }}
      onMend={() => {
        setTask("mend");
      }}
      onImport={() => {
        setTask("import");
      }}
      onInsertAnother={onInsertAnother}
    />
  );
}
