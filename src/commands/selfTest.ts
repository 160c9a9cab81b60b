import { bundledExamples } from "../workbook/workedExamples/bundledExamples";
import { openWorkbook } from "../workbook/excel/workbook";
import { freeName } from "../workbook/freeName";
import { SELF_TEST_SHEET } from "../workbook/names";
import { failureSentence } from "../workbook/changes/outcome";
import { selfTest } from "../workbook/selfTest/selfTest";

/** Adds a sheet with the self-test and shows it; an earlier one stays. Returns why it could not. */
export async function runSelfTest(): Promise<string | undefined> {
  const workbook = openWorkbook(() => undefined);
  const name = freeName(SELF_TEST_SHEET, await workbook.sheetNames());
  const outcome = await workbook.carryOut(selfTest(name, bundledExamples()));
  return outcome.kind === "done" ? undefined : failureSentence(outcome);
}
