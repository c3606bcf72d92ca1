import type { CellRange } from "../../sheet-model/address";
import type { CellModel, RowModel } from "../../sheet-model/sheet";
import { SCORECARD_TEXTS } from "../../wording/vi/sheet-texts";
import { mergedLine } from "./heading-rows";
import { LAST_FORM_COLUMN, SCORECARD_COLUMNS as COLUMNS } from "./scorecard-layout";
import { STYLES, cell } from "./styles";

const { signature: TEXTS } = SCORECARD_TEXTS;
const LINE = 18;
/** Room for a signature and a seal. */
const ROOM = 64;

/** Who prepared the scorecard at the left, who signs it for the committee at the right. */
const ROWS: readonly (readonly [
  left: CellModel | null,
  right: CellModel | null,
  height: number,
])[] = [
  [null, null, LINE],
  [null, cell(TEXTS.placeAndDate, STYLES.signatureEntry), LINE],
  [cell(TEXTS.preparer, STYLES.signature), cell(TEXTS.body, STYLES.signature), LINE],
  [cell(TEXTS.preparerHint, STYLES.signatureHint), cell(TEXTS.chairman, STYLES.signature), LINE],
  [null, cell(TEXTS.chairmanHint, STYLES.signatureHint), LINE],
  [null, null, ROOM],
  [cell(null, STYLES.signatureEntry), cell(null, STYLES.signatureEntry), LINE],
];

export const SIGNATURE_ROWS = ROWS.length;

/** The lines beneath the table; the place, the date and the names are typed in. */
export const signatureRows = (): RowModel[] =>
  ROWS.map(([left, right, height]) => ({ height, cells: [left, null, right] }));

/** Each line spans the columns of its side. */
export const signatureMerges = (firstRow: number): CellRange[] =>
  ROWS.flatMap((_, index) => [
    mergedLine(firstRow + index, COLUMNS.code, COLUMNS.name),
    mergedLine(firstRow + index, COLUMNS.max, LAST_FORM_COLUMN),
  ]);
