import type { Blocks, Snapshot } from "../../../src/workbook/snapshot/snapshot";
import { takeSnapshot } from "../../../src/workbook/snapshot/snapshot";
import type { Portfolio } from "../../../src/workbook/snapshot/portfolio";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { accountsTable, modelBlocks } from "../modelTables";

/** A portfolio with everything it was read from. */
export interface ReadPortfolio {
  readonly blocks: Blocks;
  readonly portfolio: Portfolio;
  readonly criteria: Snapshot["criteria"];
  /** The weights in the sheet. */
  readonly weights: readonly number[];
}

/** Reads the portfolio of a workbook that is as `modelBlocks` makes it, apart from a change. */
export function portfolioIn(change: Partial<Blocks> = {}): ReadPortfolio {
  const blocks = modelBlocks(change);
  const reading = takeSnapshot(blocks);
  if (reading.kind !== "snapshot" || "problems" in reading.snapshot.portfolio) throw new Error("no portfolio");
  const { criteria } = reading.snapshot;
  return {
    blocks,
    portfolio: reading.snapshot.portfolio.portfolio,
    criteria,
    weights: criteria.map(({ weight }) => weight),
  };
}

/** The same with other accounts. */
export const portfolioOf = (rows: CellValue[][]): ReadPortfolio => portfolioIn({ portfolio: accountsTable(rows) });
