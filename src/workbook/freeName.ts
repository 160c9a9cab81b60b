import { sameName } from "./snapshot/table";

/** A name that is not taken: the wanted one, or with 2, 3 … after it. */
export function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.some((one) => sameName(one, name))) return name;
  }
}
