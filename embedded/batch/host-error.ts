/** A failure that office.js hands on to the add-in as an `OfficeExtension.Error` of this code. */
export class HostError extends Error {
  readonly code: string;
  /** The member that failed, where it is known better than by the action: "Worksheet.name". */
  readonly location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.location = location;
  }
}

/** Runs one member of an object; a failure that does not yet say where it arose arose there. */
export function at<Answer>(location: string, run: () => Answer): Answer {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HostError) || error.location !== undefined) throw error;
    throw new HostError(error.code, error.message, location);
  }
}

/**
 * What the embedded Excel has no model of. A test that meets it must fail: an add-in that works
 * only because its call was ignored would not work in Excel.
 */
export function notModelled(what: string): HostError {
  return new HostError("NotImplemented", `Embedded Excel does not model ${what}`, what);
}
