import { recalculateRanking } from "../actions/recalculate-ranking";
import type { RankingOutcome } from "../scoring/ranking-outcome";
import type { HostRefusal } from "../sheet-model/host-refusal";
import type { OpenWorkbook } from "../sheet-model/open-workbook";

/** The ids under which manifest.xml's buttons call their functions. */
export const RIBBON_COMMANDS = {
  insertScorecard: "insertScorecard",
  recalculateRanking: "recalculateRanking",
} as const;

/** The pane as far as the ribbon's buttons speak through it. */
export interface PaneForRibbon {
  showInsertForm(): void;
  showMessage(message: {
    readonly kind: "success" | "info" | "error";
    readonly text: string;
  }): void;
}

export interface RibbonWording {
  describeRankingOutcome(outcome: RankingOutcome): string;
  describeHostRefusal(refusal: HostRefusal): string;
}

/**
 * Gives the ribbon's buttons their functions. They run in the pane's page, whether or not the pane is
 * open; it is opened for what they have to say.
 */
export function associateRibbonCommands(
  workbook: OpenWorkbook,
  loading: Promise<RibbonWording>,
  pane: PaneForRibbon,
): void {
  associate(RIBBON_COMMANDS.insertScorecard, async () => {
    pane.showInsertForm();
    await Office.addin.showAsTaskpane();
  });
  associate(RIBBON_COMMANDS.recalculateRanking, async () => {
    const wording = await loading;
    const recalculated = await recalculateRanking(workbook);
    pane.showMessage(
      recalculated.ok
        ? {
            kind: recalculated.value.kind === "recalculated" ? "success" : "info",
            text: wording.describeRankingOutcome(recalculated.value),
          }
        : { kind: "error", text: wording.describeHostRefusal(recalculated.error) },
    );
    await Office.addin.showAsTaskpane();
  });
}

/** Office keeps a button waiting until its event is completed, also when its function fails. */
function associate(command: string, run: () => Promise<void>): void {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    void run().finally(() => {
      event.completed();
    });
  });
}
