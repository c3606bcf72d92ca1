const byName = new Intl.Collator("vi", { numeric: true });

/** So that "Xã A.xlsx" comes before its copy "Xã A (1).xlsx": of two files for one unit the first counts. */
const withoutExtension = (name: string): string => name.replace(/(?<=[^/\\])\.[^./\\]*$/, "");

/** The order in which files are read, by their names or paths. */
export const compareFileNames = (a: string, b: string): number =>
  byName.compare(withoutExtension(a), withoutExtension(b)) || byName.compare(a, b);

/** Whether a name is that of the lock file which Excel and LibreOffice leave beside an open workbook. */
export const isLockFile = (name: string): boolean => /^(~\$|\.~lock)/.test(name);
