import type { FunctionWay } from "./function-calls";

/** How the page was asked for: `?lang=en-US&api=1.17&file=/sample/huyen-mau.xlsx`. */
export interface PageOptions {
  /** Office's display language. */
  readonly language: string;
  /** The version of ExcelApi to offer instead of what the manifest asks for. */
  readonly excelApi: string | undefined;
  /** Where the add-in's manifest lies. */
  readonly manifest: string;
  /** A workbook to begin with. */
  readonly file: string | undefined;
  readonly functions: FunctionWay;
}

export function readPageOptions(search: string): PageOptions {
  const parameters = new URLSearchParams(search);
  return {
    language: parameters.get("lang") ?? "vi-VN",
    excelApi: parameters.get("api") ?? undefined,
    manifest: parameters.get("manifest") ?? "/manifest.xml",
    file: parameters.get("file") ?? undefined,
    functions: parameters.get("functions") === "wire" ? "wire" : "direct",
  };
}
