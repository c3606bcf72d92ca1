import type { ChartFigures } from "../objects/chart-figures";

/** Lengths in pixels. */
const TITLE_BASELINE = 22;
const LEGEND_TOP = 34;
const LEGEND_BOX = 9;
const BARS_TOP = 56;
const MARGIN = 10;
/** Of the width, for names and for bars with their numbers. */
const NAMES_SHARE = 0.36;
const FONT = "Times New Roman, Liberation Serif, serif";

/** A simple picture of a chart, `width` by `height` pixels. */
export function chartPicture(
  figures: ChartFigures,
  { width, height }: { readonly width: number; readonly height: number },
): SVGSVGElement {
  const { chart, series } = figures;
  const picture = svg("svg", { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` });
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", chart.title.text);
  picture.append(svg("rect", { width, height, fill: "#ffffff" }));
  if (chart.title.visible) {
    const title = { x: width / 2, y: TITLE_BASELINE, "text-anchor": "middle", "font-weight": 700 };
    picture.append(words(chart.title.text, 15, title));
  }
  if (chart.legend.visible) picture.append(...legend(series, width));
  picture.append(...bars(figures, width, height));
  return picture;
}

/** The names of the series in a row, each taking an equal part of the width. */
function legend(series: ChartFigures["series"], width: number): SVGElement[] {
  const part = (width - 2 * MARGIN) / series.length;
  return series.flatMap(({ name, color }, index) => {
    const x = MARGIN + index * part;
    const box = { x, y: LEGEND_TOP, width: LEGEND_BOX, height: LEGEND_BOX, fill: color };
    const text = { x: x + LEGEND_BOX + 4, y: LEGEND_TOP + LEGEND_BOX };
    return [svg("rect", box), words(name, 12, text)];
  });
}

function bars({ chart, categories, series }: ChartFigures, width: number, height: number) {
  const { minimum = 0, maximum = longest(series) } = chart.valueAxis;
  const left = width * NAMES_SHARE;
  const scale = (width - left - MARGIN) / (maximum - minimum);
  const room = (height - BARS_TOP - MARGIN) / Math.max(1, categories.length);
  const { gapWidth = 0, overlap = 0 } = chart.series[0] ?? {};
  // Side by side, or one over the other: in between is not told apart.
  const lanes = overlap === 100 ? 1 : series.length;
  const breadth = room / (lanes + gapWidth / 100);
  return categories.flatMap((category, index) => {
    const place = chart.categoryAxis.reversed ? index : categories.length - 1 - index;
    const top = BARS_TOP + place * room;
    const middle = { x: left - 6, y: top + room / 2 + 4, "text-anchor": "end" };
    const ofSeries = series.flatMap(({ color, bars }, number) => {
      const { value = 0, label = "" } = bars[index] ?? {};
      const lane = lanes === 1 ? 0 : number;
      const y = top + (room - lanes * breadth) / 2 + lane * breadth;
      const length = Math.max(0, value - minimum) * scale;
      const bar = svg("rect", { x: left, y, width: length, height: breadth, fill: color });
      const text = words(label, 11, { x: left + length + 4, y: y + breadth / 2 + 4 });
      return label === "" && length === 0 ? [] : [bar, text];
    });
    return [words(category, 12, middle), ...ofSeries];
  });
}

const longest = (series: ChartFigures["series"]): number =>
  Math.max(1, ...series.flatMap(({ bars }) => bars.map(({ value }) => value)));

function words(text: string, size: number, attributes: Attributes): SVGElement {
  const element = svg("text", {
    fill: "#000000",
    "font-family": FONT,
    "font-size": size,
    ...attributes,
  });
  element.textContent = text;
  return element;
}

type Attributes = Readonly<Record<string, string | number>>;

function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
