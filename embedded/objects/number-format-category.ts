/** Excel.NumberFormatCategory of a number format. */
export function categoryOf(pattern: string): string {
  if (pattern === "General") return "General";
  if (pattern === "@") return "Text";
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (bare.includes("%")) return "Percentage";
  if (/E[+-]/i.test(bare)) return "Scientific";
  if (/[?#0]\s*\/\s*[?#0\d]/.test(bare)) return "Fraction";
  if (/[dy]/i.test(bare)) return "Date";
  if (/[hs]/i.test(bare)) return "Time";
  if (/[$₫€£¥]/.test(pattern)) return "Currency";
  return /[0#]/.test(bare) ? "Number" : "Custom";
}
