import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeModelFile } from "../support/modelFile";
import { type OpenWorkbench, openWorkbench } from "../support/workbench";

/** Where the sample has its accounts, revenue, scores, ranks and statuses. */
const RESULTS = { accounts: "A", revenue: "B", scores: "D", ranks: "E", statuses: "F" } as const;
const FIRST = 4;
const LAST = 27;

const button = (bench: OpenWorkbench, name: string | RegExp) => bench.pane().getByRole("button", { name });
const text = (bench: OpenWorkbench, shown: string | RegExp) => bench.pane().getByText(shown);
const rowOf = (bench: OpenWorkbench, name: string) => bench.pane().getByRole("row", { name: new RegExp(name) });

/** Opens the workbench and, in the pane, the portfolio. */
async function openPortfolio(options: Parameters<typeof openWorkbench>[0] = { width: 320 }): Promise<OpenWorkbench> {
  const bench = await openWorkbench(options);
  await bench.openScreen("Portfolio");
  await bench.pane().getByRole("grid", { name: "Accounts" }).waitFor();
  return bench;
}

/** One column of the results in the sheet. */
async function inSheet(bench: OpenWorkbench, column: keyof typeof RESULTS): Promise<(string | number | boolean)[]> {
  const letter = RESULTS[column];
  return (await bench.read(`KAM Portfolio!${letter}${FIRST}:${letter}${LAST}`)).flat();
}

/** The cells of the rows that are drawn, as they are shown. */
function drawn(bench: OpenWorkbench): Promise<string[][]> {
  return bench
    .pane()
    .locator('[role="rowgroup"] [role="row"]')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
}

/** All rows of the list, by scrolling along it. */
async function listed(bench: OpenWorkbench): Promise<Map<string, string[]>> {
  const all = new Map<string, string[]>();
  const body = bench.pane().locator('[role="rowgroup"]');
  await body.evaluate((list) => {
    list.scrollTop = 0;
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  for (;;) {
    for (const cells of await drawn(bench)) all.set(cells[1]!, cells);
    const atEnd = await body.evaluate((list) => {
      const before = list.scrollTop;
      list.scrollTop += list.clientHeight / 2;
      return list.scrollTop === before;
    });
    if (atEnd) return all;
    await body.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

/** What the list shall show of what the sheet says. */
async function expected(bench: OpenWorkbench): Promise<Map<string, string[]>> {
  const [accounts, revenue, scores, ranks, statuses] = [
    await inSheet(bench, "accounts"),
    await inSheet(bench, "revenue"),
    await inSheet(bench, "scores"),
    await inSheet(bench, "ranks"),
    await inSheet(bench, "statuses"),
  ];
  const number = (cell: unknown, shown: (value: number) => string) =>
    typeof cell === "number" ? shown(cell) : "\u2013";
  const amount = (value: number) => value.toLocaleString("en-GB").replace("-", "\u2212");
  return new Map(
    accounts.map((account, i) => [
      String(account),
      [
        number(ranks[i], String),
        String(account),
        number(scores[i], (score) => score.toFixed(3)),
        String(statuses[i]),
        number(revenue[i], amount),
      ],
    ]),
  );
}

describe("the portfolio on the sample", () => {
  test("lists what the sheet says, and follows a weight that is typed there", async () => {
    const bench = await openPortfolio();
    expect(await listed(bench)).toEqual(await expected(bench));
    const before = await inSheet(bench, "scores");
    await bench.type("KAM Criteria!F4", "60");
    expect(await inSheet(bench, "scores")).not.toEqual(before);
    const first = (await expected(bench)).get("Eastfield Pharma")!;
    await rowOf(bench, `^${first[0]} Eastfield Pharma ${first[2]}`).waitFor();
    expect(await listed(bench)).toEqual(await expected(bench));
    expect(bench.errors).toEqual([]);
  });

  test("filters, opens an account and shows where its score comes from", async () => {
    const bench = await openPortfolio();
    const key = (await inSheet(bench, "statuses")).filter((status) => String(status).startsWith("Key")).length;
    await bench.pane().getByRole("combobox", { name: "Status" }).selectOption("key");
    await text(bench, `${key} of 24 accounts`).waitFor();
    expect(await drawn(bench)).toHaveLength(key);
    await bench.pane().getByRole("combobox", { name: "Status" }).selectOption("all");
    await bench.pane().getByRole("searchbox", { name: "Search accounts" }).fill("orrin");
    await text(bench, "1 of 24 accounts").waitFor();

    await rowOf(bench, "Orrin Distillers").click();
    await bench.pane().getByRole("heading", { name: "Orrin Distillers" }).waitFor();
    await bench.settled();
    expect(await bench.selected()).toMatch(/^Accounts!A20:/);
    const why = bench.pane().getByRole("region", { name: "Why this score" });
    const figures = await why
      .getByRole("listitem")
      .evaluateAll((items) => items.map((one) => one.children[1]!.textContent));
    const score = Number(figures.at(-1));
    const parts = figures.slice(0, -1).map((figure) => (figure === "\u2013" ? 0 : Number(figure)));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 2);
    expect((await expected(bench)).get("Orrin Distillers")![2]).toBe(score.toFixed(3));
    await why.getByText(/Ratings are missing for Strategic fit/).waitFor();
    await text(bench, /of 2,000 draws/).waitFor();
    expect(await text(bench, "Worked out in this page, piece by piece").count()).toBe(0);
    expect(bench.errors).toEqual([]);
  });

  test("sets an override with its reason; list and sheet follow, and Undo takes it back", async () => {
    const bench = await openPortfolio();
    const before = await expected(bench);
    expect(before.get("Dunmore Paper")![3]).toBe("Reserve");
    const rows = await bench.read("KAM Overrides!A1:C12");
    await rowOf(bench, "Dunmore Paper").scrollIntoViewIfNeeded();
    await rowOf(bench, "Dunmore Paper").click();
    await bench.pane().getByRole("radio", { name: "Always" }).check();
    await bench.pane().getByRole("textbox", { name: "Reason" }).fill("Reference for the paper industry");
    await button(bench, "Save the override").click();
    await text(bench, "Dunmore Paper is always key now.").waitFor();
    await text(bench, "It is key by override, whatever the weights.").waitFor();
    expect(await bench.read("KAM Overrides!A1:C12")).toContainEqual([
      "Dunmore Paper",
      "Always",
      "Reference for the paper industry",
    ]);
    await button(bench, "All accounts").click();
    const after = await expected(bench);
    expect(after.get("Dunmore Paper")![3]).toBe("Key (override)");
    expect(await listed(bench)).toEqual(after);

    await button(bench, /^Undo: Override Always for Dunmore Paper/).click();
    await text(bench, /^Taken back/).waitFor();
    expect(await expected(bench)).toEqual(before);
    expect(await bench.read("KAM Overrides!A1:C12")).toEqual(rows);
    await bench.settled();
    expect(await listed(bench)).toEqual(before);
    expect(bench.errors).toEqual([]);
  });

  test("is used with the keyboard alone", async () => {
    const bench = await openPortfolio({ width: 450 });
    await bench.pane().getByRole("searchbox", { name: "Search accounts" }).focus();
    await bench.page.keyboard.type("aldermoor");
    await text(bench, "3 of 24 accounts").waitFor();
    const focused = () => bench.inAddin(async () => document.activeElement?.getAttribute("role"), undefined);
    for (let presses = 0; (await focused()) !== "row"; presses++) {
      expect(presses).toBeLessThan(12);
      await bench.page.keyboard.press("Tab");
    }
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("Enter");
    await bench.pane().getByRole("heading", { name: "Aldermoor Dairies" }).waitFor();
    await button(bench, "All accounts").and(bench.pane().locator(":focus")).waitFor();

    const words = () =>
      bench.inAddin(async () => {
        const { activeElement: element } = document;
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
        return label ?? "";
      }, undefined);
    const goTo = async (wanted: string, key = "Tab") => {
      for (let presses = 0; !(await words()).startsWith(wanted); presses++) {
        expect([wanted, presses]).not.toEqual([wanted, 15]);
        await bench.page.keyboard.press(key);
      }
    };
    await goTo("By score");
    await bench.page.keyboard.press("ArrowRight");
    expect(await words()).toBe("Always");
    await goTo("Reason");
    await bench.page.keyboard.type("Pilot of the new contract");
    await bench.page.keyboard.press("Enter");
    await text(bench, "Aldermoor Dairies is always key now.").waitFor();
    await goTo("All accounts", "Shift+Tab");
    await bench.page.keyboard.press("Enter");
    await rowOf(bench, "Aldermoor Dairies").and(bench.pane().locator(":focus")).waitFor();
    await goTo("List", "Shift+Tab");
    await bench.page.keyboard.press("ArrowRight");
    await bench.page.keyboard.press("Enter");
    await bench.pane().getByRole("heading", { name: "Concentration of revenue" }).waitFor();
    expect(bench.errors).toEqual([]);
  });
});

test("the portfolio keeps to the rules of accessibility in every theme: the list, an account, the charts", async () => {
  const bench = await openPortfolio();
  const expectSound = async () => {
    for (const theme of ["light", "dark", "high contrast"] as const) {
      await bench.show(theme);
      expect([theme, await bench.faults()]).toEqual([theme, []]);
    }
  };
  await expectSound();
  await rowOf(bench, "Orrin Distillers").click();
  await text(bench, /of 2,000 draws/).waitFor();
  await expectSound();
  await button(bench, "All accounts").click();
  await bench.pane().getByRole("tab", { name: "Charts" }).click();
  await text(bench, /key in every draw/).waitFor();
  while ((await button(bench, "Show the figures").count()) > 0) await button(bench, "Show the figures").first().click();
  await expectSound();

  await bench.widenPane(800);
  await bench.show("light");
  expect(await bench.faults()).toEqual([]);
  await bench.pane().getByRole("tab", { name: "List" }).click();
  await rowOf(bench, "Orrin Distillers").waitFor();
  expect(await bench.faults()).toEqual([]);
  expect(bench.errors).toEqual([]);
});

describe("the portfolio of 10,000 accounts", () => {
  const CRITERIA = Array.from({ length: 12 }, (_, c) => `Criterion ${c + 1}`);
  let folder: string;
  beforeAll(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "kam-many-"))));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  /** A long list whose ratings follow no simple pattern. */
  const manyAccounts = () =>
    writeModelFile(path.join(folder, "many.xlsx"), {
      accountColumns: ["Account", "Revenue", ...CRITERIA],
      accounts: Array.from({ length: 10_000 }, (_, i) => [
        `Account ${i + 1}`,
        1000 + ((i * 7919) % 5003),
        ...CRITERIA.map((__, c) => ((i + 1) * (c + 3) * 7907) % 10_007),
      ]),
      criteria: CRITERIA.map((name, c) => [name, "Needs", "benefit", 0, 10_007, 5 + c, ""]),
      settings: [
        ["Capacity", 35],
        ["Least coverage", 0.6],
        ["Customers in CR", 4],
      ],
    });

  /** Keeps the end of a run from being heard, so that it is under way until it is given up; the worker is the real one. */
  const holdEnd = (bench: OpenWorkbench, isHeld: boolean) =>
    bench.inAddin(async (held) => {
      const scope = window as unknown as { endIsHeld?: boolean };
      const isFirst = scope.endIsHeld === undefined;
      scope.endIsHeld = held;
      if (!isFirst) return;
      const { set } = Object.getOwnPropertyDescriptor(Worker.prototype, "onmessage")!;
      Object.defineProperty(Worker.prototype, "onmessage", {
        set(this: Worker, listen: (event: MessageEvent<{ kind: string }>) => void) {
          set!.call(this, (event: MessageEvent<{ kind: string }>) => {
            if (event.data.kind !== "done" || !scope.endIsHeld) listen(event);
          });
        },
      });
    }, isHeld);

  test("is searched and goes on while stability is worked out; given up, it shows no result, and a second run does", async () => {
    const bench = await openPortfolio({ file: await manyAccounts(), width: 450 });
    await text(bench, "10,000 accounts").waitFor();
    await bench.pane().getByRole("searchbox", { name: "Search accounts" }).fill("account 9999");
    await text(bench, "1 of 10,000 accounts").waitFor();
    await rowOf(bench, "Account 9999").click();
    await holdEnd(bench, true);
    const stability = bench.pane().getByRole("region", { name: "If the weights move a little" });
    await stability.getByRole("button", { name: "Work it out" }).click();
    await stability.getByRole("progressbar", { name: "Draws made" }).waitFor();
    await stability.getByRole("button", { name: "Cancel" }).click();
    await stability.getByRole("button", { name: "Work it out" }).waitFor();
    expect(await stability.getByText(/^Key in/).count()).toBe(0);
    await holdEnd(bench, false);

    await bench.pane().getByRole("radio", { name: "Always" }).check();
    await bench.type("KAM Settings!B5", "20");
    await button(bench, "All accounts").click();
    await text(bench, "20 key of 20 places").waitFor();
    await rowOf(bench, "Account 9999").click();
    await stability.getByRole("button", { name: "Work it out" }).click();
    await stability.getByText(/^Key in .* of 2,000 draws/).waitFor();
    expect(await stability.getByText("Worked out in this page, piece by piece").count()).toBe(0);
    expect(bench.errors).toEqual([]);
  });
});
