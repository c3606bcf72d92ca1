import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { CellRange } from "../../src/sheet-model/address";
import { notModelled } from "../batch/host-error";
import type { HostObject } from "../batch/host-object";
import type { DocumentSheet } from "../engine/document-sheet";
import { badArgument, itemNotFound } from "./excel-errors";
import { color, oneOf, text } from "./parameters";
import { requireAllowed } from "./sheet-protection";
import { eachCellOf, type StyledAreas } from "./styled-areas";
import { keysOf } from "./keys-of";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

type Edge = "t" | "b" | "l" | "r";

/** Which lines of a cell a side of the area means for it. Lines inside belong to both cells. */
const EDGES: Readonly<
  Partial<Record<Side, (row: number, column: number, area: CellRange) => readonly Edge[]>>
> = {
  EdgeTop: (row, _column, area) => (row === area.firstRow ? ["t"] : []),
  EdgeBottom: (row, _column, area) => (row === area.lastRow ? ["b"] : []),
  EdgeLeft: (_row, column, area) => (column === area.firstColumn ? ["l"] : []),
  EdgeRight: (_row, column, area) => (column === area.lastColumn ? ["r"] : []),
  InsideVertical: (_row, column, area) => [
    ...(column < area.lastColumn ? (["r"] as const) : []),
    ...(column > area.firstColumn ? (["l"] as const) : []),
  ],
  InsideHorizontal: (row, _column, area) => [
    ...(row < area.lastRow ? (["b"] as const) : []),
    ...(row > area.firstRow ? (["t"] as const) : []),
  ],
};

const STYLES = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  DashDot: { Thin: BorderStyleTypes.DASH_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT },
  DashDotDot: { Thin: BorderStyleTypes.DASH_DOT_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Double: { Thick: BorderStyleTypes.DOUBLE },
} as const satisfies Record<string, Partial<Record<Weight, BorderStyleTypes>>>;

type Weight = "Hairline" | "Thin" | "Medium" | "Thick";
type Style = keyof typeof STYLES | "None";

interface Line {
  readonly style: Style;
  readonly weight: Weight;
  readonly color: string;
}

const NO_LINE: Line = { style: "None", weight: "Thin", color: "#000000" };

export function borderCollection(styled: StyledAreas): HostObject {
  return {
    typeName: "RangeBorderCollection",
    items: () => SIDES.filter((side) => EDGES[side]).map((side) => border(styled, side)),
    finders: {
      getItem: {
        takes: 1,
        call: (side) => border(styled, oneOf(SIDES)(side)),
      },
      getItemAt: {
        takes: 1,
        call: (index) => {
          const side = SIDES[Number(index)];
          if (side === undefined) throw itemNotFound();
          return border(styled, side);
        },
      },
    },
  };
}

function border(styled: StyledAreas, side: Side): HostObject {
  const change = (changed: Partial<Line>) => {
    requireAllowed(styled.sheet, "allowFormatCells");
    const line = { ...readLine(styled, side), ...changed };
    drawLine(styled, side, line);
  };
  return {
    typeName: "RangeBorder",
    id: side,
    properties: {
      sideIndex: { get: () => side },
      style: {
        get: () => readLine(styled, side).style,
        set: (value) => {
          const style = oneOf(["None", ...keysOf(STYLES)])(value);
          change({ style, ...(style === "None" ? {} : { weight: firstWeight(style) }) });
        },
      },
      color: {
        get: () => readLine(styled, side).color,
        set: (value) => {
          change({ color: color(text(value)), ...visible(readLine(styled, side)) });
        },
      },
      weight: {
        get: () => readLine(styled, side).weight,
        set: (value) => {
          const weight = oneOf(["Hairline", "Thin", "Medium", "Thick"])(value);
          change({ weight, ...visible(readLine(styled, side)) });
        },
      },
    },
  };
}

/** A colour or a weight given to a line that is not there draws one, as in Excel. */
function visible(line: Line): Partial<Line> {
  return line.style === "None" ? { style: "Continuous" } : {};
}

function firstWeight(style: keyof typeof STYLES): Weight {
  return style === "Double" ? "Thick" : "Thin";
}

function drawLine({ sheet, areas }: StyledAreas, side: Side, line: Line): void {
  const edgesOf = EDGES[side];
  if (edgesOf === undefined) throw notModelled(`borders of the side "${side}"`);
  const drawn: IBorderStyleData | null =
    line.style === "None" ? null : { s: univerStyle(line), cl: { rgb: line.color } };
  for (const area of areas) {
    eachCellOf(area, (row, column) => {
      for (const edge of edgesOf(row, column, area)) {
        sheet.setStyle(row, column, edgeStyle(edge, drawn));
        if (drawn === null) clearFromOtherSide(sheet, across(row, column, edge));
      }
    });
  }
}

/** A line between two cells may have been drawn as the other cell's; taking it away takes that too. */
function clearFromOtherSide(
  sheet: DocumentSheet,
  [row, column, edge]: readonly [number, number, Edge],
): void {
  if (row < 0 || column < 0 || sheet.style(row, column).bd?.[edge] == null) return;
  sheet.setStyle(row, column, edgeStyle(edge, null));
}

function across(row: number, column: number, edge: Edge): readonly [number, number, Edge] {
  switch (edge) {
    case "t":
      return [row - 1, column, "b"];
    case "b":
      return [row + 1, column, "t"];
    case "l":
      return [row, column - 1, "r"];
    case "r":
      return [row, column + 1, "l"];
  }
}

function edgeStyle(edge: Edge, line: IBorderStyleData | null): IStyleData {
  return { bd: { [edge]: line } satisfies IBorderData };
}

/** The line that is there: of the first cell whose side it is, or of the cell across it. */
function readLine({ sheet, areas }: StyledAreas, side: Side): Line {
  const area = areas[0];
  if (area === undefined) return NO_LINE;
  const row = side === "EdgeBottom" ? area.lastRow : area.firstRow;
  const column = side === "EdgeRight" ? area.lastColumn : area.firstColumn;
  const [edge] = EDGES[side]?.(row, column, area) ?? [];
  if (edge === undefined) return NO_LINE;
  const [otherRow, otherColumn, opposite] = across(row, column, edge);
  const isOnSheet = otherRow >= 0 && otherColumn >= 0;
  const drawn =
    sheet.style(row, column).bd?.[edge] ??
    (isOnSheet ? sheet.style(otherRow, otherColumn).bd?.[opposite] : undefined);
  if (drawn == null || drawn.s === BorderStyleTypes.NONE) return NO_LINE;
  return { ...excelStyle(drawn.s), color: drawn.cl.rgb?.toUpperCase() ?? NO_LINE.color };
}

function univerStyle({ style, weight }: Line): BorderStyleTypes {
  if (style === "None") return BorderStyleTypes.NONE;
  const byWeight: Partial<Record<Weight, BorderStyleTypes>> = STYLES[style];
  const found = byWeight[weight];
  // Excel itself changes the style of a line that is not there in the weight.
  if (found === undefined) throw badArgument();
  return found;
}

function excelStyle(drawn: BorderStyleTypes): { style: Style; weight: Weight } {
  for (const style of keysOf(STYLES)) {
    const byWeight: Partial<Record<Weight, BorderStyleTypes>> = STYLES[style];
    for (const weight of keysOf(byWeight)) {
      if (byWeight[weight] === drawn) return { style, weight };
    }
  }
  return { style: "Continuous", weight: "Thin" };
}
