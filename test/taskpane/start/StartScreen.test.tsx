import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import { createPaneStore } from "../../../src/taskpane/store/paneStore";
import type { ReadingOptions } from "../../../src/workbook/excel/readCells";
import type { Plan } from "../../../src/workbook/plan/plan";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { violations } from "../../support/axe";
import { stubColorScheme } from "../support/colorScheme";
import { FakeWorkbook } from "../support/fakeWorkbook";

const COLUMNS = ["Customer", "Group", "Sales 2023", "Sales 2024", "Fit", "Days overdue", "Country", "Channel"];
const ROWS: CellValue[][] = [
  ["Alder UK", "Alder", 90, 100, 4, 30, "UK", 1],
  ["Alder DE", "Alder", 80, 300, 2, 10, "DE", 2],
  ["Birch", "", 70, 200, 5, 5, "DE", 1],
  ["Cedar", "", 60, 50, 1, 60, "FR", 2],
];
const MARKS: CellValue[][] = [
  ["Alder UK", 3],
  ["Birch", 5],
  ["cedar ", 1],
];

let workbook: FakeWorkbook;
const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

beforeEach(() => {
  stubColorScheme();
  workbook = new FakeWorkbook();
  workbook.criteria = undefined;
  workbook.settings = undefined;
  workbook.tables = [
    { name: "tblCustomers", sheet: "Customers", columns: COLUMNS },
    { name: "tblMarks", sheet: "Marks", columns: ["Customer", "Loyalty"] },
  ];
  const place = { row: 1, column: 0 };
  workbook.placed.set("tblCustomers", {
    ...{ name: "tblCustomers", sheet: "Customers", ...place },
    ...{ columns: COLUMNS, values: ROWS, formulas: ROWS },
  });
  workbook.placed.set("tblMarks", {
    ...{ name: "tblMarks", sheet: "Marks", ...place },
    ...{ columns: ["Customer", "Loyalty"], values: MARKS, formulas: MARKS },
  });
});

async function openPane(): Promise<HTMLElement> {
  const { container } = render(<App store={createPaneStore(workbook.open)} />);
  await act(async () => undefined);
  return container;
}

/** Rules of accessibility that the screen breaks; the tabs above it are tested with the pane. */
const broken = (container: HTMLElement) => violations(container.querySelector("main")!.parentElement!);

// Nothing on the screen is hidden; to look whether it is takes most of the time.
const byRole = (role: string, name: string | RegExp) => screen.getByRole(role, { name, hidden: true });
const press = (name: string | RegExp) => user.click(byRole("button", name));
const heading = (name: string) => screen.getByRole("heading", { level: 1, name, hidden: true });
const field = (name: string) => screen.getByLabelText(name, { selector: "select" });
const box = (name: string) => screen.getByLabelText(name, { selector: "input" });
const next = () => byRole("button", "Review what will be written");

async function openMapping(): Promise<HTMLElement> {
  const container = await openPane();
  await press("Choose a table");
  await press("Continue");
  return container;
}

/** Criteria as the plan writes them: name, direction, ends and weight. */
function criteriaOf({ steps }: Plan) {
  const table = steps.find((step) => step.kind === "setCells" && step.cells[0]?.[0] === "Criterion");
  return table?.kind === "setCells"
    ? table.cells.slice(1).map(([name, group, direction, lo, hi, weight]) => [name, group, direction, lo, hi, weight])
    : [];
}

describe("the way from a table to a portfolio", () => {
  test("leads through proposal and review to the weights", async () => {
    const container = await openPane();
    expect(await broken(container)).toEqual([]);
    await press("Choose a table");
    expect(heading("Where are your accounts?")).toHaveFocus();
    expect(byRole("radio", /tblCustomers/)).toBeChecked();
    expect(await broken(container)).toEqual([]);

    await press("Continue");
    expect(heading("What the columns are")).toHaveFocus();
    expect(field("Account")).toHaveValue("Customer");
    expect(field("Parent")).toHaveValue("Group");
    expect(field("Parent")).toHaveAccessibleDescription("2 of 2 values repeat");
    expect(field("Revenue")).toHaveValue("Sales 2024");
    expect(field("Revenue")).toHaveAccessibleDescription("the latest of 2 periods");
    expect(field("Direction of Days overdue")).toHaveValue("cost");
    expect(box("Scale of Fit, from")).toHaveValue("1");
    expect(box("Scale of Fit, to")).toHaveValue("5");
    expect(screen.getByText("revenue of another period")).toBeInTheDocument();
    expect(await broken(container)).toEqual([]);

    await user.click(next());
    expect(heading("What will be written")).toHaveFocus();
    expect(screen.getByText("Nothing: your table is left alone.")).toBeInTheDocument();
    expect(screen.getByText("KAM Criteria")).toHaveTextContent("KAM Criteria: table tblCriteria, 3 rows");
    expect(workbook.plans).toEqual([]);
    expect(await broken(container)).toEqual([]);

    await press("Write this");
    expect(heading("Your portfolio is ready")).toHaveFocus();
    expect(await broken(container)).toEqual([]);
    const plan = workbook.plans[0]!;
    expect(plan.title).toBe("Portfolio of tblCustomers");
    expect(criteriaOf(plan).map(([name, , direction]) => [name, direction])).toEqual([
      ["Sales 2024", "benefit"],
      ["Fit", "benefit"],
      ["Days overdue", "cost"],
    ]);
    await press("Set the weights");
    expect(heading("Weights")).toBeInTheDocument();
  });

  test("takes every change of a guess", async () => {
    await openMapping();
    await user.selectOptions(field("Parent"), "None");
    await user.selectOptions(field("Direction of Fit"), "Less is better");
    await user.selectOptions(field("Group of Fit"), "Risks");
    await user.clear(box("Scale of Fit, from"));
    await user.type(box("Scale of Fit, from"), "-2,5");
    await press("Take Sales 2024 out of the criteria");
    await press("Use Sales 2023 as a criterion");
    await user.selectOptions(field("Account"), "Country");
    await user.clear(box("Key accounts, at most"));
    await user.type(box("Key accounts, at most"), "3");
    await user.click(next());
    await press("Write this");
    const plan = workbook.plans[0]!;
    expect(criteriaOf(plan)).toEqual([
      ["Sales 2023", "Outcomes", "benefit", 60, 90, 33.4],
      ["Fit", "Risks", "cost", -2.5, 5, 33.3],
      ["Days overdue", "Risks", "cost", 0, 60, 33.3],
    ]);
    const settings = JSON.stringify(plan.steps);
    expect(settings).toContain('["Account column","Country"');
    expect(settings).toContain('["Capacity",3');
  });

  test("says what is missing and holds the review back", async () => {
    await openMapping();
    await user.selectOptions(field("Account"), "");
    await user.clear(box("Scale of Fit, to"));
    await user.type(box("Scale of Fit, to"), "1");
    expect(screen.getByText("Choose the column with the names of the accounts.")).toBeInTheDocument();
    expect(screen.getByText("Fit: the scale must end above where it begins.")).toBeInTheDocument();
    expect(next()).toHaveAttribute("aria-disabled", "true");
    for (const name of ["Sales 2024", "Fit", "Days overdue"]) await press(`Take ${name} out of the criteria`);
    expect(screen.getByText(/Choose at least one criterion/)).toBeInTheDocument();
  });

  test("stays where it is while the user looks at another screen", async () => {
    await openMapping();
    await press("Take Fit out of the criteria");
    await user.click(byRole("tab", "Weights"));
    await user.click(byRole("tab", "Start"));
    expect(heading("What the columns are")).toBeInTheDocument();
    expect(screen.queryByLabelText("Direction of Fit")).not.toBeInTheDocument();
  });

  test("tells why nothing was written and offers it again", async () => {
    await openMapping();
    await user.click(next());
    workbook.outcome = { kind: "unchanged", why: ["The sheet is protected."] };
    await press("Write this");
    expect(screen.getByText("Nothing was changed. The sheet is protected.")).toBeInTheDocument();
    expect(byRole("button", "Write this")).not.toHaveAttribute("aria-disabled", "true");
    await press("Back");
    expect(heading("What the columns are")).toHaveFocus();
  });
});

describe("rolling up and joining", () => {
  test("a model of the parents is written with formulas over the user's table", async () => {
    await openMapping();
    await user.click(byRole("checkbox", "Roll companies up to their parents"));
    expect(byRole("checkbox", "One account for each of 3 parents")).toBeChecked();
    expect(field("Fit of a parent")).toHaveValue("mean");
    await user.selectOptions(field("Days overdue of a parent"), "The worst");
    expect(await violations(field("Days overdue of a parent").closest("li")!)).toEqual([]);
    await user.click(next());
    expect(screen.getByText("KAM Parents")).toHaveTextContent("KAM Parents: table tblParents, 3 rows");
    await press("Write this");
    const steps = JSON.stringify(workbook.plans[0]!.steps);
    expect(steps).toContain("MAXIFS(tblCustomers[Days overdue],KAM_ParentOfRow");
    expect(steps).toContain('["Portfolio table","tblParents"');
  });

  test("columns of a second table are looked up, with the keys that do not match told before", async () => {
    await openMapping();
    await user.selectOptions(field("Table to look columns up in"), "tblMarks");
    expect(field("Key in tblCustomers")).toHaveValue("Customer");
    expect(screen.getByText(/2 of 4 keys are not found and will show #N\/A: Alder DE, Cedar\./)).toHaveTextContent(
      "1 would match but for spaces",
    );
    await user.click(byRole("checkbox", "Loyalty"));
    expect(box("Scale of Loyalty, to")).toHaveValue("5");
    expect(await violations(field("Table to look columns up in").closest("section")!)).toEqual([]);
    await user.click(next());
    const changes = byRole("heading", "In your sheets").nextElementSibling as HTMLElement;
    expect(within(changes).getByText(/Table tblCustomers: new column Loyalty/)).toHaveTextContent(/XLOOKUP/);
  });
});

describe("a plain range", () => {
  const range = (values: CellValue[][]) => ({
    ...{ sheet: "Net sales", address: "B3:D6", row: 2, column: 1 },
    ...{ values, formulas: values },
  });

  async function readSelection(): Promise<void> {
    await openPane();
    await press("Choose a table");
    await user.click(byRole("radio", /The cells selected/));
    await press("Continue");
  }

  test("becomes a table of the name that the user chooses", async () => {
    workbook.selection = range([
      ["Client", "Turnover", "Fit"],
      ["Alder", 100, 4],
      ["Birch", 50, 1],
      ["Total", 150, ""],
    ]);
    await readSelection();
    const name = byRole("textbox", "B3:D5 becomes a table named");
    expect(name).toHaveValue("tblNetSales");
    expect(name).toHaveAccessibleDescription("The last row is a total and stays outside.");
    await user.clear(name);
    await user.type(name, "A1");
    expect(screen.getByText("Table name: Excel would take this for a cell. Choose another name.")).toBeInTheDocument();
    await user.clear(name);
    await user.type(name, "Clients");
    await user.click(next());
    expect(screen.getByText("Net sales: B3:D5 becomes the table Clients")).toBeInTheDocument();
    await press("Write this");
    expect(workbook.plans[0]!.steps[0]).toEqual({
      kind: "makeTable",
      name: "Clients",
      range: { sheet: "Net sales", start: "B3", rows: 3, columns: 3 },
      header: ["Client", "Turnover", "Fit"],
    });
  });

  test("that is empty, has no header or lies in a table is told in a sentence", async () => {
    await readSelection();
    expect(screen.getByRole("alert", { hidden: true })).toHaveTextContent("The selected cells are empty.");
    workbook.selection = range([[1, 2, 3]]);
    await press("Continue");
    expect(screen.getByRole("alert", { hidden: true })).toHaveTextContent(
      "There is no header row with accounts below it here.",
    );
    workbook.selection = { ...range([["Client"], ["Alder"]]), table: "tblCustomers" };
    await press("Continue");
    expect(screen.getByRole("alert", { hidden: true })).toHaveTextContent(
      "The selection is in the table tblCustomers.",
    );
  });
});

describe("reading a long list", () => {
  test("shows how far it is and can be cancelled", async () => {
    let fail: (reason: unknown) => void = () => undefined;
    workbook.readTable = (_name: string, options?: ReadingOptions) =>
      new Promise<undefined>((_resolve, reject) => {
        fail = reject;
        options?.onProgress?.(2000, 10_000);
      });
    const container = await openMapping();
    expect(screen.getByText("2,000 of 10,000 rows read")).toBeInTheDocument();
    expect(byRole("progressbar", "Reading the list")).toHaveAttribute("aria-valuenow", "0.2");
    expect(await broken(container)).toEqual([]);
    await press("Cancel");
    await act(async () => fail(new DOMException("Cancelled", "AbortError")));
    expect(screen.queryByLabelText("Reading the list")).not.toBeInTheDocument();
    expect(heading("Where are your accounts?")).toBeInTheDocument();
    expect(screen.queryByText(/Cancelled/)).not.toBeInTheDocument();
  });

  test("tells why a list could not be read", async () => {
    workbook.readTable = async () => {
      throw new Error("Excel broke off. Try again.");
    };
    await openMapping();
    expect(screen.getByText("Excel broke off. Try again.")).toBeInTheDocument();
    expect(heading("Where are your accounts?")).toBeInTheDocument();
  });

  test("of a table that is gone meanwhile says so", async () => {
    workbook.placed.clear();
    await openMapping();
    expect(screen.getByRole("alert", { hidden: true })).toHaveTextContent("The table tblCustomers is no longer there.");
  });
});

test("a workbook that has a portfolio shows which, and what would be in the way of another", async () => {
  workbook = new FakeWorkbook();
  workbook.sheetNames = async () => ["Accounts", "KAM Criteria", "KAM Settings", "Notes"];
  const container = await openPane();
  await user.click(byRole("tab", "Start"));
  expect(heading("This workbook has a portfolio: tblAccounts")).toBeInTheDocument();
  expect(screen.getByText(/first delete these sheets: KAM Criteria, KAM Settings\./)).toBeInTheDocument();
  expect(await broken(container)).toEqual([]);
  await press("Go to Weights");
  expect(heading("Weights")).toBeInTheDocument();
});

describe("the check sheet", () => {
  const open = async () => {
    workbook = new FakeWorkbook();
    workbook.names = ["KAM_Accounts", "KAM_Scores", "KAM_Status"].map((name) => ({ name, refersTo: "=Sheet1!$A$1#" }));
    render(<App store={createPaneStore(workbook.open)} />);
    await act(async () => undefined);
    await user.click(screen.getByRole("tab", { name: "Start" }));
  };

  test("is added and shown", async () => {
    await open();
    await user.click(screen.getByRole("button", { name: "Add the check sheet" }));
    expect(workbook.carriedOut).toEqual(["Sheet of checks in Excel's own formulas"]);
    expect(workbook.selected).toEqual(["KAM Checks!A1"]);
    expect(screen.getByText("The checks are on the sheet KAM Checks.")).toBeInTheDocument();
  });

  test("is not added where the results have lost their names, and the pane says so", async () => {
    await open();
    workbook.names = [];
    await act(async () => workbook.changed());
    await user.click(screen.getByRole("button", { name: "Add the check sheet" }));
    expect(
      screen.getByText(/^No check sheet was added\. The results of the portfolio have lost their names/),
    ).toBeInTheDocument();
    expect(workbook.carriedOut).toEqual([]);
  });
});
