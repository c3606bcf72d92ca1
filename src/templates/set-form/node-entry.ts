import type { LeafKind, ScoreLevel } from "../../criteria/criteria-set";
import type { Applicability } from "./set-words";

/** A row of a list as far as it could be read; its maximum and step in points. */
export interface NodeEntry {
  readonly row: number;
  readonly code: string | undefined;
  readonly label: string | undefined;
  readonly name: string | undefined;
  readonly max: number | undefined;
  /** What the row says itself of the leaves in it. */
  readonly kind: LeafKind | undefined;
  readonly applicability: Applicability | undefined;
  readonly step: number | undefined;
  readonly levels: readonly ScoreLevel[];
  readonly part: string;
  readonly whole: string;
  readonly guide: string;
  readonly lead: string;
}
