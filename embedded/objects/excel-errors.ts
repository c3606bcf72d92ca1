import { HostError } from "../batch/host-error";

/** Excel's refusals by the codes and in the words that office.js hands on. */

export function badArgument(): HostError {
  return new HostError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
  );
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "The resource being created already exists.");
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

export function generalException(): HostError {
  return new HostError(
    "GeneralException",
    "There was an internal error while processing the request.",
  );
}

export function invalidOperation(message: string): HostError {
  return new HostError("InvalidOperation", message);
}
