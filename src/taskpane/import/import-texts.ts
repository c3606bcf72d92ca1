import { UNIT_IMPORT_TEXTS as ENGLISH } from "../../wording/en/unit-import-texts";
import { UNIT_IMPORT_TEXTS as VIETNAMESE } from "../../wording/vi/unit-import-texts";
import { useTextsIn } from "../texts-in";

const TEXTS = { vi: VIETNAMESE, en: ENGLISH };

/** What is said of importing units' files, in the pane's language. */
export const useImportTexts = () => useTextsIn(TEXTS);
