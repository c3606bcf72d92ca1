/** The ids under which manifest.xml's buttons call their functions. */
export const RIBBON_COMMANDS = {
  insertScorecard: "insertScorecard",
  recalculateRanking: "recalculateRanking",
} as const;

/** A sentence to show in the pane. */
export interface RibbonMessage {
  readonly kind: "success" | "info" | "warning" | "error";
  readonly text: string;
}

/** The pane as far as the ribbon's buttons speak through it. */
export interface PaneForRibbon {
  showInsertForm(): void;
  showMessage(message: RibbonMessage): void;
}

/**
 * Gives the ribbon's buttons their functions. They run in the pane's page, whether or not the pane is
 * open; it is opened for what they have to say. `recalculate` puts the ranking in order and says how that
 * went.
 */
export function associateRibbonCommands(
  pane: PaneForRibbon,
  recalculate: () => Promise<RibbonMessage>,
): void {
  associate(RIBBON_COMMANDS.insertScorecard, async () => {
    pane.showInsertForm();
    await Office.addin.showAsTaskpane();
  });
  associate(RIBBON_COMMANDS.recalculateRanking, async () => {
    pane.showMessage(await recalculate());
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
