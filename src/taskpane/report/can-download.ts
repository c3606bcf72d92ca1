/**
 * Whether a page in Office's pane can save a file. `platform` is an Office.PlatformType, which is a
 * text, whatever its declaration says. In a browser it can; the web views of the desktop programs
 * drop downloads without a word.
 */
export const canDownloadIn = (platform: string): boolean => platform === "OfficeOnline";
