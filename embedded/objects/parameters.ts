import { notModelled } from "../batch/host-error";
import { badArgument } from "./excel-errors";

/** Reads a batch's arguments as what they have to be; anything else is Excel's InvalidArgument. */

export function text(value: unknown): string {
  if (typeof value !== "string") throw badArgument();
  return value;
}

export function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw badArgument();
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw badArgument();
  return value;
}

export function wholeNumber(value: unknown, least = 0): number {
  const whole = number(value);
  if (!Number.isInteger(whole) || whole < least) throw badArgument();
  return whole;
}

/** Undefined where the argument was left out. */
export function optional<Value>(
  value: unknown,
  read: (value: unknown) => Value,
): Value | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

export function oneOf<Choice extends string>(
  choices: readonly Choice[],
): (value: unknown) => Choice {
  return (value) => {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) throw badArgument();
    return choice;
  };
}

/**
 * An object of options by name. One that is none of `known` is refused rather than dropped;
 * those without a value were left out.
 */
export function options<Name extends string>(
  value: unknown,
  known: readonly Name[],
  of: string,
): Partial<Record<Name, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw badArgument();
  const given = Object.entries(value).filter(
    ([, option]) => option !== undefined && option !== null,
  );
  const unknownOption = given.find(([name]) => !known.some((knownName) => knownName === name));
  if (unknownOption !== undefined) throw notModelled(`${of}.${unknownOption[0]}`);
  return Object.fromEntries(given) as Partial<Record<Name, unknown>>;
}

/** An RGB colour as Excel gives it: "#" and six capital digits. */
export function color(value: unknown): string {
  const given = text(value);
  const digits = /^#?([0-9a-f]{6})$/i.exec(given)?.[1] ?? NAMED_COLORS[given.toLowerCase()];
  if (digits === undefined) throw badArgument();
  return `#${digits.toUpperCase()}`;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
};
