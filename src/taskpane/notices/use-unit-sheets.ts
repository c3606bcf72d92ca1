import { useEffect, useState } from "preact/hooks";
import { possibleUnitSheets } from "../../actions/notified-units";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";

/** The names of the sheets that may be units', kept up with sheets that come, go and get other names. */
export function useUnitSheets(workbook: OpenWorkbook): readonly string[] {
  const [sheetNames, setSheetNames] = useState<readonly string[]>([]);

  useEffect(() => {
    let isShown = true;
    const look = async () => {
      const found = await possibleUnitSheets(workbook);
      // Where Excel refuses, the names of before are the best there are.
      if (isShown && found.ok) setSheetNames(found.value);
    };
    const watching = workbook.watch(({ kind }) => {
      if (kind === "sheets") void look();
    });
    void look();
    return () => {
      isShown = false;
      void watching.then((watched) => (watched.ok ? watched.value() : undefined));
    };
  }, [workbook]);

  return sheetNames;
}
