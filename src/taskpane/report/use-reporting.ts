import { useState } from "preact/hooks";
import type { ScorecardReview } from "../../actions/review-scorecard";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import { isNotLoaded } from "../is-not-loaded";
import type { PaneMessage, ShowMessage } from "../pane-requests";
import { useServices } from "../pane-services";
import { useWording } from "../pane-wording";
import type { Changes } from "../use-changes";
import { WORD_TYPE, downloadFile } from "./download-file";

/** How a scorecard's report is made here; what it came to is said in a message. */
export interface Reporting {
  readonly isWorking: boolean;
  /** Saves a Word file; undefined where the program around the pane saves none. */
  readonly download: (() => Promise<void>) | undefined;
  /** Draws a sheet to be printed. */
  readonly insertSheet: () => Promise<void>;
}

export function useReporting(
  workbook: OpenWorkbook,
  { set, scorecard }: ScorecardReview,
  changes: Changes,
  onMessage: ShowMessage,
): Reporting {
  const { canDownload, writeReport } = useServices();
  const { texts, describeHostRefusal } = useWording();
  const [isWorking, setWorking] = useState(false);

  /** Does what needs a part of the pane that is still to be fetched, and says so where it cannot be. */
  const working = async (work: () => Promise<PaneMessage | undefined>) => {
    onMessage(undefined);
    setWorking(true);
    try {
      onMessage(await work());
    } catch (error) {
      if (!isNotLoaded(error)) throw error;
      onMessage({ kind: "error", text: texts.report.notLoaded });
    } finally {
      setWorking(false);
    }
  };

  const download = () =>
    working(async () => {
      const { makeReport } = await reportParts();
      const { document, fileName } = makeReport(set, scorecard);
      downloadFile(fileName, await writeReport(document), WORD_TYPE);
      return { kind: "success", text: texts.report.downloaded(fileName) };
    });

  const insertSheet = () =>
    working(async () => {
      const { insertReport } = await reportParts();
      const inserted = await changes.once(() => insertReport(workbook, set, scorecard));
      if (inserted === undefined) return undefined;
      return inserted.ok
        ? { kind: "success", text: texts.report.inserted(inserted.value) }
        : { kind: "error", text: describeHostRefusal(inserted.error) };
    });

  return {
    isWorking: isWorking || changes.isWorking,
    download: canDownload ? download : undefined,
    insertSheet,
  };
}

/** What the report says and how it is drawn: a file beside the pane's own, fetched when it is first needed. */
const reportParts = () => import(/* webpackChunkName: "report" */ "../../actions/report-scorecard");
