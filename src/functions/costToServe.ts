import { alignedBlock, numbers } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, column, grid } from "../cells/result";
import { fit, vector, vectorParameters } from "../cells/vector";
import { costToServe as costOf } from "../models/costToServe";

/**
 * What COSTTOSERVE returns for each account.
 * @customenum {string}
 */
enum CostToServeOutput {
  /** The whole cost to serve. */
  total = "total",
  /** The cost of each activity. */
  parts = "parts",
}

/**
 * Cost to serve each account from its activities, such as orders, deliveries and visits, and what one of each costs (activity-based costing).
 * @customfunction COSTTOSERVE
 * @param drivers A row for each account, a column for each activity: how often it took place. Zero or more.
 * @param rates What one unit of each activity costs, in the order of the columns.
 * @param {CostToServeOutput} [output] "total" (default), or "parts" for the cost of each activity.
 * @returns {any[][]} A row for each account: its cost to serve, or a column for each activity.
 * @category Profitability and retention
 * @remarks Row function: a row alone gets the cost it has in the list. A missing driver of an activity at rate 0 costs nothing.
 * @throws #VALUE! for an account with a negative driver.
 * @throws #N/A for an account with a missing driver; enter 0 where an activity did not take place.
 * @see Kaplan and Narayanan, Measuring and Managing Customer Profitability, 2001.
 */
export function costToServe(drivers: any[][], rates: any[][], output?: CostToServeOutput): any[][] {
  return answer(() => {
    const source = alignedBlock("drivers", drivers);
    const prices = vectorParameters(fit(vector("rates", rates), source.columns, "activity"));
    const read = numbers(source);
    const result = costOf(read, prices);
    if (option("output", output, CostToServeOutput) === CostToServeOutput.parts) {
      const negative = new Map([...result.errors].filter(([, error]) => error.code === "#VALUE!"));
      return grid(result.parts, read.errors, negative);
    }
    return column(result.total, read.errors, result.errors);
  });
}
