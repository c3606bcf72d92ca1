import type { HostObject, HostProperty } from "../batch/host-object";
import type { ChartFont } from "../engine/document";
import { boolean, number, text } from "./parameters";

/** A piece of what is kept of a chart, as its objects read and change it. */
export interface ChartPart<Piece> {
  readonly read: () => Piece;
  readonly change: (changes: Partial<Piece>) => void;
}

/** A piece within a piece. */
export function partOf<Whole, Key extends keyof Whole>(
  { read, change }: ChartPart<Whole>,
  key: Key,
): ChartPart<Whole[Key]> {
  return {
    read: () => read()[key],
    change: (changes) => {
      change({ [key]: { ...read()[key], ...changes } } as unknown as Partial<Whole>);
    },
  };
}

/** A property that is kept as it is given. */
export function kept<Piece, Key extends keyof Piece>(
  { read, change }: ChartPart<Piece>,
  key: Key,
  check: (value: unknown) => Piece[Key],
): HostProperty {
  return {
    get: () => read()[key],
    set: (value) => {
      change({ [key]: check(value) } as unknown as Partial<Piece>);
    },
  };
}

/** Excel's font for charts. */
const USUAL_FONT = { name: "Calibri", size: 10 } as const;

/** The object `format`, of which the font is modelled. */
export function fontFormat(typeName: string, part: ChartPart<ChartFont>): HostObject {
  const { read, change } = part;
  return {
    typeName,
    objects: {
      font: () => ({
        typeName: "ChartFont",
        properties: {
          name: {
            get: () => read().fontName ?? USUAL_FONT.name,
            set: (value) => {
              change({ fontName: text(value) });
            },
          },
          size: {
            get: () => read().fontSize ?? USUAL_FONT.size,
            set: (value) => {
              change({ fontSize: number(value) });
            },
          },
          bold: {
            get: () => read().bold ?? false,
            set: (value) => {
              change({ bold: boolean(value) });
            },
          },
        },
      }),
    },
  };
}
