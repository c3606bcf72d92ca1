import { type ExpectedDistrict, expectedUnits } from "../expected/district";
import { COMMUNES } from "./communes";
import { type PlannedFile, planFile } from "./plan-file";
import { DUPLICATE, OLD_VERSION, REFUSED_FILES } from "./refused-files";

const YEAR = 2024;

export interface PlannedDistrict {
  readonly planned: readonly PlannedFile[];
  readonly duplicate: PlannedFile;
  readonly oldVersion: PlannedFile;
  readonly expected: ExpectedDistrict;
}

/** The whole district before any file is written. */
export function planDistrict(): PlannedDistrict {
  const planned = COMMUNES.map((commune, index) => planFile(commune, index + 1));
  return {
    planned,
    duplicate: planFile(DUPLICATE, COMMUNES.length + 1),
    oldVersion: planFile(OLD_VERSION, COMMUNES.length + 2),
    expected: expectedDistrict(planned),
  };
}

const byName = new Intl.Collator("vi", { numeric: true });

/** In the order in which a folder shows its files. */
function expectedDistrict(planned: readonly PlannedFile[]): ExpectedDistrict {
  const units = expectedUnits(planned.map(({ result }) => result));
  const refused = [
    { file: DUPLICATE.file, refusal: "duplicate-unit" },
    ...Object.values(REFUSED_FILES).map(({ file, refusal }) => ({ file, refusal })),
  ];
  const inOrder = (a: { file: string }, b: { file: string }) => byName.compare(a.file, b.file);
  return { year: YEAR, units: units.sort(inOrder), refused: refused.sort(inOrder) };
}
