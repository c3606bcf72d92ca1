/** How a sheet is protected, or was when it was loaded. */
export type Protection = Pick<Excel.WorksheetProtection, "protected" | "options">;

/** Loads what has to be known to unprotect a sheet and to protect it again as it was. */
export const loadProtection = ({ protection }: Excel.Worksheet): Excel.WorksheetProtection =>
  protection.load("protected,options");

/** Excel refuses to unprotect what is not protected. */
export function unprotect(
  worksheet: Excel.Worksheet,
  { protected: isProtected }: Pick<Protection, "protected">,
): void {
  if (isProtected) worksheet.protection.unprotect();
}

/** Protects a sheet as it was protected before; it must not be protected now, or Excel refuses. */
export function protectAgain(
  worksheet: Excel.Worksheet,
  { protected: isProtected, options }: Protection,
): void {
  if (isProtected) worksheet.protection.protect(options);
}
