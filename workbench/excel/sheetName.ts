import { HostError, invalidArgument } from "../dispatcher/hostError";
import type { Grid } from "./grid";

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of \ / ? * [ ] : and not another sheet's name. */
export function checkSheetName(grid: Grid, name: string, ownId?: string): void {
  if (!/^[^\\/?*[\]:]{1,31}$/.test(name) || /^'|'$/.test(name)) throw invalidArgument();
  const other = grid.sheetNamed(name);
  if (other && other.getSheetId() !== ownId) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}
