import type { CellRange } from "../../src/sheet-model/address";

import { notModelled } from "../batch/host-error";
import { type HostObject, type HostProperty, isHostObject, method } from "../batch/host-object";
import type { PageExtras } from "../engine/document";
import type { DocumentSheet } from "../engine/document-sheet";
import { areaAddress, isEntireRow } from "./cell-area";
import { badArgument } from "./excel-errors";
import type { OpenExcel } from "./open-excel";
import { boolean, number, oneOf, optional, options, text } from "./parameters";
import { parseAddress } from "./parse-address";
import { placeOf, range } from "./range";
import { rangeAreas } from "./range-areas";
import { without } from "./without";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const PAPER_SIZES = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"] as const;
const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;
type Side = (typeof SIDES)[number];

const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Excel's own margins, in points. */
const USUAL_MARGINS: Readonly<Record<Side, number>> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};

/** How a sheet is printed. */
export function pageLayout(excel: OpenExcel, sheet: DocumentSheet): HostObject {
  const page = () => sheet.extras.page ?? {};
  const change = (changed: PageExtras) => {
    sheet.extras = { ...sheet.extras, page: { ...page(), ...changed } };
  };
  return {
    typeName: "PageLayout",
    properties: {
      orientation: {
        get: () => page().orientation ?? "Portrait",
        set: (value) => {
          change({ orientation: oneOf(ORIENTATIONS)(value) });
        },
      },
      paperSize: {
        get: () => page().paperSize ?? "Letter",
        set: (value) => {
          change({ paperSize: oneOf(PAPER_SIZES)(value) });
        },
      },
      centerHorizontally: {
        get: () => page().centerHorizontally ?? false,
        set: (value) => {
          change({ centerHorizontally: boolean(value) });
        },
      },
      zoom: {
        get: () => excelZoom(page()),
        set: (value) => {
          const others = without(without(without(page(), "scale"), "fitToWidth"), "fitToHeight");
          sheet.extras = { ...sheet.extras, page: { ...others, ...readZoom(value) } };
        },
      },
      ...marginProperties(page, change),
    },
    objects: { headersFooters: () => headersFooters(page, change) },
    finders: {
      getPrintAreaOrNullObject: method(() => {
        const area = areaNamed(page().printArea);
        return area === null ? null : rangeAreas(excel, sheet, [area]);
      }),
      getPrintTitleRowsOrNullObject: method(() => {
        const area = areaNamed(page().repeatedRows);
        return area === null ? null : range(excel, sheet, area);
      }),
    },
    methods: {
      setPrintArea: {
        takes: 1,
        call: (given) => {
          change({ printArea: areaAddress(areaGiven(given)) });
        },
      },
      setPrintTitleRows: {
        takes: 1,
        call: (given) => {
          const area = areaGiven(given);
          if (!isEntireRow(area)) throw badArgument();
          change({ repeatedRows: `$${String(area.firstRow + 1)}:$${String(area.lastRow + 1)}` });
        },
      },
      setPrintMargins: {
        takes: 2,
        call: (unit, given) => {
          const points = POINTS_PER_UNIT[oneOf(["Points", "Inches", "Centimeters"])(unit)];
          const read = options(given, SIDES, "PageLayoutMarginOptions");
          const margins = SIDES.flatMap((side) => {
            const length = optional(read[side], number);
            return length === undefined ? [] : [[side, length * points] as const];
          });
          change({ margins: { ...page().margins, ...Object.fromEntries(margins) } });
        },
      },
    },
  };
}

type ReadPage = () => PageExtras;
type ChangePage = (changed: PageExtras) => void;

/** "topMargin" and so on, in points. */
function marginProperties(
  page: ReadPage,
  change: ChangePage,
): Readonly<Record<string, HostProperty>> {
  return Object.fromEntries(
    SIDES.map((side) => [
      `${side}Margin`,
      {
        get: () => page().margins?.[side] ?? USUAL_MARGINS[side],
        set: (value: unknown) => {
          change({ margins: { ...page().margins, [side]: number(value) } });
        },
      },
    ]),
  );
}

/** Of the texts above and below a page only the one in the middle below is modelled. */
function headersFooters(page: ReadPage, change: ChangePage): HostObject {
  return {
    typeName: "HeaderFooterGroup",
    objects: {
      defaultForAllPages: () => ({
        typeName: "HeaderFooter",
        properties: {
          centerFooter: {
            get: () => page().centerFooter ?? "",
            set: (value) => {
              change({ centerFooter: text(value) });
            },
          },
        },
      }),
    },
  };
}

function excelZoom({ scale, fitToWidth, fitToHeight }: PageExtras): unknown {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
  };
}

function readZoom(value: unknown): PageExtras {
  const zoom = options(
    value,
    ["scale", "horizontalFitToPages", "verticalFitToPages"],
    "PageLayoutZoomOptions",
  );
  const scale = optional(zoom.scale, number);
  if (scale !== undefined && (scale < 10 || scale > 400)) throw badArgument();
  if (scale !== undefined) return { scale };
  return {
    fitToWidth: optional(zoom.horizontalFitToPages, number) ?? 0,
    fitToHeight: optional(zoom.verticalFitToPages, number) ?? 0,
  };
}

function areaGiven(given: unknown): CellRange {
  if (isHostObject(given)) {
    const place = placeOf(given);
    if (place === undefined) throw notModelled("printing several areas (PageLayout.setPrintArea)");
    return place.area;
  }
  const parsed = typeof given === "string" ? parseAddress(given) : null;
  if (parsed === null) throw badArgument();
  return parsed.area;
}

function areaNamed(address: string | undefined): CellRange | null {
  return address === undefined ? null : (parseAddress(address)?.area ?? null);
}
