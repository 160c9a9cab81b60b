import { TABLES } from "../names";
import { type Reading, takeSnapshot } from "../snapshot";
import { portfolioTable } from "../snapshotSettings";
import { sameName } from "../snapshotTable";
import { loadTable, loadWritableTable, readTable, readWritableTable } from "./loadTable";
import type { Requester } from "./request";

/** Reads the whole model in three syncs: which tables there are, the criteria and settings, the portfolio. */
export function readSnapshot(request: Requester): Promise<Reading> {
  return request(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();

    const named = (name: string) => tables.items.find((table) => sameName(table.name, name));
    const criteriaTable = named(TABLES.criteria);
    if (criteriaTable === undefined) return { kind: "noTable" };
    const settingsTable = named(TABLES.settings);
    const loadedCriteria = loadWritableTable(criteriaTable, TABLES.criteria);
    const loadedSettings = settingsTable && loadTable(settingsTable, TABLES.settings);
    await context.sync();

    const criteria = readWritableTable(loadedCriteria);
    const settings = loadedSettings && readTable(loadedSettings);
    const portfolioName = portfolioTable(settings);
    const accountsTable = portfolioName === undefined ? undefined : named(portfolioName);
    if (accountsTable === undefined) return takeSnapshot({ criteria, settings, portfolio: undefined });
    const portfolio = loadTable(accountsTable, accountsTable.name);
    await context.sync();

    return takeSnapshot({ criteria, settings, portfolio: readTable(portfolio) });
  });
}
