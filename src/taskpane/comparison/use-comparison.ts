import { useEffect, useRef, useState } from "preact/hooks";
import {
  type ComparisonRefusal,
  type WorkbookComparison,
  readComparison,
} from "../../actions/compare-units";
import { ROUND_COLUMNS } from "../../templates/sheets/round-cells";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";

/** The comparison as it was last read. */
export interface ReadComparison {
  readonly comparison: WorkbookComparison;
  /** When the reading began. */
  readonly at: Date;
}

export interface ComparisonReading {
  /** Undefined until the workbook could first be read; stays when a later reading is refused. */
  readonly read: ReadComparison | undefined;
  /** Why the latest reading failed; undefined where it did not. */
  readonly refusal: ComparisonRefusal | undefined;
  readonly isReading: boolean;
  /** A unit's sheet was edited since what is read was read. */
  readonly isChanged: boolean;
  readonly readAgain: () => void;
}

/** Reads the comparison when the component comes and when it is asked to, not with each edit. */
export function useComparison(workbook: OpenWorkbook): ComparisonReading {
  const [read, setRead] = useState<ReadComparison>();
  const [refusal, setRefusal] = useState<ComparisonRefusal>();
  const [isReading, setReading] = useState(true);
  const [isChanged, setChanged] = useState(false);
  const unitSheets = useRef<ReadonlySet<string>>(undefined);

  const readAgain = async () => {
    const at = new Date();
    setReading(true);
    setChanged(false);
    const comparison = await readComparison(workbook);
    setReading(false);
    setRefusal(comparison.ok ? undefined : comparison.error);
    if (!comparison.ok) {
      // The figures are still those from before that change.
      if (isChanged) setChanged(true);
      return;
    }
    const sheets = [...comparison.value.sheetsByScorecard.values()];
    unitSheets.current = new Set(sheets.map(({ sheetName }) => sheetName));
    setRead({ comparison: comparison.value, at });
  };

  useEffect(() => {
    let isWatched = true;
    const watching = workbook.watch((edit) => {
      // Another sheet in front is no change, and comes with each row that is followed to its cell.
      if (edit.kind === "sheets" || !isWatched) return;
      // What is noted beside the form, such as what is logged, changes no score.
      if (edit.kind === "cells" && edit.range.firstColumn >= ROUND_COLUMNS.preliminary) return;
      if (unitSheets.current?.has(edit.sheetName) ?? true) setChanged(true);
    });
    // Even where edits are not told of, the time says how old the figures are.
    void watching.then(() => (isWatched ? readAgain() : undefined));
    return () => {
      isWatched = false;
      void watching.then((watched) => (watched.ok ? watched.value() : undefined));
    };
  }, [workbook]);

  return {
    read,
    refusal,
    isReading,
    isChanged,
    readAgain: () => {
      if (!isReading) void readAgain();
    },
  };
}
