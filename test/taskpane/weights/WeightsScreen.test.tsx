import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import { createPaneStore } from "../../../src/taskpane/store/paneStore";
import { violations } from "../../support/axe";
import { accountRows, accountsTable } from "../../workbook/modelTables";
import { stubColorScheme } from "../support/colorScheme";
import { FakeWorkbook } from "../support/fakeWorkbook";

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
const lock = (name: string) => screen.getByRole("button", { name: `Lock the weight of ${name}` });
const row = (name: string) => within(box(name).closest("li")!);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const applyButton = () => button(/^Apply/);
const keyList = () => within(screen.getByRole("region", { name: "Key list" }));
const shownWeights = () => ["Growth", "Fit", "Days overdue"].map((name) => (box(name) as HTMLInputElement).value);

/** What stands beside a word of the key list, such as Enters. */
const fact = (term: string) => keyList().queryByText(term)?.nextElementSibling?.textContent;

async function typeWeight(name: string, text: string): Promise<void> {
  await user.clear(box(name));
  await user.type(box(name), text);
}

async function choose(...items: string[]): Promise<void> {
  await user.click(button("Presets"));
  for (const item of items) await user.click(await screen.findByRole("menuitem", { name: item }));
}

describe("the weights", () => {
  test("are shown as number and slider, with their total and the groups they cover", async () => {
    const container = await openPane();
    expect(box("Growth")).toHaveValue("50");
    expect(slider("Growth")).toHaveValue("50");
    expect(screen.getByText("Total 100")).toBeInTheDocument();
    expect(screen.getByText(/^Groups 3\/4/)).toHaveTextContent("Groups 3/4 without attributes");
    expect(box("Days overdue")).toHaveAccessibleDescription(/^Less is better, scale 0 to 100/);
    expect(box("Growth")).toHaveAccessibleDescription(/^More is better, scale 0 to 10. Doubles in five years/);
    expect(await violations(container)).toEqual([]);
  });

  test("show their share where they do not add up to 100", async () => {
    workbook.type("Growth", 150);
    await openPane();
    expect(row("Growth").getByText("75.0 %")).toBeInTheDocument();
  });

  test("scale the others when one moves, so that the sum stays, and leave the sheet alone", async () => {
    const container = await openPane();
    await typeWeight("Growth", "60");
    // 40 left for 30 and 20: 24 and 16
    expect(shownWeights()).toEqual(["60", "24", "16"]);
    expect(screen.getByText("Total 100")).toBeInTheDocument();
    expect(box("Fit")).toHaveAccessibleDescription(/Changed: the sheet has 30/);
    expect(workbook.weights()).toEqual([50, 30, 20]);
    expect(await violations(container)).toEqual([]);
  });

  test("come back when a weight is moved there and back", async () => {
    await openPane();
    await typeWeight("Growth", "100");
    expect(shownWeights()).toEqual(["100", "0", "0"]);
    await typeWeight("Growth", "50");
    expect(shownWeights()).toEqual(["50", "30", "20"]);
    expect(applyButton()).toHaveTextContent(/^Apply$/);
  });

  test("stay where they are locked, and the others make room", async () => {
    await openPane();
    await user.click(lock("Days overdue"));
    expect(lock("Days overdue")).toHaveAttribute("aria-pressed", "true");
    expect(box("Days overdue")).toBeDisabled();
    await typeWeight("Growth", "60");
    expect(shownWeights()).toEqual(["60", "20", "20"]);
    await typeWeight("Growth", "95");
    expect(shownWeights()).toEqual(["80", "0", "20"].map((one, i) => (i === 0 ? "95" : one)));
    expect(row("Growth").getByText("80 is all that the locked weights leave.")).toBeInTheDocument();
    await user.tab();
    expect(box("Growth")).toHaveValue("80");
  });

  test("say why a weight cannot move while all others are locked", async () => {
    await openPane();
    await user.click(lock("Days overdue"));
    await user.click(lock("Fit"));
    await typeWeight("Growth", "60");
    expect(row("Growth").getByText(/All other weights are locked/)).toBeInTheDocument();
    expect(applyButton()).toHaveTextContent(/^Apply$/);
  });

  test("have a safe range, which the row's details tell", async () => {
    const container = await openPane();
    expect(screen.getByText(/Safe range: inside it the key list does not change/)).toBeInTheDocument();
    await user.click(button(/^Growth/));
    // With the others 3:2, Birch and Cedar meet where 0.94 − 0.54 t = 0.5, at t = 0.8148, and Alder and Cedar where
    // 0.48 + 0.42 t = 0.5, at t = 0.0476
    expect(row("Growth").getByText(/^Safe range from/)).toHaveTextContent(
      "Safe range from 4.8 to 81.4: inside it the key list does not change. At 81.48 Cedar takes the place of Birch.",
    );
    expect(await violations(container)).toEqual([]);
  });

  test("follow a weight that is typed into the sheet", async () => {
    await openPane();
    await act(async () => workbook.type("Growth", 12.5));
    expect(box("Growth")).toHaveValue("12.5");
    expect(slider("Growth")).toHaveValue("12.5");
  });

  test("that a formula gives are left to the sheet", async () => {
    workbook.formulas = workbook.criteria!.map((cells) => cells.map((cell) => (cell === 30 ? "=10*3" : cell)));
    await openPane();
    expect(box("Fit")).toBeDisabled();
    expect(slider("Fit")).toBeDisabled();
    expect(row("Fit").getByText("A formula in the sheet gives this weight.")).toBeInTheDocument();
    await typeWeight("Growth", "60");
    expect(shownWeights()).toEqual(["60", "30", "10"]);
  });

  test("of a single criterion cannot move, and it says so", async () => {
    workbook.criteria = workbook.criteria!.slice(0, 1);
    await openPane();
    await typeWeight("Growth", "40");
    expect(row("Growth").getByText("The only criterion has all the weight.")).toBeInTheDocument();
  });

  test("that are all 0 share what the first one leaves of 100", async () => {
    for (const name of ["Growth", "Fit", "Days overdue"]) workbook.type(name, 0);
    const container = await openPane();
    expect(screen.getByText(/All weights are 0/)).toBeInTheDocument();
    expect(keyList().getByText("There is none while all weights are 0.")).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    await typeWeight("Growth", "40");
    expect(shownWeights()).toEqual(["40", "30", "30"]);
  });

  test("that become 0 in the sheet while the pane is open are shown as such", async () => {
    await openPane();
    workbook.criteria = workbook.criteria!.map((cells) => cells.map((cell, j) => (j === 5 ? 0 : cell)));
    await act(async () => workbook.changed());
    expect(shownWeights()).toEqual(["0", "0", "0"]);
    expect(screen.getByText(/All weights are 0/)).toBeInTheDocument();
  });

  test("of forty criteria are shown and add up", async () => {
    workbook.criteria = Array.from({ length: 40 }, (_, i) => [`C${i}`, "", "benefit", 0, 10, 2.5, ""]);
    const container = await openPane();
    const boxes = [...container.querySelectorAll<HTMLInputElement>('input[role="spinbutton"]')];
    expect(boxes).toHaveLength(40);
    fireEvent.change(boxes[0]!, { target: { value: "10" } });
    expect(boxes[0]).toHaveValue("10");
    expect(boxes.reduce((sum, { value }) => sum + Number(value), 0)).toBeCloseTo(100, 9);
  });
});

describe("the key list", () => {
  test("is that of the sheet's weights, with who is by the cut and who has no score", async () => {
    await openPane();
    expect(keyList().getByText("2 of 2 places")).toBeInTheDocument();
    expect(keyList().getByText("Below the usual range of 15 to 35, from practice")).toBeInTheDocument();
    // Alder 0.69, Birch 0.67, Cedar 0.5
    expect(fact("Last in")).toBe("Alder+0.190Birch+0.170");
    expect(fact("First out")).toBe("Cedar−0.170");
    expect(fact("No score")).toBe("Dogwood (rated for less than 60\u00a0% of the weight)");
    expect(fact("Enters")).toBeUndefined();
    expect(applyButton()).toHaveAttribute("aria-disabled", "true");
  });

  test("says who enters and who leaves while a weight moves", async () => {
    const container = await openPane();
    await typeWeight("Growth", "90");
    expect(fact("Enters")).toBe("Cedar");
    expect(fact("Leaves")).toBe("Birch");
    expect(keyList().getByRole("status")).toHaveTextContent("Enters: Cedar. Leaves: Birch.");
    expect(await violations(container)).toEqual([]);
  });

  test("says so when a change moves nobody", async () => {
    await openPane();
    await typeWeight("Growth", "51");
    expect(keyList().getByText("Nobody enters or leaves.")).toBeInTheDocument();
  });

  test("shows a tie at the cut as a tie, and an override as an override", async () => {
    const rows = accountRows();
    rows[2] = ["Cedar", 60, "Yes", 0, 4, "", 9];
    rows[0]![2] = "Always";
    workbook.accounts = accountsTable(rows);
    await openPane();
    expect(fact("Tied")).toBe("Birch, Cedar for the last place");
    expect(fact("Always")).toBe("Alder by override");
    expect(keyList().getByText("1 of 2 places")).toBeInTheDocument();
  });

  test("folds a long list of names and opens it", async () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`Account ${i}`, 1, "Yes", "", "", "", ""]);
    workbook.accounts = accountsTable(rows);
    await openPane();
    expect(fact("No score")).toMatch(/and 8 more$/);
    await user.click(button("and 8 more"));
    expect(fact("No score")).toContain("Account 11");
    expect(button("Show fewer")).toHaveAttribute("aria-expanded", "true");
  });

  test("is missing without accounts, and says why; weights are set all the same", async () => {
    workbook.accounts = undefined;
    await openPane();
    expect(keyList().getByText(/names the table "tblAccounts", which does not exist/)).toBeInTheDocument();
    await typeWeight("Growth", "40");
    await user.click(applyButton());
    expect(workbook.weights()).toEqual([40, 36, 24]);
  });
});

describe("a draft in the pane", () => {
  test("is written with a comment into cells and log", async () => {
    const container = await openPane();
    await typeWeight("Growth", "60");
    expect(applyButton()).toHaveTextContent("Apply 3 changes");
    await user.type(screen.getByRole("textbox", { name: "Comment for the change log" }), "Board of May");
    await user.click(applyButton());
    expect(workbook.weights()).toEqual([60, 24, 16]);
    expect(screen.getByText("3 weights are in the sheet.")).toBeInTheDocument();
    const cells = workbook.plans[0]!.steps.find((step) => step.kind === "setCells" && step.start === "A3");
    expect(cells).toMatchObject({
      cells: [
        ["When", "Criterion", "Old weight", "New weight", "Comment"],
        [expect.any(Number), "Growth", 50, 60, "Board of May"],
        [expect.any(Number), "Fit", 30, 24, "Board of May"],
        [expect.any(Number), "Days overdue", 20, 16, "Board of May"],
      ],
    });
    expect(applyButton()).toHaveTextContent("Apply");
    expect(await violations(container)).toEqual([]);
  });

  test("is applied with keys alone", async () => {
    await openPane();
    act(() => box("Growth").focus());
    await user.keyboard("60{Enter}");
    act(() => applyButton().focus());
    await user.keyboard("{Enter}");
    expect(workbook.weights()).toEqual([60, 24, 16]);
  });

  test("is discarded", async () => {
    await openPane();
    await typeWeight("Growth", "45");
    await user.click(button("Discard"));
    expect(shownWeights()).toEqual(["50", "30", "20"]);
    expect(workbook.weights()).toEqual([50, 30, 20]);
  });

  test("brings one weight back, and the focus stays with it", async () => {
    await openPane();
    await typeWeight("Growth", "45");
    await user.click(button(/^Growth/));
    await user.click(button("Back to 50 for Growth"));
    expect(box("Growth")).toHaveValue("50");
    expect(box("Growth")).toHaveFocus();
  });

  test("stays when Excel refuses, with the reason", async () => {
    await openPane();
    await typeWeight("Growth", "45");
    workbook.outcome = { kind: "unchanged", why: ["The sheet is protected."] };
    await user.click(applyButton());
    expect(screen.getByText("Nothing was changed. The sheet is protected.")).toBeInTheDocument();
    expect(box("Growth")).toHaveValue("45");
  });

  test("keeps criteria from being added, edited or removed until it is ended, and every such button says why", async () => {
    await openPane();
    await user.click(lock("Days overdue"));
    await user.click(button(/^Days overdue/));
    expect(button("Remove Days overdue")).not.toHaveAttribute("aria-disabled", "true");
    await typeWeight("Growth", "45");
    const why = /^Apply or discard the changed weights first. Then criteria can be added, edited, moved and removed./;
    for (const name of ["Edit Days overdue", "Remove Days overdue"]) {
      expect(button(name)).toHaveAttribute("aria-disabled", "true");
      expect(button(name)).toHaveAccessibleDescription(why);
    }
    expect(row("Days overdue").getByText(why)).toBeVisible();
    expect(button("Add")).toHaveAttribute("aria-disabled", "true");
    await user.hover(button("Add"));
    expect(await screen.findByRole("tooltip")).toHaveTextContent(why);
    await user.click(button("Discard"));
    expect(row("Days overdue").queryByText(why)).not.toBeInTheDocument();
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
    act(() => box("Growth").blur());
    expect(box("Growth")).toHaveValue("4");
  });

  test("takes a comma for the decimals", async () => {
    await openPane();
    await typeWeight("Growth", "12,5");
    act(() => box("Growth").blur());
    expect(box("Growth")).toHaveValue("12.5");
  });

  test("moves by a step with the arrow keys, by ten with the page keys, never below 0, and back with Escape", async () => {
    await openPane();
    await user.click(box("Growth"));
    await user.keyboard("{ArrowUp}{ArrowUp}{ArrowDown}");
    expect(box("Growth")).toHaveValue("51");
    await user.keyboard("{PageUp}{PageUp}{PageDown}");
    expect(box("Growth")).toHaveValue("61");
    await typeWeight("Growth", "7");
    await user.keyboard("{Escape}");
    expect(box("Growth")).toHaveValue("61");
    await typeWeight("Growth", "0");
    await user.keyboard("{ArrowDown}");
    expect(box("Growth")).toHaveValue("0");
  });
});

describe("the slider", () => {
  test("moves by the keys", async () => {
    await openPane();
    act(() => slider("Growth").focus());
    await user.keyboard("{ArrowRight}{ArrowUp}{ArrowLeft}");
    expect(box("Growth")).toHaveValue("51");
    await user.keyboard("{PageDown}");
    expect(box("Growth")).toHaveValue("41");
    await user.keyboard("{End}");
    expect(box("Growth")).toHaveValue("100");
    await user.keyboard("{Home}");
    expect(shownWeights()).toEqual(["0", "60", "40"]);
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
    expect(choice.getByText("The sheet now says 33, the pane 35.")).toBeInTheDocument();
    expect(applyButton()).toHaveAttribute("aria-disabled", "true");
    expect(await violations(container)).toEqual([]);
  });

  test("ends with the pane's weight, which can then be applied", async () => {
    await user.click(button("Keep 35 for Fit"));
    expect(box("Fit")).toHaveFocus();
    await user.click(applyButton());
    // 65 left for 50 and 20
    expect(workbook.weights()).toEqual([46.4, 35, 18.6]);
  });

  test("ends with the sheet's weight, and the sum is told as it is then", async () => {
    await user.click(button("Take 33 for Fit"));
    expect(shownWeights()).toEqual(["46.4", "33", "18.6"]);
    expect(screen.getByText(/Total 98/)).toHaveTextContent("Total 98 (sheet 103)");
  });
});

describe("presets", () => {
  test("fill the draft and say so; locked weights stay", async () => {
    await openPane();
    await user.click(lock("Days overdue"));
    await choose("Equal weights");
    expect(shownWeights()).toEqual(["40", "40", "20"]);
    expect(screen.getByText(/Equal weights are in the draft. Kept as they are: Days overdue/)).toBeInTheDocument();
    expect(workbook.weights()).toEqual([50, 30, 20]);
  });

  test("from ranks say which ranks they take", async () => {
    await openPane();
    await choose("From ranks by present weight", "Rank sum");
    expect(shownWeights()).toEqual(["50", "33.3", "16.7"]);
    expect(screen.getByText(/from these ranks: 1 Growth, 2 Fit, 3 Days overdue/)).toBeInTheDocument();
  });

  test("from the ratings say what they are", async () => {
    await openPane();
    await choose("From the ratings", "Entropy");
    expect(screen.getByText(/Entropy weights are in the draft: they say how far/)).toBeInTheDocument();
    expect(applyButton()).not.toHaveAttribute("aria-disabled", "true");
  });

  test("that were saved are loaded into the draft", async () => {
    workbook.optional = {
      weightSets: {
        name: "tblWeightSets",
        columns: ["Set", "Criterion", "Weight"],
        values: [
          ["Finance", "Growth", 10],
          ["Finance", "Days overdue", 60],
          ["Finance", "Fit", 30],
        ],
      },
    };
    await openPane();
    await choose("Finance", "Load into the draft");
    expect(shownWeights()).toEqual(["10", "30", "60"]);
  });

  test("can be saved under a name, in a table that is made for them", async () => {
    await openPane();
    await choose("Save these weights as…");
    await user.type(await screen.findByRole("textbox", { name: /Name of the set/ }), "Finance");
    await user.click(button("Save"));
    expect(workbook.plans[0]!.steps.map(({ kind }) => kind)).toEqual(["addSheet", "setCells", "setCells", "addTable"]);
    expect(screen.getByText('The weights are saved as "Finance".')).toBeInTheDocument();
  });
});

describe("the criteria", () => {
  test("are added from a column that is none yet, with what will be written in words", async () => {
    await openPane();
    await user.click(button("Add"));
    const dialog = within(await screen.findByRole("dialog", { name: "Add a criterion" }));
    await user.type(dialog.getByRole("textbox", { name: /^Name/, hidden: true }), "Trust");
    expect(dialog.getByText(/Add the row "Trust" to tblCriteria, with weight 0/)).toBeInTheDocument();
    expect(dialog.getByText(/Add an empty column "Trust" at the right end of tblAccounts/)).toBeInTheDocument();
    await user.click(dialog.getByRole("button", { name: "Write", hidden: true }));
    expect(workbook.plans.map(({ steps }) => steps.map(({ kind }) => kind))).toEqual([["addColumn"], ["addRows"]]);
  });

  test("are renamed with their column", async () => {
    await openPane();
    await user.click(button(/^Fit/));
    await user.click(button("Edit Fit"));
    const dialog = within(await screen.findByRole("dialog"));
    const name = dialog.getByRole("textbox", { name: /^Name/ });
    await user.clear(name);
    await user.type(name, "Strategic fit");
    expect(dialog.getByText(/The column "Fit" of tblAccounts is renamed/)).toBeInTheDocument();
    await user.click(dialog.getByRole("button", { name: "Write" }));
    expect(workbook.plans[0]!.steps.map(({ kind }) => kind)).toEqual(["editRows", "renameColumn"]);
  });

  test("are refused a name that another has", async () => {
    await openPane();
    await user.click(button(/^Fit/));
    await user.click(button("Edit Fit"));
    const dialog = within(await screen.findByRole("dialog"));
    const name = dialog.getByRole("textbox", { name: /^Name/ });
    await user.clear(name);
    await user.type(name, "growth");
    expect(dialog.getByText('There is a criterion "growth" already.')).toBeInTheDocument();
    await user.click(dialog.getByRole("button", { name: "Write" }));
    expect(workbook.plans).toEqual([]);
  });

  test("are removed after a question that says what is written", async () => {
    await openPane();
    await user.click(button(/^Fit/));
    await user.click(button("Remove Fit"));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/Growth 50 → 71.4, Days overdue 20 → 28.6/)).toBeInTheDocument();
    await user.click(dialog.getByRole("button", { name: "Remove" }));
    expect(workbook.plans[0]!.steps[0]).toMatchObject({ kind: "removeRows" });
  });

  test("are put in another order, which is written when asked", async () => {
    workbook.criteria = workbook.criteria!.map(([name, , ...rest]) => [name!, "Outcomes", ...rest]);
    await openPane();
    await user.click(button(/^Fit/));
    await user.click(button("Move Fit up"));
    expect(screen.getAllByRole("spinbutton").map((one) => one.getAttribute("aria-label"))).toEqual([
      "Weight of Fit",
      "Weight of Growth",
      "Weight of Days overdue",
    ]);
    for (const blocked of ["Edit Fit", "Remove Fit", "Add", "Presets"]) {
      expect(button(blocked)).toHaveAttribute("aria-disabled", "true");
    }
    await user.click(button("Presets"));
    expect(screen.queryByRole("menu")).not.toBeInTheDocument();
    expect(row("Fit").getByText(/^Write the new order or cancel it first/)).toBeVisible();
    await user.click(button("Write the order"));
    expect(workbook.plans[0]!.steps).toEqual([
      {
        kind: "orderRows",
        table: "tblCriteria",
        key: "Criterion",
        base: ["Growth", "Fit", "Days overdue"],
        order: ["Fit", "Growth", "Days overdue"],
      },
    ]);
  });
});
