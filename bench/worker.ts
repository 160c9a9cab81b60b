import { type Case, CASES, PORTFOLIOS } from "./cases";
import { type Figures, measure } from "./measure";
import { timeOfCall } from "./timing";

/** What a worker measures and writes: the name of a case, and the sizes, or none for a portfolio. */
export type Measured = Figures | { readonly call: number };

class HostError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
Object.assign(globalThis, { CustomFunctions: { Error: HostError } });

const [name = "", ...sizes] = process.argv.slice(2);
const measured: Measured[] =
  sizes.length > 0 ? sizes.map((n) => measure(CASES[name]!, Number(n))) : [callTime(PORTFOLIOS[name]!)];
process.stdout.write(JSON.stringify(measured));

function callTime({ args, call, rows }: Case & { readonly rows: number }): Measured {
  const cells = args(rows);
  return { call: timeOfCall(() => (call as (...all: unknown[]) => unknown)(...cells)) };
}
