import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { notModelled } from "../batch/host-error";
import type { HostObject, HostProperty } from "../batch/host-object";
import { borderCollection } from "./borders";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "./row-column-sizes";
import { eachCellOf, setStyle, sharedStyle, type StyledAreas } from "./styled-areas";
import { boolean, color, number, oneOf, text, wholeNumber } from "./parameters";
import { requireAllowed, requireUnprotected } from "./sheet-protection";
import { keysOf } from "./keys-of";
import { gridArea } from "./grid-area";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

/** An indent's width in pixels, as Excel draws it: about three characters. */
const INDENT = 21;

export function rangeFormat(styled: StyledAreas): HostObject {
  return {
    typeName: "RangeFormat",
    properties: {
      horizontalAlignment: styleProperty(
        styled,
        (style) => keyOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED),
        (value) => ({ ht: HORIZONTAL[oneOf(keysOf(HORIZONTAL))(value)] }),
      ),
      verticalAlignment: styleProperty(
        styled,
        (style) => keyOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM),
        (value) => ({ vt: VERTICAL[oneOf(keysOf(VERTICAL))(value)] }),
      ),
      wrapText: styleProperty(
        styled,
        (style) => style.tb === WrapStrategy.WRAP,
        (value) => ({ tb: boolean(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
      ),
      indentLevel: styleProperty(
        styled,
        (style) => Math.round((style.pd?.l ?? 0) / INDENT),
        (value) => {
          const level = wholeNumber(value);
          return { pd: level === 0 ? null : { l: level * INDENT } };
        },
      ),
      columnWidth: {
        get: () => columnWidth(styled),
        set: (width) => {
          setColumnWidth(styled, number(width));
        },
      },
      rowHeight: {
        get: () => rowHeight(styled),
        set: (height) => {
          setRowHeight(styled, number(height));
        },
      },
    },
    objects: {
      font: () => font(styled),
      fill: () => fill(styled),
      borders: () => borderCollection(styled),
      protection: () => cellProtection(styled),
    },
    methods: {
      autofitColumns: {
        takes: 0,
        call: () => {
          autofitColumns(styled);
        },
      },
      autofitRows: {
        takes: 0,
        call: () => {
          autofitRows(styled);
        },
      },
    },
  };
}

/** A property that is part of a cell's style; null where the cells differ. */
function styleProperty(
  styled: StyledAreas,
  read: (style: IStyleData) => unknown,
  styleOf: (value: unknown) => IStyleData,
): HostProperty {
  return {
    get: () => sharedStyle(styled, read),
    set: (value) => {
      requireAllowed(styled.sheet, "allowFormatCells");
      setStyle(styled, styleOf(value));
    },
  };
}

const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" };

function font(styled: StyledAreas): HostObject {
  const flag = (key: "bl" | "it") =>
    styleProperty(
      styled,
      (style) => style[key] === BooleanNumber.TRUE,
      (value) => ({ [key]: boolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    );
  const line = (
    key: "ul" | "st",
    read: (isOn: boolean) => unknown,
    isOn: (value: unknown) => boolean,
  ) =>
    styleProperty(
      styled,
      (style) => read(style[key]?.s === BooleanNumber.TRUE),
      (value) => ({ [key]: isOn(value) ? { s: BooleanNumber.TRUE } : null }),
    );
  return {
    typeName: "RangeFont",
    properties: {
      name: styleProperty(
        styled,
        (style) => style.ff ?? DEFAULT_FONT.name,
        (value) => ({ ff: text(value) }),
      ),
      size: styleProperty(
        styled,
        (style) => style.fs ?? DEFAULT_FONT.size,
        (value) => ({ fs: number(value) }),
      ),
      color: styleProperty(
        styled,
        (style) => style.cl?.rgb?.toUpperCase() ?? DEFAULT_FONT.color,
        (value) => ({ cl: { rgb: color(value) } }),
      ),
      bold: flag("bl"),
      italic: flag("it"),
      underline: line(
        "ul",
        (isOn) => (isOn ? "Single" : "None"),
        (value) => oneOf(["None", "Single"])(value) === "Single",
      ),
      strikethrough: line("st", (isOn) => isOn, boolean),
    },
  };
}

function fill(styled: StyledAreas): HostObject {
  return {
    typeName: "RangeFill",
    properties: {
      color: styleProperty(
        styled,
        (style) => style.bg?.rgb?.toUpperCase() ?? "#FFFFFF",
        (value) => ({ bg: value === "" ? null : { rgb: color(value) } }),
      ),
    },
    methods: {
      clear: {
        takes: 0,
        call: () => {
          requireAllowed(styled.sheet, "allowFormatCells");
          setStyle(styled, { bg: null });
        },
      },
    },
  };
}

function cellProtection({ sheet, areas }: StyledAreas): HostObject {
  const withinGrid = () => areas.flatMap((area) => gridArea(sheet, area) ?? []);
  return {
    typeName: "FormatProtection",
    properties: {
      locked: {
        get: () => {
          const states = new Set<boolean>();
          for (const { startRow, startColumn, endRow, endColumn } of withinGrid()) {
            eachCellOf(
              {
                firstRow: startRow,
                firstColumn: startColumn,
                lastRow: endRow,
                lastColumn: endColumn,
              },
              (row, column) => states.add(!sheet.isUnlocked(row, column)),
            );
          }
          const [state, ...others] = states;
          return others.length === 0 ? (state ?? true) : null;
        },
        set: (value) => {
          requireUnprotected(sheet);
          const unlocked = !boolean(value);
          for (const { startRow, startColumn, endRow, endColumn } of withinGrid()) {
            eachCellOf(
              {
                firstRow: startRow,
                firstColumn: startColumn,
                lastRow: endRow,
                lastColumn: endColumn,
              },
              (row, column) => {
                sheet.setUnlocked(row, column, unlocked);
              },
            );
          }
        },
      },
      formulaHidden: {
        get: () => false,
        set: (value) => {
          if (boolean(value)) throw notModelled("hiding formulas (FormatProtection.formulaHidden)");
        },
      },
    },
  };
}

function keyOf(table: Readonly<Record<string, number>>, value: number): string {
  return Object.keys(table).find((key) => table[key] === value) ?? "General";
}
