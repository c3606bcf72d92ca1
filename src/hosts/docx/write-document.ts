import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import {
  DOCUMENT_FONT,
  DOCUMENT_PAGE,
  type DocumentBlock,
  TEXT_WIDTH,
  type TextDocument,
  withAnnexesApart,
} from "../../sheet-model/text-document";
import { halfPoints, paragraphs, separator, table, twipsOfMillimetres } from "./document-parts";
import { plainLines } from "./plain-text";
import { withoutTimes } from "./same-bytes";

/** From the page's edge to the page number, in millimetres. */
const HEADER = 10;

/**
 * The document as a Word file, page numbers centred at the top from the second page on, each annex
 * with its own. The same
 * document is the same bytes. Texts are plain text only: nothing in them becomes a field or a link.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.
 */
export async function writeDocument(document: TextDocument): Promise<Uint8Array> {
  const file = new Document({
    title: plainLines(document.title).join(" "),
    styles: {
      default: {
        document: {
          run: {
            font: DOCUMENT_FONT.name,
            size: halfPoints(DOCUMENT_FONT.size),
            language: { value: "vi-VN" },
          },
        },
      },
    },
    sections: withAnnexesApart(document).map(section),
  });
  return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(file)));
}

/** The document itself or an annex: each begins a page, and its first page bears no number. */
function section(blocks: readonly DocumentBlock[]): ISectionOptions {
  const { width, height, margins } = DOCUMENT_PAGE;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twipsOfMillimetres(width), height: twipsOfMillimetres(height) },
        margin: {
          top: twipsOfMillimetres(margins.top),
          bottom: twipsOfMillimetres(margins.bottom),
          left: twipsOfMillimetres(margins.left),
          right: twipsOfMillimetres(margins.right),
          header: twipsOfMillimetres(HEADER),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { first: new Header({ children: [new Paragraph("")] }), default: pageNumber() },
    children: blocks.flatMap(written),
  };
}

/** Behind a table stands a paragraph: Word joins tables that follow each other, and ends with none. */
function written(
  block: DocumentBlock,
  index: number,
  blocks: readonly DocumentBlock[],
): readonly (Paragraph | Table)[] {
  if (block.kind === "paragraph") return paragraphs(block.paragraph, TEXT_WIDTH);
  const isFollowed = blocks[index + 1]?.kind === "paragraph";
  return isFollowed ? [table(block.table)] : [table(block.table), separator()];
}

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
