import { useRef, useState } from "preact/hooks";
import { type AssignmentFile, readAssignmentFile } from "../../actions/import-assignments";
import type { CriteriaSet } from "../../criteria/criteria-set";
import { useServices } from "../pane-services";
import { useWording } from "../pane-wording";

/** What is known of the file that was chosen last. */
export type ChosenFile =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "read"; readonly name: string; readonly content: AssignmentFile };

/** Reads the assignments in a file that is chosen; of files chosen one after the other the last counts. */
export function useAssignmentFile(set: CriteriaSet): {
  readonly chosen: ChosenFile;
  readonly choose: (file: File | undefined) => Promise<void>;
} {
  const { readWorkbook } = useServices();
  const { assignmentImport } = useWording().texts;
  const [chosen, setChosen] = useState<ChosenFile>({ kind: "none" });
  const latest = useRef<File>(undefined);

  const read = async (file: File): Promise<ChosenFile> => {
    const { unreadable, noTable } = assignmentImport;
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return { kind: "unreadable", reason: unreadable["cannot-open"] };
    const workbook = await readWorkbook(new Uint8Array(bytes));
    if (!workbook.ok) return { kind: "unreadable", reason: unreadable[workbook.error.kind] };
    const content = readAssignmentFile(workbook.value, set);
    return content === undefined
      ? { kind: "unreadable", reason: noTable(file.name) }
      : { kind: "read", name: file.name, content };
  };

  const choose = async (file: File | undefined): Promise<void> => {
    latest.current = file;
    setChosen({ kind: file === undefined ? "none" : "reading" });
    if (file === undefined) return;
    const next = await read(file);
    if (latest.current === file) setChosen(next);
  };
  return { chosen, choose };
}
