import { useRef, useState } from "preact/hooks";
import { type CompiledWorkbook, readCompiledFile } from "../../actions/read-compiled-file";
import type { CompiledRefusal } from "../../scoring/compiled-refusal";
import type { WorkbookRefusal } from "../../sheet-model/workbook-refusal";
import { isNotLoaded } from "../is-not-loaded";
import { useServices } from "../pane-services";

/** What is known of the file that was chosen for the year before. */
export type LastYearFile =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "unreadable"; readonly why: Unreadable }
  | { readonly kind: "read"; readonly name: string; readonly workbook: CompiledWorkbook };

export type Unreadable =
  | WorkbookRefusal
  | CompiledRefusal
  /** The file itself, or the part of the pane that reads files, could not be had. */
  | { readonly kind: "cannot-open" }
  | { readonly kind: "not-loaded" };

export interface LastYearChoice {
  readonly file: LastYearFile;
  /** Of files chosen one after the other the last counts. */
  readonly choose: (file: File) => Promise<void>;
  readonly remove: () => void;
}

/** Reads the compiled workbook of the year before, which is chosen in the pane. */
export function useLastYearFile(): LastYearChoice {
  const { readWorkbook } = useServices();
  const [file, setFile] = useState<LastYearFile>({ kind: "none" });
  const latest = useRef<File>(undefined);

  const read = async (chosen: File): Promise<LastYearFile> => {
    const bytes = await chosen.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return { kind: "unreadable", why: { kind: "cannot-open" } };
    try {
      const workbook = await readCompiledFile(new Uint8Array(bytes), { read: readWorkbook });
      return workbook.ok
        ? { kind: "read", name: chosen.name, workbook: workbook.value }
        : { kind: "unreadable", why: workbook.error };
    } catch (error) {
      if (!isNotLoaded(error)) throw error;
      return { kind: "unreadable", why: { kind: "not-loaded" } };
    }
  };

  const choose = async (chosen: File): Promise<void> => {
    latest.current = chosen;
    setFile({ kind: "reading" });
    const next = await read(chosen);
    if (latest.current === chosen) setFile(next);
  };

  const remove = () => {
    latest.current = undefined;
    setFile({ kind: "none" });
  };
  return { file, choose, remove };
}
