import type { Check } from "./check";
import { constantCriteria } from "./checks/constantCriteria";
import { duplicates } from "./checks/duplicates";
import { eligibleWords } from "./checks/eligibleWords";
import { emptyCells } from "./checks/emptyCells";
import { entityTotal } from "./checks/entityTotal";
import { errorCells } from "./checks/errorCells";
import { missingParents } from "./checks/missingParents";
import { namesWithoutColumn } from "./checks/namesWithoutColumn";
import { negativeAmounts } from "./checks/negativeAmounts";
import { noNumbers } from "./checks/noNumbers";
import { offScale } from "./checks/offScale";
import { overrides } from "./checks/overrides";
import { spareSpaces } from "./checks/spareSpaces";
import { textNumbers } from "./checks/textNumbers";
import { totalRows } from "./checks/totalRows";
import { unmatchedAccounts } from "./checks/unmatchedAccounts";

/** Everything that is looked for; findings of the same severity are shown in this order. */
export const CHECKS: readonly Check[] = [
  namesWithoutColumn,
  totalRows,
  errorCells,
  textNumbers,
  noNumbers,
  overrides,
  duplicates,
  spareSpaces,
  unmatchedAccounts,
  entityTotal,
  offScale,
  emptyCells,
  eligibleWords,
  negativeAmounts,
  missingParents,
  constantCriteria,
];
