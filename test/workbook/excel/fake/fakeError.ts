/** An error as Excel gives it: what matters is its code. */
export class FakeError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
