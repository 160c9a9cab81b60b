import { spill } from "../formulas";
import { NAMES, TABLES } from "../names";
import type { Formula } from "../plan/plan";
import { literal } from "../selfTest/formulas";

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
    `=IFERROR("The "&COUNT(${ranks})&" largest of "&${all}&" customers, those with net credits counted. Their shares together are of all the revenue, not only of what is shown.",` +
      `"There is nothing to show: see the message of cell ${table}.")`,
  );
}

/** The weights of the criteria whose group stands for an axis, 0 for the others, along the rating columns. */
export function axisWeights(groups: string, axes: string, axis: string): Formula {
  const group = `XLOOKUP(${NAMES.ratingHeaders},${TABLES.criteria}[Criterion],${TABLES.criteria}[Group],"")&""`;
  return formula(`=${NAMES.weights}*(XLOOKUP(${group},${groups}&"",${axes},"")="${axis}")`);
}

/** The area of each bubble: the revenue where it is above 0. */
export function bubbleSizes(revenue: string): Formula {
  return formula(`=IF(ISNUMBER(${revenue}),IF(${revenue}>0,${revenue},0),0)`);
}

/** The same area for all accounts. */
export function equalSizes(accounts: string): Formula {
  return formula(`=SEQUENCE(ROWS(${accounts}),1,1,0)`);
}

/** 1 for each account on the key list, 0 for the others. */
export function onKeyList(): Formula {
  return formula(`=IF(IFERROR(LEFT(${NAMES.status},3)="Key",FALSE),1,0)`);
}

/** The cell of the portfolio matrix of each account. */
export function matrixField(attractiveness: string, strength: string): Formula {
  return formula(`=KAM.MATRIX(${spill(attractiveness)},${spill(strength)})`);
}

/** 1 for each account that is rated on both axes, 0 for the others. */
export function ratedOnBoth(x: string, y: string): Formula {
  return formula(`=ISNUMBER(${spill(x)})*ISNUMBER(${spill(y)})`);
}

/** Cells by which accounts are ordered: rated on both axes, on the key list, then the largest. */
export interface DrawingOrder {
  readonly rated: string;
  readonly key: string;
  readonly size: string;
}

/** Cells of the accounts in the order in which they are drawn. */
export function inOrder(cells: string, order: DrawingOrder): Formula {
  return formula(`=${sorted(cells, order)}`);
}

/** The same for numbers along an axis, which a chart needs in every row: 0 where there is none. */
export function numbersInOrder(cells: string, order: DrawingOrder): Formula {
  return formula(`=IFERROR(${sorted(cells, order)},0)`);
}

function sorted(cells: string, { rated, key, size }: DrawingOrder): string {
  return `SORTBY(${spill(cells)},${spill(rated)},-1,${spill(key)},-1,${spill(size)},-1)`;
}

/** Values of the rows in one field, n/a in the others, so that each field is a series. */
export function inField(fields: string, heading: string, values: string): Formula {
  return formula(`=IF(${spill(fields)}=${heading},${spill(values)},NA())`);
}

/** How many of how many accounts are drawn. */
export function bubbleCount(cells: string, accounts: string): Formula {
  return formula(
    `=COUNT(${cells})&" of "&ROWS(${accounts})&" accounts: those on the key list, then the largest. Accounts without ratings enough on both axes are left out."`,
  );
}

/** Where each account stands: 1 on the key list, 2 in reserve or in a tie at the cut, 3 elsewhere. */
export function standingOf(): Formula {
  const { status } = NAMES;
  return formula(
    `=IF(IFERROR(LEFT(${status},3)="Key",FALSE),1,IF(IFERROR((${status}="Reserve")+(${status}="Tie at cut"),0)>0,2,3))`,
  );
}

/** The tier of each account: where the best of its customer's accounts stands. */
export function bestStanding(standing: string, customers: string, names: readonly string[]): Formula {
  const best = `MINIFS(${spill(standing)},${spill(customers)},${spill(customers)})`;
  return formula(`=CHOOSE(${best},${names.map(literal).join(",")})`);
}

/** The customer of each account: its parent where it has one, else the account. */
export function customerOf(account: string, parent: string | undefined): Formula {
  return formula(parent === undefined ? `=${account}&""` : `=IF(${parent}="",${account},${parent})&""`);
}

/** The shares of tiers, n/a in the rows that close their table. */
export function shareOfTier(labels: string, shares: string): Formula {
  return formula(`=IF((${labels}="Total")+(${labels}="Not in list")+(${labels}=""),NA(),${shares})`);
}

/** The names of tiers, nothing in the rows that close their table. */
export function tierNames(labels: string): Formula {
  return formula(`=IF((${labels}="Total")+(${labels}="Not in list"),"",${labels})`);
}
