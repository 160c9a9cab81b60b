import { spill } from "../formulas";
import { NAMES, TABLES } from "../names";
import type { Formula } from "../plan/plan";

const formula = (text: string): Formula => ({ formula: text });

/** Cells of the rows that have a number in another column, n/a in the others, which charts leave out. */
export function whereNumber(numbers: string, cells: string): Formula {
  return formula(`=IF(ISNUMBER(${numbers}),${cells},NA())`);
}

/** The same for names: nothing in the other rows. */
export function namesWhereNumber(numbers: string, cells: string): Formula {
  return formula(`=IF(ISNUMBER(${numbers}),${cells},"")`);
}

/**
 * How many customers the chart shows and how many there are, which follows from the share that they are of all.
 *
 * @param table the cell of the Pareto table, named where it has an error.
 */
export function paretoCount(ranks: string, cumulativeCustomers: string, table: string): Formula {
  const all = `ROUND(COUNT(${ranks})/MAX(${cumulativeCustomers}),0)`;
  return formula(
    `=IFERROR("The "&COUNT(${ranks})&" largest of "&${all}&" customers. Their shares together are of all the revenue, not only of what is shown.",` +
      `"There is nothing to show: see the message of cell ${table}.")`,
  );
}

/** The weights of the criteria whose group stands for an axis, 0 for the others, along the rating columns. */
export function axisWeights(groups: string, axes: string, axis: string): Formula {
  const group = `XLOOKUP(${NAMES.ratingHeaders},${TABLES.criteria}[Criterion],${TABLES.criteria}[Group],"")&""`;
  return formula(`=${NAMES.weights}*(XLOOKUP(${group},${groups}&"",${axes},"")="${axis}")`);
}

/** The area of each bubble: the revenue where it is above 0. */
export function bubbleSizes(): Formula {
  return formula(`=IF(ISNUMBER(${NAMES.revenue}),IF(${NAMES.revenue}>0,${NAMES.revenue},0),0)`);
}

/** The same area for all accounts. */
export function equalSizes(): Formula {
  return formula(`=SEQUENCE(ROWS(${NAMES.accounts}),1,1,0)`);
}

/** 1 for each account on the key list, 0 for the others. */
export function onKeyList(): Formula {
  return formula(`=IF(IFERROR(LEFT(${NAMES.status},3)="Key",FALSE),1,0)`);
}

/** The cell of the portfolio matrix of each account. */
export function matrixField(attractiveness: string, strength: string): Formula {
  return formula(`=KAM.MATRIX(${spill(attractiveness)},${spill(strength)})`);
}

/** The rows of the portfolio in the order that they are drawn: rated on both axes, on the key list, then the largest. */
export function drawingOrder(x: string, y: string, key: string, size: string): Formula {
  const rated = `ISNUMBER(${spill(x)})*ISNUMBER(${spill(y)})`;
  return formula(`=SORTBY(SEQUENCE(ROWS(${spill(x)})),${rated},-1,${spill(key)},-1,${spill(size)},-1)`);
}

/** Cells of the portfolio's rows in another order. */
export function inOrder(cells: string, order: string): Formula {
  return formula(`=INDEX(${spill(cells)},${spill(order)})`);
}

/** The same for numbers along an axis, which a chart needs in every row: 0 where there is none. */
export function numbersInOrder(cells: string, order: string): Formula {
  return formula(`=IFERROR(INDEX(${spill(cells)},${spill(order)}),0)`);
}

/** Values of the rows in one field, n/a in the others, so that each field is a series. */
export function inField(fields: string, heading: string, values: string): Formula {
  return formula(`=IF(${spill(fields)}=${heading},${spill(values)},NA())`);
}

/** How many of how many accounts are drawn. */
export function bubbleCount(cells: string): Formula {
  return formula(
    `=COUNT(${cells})&" of "&ROWS(${NAMES.accounts})&" accounts: those on the key list, then the largest. Accounts without ratings enough on both axes are left out."`,
  );
}

