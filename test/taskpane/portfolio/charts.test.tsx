import { act, screen } from "@testing-library/react";
import { violations } from "../../support/axe";
import { accountRows, accountsTable, settingsCells, settingsTable } from "../../workbook/modelTables";
import { FakeWorkbook } from "../support/fakeWorkbook";
import { openPortfolio, section, user } from "./portfolioPane";

let workbook: FakeWorkbook;
beforeEach(() => (workbook = new FakeWorkbook()));

describe("the charts", () => {
  async function openCharts(): Promise<HTMLElement> {
    const container = await openPortfolio(workbook);
    await user.click(screen.getByRole("tab", { name: "Charts" }));
    await screen.findByRole("heading", { name: "Concentration of revenue" });
    return container;
  }

  test("say in words what they show, and give their figures as tables", async () => {
    const container = await openCharts();
    // 100, 80, 60, 40 and 20 of 300: HHI (10000 + 6400 + 3600 + 1600 + 400) / 90000
    const tiles = section("Concentration of revenue");
    expect(tiles.getByText("2,444")).toBeInTheDocument();
    expect(tiles.getByText("moderate, by borrowed bands")).toBeInTheDocument();
    expect(tiles.getByText(/borrowed from merger guidelines/)).toBeInTheDocument();
    const pareto = section("Pareto curve of revenue");
    expect(pareto.getByText("3 of 5 customers (60.0 %) bring 80 % of the revenue.")).toBeInTheDocument();
    await user.click(pareto.getByRole("button", { name: "Show the figures" }));
    expect(pareto.getByRole("row", { name: /^3\. Cedar 60 80\.0/ })).toBeInTheDocument();
    expect(
      section("Contribution by tier").getByText("Key list: 60.0 % of the revenue, with 2 customers."),
    ).toBeInTheDocument();
    expect(section("Portfolio matrix").getByText(/^4 accounts by strength and attractiveness/)).toBeInTheDocument();
    expect(await section("Stability of the key list").findByText(/in every draw/)).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  test("say what their shares are of, and measure against the entity revenue where it is set", async () => {
    await openCharts();
    const concentration = section("Concentration of revenue");
    expect(concentration.getByText(/^Shares are of the 300 that the list adds up to\./)).toBeInTheDocument();
    workbook.settings = settingsTable([...settingsCells(), ["Entity revenue", 400, "", ""]]);
    act(() => workbook.changed());
    expect(
      await concentration.findByText(/, 400\. The list adds up to 300; 25\.0 % is of nobody on it\.$/),
    ).toBeInTheDocument();
    expect(
      section("Pareto curve of revenue").getByText(
        "All 5 customers of the list bring 75.0 % of the entity revenue, less than 80 %.",
      ),
    ).toBeInTheDocument();
    const tiers = section("Contribution by tier");
    expect(tiers.getByText("Key list: 45.0 % of the entity revenue, with 2 customers.")).toBeInTheDocument();
    expect(tiers.getByText("entity revenue of nobody on the list")).toBeInTheDocument();

    workbook.settings = settingsTable([...settingsCells(), ["Entity revenue", 250, "", ""]]);
    act(() => workbook.changed());
    expect(
      await section("Pareto curve of revenue").findByText(
        "The list has 20.0 % more than the entity revenue, so the curve passes 100 %.",
      ),
    ).toBeInTheDocument();
  });

  test("put a curve above 100 % down to net credits only where the list is not above the entity revenue", async () => {
    const ofCredits = /^Net credits take 3\.7 % off again/;
    workbook.accounts = accountsTable(
      accountRows().map((row) => (row[0] === "Elm" ? ["Elm", -10, ...row.slice(2)] : row)),
    );
    await openCharts();
    const pareto = section("Pareto curve of revenue");
    expect(pareto.getByText(ofCredits)).toHaveTextContent("so the curve passes 100 %");
    workbook.settings = settingsTable([...settingsCells(), ["Entity revenue", 250, "", ""]]);
    act(() => workbook.changed());
    expect(await pareto.findByText(/^The list has 8\.0 % more/)).toBeInTheDocument();
    expect(pareto.getByText(/^Net credits take 4\.0 % off again\.$/)).toBeInTheDocument();
  });

  test("say what they need where there is no revenue column", async () => {
    workbook.settings = settingsTable(settingsCells().filter(([label]) => label !== "Revenue column"));
    const container = await openCharts();
    expect(
      screen.getAllByText(/This needs the revenue of the accounts. Enter the name of their revenue column/),
    ).toHaveLength(3);
    expect(section("Portfolio matrix").getByText(/^4 accounts/)).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  test("let the user say what a group of criteria stands for", async () => {
    await openCharts();
    const matrix = section("Portfolio matrix");
    await user.selectOptions(matrix.getByRole("combobox", { name: "Needs" }), "neither");
    expect(matrix.getByText(/No criterion with a weight stands for strength of our position/)).toBeInTheDocument();
    await user.selectOptions(matrix.getByRole("combobox", { name: "Risks" }), "strength");
    expect(matrix.getByText(/^4 accounts/)).toBeInTheDocument();
  });

  test("lead along the bubbles with the arrow keys, and Enter opens an account", async () => {
    await openCharts();
    const bubbles = section("Portfolio matrix").getAllByRole("button", { name: /strength \d/ });
    expect(bubbles.filter((bubble) => bubble.getAttribute("tabindex") === "0")).toHaveLength(1);
    act(() => bubbles[0]!.focus());
    await user.keyboard("{ArrowRight}");
    expect(bubbles[1]).toHaveFocus();
    expect(bubbles[1]).toHaveAccessibleName(
      "Birch: strength 0.90, attractiveness 0.57, revenue 80, Key, on the key list",
    );
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "All accounts" })).toHaveAccessibleDescription("Birch");
  });
});
