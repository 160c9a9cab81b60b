import { act, render, screen, within } from "@testing-library/react";
import { App } from "../../../src/taskpane/App";
import { createPaneStore } from "../../../src/taskpane/store/paneStore";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { violations } from "../../support/axe";
import { accountRows, accountsTable } from "../../workbook/modelTables";
import { stubColorScheme } from "../support/colorScheme";
import { FakeWorkbook } from "../support/fakeWorkbook";
import { stubLayout } from "../support/layout";
import { open, openPortfolio, rowOf, section, user } from "./portfolioPane";

let workbook: FakeWorkbook;
beforeEach(() => (workbook = new FakeWorkbook()));

const cells = (name: string) =>
  within(rowOf(name))
    .getAllByRole("gridcell")
    .map((cell) => cell.textContent);
/** The names of the accounts in the list, from the top. */
const listed = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getAllByRole("gridcell")[1]!.textContent);
const sortBy = (title: string) => user.click(screen.getByRole("button", { name: title }));

describe("the list of the portfolio", () => {
  test("shows rank, account, score, status and revenue, best first", async () => {
    const container = await openPortfolio(workbook);
    expect(listed()).toEqual(["Alder", "Birch", "Cedar", "Dogwood", "Elm"]);
    expect(cells("Alder")).toEqual(["1", "Alder", "0.690", "Key", "100"]);
    expect(cells("Dogwood")).toEqual(["\u2013", "Dogwood", "\u2013", "No score", "40"]);
    expect(screen.getByText("2 key of 2 places")).toBeInTheDocument();
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "6");
    expect(rowOf("Birch")).toHaveAttribute("aria-rowindex", "3");
    expect(await violations(container)).toEqual([]);
  });

  test("sorts by a column, the largest amounts first, and the other way round when asked again", async () => {
    await openPortfolio(workbook);
    await sortBy("Revenue");
    expect(listed()).toEqual(["Alder", "Birch", "Cedar", "Dogwood", "Elm"]);
    expect(screen.getByRole("columnheader", { name: "Revenue" })).toHaveAttribute("aria-sort", "descending");
    await sortBy("Revenue");
    expect(listed()).toEqual(["Elm", "Dogwood", "Cedar", "Birch", "Alder"]);
  });

  test("finds accounts by a part of their name, and says how many", async () => {
    await openPortfolio(workbook);
    await user.type(screen.getByRole("searchbox"), "d");
    expect(listed()).toEqual(["Alder", "Cedar", "Dogwood"]);
    expect(screen.getByText("3 of 5 accounts")).toBeInTheDocument();
    await user.type(screen.getByRole("searchbox"), "zz");
    expect(screen.getByText("No account fits. Change the search or the status.")).toBeInTheDocument();
  });

  test("keeps only the accounts of a status", async () => {
    await openPortfolio(workbook);
    const filter = screen.getByRole("combobox", { name: "Status" });
    expect(
      within(filter)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["All (5)", "Key list (2)", "Key (2)", "Reserve (1)", "No score (1)", "Not eligible (1)"]);
    await user.selectOptions(filter, "key");
    expect(listed()).toEqual(["Alder", "Birch"]);
  });

  test("shows what the changed weights would give, and says that they are not in the sheet", async () => {
    stubColorScheme();
    stubLayout(400);
    const store = createPaneStore(workbook.open);
    store.show("weights");
    render(<App store={store} />);
    await act(async () => undefined);
    await user.clear(screen.getByRole("spinbutton", { name: "Weight of Growth" }));
    await user.type(screen.getByRole("spinbutton", { name: "Weight of Growth" }), "100");
    await user.click(screen.getByRole("tab", { name: "Portfolio" }));
    expect(screen.getByText("With the changed weights, not yet in the sheet")).toBeInTheDocument();
    expect(cells("Cedar").slice(2, 4)).toEqual(["0.500", "Key"]);
    expect(cells("Birch").slice(2, 4)).toEqual(["0.400", "Reserve"]);
  });

  test("is walked along with the arrow keys, and Enter opens an account", async () => {
    await openPortfolio(workbook);
    act(() => rowOf("Alder").focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(rowOf("Cedar")).toHaveFocus();
    await user.keyboard("{Home}");
    expect(rowOf("Alder")).toHaveFocus();
    await user.keyboard("{End}");
    expect(rowOf("Elm")).toHaveFocus();
    expect(screen.getAllByRole("row").filter((row) => row.tabIndex === 0)).toEqual([rowOf("Elm")]);
    await user.keyboard("{ArrowUp}{Enter}");
    expect(screen.getByRole("button", { name: "All accounts" })).toHaveFocus();
    expect(screen.getByRole("button", { name: "All accounts" })).toHaveAccessibleDescription("Dogwood");
    await user.keyboard("{Enter}");
    expect(rowOf("Dogwood")).toHaveFocus();
  });

  test("draws only the rows that are in sight of 10,000, and the one in the tab order", async () => {
    workbook.accounts = accountsTable(
      Array.from({ length: 10_000 }, (_, i): CellValue[] => [
        `Account ${i}`,
        i,
        "Yes",
        i % 90,
        i % 10,
        "",
        (i * 7) % 10,
      ]),
    );
    await openPortfolio(workbook);
    expect(screen.getByText("10,000 accounts")).toBeInTheDocument();
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "10001");
    expect(screen.getAllByRole("row").length).toBeLessThan(40);
    act(() => screen.getAllByRole("row")[1]!.focus());
    await user.keyboard("{End}");
    expect(screen.getAllByRole("row").at(-1)).toHaveAttribute("aria-rowindex", "10001");
    expect(screen.getAllByRole("row").at(-1)).toHaveFocus();
  });

  test("says what stands in the way where there are no accounts", async () => {
    workbook.accounts = undefined;
    const container = await openPortfolio(workbook);
    expect(screen.getByRole("heading", { name: "There are no accounts to show yet" })).toBeInTheDocument();
    expect(screen.getByText(/names the table "tblAccounts", which does not exist/)).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  test("shows accounts without scores while all weights are 0, and says so", async () => {
    workbook.criteria = workbook.criteria!.map((row) => row.map((cell, j) => (j === 5 ? 0 : cell)));
    await openPortfolio(workbook);
    expect(screen.getByText(/There are no scores while all weights are 0/)).toBeInTheDocument();
    expect(cells("Alder")).toEqual(["\u2013", "Alder", "\u2013", "No status", "100"]);
    await open("Alder");
    expect(section("Why this score").getByText("It has no score: all weights are 0.")).toBeInTheDocument();
  });

  test("shows an account that is alone, with its score", async () => {
    workbook.accounts = accountsTable(accountRows().slice(0, 1));
    await openPortfolio(workbook);
    expect(cells("Alder")).toEqual(["\u2013", "Alder", "0.690", "No status", "100"]);
    expect(screen.getByText("One account alone makes no key list.")).toBeInTheDocument();
  });
});
