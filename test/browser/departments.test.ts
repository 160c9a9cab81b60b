import axe from "axe-core";
import { type OpenWorkbench, openWorkbench } from "../support/workbench";

/** Where the first department's plan puts the tables, and where the sample has its weights. */
const DEPARTMENTS = "KAM Departments!A3:C6";
const POINTS = "KAM Departments!E3:G14";
const PAIRS = "KAM Departments!M3:Q9";
const WEIGHTS = "KAM Criteria!F4:F9";

const CRITERIA = ["Growth potential", "Strategic fit", "Margin", "Innovation", "Price pressure", "Days overdue"];

let bench: OpenWorkbench;
const button = (name: string | RegExp) => bench.pane().getByRole("button", { name });
const text = (shown: string | RegExp) => bench.pane().getByText(shown);
const slider = (a: string, b: string) => bench.pane().getByRole("slider", { name: `${a} against ${b}` });
const points = (criterion: string) => bench.pane().getByRole("spinbutton", { name: `Points for ${criterion}` });

async function openDepartments(width: number, theme: "light" | "dark" = "light"): Promise<void> {
  bench = await openWorkbench({ width, theme });
  await text("Total 100").waitFor();
  const tab = bench.pane().getByRole("tab", { name: "Departments" });
  if (await tab.isVisible()) return tab.click();
  await button("More screens").click();
  await bench.pane().getByRole("menuitem", { name: "Departments" }).click();
}

async function add(name: string): Promise<void> {
  await bench.pane().getByRole("textbox", { name: "Add a department" }).fill(name);
  await bench.page.keyboard.press("Enter");
  await text(`${name} is on the list and can answer.`).waitFor();
}

/** Compares two groups with the keys of the slider: towards the first where it is to the left. */
async function compare(a: string, b: string, times: number): Promise<void> {
  await slider(a, b).focus();
  const key = times >= 1 ? "ArrowLeft" : "ArrowRight";
  const steps = Math.round(Math.max(times, 1 / times)) - 1;
  if (steps === 0) await bench.page.keyboard.press("Enter");
  for (let step = 0; step < steps; step++) await bench.page.keyboard.press(key);
}

async function sharePoints(given: readonly number[]): Promise<void> {
  for (const [c, value] of given.entries()) await points(CRITERIA[c]!).fill(String(value));
}

async function answerWithPoints(name: string, given: readonly number[]): Promise<void> {
  await add(name);
  await button(`Answer for ${name}`).click();
  await sharePoints(given);
  await text("Everything is answered.").waitFor();
  await button("Save answers").click();
  await text(`The answers of ${name} are in the sheet.`).waitFor();
}

afterEach(() => expect(bench.errors).toEqual([]));

test("a department compares groups until it is consistent, and its answers are rows in the sheet", async () => {
  await openDepartments(450);
  await add("Sales");
  expect(await bench.read(DEPARTMENTS)).toEqual([
    ["Department", "Method", "Voice"],
    ["Sales", "Points", 1],
    ["", "", ""],
    ["", "", ""],
  ]);
  await button("Answer for Sales").click();
  await bench.pane().getByRole("combobox", { name: "Method" }).selectOption("Pairs of groups");

  // Outcomes 4 : Needs 2 : Attributes 1 : Risks 1, but Attributes are said to be 5 times the Risks
  await compare("Outcomes", "Needs", 2);
  await compare("Outcomes", "Attributes", 4);
  await compare("Needs", "Attributes", 2);
  await text(/^3 of 6 pairs are compared\. Nothing links Outcomes, Needs and 1 more with Risks yet/).waitFor();
  await compare("Outcomes", "Risks", 4);
  await compare("Needs", "Risks", 2);
  await compare("Attributes", "Risks", 5);
  await text(/above 0\.10, the limit by Saaty’s convention/).waitFor();
  await text(/^You said Attributes is 5 times as important as Risks; your other answers imply/).waitFor();
  await button(/^Say equal: the ratio becomes 0\.00/).click();
  await text(/within 0\.10, the limit by Saaty’s convention/).waitFor();

  await points("Growth potential").fill("75");
  await points("Margin").fill("25");
  await points("Price pressure").fill("40");
  await points("Days overdue").fill("60");
  await text("Everything is answered.").waitFor();
  await button("Save answers").click();
  await text("The answers of Sales are in the sheet.").waitFor();
  expect(await bench.read(PAIRS)).toEqual([
    ["Department", "Set", "A", "B", "Value"],
    ["Sales", "groups", "Outcomes", "Needs", 2],
    ["Sales", "groups", "Outcomes", "Attributes", 4],
    ["Sales", "groups", "Needs", "Attributes", 2],
    ["Sales", "groups", "Outcomes", "Risks", 4],
    ["Sales", "groups", "Needs", "Risks", 2],
    ["Sales", "groups", "Attributes", "Risks", 1],
  ]);
  // Groups 1/2, 1/4, 1/8, 1/8; Growth potential has 75 % of its group
  const growth = bench.pane().getByRole("row", { name: /^Growth potential/ });
  expect((await growth.getByRole("cell").first().innerText()).trim()).toBe("37.5\u00a0%");
});

test("the department that disagrees is named, and the pooled weights go through the draft into the sheet", async () => {
  await openDepartments(450);
  await answerWithPoints("Sales", [40, 20, 20, 10, 5, 5]);
  await answerWithPoints("Service", [30, 30, 20, 10, 5, 5]);
  await answerWithPoints("Finance", [5, 10, 30, 5, 10, 40]);
  expect((await bench.read(POINTS)).slice(1, 4)).toEqual([
    ["Sales", "Growth potential", 40],
    ["Sales", "Strategic fit", 20],
    ["Sales", "Margin", 20],
  ]);
  await text(/^Finance: .* of its weight lies elsewhere\. It differs most in Days overdue, 40\.0/).waitFor();
  await text(/^Kendall’s W 0\.\d\d/).waitFor();

  // A hand in the sheet: Finance gives Days overdue 10 less and Growth potential 10 more
  await bench.type("KAM Departments!G21", "30");
  await bench.type("KAM Departments!G16", "15");
  await text(/It differs most in Days overdue, 30\.0/).waitFor();

  await button("Use these weights").click();
  await text("The departments’ weights are in the draft. Apply writes them to the sheet.").waitFor();
  await button(/^Apply \d changes/).click();
  await text(/weights are in the sheet/).waitFor();
  // Means of 40 30 15, 20 30 10, 20 20 30, 10 10 5, 5 5 10 and 5 5 30, in tenths that add up to 100
  expect((await bench.read(WEIGHTS)).flat()).toEqual([28.3, 20, 23.3, 8.3, 6.7, 13.3].map((x) => expect.closeTo(x, 0)));
  const total = (await bench.read(WEIGHTS)).flat().reduce<number>((sum, weight) => sum + Number(weight), 0);
  expect(total).toBeCloseTo(100, 9);
});

test("an order is dragged into place", async () => {
  await openDepartments(320);
  await add("Sales");
  await button("Answer for Sales").click();
  await bench.pane().getByRole("combobox", { name: "Method" }).selectOption("Rank order (rank sum)");
  for (const criterion of CRITERIA) await bench.pane().getByRole("button", { name: criterion, exact: true }).click();
  const rows = bench
    .pane()
    .getByRole("list", { name: /^Your order/ })
    .getByRole("listitem");
  const handle = rows.last().locator("svg").first();
  await handle.scrollIntoViewIfNeeded();
  const from = (await handle.boundingBox())!;
  await bench.page.mouse.move(from.x + 8, from.y + 8);
  await bench.page.mouse.down();
  const third = (await rows.nth(2).boundingBox())!;
  await bench.page.mouse.move(from.x + 8, third.y + 4, { steps: 5 });
  await bench.page.mouse.up();
  await button("Save answers").click();
  await text("The answers of Sales are in the sheet.").waitFor();
  expect((await bench.read("KAM Departments!J4:K9")).map(([criterion, rank]) => `${rank} ${criterion}`)).toEqual([
    "1 Growth potential",
    "2 Strategic fit",
    "4 Margin",
    "5 Innovation",
    "6 Price pressure",
    "3 Days overdue",
  ]);

  await button("Remove Sales and its answers").click();
  await text("Sales and its answers are out of the sheet. Undo brings them back.").waitFor();
  expect((await bench.read("KAM Departments!A4:K9")).flat().filter((cell) => cell !== "")).toEqual([]);
  await button(/^Undo: /).click();
  await button("Change the answers of Sales").waitFor();
  expect((await bench.read("KAM Departments!J4:K4"))[0]).toEqual(["Growth potential", 1]);
});

test.each(["light", "dark"] as const)("keeps to the rules of accessibility in %s at 320 px", async (theme) => {
  await openDepartments(320, theme);
  await answerWithPoints("Sales", [40, 20, 20, 10, 5, 5]);
  await answerWithPoints("Finance", [5, 10, 30, 5, 10, 40]);
  await bench.inAddin(async (source) => void (0, eval)(source), axe.source);
  const broken = () =>
    bench.inAddin(async () => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished)); // colours between two states
      const { axe: rules } = window as unknown as { axe: typeof axe };
      const { violations } = await rules.run({ exclude: [["[data-tabster-dummy]"]] });
      const wide = document.documentElement.scrollWidth > window.innerWidth ? ["wider than the pane"] : [];
      return [...wide, ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)];
    }, undefined);
  await text("Evidence for the selection audit").click();
  expect(await broken()).toEqual([]);
  await button("Change the answers of Sales").click();
  const method = bench.pane().getByRole("combobox", { name: "Method" });
  for (const name of ["Points", "Rank order (ROC)", "Pairs of groups", "Pairs of criteria"]) {
    await method.selectOption(name);
    expect([name, await broken()]).toEqual([name, []]);
  }
});
