import type { Labels } from "../models/labels";
import { ModelError } from "../models/modelError";
import { foldedKey } from "./foldedKey";
import { type Block, block, fitRows, optionalBlock, upright } from "./matrix";
import { notAVector } from "./messages";
import { readName } from "./name";

/**
 * A label for each row of the main argument, such as its tier; one cell stands for all rows. Labels are compared
 * without regard to case and spare spaces; blank, n/a and 0 are no label.
 *
 * @param of what a row of the main argument stands for, such as "account".
 */
export function readLabels(argument: string, value: unknown, main: Block, of: string): Labels {
  const source = upright(block(argument, value));
  if (source.columns !== 1) throw notAVector(argument, source.rows, source.columns);
  const all = source.rows === 1;
  const { cells } = all ? source : fitRows(source, main, of);
  const known = new Map<string, number>();
  const names: string[] = [];
  const places = new Int32Array(cells.length).fill(-1);
  for (let i = 0; i < cells.length; i++) {
    const name = readName(cells[i]![0], { argument, row: i + 1 });
    if (name === undefined) continue;
    if (name instanceof ModelError) throw name;
    const key = foldedKey(name);
    const place = known.get(key) ?? names.length;
    if (place === names.length) {
      known.set(key, place);
      names.push(name);
    }
    places[i] = place;
  }
  return { of: all ? new Int32Array(main.rows).fill(places[0]!) : places, names };
}

/** `readLabels` of an argument that may be omitted. */
export function optionalLabels(argument: string, value: unknown, main: Block, of: string): Labels | undefined {
  return optionalBlock(argument, value) && readLabels(argument, value, main, of);
}
