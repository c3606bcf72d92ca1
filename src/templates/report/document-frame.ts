import type { Decision } from "../../criteria/criteria-set";
import {
  DOCUMENT_FONT,
  type DocumentBlock,
  type Paragraph,
  type TableRow,
  TEXT_WIDTH,
} from "../../sheet-model/text-document";
import { lineWidth } from "../../sheet-model/text-height";
import { DOCUMENT_TEXTS as TEXTS } from "../../wording/vi/report-texts";
import { EDGES, FORMATS, paragraphBlock, textBlock, textOf } from "./formats";
import type { IssuingBody } from "./issuing-body";

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** A rule beneath a name is as long as a third to a half of its line. */
const SHARE_OF_LINE = 0.4;
const LEFT_HEAD = EDGES.head;
const LEFT_FOOT = EDGES.name;
/** Room for a signature and a seal, in points. */
const SIGNING_ROOM = 72;

/**
 * The issuing body and the number at the left, the nation's name, place and date at the right.
 * `symbol` is what follows the number: "BC-UBND"; where the document is issued already, it has its own
 * number and date.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1 to II.4.
 */
export const documentHead = (
  { head: [above, name], place }: Pick<IssuingBody, "head" | "place">,
  symbol: string,
  issued?: Pick<Decision, "number" | "date">,
): DocumentBlock =>
  sideBySide(
    [LEFT_HEAD, TEXT_WIDTH - LEFT_HEAD],
    [
      [
        [
          textOf(above, FORMATS.committee),
          ruled(textOf(name, FORMATS.committee), SHARE_OF_LINE, LEFT_HEAD),
        ],
        [textOf(TEXTS.nation, FORMATS.nation), ruled(textOf(TEXTS.motto, FORMATS.motto), 1)],
      ],
      [
        [
          textOf(
            issued === undefined ? TEXTS.number(symbol) : TEXTS.issuedNumber(issued.number),
            FORMATS.number,
          ),
        ],
        [textOf(TEXTS.placeAndDate(place, issued?.date), FORMATS.placeAndDate)],
      ],
    ],
  );

/** What kind of document it is, and what it is about. */
export const documentTitle = (kind: string, subject: string): DocumentBlock[] => [
  textBlock(kind, FORMATS.kind),
  paragraphBlock(ruled(textOf(subject, FORMATS.subject), SHARE_OF_LINE)),
];

/** To whom the document goes; left to be filled in where nobody is given. */
export const addressee = (to: string = TEXTS.nobody): DocumentBlock =>
  textBlock(TEXTS.addressee(to), FORMATS.addressee);

/** Whom the document goes to at the left, who signs it at the right. */
export const signatureBlock = (
  { signature }: Pick<IssuingBody, "signature">,
  recipients: readonly string[] = TEXTS.recipientLines,
): DocumentBlock =>
  sideBySide(
    [LEFT_FOOT, TEXT_WIDTH - LEFT_FOOT],
    [
      [
        [
          textOf(TEXTS.recipients, FORMATS.recipients),
          ...recipients.map((line) => textOf(line, FORMATS.recipient)),
        ],
        [
          ...signature.map((line) => textOf(line, FORMATS.signature)),
          textOf("", { ...FORMATS.signature, spaceBefore: SIGNING_ROOM }),
        ],
      ],
    ],
  );

function sideBySide(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): DocumentBlock {
  const tableRows = rows.map((cells): TableRow => ({ cells }));
  return { kind: "table", table: { widths, bordered: false, headingRows: 0, rows: tableRows } };
}

/** With a rule as long as a share of the last line. `room` is how long a line can be, in millimetres. */
function ruled(paragraph: Paragraph, share: number, room = TEXT_WIDTH): Paragraph {
  const { size = DOCUMENT_FONT.size, bold = false } = paragraph.format;
  const line = paragraph.text.split("\n").at(-1) ?? "";
  const width = Math.min(room, lineWidth(line, { size, bold }) * MILLIMETRES_PER_POINT);
  return { ...paragraph, format: { ...paragraph.format, ruleBelow: width * share } };
}
