import type { WriteSheet } from "hucre/xlsx";
import type { PageExtras } from "../engine/document";
import { inverse } from "./inverse";

type StoredSetup = NonNullable<WriteSheet["pageSetup"]>;
type StoredPage = Pick<WriteSheet, "pageSetup" | "headerFooter">;

const PAPER_SIZES = {
  letter: "Letter",
  legal: "Legal",
  tabloid: "Tabloid",
  executive: "Executive",
  a3: "A3",
  a4: "A4",
  a5: "A5",
  b4: "B4",
  b5: "B5",
} as const satisfies Record<NonNullable<StoredSetup["paperSize"]>, string>;
const PAPER_SIZE_NAMES: ReadonlyMap<string, keyof typeof PAPER_SIZES> = inverse(PAPER_SIZES);

const ORIENTATIONS = { portrait: "Portrait", landscape: "Landscape" } as const;
const ORIENTATION_NAMES = inverse(ORIENTATIONS);

const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;
const POINTS_PER_INCH = 72;

/** How a sheet is printed; undefined where the file does not say. */
export function openedPage({ pageSetup, headerFooter }: StoredPage): PageExtras | undefined {
  const centerFooter = centerOf(headerFooter?.oddFooter ?? "");
  const page: PageExtras = {
    ...(pageSetup && openedSetup(pageSetup)),
    ...(centerFooter !== "" && { centerFooter }),
  };
  return Object.keys(page).length === 0 ? undefined : page;
}

export function storedPage(page: PageExtras): StoredPage {
  const { centerFooter } = page;
  return {
    pageSetup: storedSetup(page),
    ...(centerFooter && { headerFooter: { oddFooter: `&C${centerFooter}` } }),
  };
}

function openedSetup(setup: StoredSetup): PageExtras {
  const { paperSize, orientation, fitToPage, fitToWidth = 1, fitToHeight = 1, scale } = setup;
  const repeatedRows = setup.printTitlesRow;
  return {
    ...(orientation !== undefined && { orientation: ORIENTATIONS[orientation] }),
    ...(paperSize !== undefined && { paperSize: PAPER_SIZES[paperSize] }),
    ...(fitToPage === true && { fitToWidth, fitToHeight }),
    ...(fitToPage !== true && scale !== undefined && { scale }),
    ...(setup.horizontalCentered === true && { centerHorizontally: true }),
    ...(setup.margins && { margins: scaled(setup.margins, POINTS_PER_INCH) }),
    ...(setup.printArea !== undefined && { printArea: setup.printArea.replaceAll("$", "") }),
    ...(repeatedRows !== undefined && { repeatedRows: fixedRows(repeatedRows) }),
  };
}

/** "1:2" with both rows fixed: "$1:$2". */
export function fixedRows(rows: string): string {
  return rows.replace(/\$?(\d+)/g, "$$$1");
}

/** Print area and repeated rows are names of the workbook. */
function storedSetup(page: PageExtras): StoredSetup {
  const { fitToWidth, fitToHeight, scale, centerHorizontally, margins } = page;
  const paperSize = PAPER_SIZE_NAMES.get(page.paperSize ?? "");
  const orientation = page.orientation && ORIENTATION_NAMES.get(page.orientation);
  const isFitted = fitToWidth !== undefined || fitToHeight !== undefined;
  return {
    ...(paperSize !== undefined && { paperSize }),
    ...(orientation !== undefined && { orientation }),
    ...(isFitted && {
      fitToPage: true,
      fitToWidth: fitToWidth ?? 0,
      fitToHeight: fitToHeight ?? 0,
    }),
    ...(!isFitted && scale !== undefined && { scale }),
    ...(centerHorizontally === true && { horizontalCentered: true }),
    ...(margins && { margins: scaled(margins, 1 / POINTS_PER_INCH) }),
  };
}

function scaled(
  margins: Partial<Record<(typeof MARGINS)[number], number>>,
  factor: number,
): NonNullable<StoredSetup["margins"]> {
  return Object.fromEntries(
    MARGINS.flatMap((side) => {
      const length = margins[side];
      return length === undefined ? [] : [[side, withoutNoise(length * factor)]];
    }),
  );
}

/** Inches and points to a millionth: what a margin changes by when it goes there and back is less. */
function withoutNoise(length: number): number {
  return Math.round(length * 1e6) / 1e6;
}

/** The part of a footer in the middle: after "&C", and before any other place is named. */
function centerOf(footer: string): string {
  const [start = "", ...placed] = footer.split(/(?<!&)&([LCR])/);
  const center = placed.indexOf("C");
  return center === -1 ? start : start + (placed[center + 1] ?? "");
}
