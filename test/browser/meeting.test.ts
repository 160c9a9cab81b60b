import { type OpenWorkbench, openWorkbench } from "../support/workbench";

const WEIGHTS = "KAM Criteria!F4:F9";
const CRITERIA = ["Growth potential", "Strategic fit", "Margin", "Innovation", "Price pressure", "Days overdue"];

let bench: OpenWorkbench;
const button = (name: string | RegExp) => bench.pane().getByRole("button", { name });
const text = (shown: string | RegExp) => bench.pane().getByText(shown);

/** Adds a department and saves its points, in the order of the criteria. */
async function answer(department: string, points: readonly number[]): Promise<void> {
  await bench.pane().getByRole("textbox", { name: "Add a department" }).fill(department);
  await bench.page.keyboard.press("Enter");
  await button(`Answer for ${department}`).click();
  for (const [c, given] of points.entries()) {
    await bench
      .pane()
      .getByRole("spinbutton", { name: `Points for ${CRITERIA[c]}` })
      .fill(String(given));
  }
  await text("Everything is answered.").waitFor();
  await button("Save answers").click();
  await text(`The answers of ${department} are in the sheet.`).waitFor();
}

async function weigh(criterion: string, weight: number): Promise<void> {
  await bench
    .pane()
    .getByRole("spinbutton", { name: `Weight of ${criterion}` })
    .fill(String(weight));
}

test("a portfolio meeting: two departments, three weights, an override, and the account at the cut explained", async () => {
  bench = await openWorkbench({ width: 450 });
  const said: string[] = [];
  bench.page.on("console", (message) => {
    if (message.type() === "error") said.push(message.text());
  });

  await bench.openScreen("Departments");
  await answer("Sales", [40, 20, 20, 10, 5, 5]);
  await answer("Finance", [10, 10, 35, 5, 10, 30]);
  await text(/^Kendall’s W 0\.\d\d/).waitFor();
  await button("Use these weights").click();
  await text("The departments’ weights are in the draft. Apply writes them to the sheet.").waitFor();

  await weigh("Margin", 30);
  await weigh("Innovation", 5);
  await weigh("Strategic fit", 18);
  await text("Total 100").waitFor();
  await bench.pane().getByRole("textbox", { name: "Comment for the change log" }).fill("Portfolio meeting");
  await button(/^Apply \d changes/).click();
  await text(/weights are in the sheet/).waitFor();
  const weights = (await bench.read(WEIGHTS)).flat().map(Number);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  expect(weights[1]).toBe(18);
  const log = await bench.read("KAM Change log!A4:E9");
  expect(log.map((row) => row[1])).toContain("Strategic fit");
  expect(log.every((row) => row[1] === "" || row[4] === "Portfolio meeting")).toBe(true);

  await bench.openScreen("Portfolio");
  const list = bench.pane().getByRole("grid", { name: "Accounts" });
  await list.getByRole("row", { name: /Dunmore Paper/ }).click();
  await bench.pane().getByRole("radio", { name: "Always" }).check();
  await bench.pane().getByRole("textbox", { name: "Reason" }).fill("Reference for the paper industry");
  await button("Save the override").click();
  await text("Dunmore Paper is always key now.").waitFor();
  await button("All accounts").click();

  await bench.settled();
  const accounts = (await bench.read("KAM Portfolio!A4:A27")).flat().map(String);
  const statuses = (await bench.read("KAM Portfolio!F4:F27")).flat().map(String);
  const ranks = (await bench.read("KAM Portfolio!E4:E27")).flat();
  expect(statuses[accounts.indexOf("Dunmore Paper")]).toBe("Key (override)");
  const reserves = accounts.filter((_, i) => statuses[i] === "Reserve");
  const rank = (account: string) => Number(ranks[accounts.indexOf(account)]);
  const first = reserves.reduce((best, account) => (rank(account) < rank(best) ? account : best));
  await list.getByRole("row", { name: new RegExp(first) }).click();
  await bench.pane().getByRole("heading", { name: first }).waitFor();
  await bench.pane().getByRole("region", { name: "What would change its status" }).getByRole("row").nth(1).waitFor();
  await text(/of 2,000 draws/).waitFor();

  expect(said).toEqual([]);
  expect(bench.errors).toEqual([]);
});
