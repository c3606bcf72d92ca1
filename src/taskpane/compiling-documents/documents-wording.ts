import type { CompiledRefusal } from "../../scoring/compiled-refusal";
import type { HostRefusal } from "../../sheet-model/host-refusal";
import type { WorkbookRefusal } from "../../sheet-model/workbook-refusal";
import type { CompiledDocumentsTexts } from "../../wording/compiled-documents-texts";
import { COMPILED_DOCUMENTS_TEXTS as ENGLISH } from "../../wording/en/compiled-documents-texts";
import { describeCompiledRefusal as describeInEnglish } from "../../wording/en/compiled-refusal-sentences";
import { COMPILED_DOCUMENTS_TEXTS as VIETNAMESE } from "../../wording/vi/compiled-documents-texts";
import { describeCompiledRefusal as describeInVietnamese } from "../../wording/vi/compiled-refusal-sentences";
import { useWording } from "../pane-wording";
import { useTextsIn } from "../texts-in";

/** All that this part of the pane says, in the pane's language. */
export interface DocumentsWording {
  readonly texts: CompiledDocumentsTexts;
  /** Why the open workbook is not taken for a compiled one, or Excel refused. */
  readonly describe: (refusal: HostRefusal | CompiledRefusal) => string;
  /** Why a file is not taken for a compiled workbook. */
  readonly describeFile: (refusal: WorkbookRefusal | CompiledRefusal) => string;
}

const WORDING = {
  vi: { texts: VIETNAMESE, describeFile: describeInVietnamese },
  en: { texts: ENGLISH, describeFile: describeInEnglish },
};

export function useDocumentsWording(): DocumentsWording {
  const { describeHostRefusal } = useWording();
  const wording = useTextsIn(WORDING);
  const describe: DocumentsWording["describe"] = (refusal) =>
    refusal.kind === "not-compiled" || refusal.kind === "no-units" || refusal.kind === "out-of-form"
      ? wording.describeFile(refusal)
      : describeHostRefusal(refusal);
  return { ...wording, describe };
}
