import { type ImportChoice, type PlannedUnit, isReplaceable } from "../../actions/plan-import";

/** What was chosen so far, by the file that asks. */
export type ImportChoices = ReadonlyMap<PlannedUnit, ImportChoice>;

/** What can be chosen for a file, in the order in which it is offered. */
export const choicesFor = ({ rivals }: PlannedUnit): ImportChoice[] => [
  { kind: "keep" },
  ...rivals.filter(isReplaceable).map((rival) => ({ kind: "replace" as const, rival })),
  { kind: "both" },
];

/** The same choice for all of them, where each has it; those that have not keep theirs. */
export function forAll(
  asking: readonly PlannedUnit[],
  kind: ImportChoice["kind"],
  choices: ImportChoices,
): ImportChoices {
  const chosen = asking.flatMap((planned): [PlannedUnit, ImportChoice][] => {
    const choice = choicesFor(planned).find((each) => each.kind === kind);
    return choice === undefined ? [] : [[planned, choice]];
  });
  return new Map([...choices, ...chosen]);
}

export const isSameChoice = (a: ImportChoice, b: ImportChoice | undefined): boolean =>
  a.kind === "replace" ? b?.kind === "replace" && a.rival === b.rival : a.kind === b?.kind;
