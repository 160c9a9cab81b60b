import { HostError, invalidArgument } from "../dispatcher/hostError";
import { parseAddress } from "./address";
import type { Grid } from "./grid";

const form = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Excel's rules for names of tables and defined names: no spaces, no cell's address, and each only once in a workbook. */
export function checkItemName(grid: Grid, name: string): void {
  if (!form.test(name) || parseAddress(name, { rows: 1, columns: 1 })) throw invalidArgument();
  const tables = grid.book.getTableList().map((table) => table.name);
  const taken = [...tables, ...grid.names.map((each) => each.getName())];
  if (taken.some((each) => each.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}
