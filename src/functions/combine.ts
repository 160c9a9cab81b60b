import { alignedBlock, fitRows, numbers, optionalBlock } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, column, type ResultCell, table } from "../cells/result";
import { perRow } from "../cells/rowArguments";
import { fit, optionalVector, vectorNumbers, vectorParameters } from "../cells/vector";
import { type Combined, combineForecasts } from "../models/combineForecasts";
import { normalizeWeights } from "../models/criteria";
import { at, type Matrix } from "../models/matrix";
import { invalid, type RowErrors } from "../models/modelError";

/**
 * How forecasts are combined.
 * @customenum {string}
 */
enum CombineMethod {
  /** The simple mean, hard to beat in practice. */
  mean = "mean",
  /** The median. */
  median = "median",
  /** Weighted by one over the squared past error of each method. */
  inverse_mse = "inverse_mse",
  /** Weighted by weights of your own. */
  weights = "weights",
}

/**
 * What COMBINE returns for each account.
 * @customenum {string}
 */
enum CombineOutput {
  /** The combined forecast. */
  point = "point",
  /** The smallest forecast. */
  low = "low",
  /** The largest forecast. */
  high = "high",
  /** The sample standard deviation of the forecasts. */
  spread = "spread",
  /** All four, with a header row. */
  table = "table",
}

const COLUMNS = ["point", "low", "high", "spread"] as const satisfies (keyof Combined)[];

/**
 * Combines several demand forecasts of each account, such as buyers' intentions, market research, sales force, experts and past data, into one with a range. Missing forecasts are left out.
 * @customfunction COMBINE
 * @param forecasts A row for each account, a column for each forecasting method. Blank or n/a is a missing forecast.
 * @param {CombineMethod} [method] "mean" (default), "median", "inverse_mse" or "weights".
 * @param {any[][]} [method_values] For each method its past error (RMSE) under inverse_mse, or its weight under weights.
 * @param {CombineOutput} [output] "point" (default), "low", "high", "spread", or "table" with all four.
 * @param {any[][]} [adjustments] For each account one or more factors its forecasts are multiplied by, such as 1.05. 0 or blank is no adjustment.
 * @returns {any[][]} A row for each account; the table has a header row.
 * @category Growth
 * @remarks Row function: a row alone gets the forecast it has in the list. An account with a single forecast has a point and no range.
 * @throws #N/A for an account without a forecast, or without a range where one is asked for.
 * @throws #VALUE! where inverse_mse lacks the past error of a method that is used, or it is zero.
 * @see Bates and Granger, The Combination of Forecasts, Operational Research Quarterly 20, 1969.
 */
export function combine(
  forecasts: any[][],
  method?: CombineMethod,
  method_values?: any[][],
  output?: CombineOutput,
  adjustments?: any[][],
): any[][] {
  return answer(() => {
    const source = alignedBlock("forecasts", forecasts);
    const how = option("method", method, CombineMethod) ?? CombineMethod.mean;
    const shown = option("output", output, CombineOutput) ?? CombineOutput.point;
    const values = methodValues(how, method_values, source.columns);
    const read = numbers(source, (m) => how === CombineMethod.weights && values[m] === 0);
    const given = optionalBlock("adjustments", adjustments);
    const factors = given && numbers(fitRows(given, source, "account"));
    const errors: RowErrors = new Map([...(factors?.errors ?? []), ...read.errors]);
    const results = new Array<Combined>(source.rows);
    perRow(source.rows, errors, (i) => {
      const row = Array.from({ length: source.columns }, (_, m) => at(read, i, m));
      results[i] = combineForecasts(row, how, values, factors ? product(factors, i) : 1);
      return 0;
    });
    const cell = (i: number, one: (typeof COLUMNS)[number]): ResultCell => errors.get(i) ?? results[i]![one];
    if (shown !== CombineOutput.table) return column(Array.from(results, (_, i) => cell(i, shown)));
    return table(
      ["Point", "Low", "High", "Spread"],
      Array.from(results, (_, i) => COLUMNS.map((one) => cell(i, one))),
    );
  });
}

function methodValues(method: CombineMethod, value: unknown, methods: number): Float64Array {
  if (method !== CombineMethod.inverse_mse && method !== CombineMethod.weights) return new Float64Array(methods);
  const given = optionalVector("method_values", value);
  if (given === undefined) {
    throw invalid(
      `method_values is empty, but method is ${method}. Pass ${method === CombineMethod.weights ? "a weight" : "the past error (RMSE)"} for each method.`,
    );
  }
  const each = fit(given, methods, "method");
  return method === CombineMethod.weights
    ? normalizeWeights(vectorParameters(each), "method_values")
    : vectorNumbers(each);
}

/** The product of an account's factors; 0 and missing mean no adjustment. */
function product(factors: Matrix, i: number): number {
  let result = 1;
  for (let q = 0; q < factors.columns; q++) {
    const factor = at(factors, i, q);
    if (factor < 0)
      throw invalid(
        `adjustments column ${q + 1} is ${factor}. Factors are above zero, such as 1.05; 0 or blank is none.`,
      );
    if (factor > 0) result *= factor;
  }
  return result;
}
