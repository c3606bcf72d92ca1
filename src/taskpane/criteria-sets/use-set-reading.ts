import { useRef, useState } from "preact/hooks";
import { type SheetsReading, readOpenSet, readSetSheets } from "../../actions/criteria-set-sheets";
import type { OpenWorkbook } from "../../sheet-model/open-workbook";
import { whereNotLoaded } from "../is-not-loaded";
import { useServices } from "../pane-services";
import { useWording } from "../pane-wording";
import { useSetsWording } from "./sets-wording";

/** What is known of the sheets that were read last; `source` is a file's name, undefined for the open workbook. */
export type ReadSheets =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "read"; readonly source: string | undefined; readonly reading: SheetsReading };

export interface SetReadings {
  readonly sheets: ReadSheets;
  readonly readFile: (file: File) => Promise<void>;
  readonly readOpen: () => Promise<void>;
  readonly forget: () => void;
}

/** Reads criteria sets; of what is asked for one after the other the last counts. */
export function useSetReading(workbook: OpenWorkbook, onBegin: () => void): SetReadings {
  const { readWorkbook } = useServices();
  const { texts, describeHostRefusal } = useWording();
  const { texts: words, describeRefusal } = useSetsWording();
  const [sheets, setSheets] = useState<ReadSheets>({ kind: "none" });
  const latest = useRef(0);

  const show = async (read: () => Promise<ReadSheets>) => {
    latest.current += 1;
    const asked = latest.current;
    setSheets({ kind: "reading" });
    onBegin();
    const next = await read();
    if (latest.current === asked) setSheets(next);
  };

  const fileRead = async (file: File): Promise<ReadSheets> => {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return { kind: "unreadable", reason: words.cannotOpen };
    const read = await readWorkbook(new Uint8Array(bytes)).catch(whereNotLoaded);
    if (read === undefined) return { kind: "unreadable", reason: texts.partNotLoaded };
    if (!read.ok) return { kind: "unreadable", reason: describeRefusal(read.error) };
    return { kind: "read", source: file.name, reading: readSetSheets(read.value.grids) };
  };

  const openRead = async (): Promise<ReadSheets> => {
    const read = await readOpenSet(workbook);
    return read.ok
      ? { kind: "read", source: undefined, reading: read.value }
      : { kind: "unreadable", reason: describeHostRefusal(read.error) };
  };

  return {
    sheets,
    readFile: (file) => show(() => fileRead(file)),
    readOpen: () => show(openRead),
    forget: () => {
      latest.current += 1;
      setSheets({ kind: "none" });
    },
  };
}
