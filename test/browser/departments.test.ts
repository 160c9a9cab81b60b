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
  await bench.openScreen("Departments");
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
  // Means of the three are 25, 20, 23.3, 8.3, 6.7 and 16.7; Finance is off by 66.7 in all, which is 33.3 to move
  await text(
    /^Finance: 33\.3.% of its weight lies elsewhere\. It differs most in Days overdue, 40\.0.% against 16\.7.%/,
  ).waitFor();
  // Rank sums 8, 7.5, 7.5, 13.5, 14.5, 12; S = 51.5; W = 12 · 51.5 / (9 · 210 − 3 · 36)
  await text(/^Kendall’s W 0\.35: weak agreement/).waitFor();

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

test("an order is dragged into place, and dragging that is broken off moves nothing", async () => {
  await openDepartments(320);
  await add("Sales");
  await button("Answer for Sales").click();
  await bench.pane().getByRole("combobox", { name: "Method" }).selectOption("Rank order (rank sum)");
  for (const criterion of CRITERIA) await bench.pane().getByRole("button", { name: criterion, exact: true }).click();
  const list = bench.pane().getByRole("list", { name: /^Your order/ });
  const row = (name: string) => list.getByRole("listitem").filter({ hasText: name });
  const handle = (name: string) => row(name).locator("> span[aria-hidden]");
  await handle("Days overdue").dragTo(row("Margin"));
  await text("Days overdue is number 3 of 6.").waitFor();
  const from = (await handle("Growth potential").boundingBox())!;
  const to = (await row("Innovation").boundingBox())!;
  await bench.page.mouse.move(from.x + 8, from.y + 8);
  await bench.page.mouse.down();
  await bench.page.mouse.move(to.x + 40, to.y + 8, { steps: 5 });
  await bench.page.keyboard.press("Escape");
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
});

test("departments answer, are renamed, pooled and removed by keyboard alone", async () => {
  await openDepartments(450);
  const { keyboard } = bench.page;
  const focused = () =>
    bench.inAddin(async () => {
      const at = document.activeElement as HTMLInputElement | null;
      return at?.getAttribute("aria-label") ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? "";
    }, undefined);
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 60 && !name.test(await focused()); step++) await keyboard.press("Tab");
    expect(await focused()).toMatch(name);
  };
  const fromTop = async (name: RegExp) => {
    await bench.pane().getByRole("tab", { name: "Departments" }).focus();
    await tabTo(name);
  };
  const addByKeys = async (name: string) => {
    await fromTop(/^Add a department$/);
    await keyboard.type(name);
    await keyboard.press("Enter");
    await text(`${name} is on the list and can answer.`).waitFor();
    await fromTop(new RegExp(`^Answer for ${name}$`));
    await keyboard.press("Enter");
    await bench
      .pane()
      .getByRole("main", { name: `Answers of ${name}` })
      .waitFor();
  };
  const save = async (name: string) => {
    await tabTo(/^Save answers$/);
    await keyboard.press("Enter");
    await text(`The answers of ${name} are in the sheet.`).waitFor();
    expect(await focused()).toBe(`Change the answers of ${name}`);
  };

  await addByKeys("Sales");
  await tabTo(/^Method$/);
  await keyboard.type("Ra"); // the first method of that beginning
  await tabTo(/^Growth potential$/);
  for (const criterion of CRITERIA) {
    expect(await focused()).toBe(criterion);
    await keyboard.press("Enter");
  }
  await tabTo(/^Move Days overdue up$/);
  await keyboard.press("Enter");
  await text("Days overdue is number 5 of 6.").waitFor();
  await keyboard.press("Alt+ArrowUp");
  await text("Days overdue is number 4 of 6.").waitFor();
  await fromTop(/^Margin is equal to the one above$/);
  await keyboard.press("Space");
  await text("Margin is equal to Strategic fit.").waitFor();
  await save("Sales");
  const ranks = async () => (await bench.read("KAM Departments!I4:K9")).map((row) => row.join(" "));
  const order = [
    "Growth potential 1",
    "Strategic fit 2.5",
    "Margin 2.5",
    "Innovation 5",
    "Price pressure 6",
    "Days overdue 4",
  ];
  expect(await ranks()).toEqual(order.map((line) => `Sales ${line}`));

  await addByKeys("Finance");
  for (const [c, points] of [5, 10, 30, 5, 10, 40].entries()) {
    await fromTop(new RegExp(`^Points for ${CRITERIA[c]}$`));
    await keyboard.type(String(points));
  }
  await save("Finance");

  await fromTop(/^Rename Sales$/);
  await keyboard.press("Enter");
  await bench.pane().getByRole("dialog").waitFor();
  await keyboard.type("Finance");
  await text('There is a department "Finance" already.').waitFor();
  await keyboard.press("Control+A");
  await keyboard.type("Field sales");
  await text(/^Write "Field sales" in place of "Sales" in 1 row of tblDepartments and 6 rows of tblRanks\.$/).waitFor();
  await keyboard.press("Enter");
  await text("Sales is called Field sales in the sheet now.").waitFor();
  expect(await focused()).toBe("Change the answers of Field sales");
  expect(await ranks()).toEqual(order.map((line) => `Field sales ${line}`));
  expect((await bench.read("KAM Departments!A4:A5")).flat()).toEqual(["Field sales", "Finance"]);

  await fromTop(/^Mean$/);
  await keyboard.press("ArrowRight");
  expect(await focused()).toBe("Geometric mean");
  await tabTo(/^Evidence for the selection audit$/);
  await keyboard.press("Enter");
  await text(/^Speaks for no\. 2 departments were heard/).waitFor();
  await fromTop(/^Remove Finance and its answers$/);
  await keyboard.press("Enter");
  await text("Remove 1 row of tblDepartments and 6 rows of tblPoints.").waitFor();
  await tabTo(/^Remove$/);
  await keyboard.press("Enter");
  await text("Finance and its answers are out of the sheet. Undo brings them back.").waitFor();
  expect((await bench.read("KAM Departments!E4:G9")).flat().filter((cell) => cell !== "")).toEqual([]);
  for (const [back, title] of [
    ["Finance", /^Undo: Without department Finance/],
    ["Sales", /^Undo: Department Sales renamed to Field sales/],
  ] as const) {
    await fromTop(title);
    await keyboard.press("Enter");
    await button(`Change the answers of ${back}`).waitFor();
  }
  expect(await ranks()).toEqual(order.map((line) => `Sales ${line}`));
  expect((await bench.read("KAM Departments!A4:C5")).flat()).toEqual([
    "Sales",
    "Rank order (ROC)",
    1,
    "Finance",
    "Points",
    1,
  ]);
});

test("what is typed into the tables and is no answer is named, and stays when a department saves", async () => {
  await openDepartments(450);
  await answerWithPoints("Sales", [40, 20, 20, 10, 5, 5]);
  await bench.type("KAM Departments!G4", "lots");
  await bench.type("KAM Departments!F5", "Loyalty");
  await text('tblPoints: points of "Growth potential" is the text "lots". Enter a number, 0 or more.').waitFor();
  await text(/^tblPoints names "Loyalty", which is no criterion now and does not count/).waitFor();
  await bench.inAddin(
    () =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("tblDepartments").rows.add(undefined, [["sales", "Points", 1]]);
        await context.sync();
      }),
    undefined,
  );
  await text(/^tblDepartments: "sales" stands there twice\. The first row counts/).waitFor();
  await button("Change the answers of Sales").click();
  await points("Margin").fill("80");
  await button("Save answers").click();
  await text("The answers of Sales are in the sheet.").waitFor();
  expect((await bench.read(POINTS)).slice(1, 4)).toEqual([
    ["Sales", "Growth potential", "lots"],
    ["Sales", "Loyalty", 20],
    ["Sales", "Margin", 80],
  ]);
  expect((await bench.read("KAM Departments!A4:A5")).flat()).toEqual(["Sales", "sales"]);
});

test("the audit gets a sheet of its own, with formulas for what can be measured and for the verdict", async () => {
  await openDepartments(450);
  await text("Evidence for the selection audit").click();
  await button("Add the audit sheet").click();
  await text("The audit is on the sheet KAM Audit. Answer its questions there.").waitFor();
  await bench.settled();
  const results = () => bench.read("KAM Audit!C4:C7").then((rows) => rows.flat());
  const few = "More than a third is not answered";
  expect(await results()).toEqual([0.5, few, few, expect.stringMatching(/^Aligned strategy \(not answered\); /)]);
  expect((await bench.read("KAM Audit!H13:H16")).flat()).toEqual([1, "", expect.closeTo(0.17426, 5), 4]);
  for (const [i, said] of ["Yes", "No", "Partly", "yes", "Yes", "Yes", "Yes"].entries()) {
    await bench.type(`KAM Audit!C${10 + i}`, said);
  }
  // 5.5 of the 7 that are answered
  expect(await results()).toEqual([
    0.5,
    expect.closeTo(5.5 / 7, 12),
    "Pass",
    "Leaders in their field; Time and process (partly); Review with consequences (not answered); Reliable measures (not answered)",
  ]);
});

test("keeps to the rules of accessibility in light, dark and high contrast at 320 px", async () => {
  await openDepartments(320);
  await answerWithPoints("Sales", [40, 20, 20, 10, 5, 5]);
  await answerWithPoints("Finance", [5, 10, 30, 5, 10, 40]);
  const expectClean = async (what: string) => {
    for (const theme of ["light", "dark", "high contrast"] as const) {
      await bench.show(theme);
      expect([what, theme, await bench.faults()]).toEqual([what, theme, []]);
    }
  };
  await text("Evidence for the selection audit").click();
  await expectClean("all departments");
  await button("Rename Finance").click();
  await bench.pane().getByRole("dialog").getByRole("textbox").fill("Sales");
  await text('There is a department "Sales" already.').waitFor();
  await expectClean("rename");
  await button("Cancel").click();
  await bench.type("KAM Departments!G4", "lots");
  await text(/is the text "lots"/).waitFor();
  await expectClean("what cannot be used");
  await button("Change the answers of Sales").click();
  const method = bench.pane().getByRole("combobox", { name: "Method" });
  for (const name of ["Points", "Rank order (ROC)", "Pairs of groups", "Pairs of criteria"]) {
    await method.selectOption(name);
    if (name === "Rank order (ROC)") await button(/^Growth potential$/).click();
    if (name === "Pairs of criteria") {
      await compare("Growth potential", "Strategic fit", 3);
      await compare("Strategic fit", "Margin", 3);
      await compare("Growth potential", "Margin", 1 / 3);
    }
    await expectClean(name);
  }
});
