import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The part in which docx writes when the file was made. */
const CORE_PROPERTIES = "docProps/core.xml";
const WHEN_MADE = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;
/** The earliest day that a zip file can name, in whatever time zone this runs. */
export const WRITTEN = new Date(1980, 0, 1);

/**
 * The same package without the clock's time in it, so that the same document is the same bytes: docx
 * writes when it ran, as a property and for each file in the package, and has no option against it.
 */
export function withoutTimes(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const properties = files[CORE_PROPERTIES];
  if (properties === undefined) throw new Error(`docx wrote no ${CORE_PROPERTIES}`);
  files[CORE_PROPERTIES] = strToU8(strFromU8(properties).replace(WHEN_MADE, ""));
  return zipSync(files, { mtime: WRITTEN });
}
