import type { FUniver } from "@univerjs/core/facade";
import type { EmbeddedWorkbook } from "../objects/embedded-workbook";
import type { ChartFigures } from "../objects/chart-figures";
import { chartPicture } from "./chart-picture";

/**
 * Shows the charts of the sheet in front as pictures over its cells, and keeps them in their places and
 * true to their cells. Clicks go through them to the cells beneath.
 */
export function showCharts(
  univerAPI: FUniver,
  workbook: EmbeddedWorkbook,
  grid: HTMLElement,
): void {
  const layer = document.createElement("div");
  layer.id = "charts";
  grid.after(layer);
  let isWaiting = false;
  const show = () => {
    isWaiting = false;
    const charts = univerAPI.getActiveWorkbook() === null ? [] : workbook.chartsInFront();
    layer.hidden = charts.length === 0;
    if (charts.length > 0) layOut(univerAPI, layer, grid, charts);
    else layer.replaceChildren();
  };
  // Univer tells of a change before it has measured its lines anew: they are looked at when it draws.
  const soon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(show);
  };
  const { Scroll, SheetZoomChanged, ActiveSheetChanged, SheetSkeletonChanged, CommandExecuted } =
    univerAPI.Event;
  for (const event of [
    Scroll,
    SheetZoomChanged,
    ActiveSheetChanged,
    SheetSkeletonChanged,
    CommandExecuted,
  ] as const) {
    univerAPI.addEvent(event, soon);
  }
  new ResizeObserver(soon).observe(grid);
}

/** The layer covers the cells of the grid, without its headings. */
function layOut(
  univerAPI: FUniver,
  layer: HTMLElement,
  grid: HTMLElement,
  charts: readonly ChartFigures[],
): void {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  const canvas = grid.querySelector<HTMLElement>("canvas[id^='univer-sheet-main-canvas']");
  if (sheet === undefined || canvas === null) return;
  const zoom = sheet.getZoom();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const corner = sheet.getRange(0, 0).getCellRect();
  const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const area = canvas.getBoundingClientRect();
  place(layer, {
    left: area.left + corner.x * zoom,
    top: area.top + corner.y * zoom,
    width: area.width - corner.x * zoom,
    height: area.height - corner.y * zoom,
  });
  const pictures = charts.map((figures, index) => {
    const { firstRow, firstColumn, lastRow, lastColumn } = figures.chart.place;
    const start = sheet.getRange(firstRow, firstColumn).getCellRect();
    const end = sheet.getRange(lastRow, lastColumn).getCellRect();
    const size = { width: end.right - start.left, height: end.bottom - start.top };
    const picture = keptPicture(layer.children[index], figures, size);
    place(picture, {
      left: (start.left - first.left - offsetX) * zoom,
      top: (start.top - first.top - offsetY) * zoom,
      width: size.width * zoom,
      height: size.height * zoom,
    });
    return picture;
  });
  if (pictures.some((picture, index) => picture !== layer.children[index])) {
    layer.replaceChildren(...pictures);
  }
}

const shownByPicture = new WeakMap<Element, string>();

/** The picture that is there already, where it still shows the same. */
function keptPicture(
  known: Element | undefined,
  figures: ChartFigures,
  size: { readonly width: number; readonly height: number },
): SVGElement {
  const shown = JSON.stringify([figures, size]);
  if (known instanceof SVGElement && shownByPicture.get(known) === shown) return known;
  const picture = chartPicture(figures, size);
  shownByPicture.set(picture, shown);
  return picture;
}

type Place = Readonly<Record<"left" | "top" | "width" | "height", number>>;

function place({ style }: HTMLElement | SVGElement, { left, top, width, height }: Place): void {
  style.left = `${String(left)}px`;
  style.top = `${String(top)}px`;
  style.width = `${String(width)}px`;
  style.height = `${String(height)}px`;
}
