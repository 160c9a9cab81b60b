import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { addedBy } from "../../src/workbook/planObjects";
import { samplePortfolio } from "../../src/workbook/sample/portfolio";
import { violations } from "../support/axe";
import { accountRows, accountsTable } from "../workbook/modelTables";
import { stubColorScheme } from "./support/colorScheme";
import { FakeWorkbook } from "./support/fakeWorkbook";

let workbook: FakeWorkbook;
const user = userEvent.setup();

beforeEach(() => {
  workbook = new FakeWorkbook();
  stubColorScheme();
});

async function openPane(): Promise<HTMLElement> {
  const { container } = render(<App store={createPaneStore(workbook.open)} />);
  await act(async () => undefined);
  return container;
}

const box = (name: string) => screen.getByRole("spinbutton", { name: `Weight of ${name}` });
const slider = (name: string) => screen.getByRole("slider", { name: `Weight of ${name}, slider` });
const row = (name: string) => within(box(name).closest("li")!);
const applyButton = () => screen.getByRole("button", { name: /^Apply/ });
const keyList = () => within(screen.getByRole("region", { name: "Key list" }));

/** What stands beside a word of the key list, such as Enters. */
const fact = (term: string) => keyList().queryByText(term)?.nextElementSibling?.textContent;

async function typeWeight(name: string, text: string): Promise<void> {
  await user.clear(box(name));
  await user.type(box(name), text);
}

describe("the pane on a workbook with criteria", () => {
  test("shows each weight as number and slider, its share and the total", async () => {
    const container = await openPane();
    expect(box("Growth")).toHaveValue("50");
    expect(slider("Growth")).toHaveValue("50");
    expect(row("Days overdue").getByText("20.0 %")).toBeInTheDocument();
    expect(screen.getByText("Total 100")).toBeInTheDocument();
    expect(box("Days overdue")).toHaveAccessibleDescription("Less is better, scale 0 to 100");
    expect(box("Growth")).toHaveAccessibleDescription("More is better, scale 0 to 10. Doubles in five years");
    expect(await violations(container)).toEqual([]);
  });

  test("shows the key list of the sheet's weights and who has no score", async () => {
    await openPane();
    expect(keyList().getByText("2 of 2 places")).toBeInTheDocument();
    expect(fact("No score")).toBe("Dogwood (rated for less than 60\u00a0% of the weight)");
    expect(fact("Enters")).toBeUndefined();
    expect(applyButton()).toHaveAttribute("aria-disabled", "true");
  });

  test("previews who enters and leaves while a weight is typed, and marks the row", async () => {
    const container = await openPane();
    // Growth 250 of 300: Cedar (125 + 15 + 10) / 300 = 0.5 passes Birch (100 + 27 + 20) / 300 = 0.49
    await typeWeight("Growth", "250");
    expect(fact("Enters")).toBe("Cedar");
    expect(fact("Leaves")).toBe("Birch");
    expect(box("Growth")).toHaveAccessibleDescription(/Changed: the sheet has 50/);
    expect(screen.getByText(/Total 300/)).toHaveTextContent("Total 300 (sheet 100)");
    expect(keyList().getByRole("status")).toHaveTextContent("Enters: Cedar. Leaves: Birch.");
    expect(workbook.weights()).toEqual([50, 30, 20]);
    expect(await violations(container)).toEqual([]);
  });

  test("says so when a change moves nobody", async () => {
    await openPane();
    await typeWeight("Growth", "51");
    expect(keyList().getByText("Nobody enters or leaves.")).toBeInTheDocument();
  });

  test("tells a tie at the cut as a tie", async () => {
    const rows = accountRows();
    rows[2] = ["Cedar", 60, "Yes", 0, 4, "", 9];
    workbook.accounts = accountsTable(rows);
    await openPane();
    expect(fact("Tied")).toBe("Birch, Cedar for the last place");
    expect(keyList().getByText("1 of 2 places")).toBeInTheDocument();
  });

  test("folds a long list of names and opens it", async () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`Account ${i}`, 1, "Yes", "", "", "", ""]);
    workbook.accounts = accountsTable(rows);
    await openPane();
    expect(fact("No score")).toMatch(/and 8 more$/);
    await user.click(screen.getByRole("button", { name: "and 8 more" }));
    expect(fact("No score")).toContain("Account 11");
    expect(screen.getByRole("button", { name: "Show fewer" })).toHaveAttribute("aria-expanded", "true");
  });

  test("follows a weight that is typed into the sheet", async () => {
    await openPane();
    await act(async () => workbook.type("Growth", 12.5));
    expect(box("Growth")).toHaveValue("12.5");
    expect(slider("Growth")).toHaveValue("12.5");
  });

  test("shows a weight that a formula gives and leaves it to the sheet", async () => {
    workbook.formulas = workbook.criteria!.map((cells) => cells.map((cell) => (cell === 30 ? "=10*3" : cell)));
    await openPane();
    expect(box("Fit")).toBeDisabled();
    expect(slider("Fit")).toBeDisabled();
    expect(row("Fit").getByText("A formula in the sheet gives this weight.")).toBeInTheDocument();
  });

  test("sets weights without accounts and says why there is no key list", async () => {
    workbook.accounts = undefined;
    await openPane();
    expect(keyList().getByText(/names the table "tblAccounts", which does not exist/)).toBeInTheDocument();
    await typeWeight("Growth", "40");
    await user.click(applyButton());
    expect(workbook.weights()).toEqual([40, 30, 20]);
  });
});

describe("a draft in the pane", () => {
  test("is applied to the cells", async () => {
    const container = await openPane();
    await typeWeight("Growth", "45");
    await typeWeight("Fit", "35.5");
    expect(applyButton()).toHaveTextContent("Apply 2 changes");
    await user.click(applyButton());
    expect(workbook.weights()).toEqual([45, 35.5, 20]);
    expect(screen.getByText("2 weights are in the sheet.")).toBeInTheDocument();
    expect(applyButton()).toHaveTextContent("Apply");
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByText("2 weights are in the sheet.")).not.toBeInTheDocument();
  });

  test("is discarded", async () => {
    await openPane();
    await typeWeight("Growth", "45");
    await user.click(screen.getByRole("button", { name: "Discard" }));
    expect(box("Growth")).toHaveValue("50");
    expect(workbook.weights()).toEqual([50, 30, 20]);
  });

  test("gives up one weight, and the focus stays with it", async () => {
    await openPane();
    await typeWeight("Growth", "45");
    await user.click(screen.getByRole("button", { name: "Back to 50 for Growth" }));
    expect(box("Growth")).toHaveValue("50");
    expect(box("Growth")).toHaveFocus();
  });

  test("cannot be applied while all weights are 0, and says why", async () => {
    const container = await openPane();
    for (const name of ["Growth", "Fit", "Days overdue"]) await typeWeight(name, "0");
    expect(applyButton()).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(/At least one weight must be above 0/)).toBeInTheDocument();
    await user.click(applyButton());
    expect(workbook.weights()).toEqual([50, 30, 20]);
    expect(await violations(container)).toEqual([]);
  });

  test("stays when Excel refuses, with the reason", async () => {
    await openPane();
    await typeWeight("Growth", "45");
    workbook.failure = "The sheet is protected.";
    await user.click(applyButton());
    expect(screen.getByText(/The sheet is protected. Weights that are still marked/)).toBeInTheDocument();
    expect(box("Growth")).toHaveValue("45");
  });
});

describe("the number box", () => {
  test("says what is wrong while no number is typed, and keeps the last one", async () => {
    const container = await openPane();
    await typeWeight("Growth", "4x");
    expect(box("Growth")).toHaveValue("4x");
    expect(box("Growth")).toHaveAttribute("aria-invalid", "true");
    expect(screen.getByRole("alert")).toHaveTextContent("Enter a number, 0 or more");
    expect(await violations(container)).toEqual([]);
    await user.tab();
    expect(box("Growth")).toHaveValue("4");
  });

  test("takes a comma for the decimals", async () => {
    await openPane();
    await typeWeight("Growth", "12,5");
    await user.tab();
    expect(box("Growth")).toHaveValue("12.5");
  });

  test("moves by a step with the arrow keys, never below 0, and back with Escape", async () => {
    await openPane();
    await user.click(box("Growth"));
    await user.keyboard("{ArrowUp}{ArrowUp}{ArrowDown}");
    expect(box("Growth")).toHaveValue("51");
    await typeWeight("Growth", "7");
    await user.keyboard("{Escape}");
    expect(box("Growth")).toHaveValue("51");
    await typeWeight("Growth", "0");
    await user.keyboard("{ArrowDown}");
    expect(box("Growth")).toHaveValue("0");
  });
});

describe("a conflict in the pane", () => {
  let container: HTMLElement;
  beforeEach(async () => {
    container = await openPane();
    await typeWeight("Fit", "35");
    await act(async () => workbook.type("Fit", 33));
  });

  test("shows both weights and holds apply back", async () => {
    expect(screen.getByText(/The sheet changed meanwhile/)).toBeInTheDocument();
    const choice = within(screen.getByRole("group", { name: "Which weight of Fit counts" }));
    expect(choice.getByText("The sheet now says 33.")).toBeInTheDocument();
    expect(applyButton()).toHaveAttribute("aria-disabled", "true");
    expect(await violations(container)).toEqual([]);
  });

  test("ends with the pane's weight, which can then be applied", async () => {
    await user.click(screen.getByRole("button", { name: "Keep 35" }));
    expect(box("Fit")).toHaveFocus();
    await user.click(applyButton());
    expect(workbook.weights()).toEqual([50, 35, 20]);
  });

  test("ends with the sheet's weight", async () => {
    await user.click(screen.getByRole("button", { name: "Take 33" }));
    expect(box("Fit")).toHaveValue("33");
    expect(applyButton()).toHaveTextContent(/^Apply$/);
  });
});

describe("the pane without weights to show", () => {
  test("shows the outline while the workbook is read, and says when it waits for a cell", async () => {
    workbook.hold();
    const container = await openPane();
    expect(screen.getByLabelText("Reading the criteria from the workbook")).toBeInTheDocument();
    act(() => workbook.onWaiting(true));
    expect(screen.getByText(/Excel is waiting for you to finish editing a cell/)).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    act(() => workbook.onWaiting(false));
    await act(async () => workbook.proceed());
    expect(box("Growth")).toHaveValue("50");
    expect(screen.queryByText(/Excel is waiting/)).not.toBeInTheDocument();
  });

  test("says what it needs where there is no table, and shows it once it is there", async () => {
    const { criteria } = workbook;
    workbook.criteria = undefined;
    const container = await openPane();
    expect(screen.getByRole("heading", { name: "No criteria in this workbook yet" })).toBeInTheDocument();
    expect(screen.getByText("tblCriteria")).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    workbook.criteria = criteria;
    await act(async () => workbook.changed());
    expect(box("Growth")).toHaveValue("50");
  });

  test("offers a sample portfolio, once at a time, and shows its weights", async () => {
    workbook.criteria = undefined;
    await openPane();
    const seven = screen.getByText(/it writes seven new sheets and touches nothing of yours/);
    expect(seven).toBeInTheDocument();
    expect(addedBy(samplePortfolio()).sheets.length).toBe(7);
    workbook.hold();
    await user.click(screen.getByRole("button", { name: "Add a sample portfolio" }));
    expect(screen.getByRole("button", { name: "Add a sample portfolio" })).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Add a sample portfolio" }));
    await act(async () => workbook.proceed());
    expect(workbook.carriedOut).toEqual([samplePortfolio().title]);
    expect(box("Growth")).toHaveValue("50");
    expect(screen.getByText("The sample portfolio is in the workbook.")).toBeInTheDocument();
  });

  test("says why the sample could not be added, and offers it again", async () => {
    workbook.criteria = undefined;
    workbook.outcome = { kind: "unchanged", why: ["The structure of this workbook is protected."] };
    const container = await openPane();
    await user.click(screen.getByRole("button", { name: "Add a sample portfolio" }));
    expect(screen.getByText("Nothing was changed. The structure of this workbook is protected.")).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    workbook.outcome = { kind: "done", undo: { title: "Sample" } };
    await user.click(screen.getByRole("button", { name: "Add a sample portfolio" }));
    expect(box("Growth")).toHaveValue("50");
  });

  test("lists what must be mended in the sheet", async () => {
    workbook.type("Fit", "thirty");
    const container = await openPane();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      'tblCriteria: Weight of "Fit" is the text "thirty". Enter a number, 0 or more.',
    ]);
    expect(await violations(container)).toEqual([]);
  });

  test("says why it could not read, and tries again", async () => {
    workbook.failure = "Excel is not available just now.";
    const container = await openPane();
    expect(screen.getByRole("alert")).toHaveTextContent("Excel is not available just now.");
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(box("Growth")).toHaveValue("50");
  });

  test("keeps what it shows when a later read fails, with the reason and a way to try again", async () => {
    await openPane();
    workbook.failure = "Excel broke off.";
    await act(async () => workbook.changed());
    expect(screen.getByText(/Excel broke off. The pane shows what it read before./)).toBeInTheDocument();
    expect(box("Growth")).toHaveValue("50");
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(screen.queryByText(/Excel broke off/)).not.toBeInTheDocument();
  });
});

test("weights are set and applied with keys alone", async () => {
  await openPane();
  act(() => box("Growth").focus());
  await user.keyboard("45{Enter}");
  act(() => applyButton().focus());
  await user.keyboard("{Enter}");
  expect(workbook.weights()).toEqual([45, 30, 20]);
});
