import { accountCell, boundColumns } from "../../../src/workbook/portfolioView/boundColumns";
import { accountColumns, accountRows, accountsTable, modelBlocks, settingsCells, settingsTable } from "../modelTables";

describe("the columns that the settings bind", () => {
  test("are the revenue and the parents", () => {
    const rows = accountRows().map((row, i) => [...row, i < 2 ? " group " : ""]);
    rows[2]![1] = "plenty";
    const table = { ...accountsTable(rows), columns: [...accountColumns, "Parent"] };
    const { revenue, customers } = boundColumns(modelBlocks({ portfolio: table }));
    expect(revenue).toMatchObject({ column: "Revenue", unreadable: 1 });
    expect([...revenue!.amounts]).toEqual([100, 80, NaN, 40, 20]);
    expect([...customers.of]).toEqual([0, 0, 1, 2, 3]);
  });

  test("name the revenue column that the table lacks", () => {
    const settings = settingsTable(
      settingsCells().map((row) => (row[0] === "Revenue column" ? ["Revenue column", "Turnover", "", ""] : row)),
    );
    expect(boundColumns(modelBlocks({ settings }))).toMatchObject({ revenue: undefined, missing: "Turnover" });
  });

  test("may be none", () => {
    const settings = settingsTable(settingsCells().filter(([label]) => label !== "Revenue column"));
    expect(boundColumns(modelBlocks({ settings }))).toMatchObject({ revenue: undefined, missing: undefined });
  });

  test("give the cell of an account's name as it stands", () => {
    const rows = accountRows();
    rows[1]![0] = 1001;
    expect(accountCell(modelBlocks({ portfolio: accountsTable(rows) }), 1)).toBe(1001);
  });
});
