import { OPTIONAL_TABLES, TABLES } from "../names";
import { type OptionalTables, type Reading, takeSnapshot } from "../snapshot/snapshot";
import { portfolioTable } from "../snapshot/settings";
import { sameName } from "../snapshot/table";
import { loadModel } from "./loadModel";
import { loadTable, readTable } from "./loadTable";
import type { Requester } from "./request";

/** Reads the whole model in three syncs: which tables there are, the add-in's own, the portfolio. */
export function readSnapshot(request: Requester): Promise<Reading> {
  return request(async (context) => {
    const { tables, names: items, worksheets } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    items.load("items/name,items/formula");
    worksheets.load("items/name");
    await context.sync();

    const tableNamed = (name: string) => tables.items.find((table) => sameName(table.name, name));
    const asked = (name: string) => {
      const table = tableNamed(name);
      return table && loadTable(table, table.name);
    };
    const outlines = tables.items.map((table) => {
      const { columns } = table;
      columns.load("items/name");
      return { name: table.name, sheet: table.worksheet.name, columns };
    });
    const loadedCriteria = asked(TABLES.criteria);
    const loadedSettings = asked(TABLES.settings);
    const loadedOptional = OPTIONAL_TABLES.map((key) => ({ key, loaded: asked(TABLES[key]) }));
    const sheets = worksheets.items.map(({ name }) => name);
    const names = items.items.map(({ name, formula }) => ({ name, refersTo: String(formula) }));
    const readModel = loadModel(context.workbook, names, sheets);
    await context.sync();

    const settings = loadedSettings && readTable(loadedSettings);
    const portfolioName = portfolioTable(settings);
    const loadedPortfolio = portfolioName === undefined ? undefined : asked(portfolioName);
    await context.sync();

    return takeSnapshot({
      criteria: loadedCriteria && readTable(loadedCriteria),
      settings,
      portfolio: loadedPortfolio && readTable(loadedPortfolio),
      optional: Object.fromEntries(
        loadedOptional.flatMap(({ key, loaded }) => (loaded === undefined ? [] : [[key, readTable(loaded)]])),
      ) as OptionalTables,
      tables: outlines.map(({ name, sheet, columns }) => ({ name, sheet, columns: columns.items.map((c) => c.name) })),
      ...readModel(),
      sheets,
      names,
    });
  });
}
