import fc from "fast-check";
import { allowedScores } from "../../../src/criteria/allowed-scores";
import type { CriteriaNode, CriteriaSet } from "../../../src/criteria/criteria-set";
import type { OrgUnitKind } from "../../../src/criteria/org-unit-kind";
import { appliesTo } from "../../../src/scoring/contribution";
import { type Scorecard, emptyScorecard } from "../../../src/scoring/scorecard";
import type { CellInput, SheetModel } from "../../../src/sheet-model/sheet";
import {
  SCORECARD_COLUMNS as COLUMNS,
  SET_COLUMNS,
  ScorecardLayout,
} from "../../../src/templates/sheets/scorecard-layout";

/** What is typed for a leaf; undefined leaves the cell as it was drawn. */
export interface TypedLeaf {
  readonly self: CellInput | undefined;
  readonly appraised: CellInput | undefined;
  readonly part: CellInput | undefined;
  readonly whole: CellInput | undefined;
  readonly evidence: CellInput | undefined;
  readonly remark: CellInput | undefined;
}

export type TypedLeaves = ReadonlyMap<string, TypedLeaf>;

export const KINDS: readonly (OrgUnitKind | undefined)[] = ["commune", "ward", undefined];

/** Whatever may be typed into a leaf's score, all of which a program reads as the sheet does. */
function anyScore({ maxScore, ...leaf }: CriteriaNode): fc.Arbitrary<CellInput | undefined> {
  const max = maxScore / 100;
  const allowed = allowedScores({ maxScore, ...leaf }) ?? [maxScore];
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: maxScore }).map((points) => points / 100) },
    { weight: 5, arbitrary: fc.constantFrom(...allowed).map((points) => points / 100) },
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 3, arbitrary: fc.constantFrom("Không áp dụng", "KAD", "  Không có ") },
    { weight: 1, arbitrary: fc.constantFrom(-0.25, max + 0.01, 45_413, 0.125, "tốt") },
  );
}

const anyFigure: fc.Arbitrary<CellInput | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((parts) => parts / 1000) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1) },
  { weight: 2, arbitrary: fc.constant(undefined) },
);

export function anyTypedLeaves(set: CriteriaSet): fc.Arbitrary<TypedLeaves> {
  const text = fc.constantFrom(undefined, "12/KH-UBND");
  const leaves = set.leaves.map((leaf) =>
    fc.record({
      self:
        leaf.ratio === undefined
          ? anyScore(leaf)
          : fc.oneof(fc.constant(undefined), anyScore(leaf)),
      appraised: anyScore(leaf),
      part: leaf.ratio === undefined ? fc.constant(undefined) : anyFigure,
      whole: leaf.ratio === undefined ? fc.constant(undefined) : anyFigure,
      evidence: text,
      remark: text,
    }),
  );
  return fc
    .tuple(...leaves)
    .map((typed) => new Map(set.leaves.map(({ code }, place) => [code, typed[place] ?? NOTHING])));
}

const NOTHING: TypedLeaf = {
  self: undefined,
  appraised: undefined,
  part: undefined,
  whole: undefined,
  evidence: undefined,
  remark: undefined,
};

/** Every leaf scored in both columns, with a valid score or as one that does not apply. */
export function fullyTyped(set: CriteriaSet): fc.Arbitrary<TypedLeaves> {
  return anyTypedLeaves(set).map(
    (typed) =>
      new Map(
        set.leaves.map((leaf) => {
          const valid = (input: CellInput | undefined) =>
            typeof input === "number" &&
            input >= 0 &&
            input <= leaf.maxScore / 100 &&
            input !== 0.125
              ? input
              : leaf.notApplicable === undefined
                ? leaf.maxScore / 200
                : "Không áp dụng";
          const { self, appraised, ...others } = typed.get(leaf.code) ?? NOTHING;
          const own = leaf.kind === "survey" ? undefined : valid(self);
          return [leaf.code, { ...others, self: own, appraised: valid(appraised) }];
        }),
      ),
  );
}

export const unitOf = (kind: OrgUnitKind | undefined, number: number) => {
  const words = { commune: "Xã", ward: "Phường", township: "Thị trấn" };
  const name = `Ví dụ ${String(number)}`;
  return { name: kind === undefined ? name : `${words[kind]} ${name}`, kind };
};

export const blankOf = (
  set: CriteriaSet,
  kind: OrgUnitKind | undefined,
  number: number,
): Scorecard => emptyScorecard(set, unitOf(kind, number), 2025);

/** A unit's sheet after this was typed into it, but where nothing is to be typed for units of its kind. */
export function typedInto(
  sheet: SheetModel,
  set: CriteriaSet,
  kind: OrgUnitKind | undefined,
  typed: TypedLeaves,
): SheetModel {
  const layout = new ScorecardLayout(set);
  const leavesByRow = new Map(
    set.leaves
      .filter((leaf) => appliesTo(leaf, kind))
      .map((leaf) => [layout.rowOf(leaf), leaf.code]),
  );
  const columns = new Map<number, keyof TypedLeaf>([
    [COLUMNS.self, "self"],
    [COLUMNS.appraised, "appraised"],
    [COLUMNS.evidence, "evidence"],
    [COLUMNS.remark, "remark"],
    [SET_COLUMNS.part, "part"],
    [SET_COLUMNS.whole, "whole"],
  ]);
  const rows = sheet.rows.map((row, place) => {
    const entries = typed.get(leavesByRow.get(place) ?? "");
    if (entries === undefined) return row;
    return {
      ...row,
      cells: row.cells.map((cell, column) => {
        const key = columns.get(column);
        const input = key === undefined ? undefined : entries[key];
        return cell === null || input === undefined ? cell : { ...cell, input };
      }),
    };
  });
  return { ...sheet, rows };
}
