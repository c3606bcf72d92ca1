import type { Calculation } from "../engine/calculation";
import type { OpenDocument } from "../engine/open-document";
import type { AddinEdits } from "./addin-edits";
import type { SheetEvents } from "./sheet-events";

/** What every object of the model works on. */
export interface OpenExcel {
  readonly document: OpenDocument;
  readonly calculation: Calculation;
  readonly events: SheetEvents;
  readonly edits: AddinEdits;
}
