/** Exit codes of the command. */
export const EXIT = {
  done: 0,
  /** `check` found errors, or the output could not be written. */
  failed: 1,
  wrongUsage: 2,
  /** `compile` or `export` wrote its file, but something that was given is not in it. */
  someRefused: 3,
} as const;

/** A call that cannot be carried out; ends the command with its sentence and the usage. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage";
}

/** A file that cannot be read or written; ends the command with its sentence. */
export class FileTrouble extends Error {
  override readonly name = "FileTrouble";
}
