import { absoluteAddress, rangeAddress } from "../../../sheet-model/address";
import { ALLOWED_WHILE_PROTECTED, PAGE_MARGINS, type SheetModel } from "../../../sheet-model/sheet";
import { CALL_BYTES, type Step } from "../request-limit";

/** Draws how a sheet is printed: A4, one page wide, headings repeated, page numbers at its foot. */
export const pageSteps = ({ print, filter }: SheetModel): Step[] => [
  {
    bytes: 12 * CALL_BYTES,
    queue: ({ pageLayout }) => {
      const { area, repeatedRows } = print;
      pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins("Inches", PAGE_MARGINS);
      if (area !== undefined) pageLayout.setPrintArea(absoluteAddress(area));
      if (repeatedRows !== undefined) {
        const { first, last } = repeatedRows;
        pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
      }
      pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
    },
  },
  ...(filter === undefined
    ? []
    : [
        {
          bytes: CALL_BYTES,
          queue: (worksheet: Excel.Worksheet) => {
            worksheet.autoFilter.apply(rangeAddress(filter));
          },
        },
      ]),
];

/** What Office.js calls the things that stay allowed while a sheet is protected. */
const ALLOWANCES = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  autoFilter: "allowAutoFilter",
  sort: "allowSort",
  editObjects: "allowEditObjects",
} as const;

/** Protects a sheet without a password; the sheet must not be protected yet, or Excel refuses. */
export function protect(worksheet: Excel.Worksheet, { filter, charts }: SheetModel): void {
  const { always, filtered, charted } = ALLOWED_WHILE_PROTECTED;
  const allowed = [
    ...always,
    ...(filter === undefined ? [] : filtered),
    ...(charts === undefined ? [] : charted),
  ];
  worksheet.protection.protect(Object.fromEntries(allowed.map((what) => [ALLOWANCES[what], true])));
}
