/** Why a file cannot be opened, in one sentence a user can act on. */
export class OpenError extends Error {}
