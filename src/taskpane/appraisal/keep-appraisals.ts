import { AppraisalKeeper, type Kept } from "../../actions/appraisal-keeper";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import type { AppraisalViewTexts } from "../../wording/appraisal-view-texts";
import type { PaneMessage } from "../pane-requests";
import type { PaneWording } from "../pane-wording";
import { APPRAISAL_VIEW_TEXTS } from "./appraisal-texts";

/** Edits that follow each other as fast are logged together, in milliseconds. */
const PAUSE = 400;

/** Keeps the log of the open compiled workbook, and says what is worth saying of it. */
export function keepAppraisals(
  workbook: OpenWorkbook,
  { language, describeHostRefusal }: PaneWording,
  onMessage: (message: PaneMessage) => void,
): AppraisalKeeper {
  const texts = APPRAISAL_VIEW_TEXTS[language];
  const keeper = new AppraisalKeeper(workbook, {
    now: () => new Date(),
    pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
    tell: (kept) => {
      const message = messageOf(kept, texts, describeHostRefusal);
      if (message !== undefined) onMessage(message);
    },
  });
  void keeper.start();
  return keeper;
}

function messageOf(
  kept: Kept,
  { criteria, keeper }: AppraisalViewTexts,
  describeHostRefusal: PaneWording["describeHostRefusal"],
): PaneMessage | undefined {
  const leftText = (left: (Kept & { kind: "left" })["left"]) =>
    [
      criteria.left(left.length),
      ...left.slice(0, MOST_TOLD).map(({ typing, reason }) => {
        const { sheetName, leaf } = typing;
        return `${sheetName}, ${leaf.label}: ${criteria.leftReason[reason]}.`;
      }),
    ].join(" ");
  switch (kept.kind) {
    case "refused":
      return { kind: "warning", text: keeper.refused(describeHostRefusal(kept.refusal)) };
    case "left":
      return { kind: "warning", text: leftText(kept.left) };
    case "stock": {
      const { changedOutside, taken, left } = kept.stock;
      const sentences = [
        ...(changedOutside === 0 ? [] : [keeper.changedOutside(changedOutside)]),
        ...(taken === 0 ? [] : [keeper.taken(taken)]),
        ...(left.length === 0 ? [] : [leftText(left)]),
      ];
      if (sentences.length === 0) return undefined;
      return { kind: left.length === 0 ? "info" : "warning", text: sentences.join(" ") };
    }
  }
}

/** So many entries that were left are told of in a message. */
const MOST_TOLD = 3;
