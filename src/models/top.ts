import { invalid } from "./modelError";

/**
 * Refuses a number of top accounts that is no whole number of at least 1.
 *
 * @param top how many accounts are on the list; more than there are means all of them.
 */
export function checkTop(top: number): void {
  if (!Number.isInteger(top) || top < 1) {
    throw invalid(`top is ${top}. Give a whole number of accounts of at least 1, such as 35.`);
  }
}
