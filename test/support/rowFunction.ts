import fc from "fast-check";
import type { FakeHost } from "./fakeHost";

/**
 * Checks that a row function gives each row alone what it gives the row in the range, for any rows.
 *
 * @param row an arbitrary row of cells for each row-aligned argument, in the order of the arguments.
 * @param call puts the rows of each argument into the whole argument list.
 */
export function expectRowsAlone(
  host: FakeHost,
  id: string,
  row: fc.Arbitrary<unknown[][]>,
  call: (columns: unknown[][][]) => unknown[],
): void {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
      const columns = rows[0]!.map((_, argument) => rows.map((cells) => cells[argument]!));
      const together = host.call(id, call(columns)).cells;
      rows.forEach((_, i) => {
        const alone = host.call(id, call(columns.map((argument) => [argument[i]!]))).cells;
        expect(alone).toEqual([together[i]]);
      });
    }),
    { numRuns: 50 },
  );
}

/** A cell with a number from a list, a gap, or what people type by mistake. */
export function cellOf(...usual: number[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<unknown>(...usual) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, "n/a", "#N/A", "#DIV/0!", "12 %", "abc") },
  );
}
