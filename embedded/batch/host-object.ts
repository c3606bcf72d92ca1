/**
 * One object that a batch can reach: what can be read from it, set on it, called on it, and which
 * objects lie behind it. Members are named as in Excel's reference ("rowHeight"). What is not in
 * these tables is not modelled, and a batch that asks for it fails.
 */
export interface HostObject {
  /** The class in Excel's reference: "Range". */
  readonly typeName: string;
  /** By which its collection finds it again. */
  readonly id?: string;
  /** It has no id, and a later batch can only point at it by a reference that was handed out. */
  readonly byReference?: true;
  readonly properties?: Readonly<Record<string, HostProperty>>;
  /** Objects behind a property: `range.format`. */
  readonly objects?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that answer with an object; null is Excel's null object. */
  readonly finders?: Readonly<Record<string, HostMethod<HostObject | null>>>;
  /** Methods that answer with a value, or with nothing. */
  readonly methods?: Readonly<Record<string, HostMethod<unknown>>>;
  /** The items, where it is a collection. */
  readonly items?: () => readonly HostObject[];
}

export interface HostProperty {
  /** May wait, for a calculation that is under way. */
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

export interface HostMethod<Answer> {
  /** How many arguments it knows; one more is refused rather than ignored. */
  readonly takes: number;
  readonly call: (...parameters: readonly unknown[]) => Answer;
}

/** A method that takes nothing. */
export function method<Answer>(call: () => Answer): HostMethod<Answer> {
  return { takes: 0, call };
}

/** Whether a value is an object of the host, as one that was handed over as an argument. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value;
}
