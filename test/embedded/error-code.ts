/** Office's code of the error that a run ends with, and what failed: "ItemNotFound WorksheetCollection.getItem". */
export async function errorCode(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    const { errorLocation } = debugInfo as { errorLocation?: string };
    return errorLocation ? `${code} ${errorLocation}` : code;
  }
  return "no error";
}
