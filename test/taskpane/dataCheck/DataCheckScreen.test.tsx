import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import type { ScreenName } from "../../../src/taskpane/store/paneState";
import { createPaneStore } from "../../../src/taskpane/store/paneStore";
import { parseCell } from "../../../src/workbook/address";
import type { Plan } from "../../../src/workbook/plan/plan";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { violations } from "../../support/axe";
import { accountRows, accountsTable, settingsCells, settingsTable } from "../../workbook/modelTables";
import { stubColorScheme } from "../support/colorScheme";
import { FakeWorkbook } from "../support/fakeWorkbook";

let workbook: FakeWorkbook;
let show: (screen: ScreenName) => Promise<void>;
const user = userEvent.setup();

beforeEach(() => {
  workbook = new FakeWorkbook();
  workbook.settings = settingsTable(settings());
  stubColorScheme();
});

/** The settings of a list without parents. */
function settings(): CellValue[][] {
  return settingsCells().map((row) => (row[0] === "Parent column" ? [row[0], "", ...row.slice(2)] : row));
}

/** Opens the pane on the data check. */
async function openCheck(): Promise<HTMLElement> {
  const store = createPaneStore(workbook.open);
  store.show("dataCheck");
  const { container } = render(<App store={store} />);
  await act(async () => undefined);
  show = (screenName) => act(async () => store.show(screenName));
  return container;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const status = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
const group = (title: string) => screen.getByRole("button", { name: new RegExp(title) });

/** Accounts in which these cells are replaced, by row and column. */
function accountsWith(...cells: [row: number, column: number, value: CellValue][]): void {
  const rows = accountRows();
  for (const [row, column, value] of cells) rows[row]![column] = value;
  workbook.accounts = accountsTable(rows);
}

/** Lets the workbook carry out edits of cells, as Excel would: each only if the cell still holds its base. */
function carryOutEdits(): Plan[] {
  const plans: Plan[] = [];
  workbook.carryOut = async (plan) => {
    plans.push(plan);
    const rows = workbook.accounts!.values.map((row) => [...row]);
    for (const step of plan.steps) {
      if (step.kind !== "editCells") throw new Error(`a repair has no ${step.kind}`);
      for (const { cell, base, value } of step.edits) {
        const { row, column } = parseCell(cell);
        if (rows[row - 3]![column] !== base) return { kind: "unchanged", why: [`${cell} has changed.`] };
        rows[row - 3]![column] = value as CellValue;
      }
    }
    workbook.accounts = accountsTable(rows);
    return { kind: "done", undo: { title: plan.title } };
  };
  return plans;
}

describe("the data check", () => {
  test("says before the first check what it would look at", async () => {
    const container = await openCheck();
    expect(status()).toContain("Not checked yet");
    expect(screen.getByText(/reads tblAccounts, tblCriteria and tblSettings/)).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  test("says what was looked at where nothing is found, and how to compare the revenue", async () => {
    accountsWith([3, 3, 5], [3, 6, 5]);
    const container = await openCheck();
    await user.click(button("Check"));
    expect(status()).toContain("Nothing found");
    expect(screen.getByRole("heading", { name: "Looked at 58 cells" })).toBeInTheDocument();
    expect(screen.getByText("5 rows × 6 columns")).toBeInTheDocument();
    expect(screen.getByText(/add a row “Entity revenue”/)).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  test("compares the revenue with the setting", async () => {
    workbook.settings = settingsTable([...settings(), ["Entity revenue", 400, "", ""]]);
    await openCheck();
    await user.click(button("Check"));
    // 100 + 80 + 60 + 40 + 20 = 300
    expect(screen.getByText(/adds up to 300, the entity revenue is 400: 100 \(25 %\) too little/)).toBeInTheDocument();
    expect(screen.queryByText(/add a row/)).not.toBeInTheDocument();
  });

  test("groups what it finds, most severe first, with the first kind unfolded", async () => {
    accountsWith([0, 1, "1,5"], [1, 4, 11], [2, 1, -60]);
    const container = await openCheck();
    await user.click(button("Check"));
    expect(status()).toContain("1 error, 3 warnings, 1 note");
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 4)).toEqual([
      "Numbers stored as text1",
      "Values off their scale1",
      "Empty cells2",
      "Negative amounts1",
    ]);
    expect(group("Numbers stored as text")).toHaveAttribute("aria-expanded", "true");
    expect(group("Empty cells")).toHaveAttribute("aria-expanded", "false");
    expect(screen.getByText('Alder: Revenue is the text "1,5", which is 1.5.')).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  test("selects the cell of a finding", async () => {
    accountsWith([1, 4, 11]);
    await openCheck();
    await user.click(button("Check"));
    await user.click(button("E5: select on sheet Accounts"));
    expect(workbook.selected).toEqual(["Accounts!E5"]);
  });

  test("shows the first fifty of many and more on demand", async () => {
    workbook.accounts = accountsTable(
      Array.from({ length: 200 }, (_, i) => [`Account ${i}`, 1, "Yes", "", 1 + (i % 9), "", 1 + (i % 9)]),
    );
    await openCheck();
    await user.click(button("Check"));
    const found = () => within(screen.getByRole("list", { name: "On sheet Accounts" })).getAllByRole("listitem").length;
    expect(found()).toBe(50);
    await user.click(button("Show 100 more of 150"));
    expect(found()).toBe(150);
    await user.click(button("Show the last 50"));
    expect(found()).toBe(200);
    expect(screen.queryByRole("button", { name: /^Show/ })).not.toBeInTheDocument();
  });

  test("keeps its findings while another screen is shown", async () => {
    accountsWith([1, 4, 11]);
    await openCheck();
    await user.click(button("Check"));
    await show("weights");
    expect(screen.queryByText(/Growth is 11/)).not.toBeInTheDocument();
    await show("dataCheck");
    expect(screen.getByText(/Growth is 11, above its scale/)).toBeInTheDocument();
  });

  test("can be broken off", async () => {
    await openCheck();
    workbook.hold();
    await user.click(button("Check"));
    expect(status()).toContain("Checking");
    expect(screen.getByRole("progressbar", { name: "Reading the tables" })).toBeInTheDocument();
    await user.click(button("Cancel"));
    await act(async () => workbook.proceed());
    expect(status()).toContain("Not checked yet");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });

  test("says why it could not read, and keeps what it had found", async () => {
    accountsWith([1, 4, 11]);
    await openCheck();
    await user.click(button("Check"));
    workbook.failure = "Excel broke off. Try again.";
    await user.click(button("Check again"));
    expect(screen.getByText("Excel broke off. Try again.")).toBeInTheDocument();
    expect(screen.getByText(/Growth is 11/)).toBeInTheDocument();
  });

  test("marks its findings when the sheet changes, but not for a change that changes nothing", async () => {
    accountsWith([1, 4, 11]);
    await openCheck();
    await user.click(button("Check"));
    await act(async () => workbook.changed());
    expect(screen.queryByText(/has changed since this check/)).not.toBeInTheDocument();
    accountsWith([1, 4, 12]);
    await act(async () => workbook.changed());
    expect(screen.getByText(/has changed since this check/)).toBeInTheDocument();
    await user.click(button("Check again"));
    expect(screen.queryByText(/has changed since this check/)).not.toBeInTheDocument();
    expect(screen.getByText(/Growth is 12/)).toBeInTheDocument();
  });

  test("works where the criteria cannot be used, and finds why", async () => {
    workbook.type("Fit", "30,5");
    await openCheck();
    await user.click(button("Check"));
    expect(screen.getByText('Fit: Weight is the text "30,5", which is 30.5.')).toBeInTheDocument();
  });

  test("leads to Start where there is no model, or no accounts", async () => {
    workbook.accounts = undefined;
    await openCheck();
    expect(screen.getByText('tblSettings names the table "tblAccounts", which does not exist.')).toBeInTheDocument();
    workbook.criteria = undefined;
    await act(async () => workbook.changed());
    expect(screen.getByRole("heading", { name: "No criteria in this workbook yet" })).toBeInTheDocument();
    await user.click(button("Go to Start"));
    expect(screen.getByRole("tab", { name: "Start" })).toHaveAttribute("aria-selected", "true");
  });
});

describe("a repair", () => {
  test("shows each cell before and after, changes those and checks again", async () => {
    accountsWith([0, 1, "1,200"], [1, 1, "80 EUR"], [2, 4, 11]);
    const plans = carryOutEdits();
    const container = await openCheck();
    await user.click(button("Check"));
    await user.click(button("Make them numbers: see 2 cells"));
    expect(screen.getByRole("heading", { name: "Make them numbers", level: 1 })).toBeInTheDocument();
    const rows = within(screen.getByRole("list", { name: "Cells to be changed" })).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'B4 Alder: Revenue"1,200" → 1,200, not 1.2',
      'B5 Birch: Revenue"80 EUR" → 80',
    ]);
    expect(await violations(container)).toEqual([]);
    expect(plans).toEqual([]);

    await user.click(button("Change 2 cells"));
    expect(plans).toEqual([
      {
        title: "Numbers stored as text: make them numbers",
        steps: [
          {
            kind: "editCells",
            sheet: "Accounts",
            edits: [
              { cell: "B4", base: "1,200", value: 1200 },
              { cell: "B5", base: "80 EUR", value: 80 },
            ],
          },
        ],
      },
    ]);
    expect(
      screen.getByText("Texts made numbers in 2 cells. Undo, at the top right, takes it back."),
    ).toBeInTheDocument();
    expect(status()).toContain("3 warnings");
    expect(screen.queryByText("Numbers stored as text")).not.toBeInTheDocument();
  });

  test("leaves out what the user takes out", async () => {
    accountsWith([0, 1, "1,200"], [1, 1, "80 EUR"]);
    const plans = carryOutEdits();
    await openCheck();
    await user.click(button("Check"));
    await user.click(button("Make them numbers: see 2 cells"));
    await user.click(screen.getByRole("checkbox", { name: /Alder: Revenue/ }));
    expect(screen.getByRole("checkbox", { name: "All 2 cells" })).toBePartiallyChecked();
    await user.click(button("Change 1 cell"));
    expect(plans.flatMap(({ steps }) => steps)).toMatchObject([{ edits: [{ cell: "B5" }] }]);
    expect(screen.getByText(/Alder: Revenue is the text "1,200"/)).toBeInTheDocument();
  });

  test("of nothing cannot be carried out, and goes back without a change", async () => {
    accountsWith([0, 1, "1,200"], [1, 1, "80 EUR"]);
    const plans = carryOutEdits();
    await openCheck();
    await user.click(button("Check"));
    await user.click(button("Make them numbers: see 2 cells"));
    await user.click(screen.getByRole("checkbox", { name: "All 2 cells" }));
    expect(button("Change 0 cells")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Back"));
    expect(plans).toEqual([]);
    expect(screen.getByRole("heading", { name: "Data check" })).toBeInTheDocument();
    expect(document.activeElement).toContainElement(screen.getByRole("heading", { name: "Data check" }));
  });

  test("is refused where the sheet has changed since, even if the pane has not heard of it", async () => {
    accountsWith([0, 1, "1,200"]);
    const plans = carryOutEdits();
    await openCheck();
    await user.click(button("Check"));
    await user.click(button("Make them numbers: see 1 cell"));
    accountsWith([1, 1, "1,200"]);
    await user.click(button("Change 1 cell"));
    expect(plans).toEqual([]);
    expect(screen.getByText(/so nothing was repaired. Check again first./)).toBeInTheDocument();
    expect(screen.getByText(/has changed since this check/)).toBeInTheDocument();
    expect(button("Make them numbers: see 1 cell")).toHaveAttribute("aria-disabled", "true");
  });

  test("that Excel refuses leaves the findings as they were", async () => {
    accountsWith([0, 1, "1,200"]);
    workbook.carryOut = async () => ({ kind: "unchanged", why: ["The sheet is protected."] });
    await openCheck();
    await user.click(button("Check"));
    await user.click(button("Make them numbers: see 1 cell"));
    await user.click(button("Change 1 cell"));
    expect(screen.getByText("Nothing was changed. The sheet is protected.")).toBeInTheDocument();
    expect(button("Change 1 cell")).toBeEnabled();
  });
});
