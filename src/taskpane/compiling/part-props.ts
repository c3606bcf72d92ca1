import type { Stock } from "../../actions/take-stock";
import type { InsertOptions, OpenWorkbook } from "../../sheet-model/open-workbook";
import type { ShowMessage } from "../pane-requests";
import type { FollowedSituation } from "../use-situation";

/** What each part of the compiling level's work is given. */
export interface PartProps {
  readonly workbook: OpenWorkbook;
  readonly during: FollowedSituation["during"];
  /** Has long work done under a bar with this heading, which can be stopped. */
  readonly draw: <Value>(
    heading: string,
    work: (options: InsertOptions) => Promise<Value>,
  ) => Promise<Value>;
  readonly onMessage: ShowMessage;
  /** The workbook's units as they were last read; undefined until they were. */
  readonly stock: Stock | undefined;
  /** Reads them again, after something was done to them. */
  readonly readAgain: () => Promise<void>;
}
