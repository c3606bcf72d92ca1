import { type Finding, finding } from "../../scoring/finding";
import { MAX_ENTERED_TEXT } from "../../sheet-model/sheet";

/** Evidence as one text for each node, and a finding for each that no cell can hold whole. */
export function joinEvidence(
  textsByCode: ReadonlyMap<string, readonly string[]>,
  cellOf: (code: string) => string | undefined,
): { evidenceByCode: Map<string, string>; findings: Finding[] } {
  const evidenceByCode = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [code, texts] of textsByCode) {
    const whole = texts.join("\n");
    if (whole.length > MAX_ENTERED_TEXT) {
      findings.push(finding({ kind: "evidence-cut", length: whole.length }, code, cellOf(code)));
    }
    evidenceByCode.set(code, whole.slice(0, MAX_ENTERED_TEXT));
  }
  return { evidenceByCode, findings };
}
