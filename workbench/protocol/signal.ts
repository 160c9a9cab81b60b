/** A promise that is fulfilled from outside. */
export interface Signal {
  given: Promise<void>;
  give: () => void;
}

export function signal(): Signal {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}
