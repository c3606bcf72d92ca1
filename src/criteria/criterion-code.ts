/** Mã tiêu chí: whole numbers separated by points. Text, never a number: "3.2.10" is not "3.2.1". */
export const CODE_PATTERN = /^[1-9]\d*(\.[1-9]\d*){0,2}$/;

/** The code one level up: "3.2.10" → "3.2"; undefined for a section. */
export function parentCode(code: string): string | undefined {
  const lastPoint = code.lastIndexOf(".");
  return lastPoint === -1 ? undefined : code.slice(0, lastPoint);
}

/** Orders by part, as numbers: 3.2.9 before 3.2.10, a parent before its children. */
export function compareCodes(a: string, b: string): number {
  const partsOfA = a.split(".").map(Number);
  const partsOfB = b.split(".").map(Number);
  for (const [index, partOfA] of partsOfA.entries()) {
    const partOfB = partsOfB[index];
    if (partOfB === undefined) return 1;
    if (partOfA !== partOfB) return partOfA - partOfB;
  }
  return partsOfA.length - partsOfB.length;
}
