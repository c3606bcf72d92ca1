const WEB_ADDRESS = /^https?:\/\/[^\s/?#.]+(\.[^\s/?#.]+)+(:\d{1,5})?([/?#]\S*)?$/iu;
/** Of any other scheme; "C:\" is a drive. */
const OTHER_SCHEME = /^(?![a-z]:\\)[a-z][a-z0-9+.-]+:/iu;
/** A name or a path that ends with a file's ending, without what no file's name may hold. */
const FILE = /^(?:[a-z]:)?[^<>:"|?*\p{Cc}]*[^<>:"|?*\p{Cc}\s./\\]\.[a-z0-9]{1,5}$/iu;

/** Whether a text has the form of a web address or of a file's name or path. Nothing is opened. */
export function hasLinkForm(text: string): boolean {
  const link = text.normalize("NFC").trim();
  if (WEB_ADDRESS.test(link)) return true;
  return !OTHER_SCHEME.test(link) && FILE.test(link);
}
