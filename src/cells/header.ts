import { answerFor, errorIn, isMissing, plain } from "./cell";
import type { Block } from "./matrix";
import { errorCell, namedTwice } from "./messages";

/**
 * Which thing each column of a block holds, where the first row is a header: it is one as soon as a cell of it names a
 * known thing. Columns with other names get -1; an error among the names is refused, as it may hide a known one.
 * Undefined where the first row is no header.
 *
 * @param find the thing (from 0) a name stands for.
 */
export function readHeader(source: Block, find: (name: string) => number | undefined): Int32Array | undefined {
  const names = Array.from({ length: source.columns }, (_, j) => plain(source.cells[0]![j]));
  const columns = Int32Array.from(names, (name) =>
    typeof name === "string" && !isMissing(name) && errorIn(name) === undefined ? (find(name) ?? -1) : -1,
  );
  if (columns.every((thing) => thing < 0)) return undefined;
  names.forEach((name, j) => {
    const shown = errorIn(name);
    if (shown !== undefined)
      throw errorCell({ argument: source.argument, row: 1, column: j + 1 }, shown, answerFor(shown));
  });
  columns.forEach((thing, j) => {
    const first = columns.indexOf(thing);
    if (thing >= 0 && first < j) throw namedTwice(source.argument, String(names[first]), String(names[j]));
  });
  return columns;
}
