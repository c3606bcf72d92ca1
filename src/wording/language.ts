/** The languages the add-in speaks; what stands in the sheets is Vietnamese always. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Vietnamese where Office is Vietnamese, English anywhere else. `displayLanguage` is a tag such as "vi-VN". */
export const languageOf = (displayLanguage: string): Language =>
  /^vi\b/i.test(displayLanguage) ? "vi" : "en";
