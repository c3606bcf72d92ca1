import { ColorKit, type IColorStyle, type Nullable } from "@univerjs/core";
import { type CellStyle, resolveThemeColor } from "hucre/xlsx";

type StoredColor = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/** A theme's colours as hucre lists them; undefined where the file has no theme. */
export type ThemeColors = string[] | undefined;

/** Files count the theme's light and dark colours in another order than the theme does. */
const PLACE_IN_THEME = [1, 0, 3, 2];

/** The palette of Excel 97, which files name by number: 0 to 7 and, again, 8 to 15, then on to 63. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 " +
  "C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC " +
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const PALETTE_REPEATS_AT = 8;

/** A colour as Univer writes it, "#RRGGBB"; undefined for the automatic one. */
export function openedColor(
  color: StoredColor | undefined,
  themeColors: ThemeColors,
): { rgb: string } | undefined {
  const rgb = color === undefined ? undefined : rgbOf(color, themeColors);
  return rgb === undefined ? undefined : { rgb: `#${rgb}` };
}

function rgbOf({ rgb, theme, tint, indexed }: StoredColor, themeColors: ThemeColors) {
  if (rgb !== undefined) return rgb.toUpperCase();
  if (theme !== undefined && themeColors !== undefined) {
    return resolveThemeColor(themeColors, PLACE_IN_THEME[theme] ?? theme, tint);
  }
  if (indexed === undefined) return undefined;
  return PALETTE[indexed < PALETTE_REPEATS_AT ? indexed : indexed - PALETTE_REPEATS_AT];
}

/** A colour in any of the notations that Univer keeps, as six hexadecimal digits. */
export function storedColor(color: Nullable<IColorStyle>): { rgb: string } | undefined {
  if (!color?.rgb) return undefined;
  const kit = new ColorKit(color.rgb);
  return kit.isValid ? { rgb: kit.toHexString().slice(1).toUpperCase() } : undefined;
}
