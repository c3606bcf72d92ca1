import type { Language } from "../wording/language";
import { useWording } from "./pane-wording";

/**
 * The texts of a part that is a file of its own, in the pane's language: what few need is not in the
 * wording that every visit loads.
 */
export const useTextsIn = <Texts>(textsByLanguage: Readonly<Record<Language, Texts>>): Texts =>
  textsByLanguage[useWording().language];
