/** What a request ends with when the host refuses it: an Office.js error code, a sentence, and the member it concerns. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    public location?: string,
  ) {
    super(message);
  }
}

/** A member, service or action that this host does not have. */
export function notImplemented(member: string): HostError {
  return new HostError("ApiNotFound", `workbench: ${member} is not implemented`, member);
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(message = "The requested resource doesn't exist."): HostError {
  return new HostError("ItemNotFound", message);
}
