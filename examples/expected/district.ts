/** What a right compilation must give for one file that is taken in; totals in points. */
export interface ExpectedUnit {
  readonly file: string;
  readonly name: string;
  readonly selfTotal: number;
  readonly appraisedTotal: number;
  readonly complete: boolean;
  readonly rank: number | null;
  readonly classification: string | null;
  /** "kind code cell" each, sorted; "-" for what a finding has not. */
  readonly findings: readonly string[];
}

export interface ExpectedDistrict {
  readonly year: number;
  readonly units: readonly ExpectedUnit[];
  /** `refusal` is its kind, with the format where it has one: "other-spreadsheet xls". */
  readonly refused: readonly { readonly file: string; readonly refusal: string }[];
}

/** A unit before it is held against the others; totals in hundredths of a point. */
export interface UnitResult {
  readonly file: string;
  readonly name: string;
  readonly self: number;
  readonly appraised: number;
  readonly complete: boolean;
  readonly findings: readonly string[];
}

/** 4203/QĐ-UBND, Điều 8.1 to 8.5, in hundredths of a point. */
const BANDS = [
  { name: "Xuất sắc", from: 9000 },
  { name: "Tốt", from: 8000 },
  { name: "Khá", from: 7000 },
  { name: "Trung bình", from: 5000 },
  { name: "Yếu", from: 0 },
] as const;

/** Ranks by appraised total; equal totals share a rank, incomplete units have none. */
export function expectedUnits(results: readonly UnitResult[]): ExpectedUnit[] {
  const ranked = results.filter(({ complete }) => complete);
  return results.map(({ file, name, self, appraised, complete, findings }) => ({
    file,
    name,
    selfTotal: self / 100,
    appraisedTotal: appraised / 100,
    complete,
    rank: complete ? 1 + ranked.filter((other) => other.appraised > appraised).length : null,
    classification: complete ? (BANDS.find(({ from }) => appraised >= from)?.name ?? null) : null,
    findings: [...findings].sort(),
  }));
}
