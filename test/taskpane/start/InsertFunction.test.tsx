import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { InsertFunction } from "../../../src/taskpane/start/InsertFunction/InsertFunction";
import { usePaneState } from "../../../src/taskpane/store/usePaneState";
import type { CatalogueEntry } from "../../../src/workbook/catalogue/catalogue";
import { createPaneStore, type PaneStore } from "../../../src/taskpane/store/paneStore";
import { violations } from "../../support/axe";
import { catalogue as mockCatalogue } from "../../support/catalogue";
import { MAP } from "../../workbook/insertFunction/bookMap";
import { stubColorScheme } from "../support/colorScheme";
import { FakeWorkbook } from "../support/fakeWorkbook";

const mockEntries = mockCatalogue();
jest.mock("../../../src/workbook/catalogue/bundledCatalogue", () => ({ bundledCatalogue: () => mockEntries }));

let workbook: FakeWorkbook;
let store: PaneStore;
const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

beforeEach(() => {
  stubColorScheme();
  workbook = new FakeWorkbook();
  workbook.map = MAP;
  workbook.selectedArea = { sheet: "Accounts", row: 1, column: 8, rows: 1, columns: 1 };
});

const byRole = (role: string, name: string | RegExp) => screen.getByRole(role, { name, hidden: true });
const button = (name: string | RegExp) => {
  const named = (one: HTMLElement) => one.getAttribute("aria-label") ?? one.textContent;
  const fits = (one: HTMLElement) => (typeof name === "string" ? named(one) === name : name.test(named(one)));
  return screen.getAllByRole("button", { hidden: true }).find(fits)!; // by name it would take long on a page like this
};
const press = async (name: string | RegExp) => {
  await user.click(button(name));
  await act(async () => undefined);
};
const heading = () => screen.getByRole("heading", { level: 1, hidden: true });
const box = (name: string) => screen.getByLabelText(new RegExp(`^${name}( required| optional)?$`));
const enter = async (name: string, typed: string) => {
  fireEvent.change(box(name), { target: { value: typed } });
  await act(async () => undefined);
};
const formula = () => screen.getByLabelText("Formula as it will be written").textContent;
const foot = () => button("Write the formula").closest("footer")!.textContent;
const said = () => store.getState().notice?.text;

/** The screen by itself, as the pane shows it. */
function Form({ entry }: { readonly entry: CatalogueEntry }) {
  const { reading, applying } = usePaneState(store);
  if (reading === undefined) return null;
  return <InsertFunction store={store} reading={reading} entry={entry} busy={applying} onBack={() => undefined} />;
}

function openForm(id: string): Promise<HTMLElement> {
  store = createPaneStore(workbook.open);
  store.start();
  return show(id);
}

async function show(id: string): Promise<HTMLElement> {
  const entry = mockEntries.find((one) => one.id === id)!;
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <Form entry={entry} />
    </FluentProvider>,
  );
  await act(async () => undefined);
  return container;
}

describe("the form of a function", () => {
  test("asks for each argument, required ones first, and says what is still to fill in", async () => {
    const container = await openForm("FEASIBILITY");
    expect(heading()).toHaveTextContent("Write KAM.FEASIBILITY");
    expect(heading()).toHaveFocus();
    expect(
      screen.getAllByRole("textbox", { hidden: true }).map((one) => (one as HTMLInputElement).labels![0]!.textContent),
    ).toEqual([
      ...["revenue_change required", "margin_rate required", "cost_change required"],
      ...["cost_base optional", "max_growth optional", "Cell"],
    ]);
    expect(box("output")).toHaveDisplayValue("Default: verdict");
    expect(box("max_growth")).toHaveAccessibleDescription(/default 0\.05, a convention\.$/);
    expect(screen.getByText("Still to fill in: revenue_change, margin_rate and cost_change.")).toBeInTheDocument();
    expect(button("Write the formula")).toHaveAttribute("aria-disabled", "true");
    expect(await violations(container)).toEqual([]);
  });

  test("takes what is selected in the sheet: a table's column by its name, a cell for the formula by its address", async () => {
    await openForm("CLV");
    expect(box("Cell")).toHaveValue("Accounts!I2");
    workbook.selectedArea = { sheet: "Accounts", row: 1, column: 1, rows: 5, columns: 1 };
    await press("Use the selection for margin");
    expect(box("margin")).toHaveValue("tblAccounts[Revenue]");
    workbook.selectedArea = { sheet: "Peter's", row: 1, column: 7, rows: 2, columns: 1 };
    for (const name of ["as the cell", "for growth", "for retention"])
      fireEvent.click(button(`Use the selection ${name}`));
    await act(async () => undefined);
    expect(box("Cell")).toHaveValue("'Peter''s'!H2");
    for (const name of ["growth", "retention"]) expect(box(name)).toHaveValue("'Peter''s'!$H$2:$H$3");
    expect(box("retention")).toHaveAccessibleDescription(/^retention: It has 2 rows and margin has 5\./);
    expect(formula()).toBe("=KAM.CLV(tblAccounts[Revenue],'Peter''s'!$H$2:$H$3,,'Peter''s'!$H$2:$H$3)");
  });

  test("says when nothing that is one range is selected", async () => {
    await openForm("CLV");
    workbook.failure = "Several ranges are selected. Select one range, then try again.";
    await press("Use the selection for margin");
    expect(said()).toMatch(/^Several ranges are selected/);
    expect(box("margin")).toHaveValue("");
  });

  test("marks what is wrong at its field, with one line at the foot", async () => {
    const container = await openForm("CLV");
    await enter("margin", "tblAccounts[Profit]");
    await enter("retention", "0.9");
    await enter("Cell", "Accounts!B2");
    const problem = 'margin: The table tblAccounts has no column "Profit".';
    expect(box("margin")).toBeInvalid();
    expect(box("margin")).toHaveAccessibleDescription(new RegExp(`^${problem.replace(/[.]/g, "\\.")}`));
    expect(box("retention")).toBeValid();
    expect(box("Cell")).toHaveAccessibleDescription(/^Cell: Accounts!B2 is in the table tblAccounts/);
    expect(foot()).toContain(`${problem} Correct it, or`);
    expect(foot()).toContain("(1 of 3 things to mend)");
    expect(await violations(container)).toEqual([]);
  });

  test("shows what is in the way in the sheet, and no longer when it is gone", async () => {
    await openForm("CLV");
    workbook.cells.set("Accounts!J2", { content: 7, filled: "J2" });
    await enter("Cell", "Accounts!J2");
    expect(box("Cell")).toHaveAccessibleDescription(/^Cell: Accounts!J2 is not empty\./);
    workbook.cells.clear();
    await act(async () => workbook.changed());
    expect(box("Cell")).toBeValid();
  });

  test("is filled in where the workbook has a model", async () => {
    await openForm("TOPSIS");
    expect(box("ratings")).toHaveDisplayValue(
      /^IF\(ISBLANK\(CHOOSE|^CHOOSE\(\{1,2,3\},IF\(ISBLANK\(tblAccounts\[Days overdue\]/,
    );
    expect(box("ratings")).toHaveAccessibleDescription(/^From the model in this workbook\./);
    await enter("ratings", "B2:C9");
    expect(box("ratings")).toHaveAccessibleDescription(/^A row for each account/);
    expect(box("weights")).toHaveValue(""); // this workbook has no defined names
  });

  test("is as it was left when the same function comes up again, and empty for another", async () => {
    await openForm("CLV");
    await enter("margin", "12");
    cleanup();
    await show("CLV");
    expect(box("margin")).toHaveValue("12");
    cleanup();
    workbook.selectedArea = { sheet: "Peter's", row: 0, column: 0, rows: 9, columns: 9 };
    await show("REPLACEMENTCOST");
    expect(box("margin")).toHaveValue("");
    expect(box("Cell")).toHaveValue("'Peter''s'!A1");
    cleanup();
    await show("CLV");
    expect(box("margin")).toHaveValue("");
  });

  test("is filled in and sent by keys alone", async () => {
    await openForm("VERSION");
    await user.tab();
    expect(button("Use the selection as the cell")).toHaveFocus();
    await user.tab();
    expect(box("Cell")).toHaveFocus();
    await user.tab();
    expect(button("Write the formula")).toHaveFocus();
    await user.keyboard("{Enter}");
    await act(async () => undefined);
    expect(workbook.plans[0]!.steps).toEqual([
      { kind: "editCells", sheet: "Accounts", edits: [{ cell: "I2", base: "", value: { formula: "=KAM.VERSION()" } }] },
    ]);
  });
});

describe("writing the formula", () => {
  async function fillClv() {
    await openForm("CLV");
    await enter("margin", "tblAccounts[Revenue]");
    await enter("retention", "0,9");
    await enter("discount", "10%");
  }

  test("puts it into the cell, selects it and shows what it comes to", async () => {
    await fillClv();
    await user.selectOptions(box("timing"), "start");
    expect(formula()).toBe('=KAM.CLV(tblAccounts[Revenue],0.9,10%,,,"start")');
    workbook.carryOut = async (plan) => {
      workbook.plans.push(plan);
      workbook.cells.set("Accounts!I2", { content: "=KAM.CLV()", shown: "#BUSY!", filled: "I2" });
      return workbook.outcome;
    };
    await press("Write the formula");
    expect(workbook.plans.map(({ title }) => title)).toEqual(["KAM.CLV in Accounts!I2"]);
    expect(workbook.selected).toEqual(["Accounts!I2"]);
    expect(said()).toBe("KAM.CLV is in Accounts!I2.");
    expect(await screen.findByText("Excel is computing it.")).toBeInTheDocument();
    expect(heading()).toHaveTextContent("Write KAM.CLV");
    expect(heading()).toHaveFocus();

    workbook.cells.set("Accounts!I2", { content: "=KAM.CLV()", shown: 1234.5 });
    await act(async () => workbook.changed());
    expect(screen.getByText("The first cell shows 1,234.5.")).toBeInTheDocument();

    workbook.cells.clear(); // as Undo leaves it
    await act(async () => workbook.changed());
    expect(screen.getByText("The formula is not in Accounts!I2 any more.")).toBeInTheDocument();
    await press("Write another");
    expect(box("retention")).toHaveValue("0,9");
    await press("Write the formula");
    await press("Back");
    expect(box("Cell")).toBeInTheDocument(); // the next time it is the form that comes up
  });

  test("says what an error can mean", async () => {
    await fillClv();
    workbook.carryOut = async () => {
      workbook.cells.set("Accounts!I2", { content: "=KAM.CLV()", shown: "#N/A" });
      return workbook.outcome;
    };
    await press("Write the formula");
    expect(await screen.findByText("The first cell shows #N/A.")).toBeInTheDocument();
    expect(screen.getByText("#N/A where margin, retention or discount is missing.")).toBeInTheDocument();
    expect(screen.getByText(/^Point at the sign beside the cell/)).toBeInTheDocument();
    expect(await violations(document.body)).toEqual([]);
  });

  test("makes a column of the table whose columns a row function reads", async () => {
    await fillClv();
    await user.click(byRole("radio", "A column in tblAccounts"));
    await enter("Name of the column", "fit");
    expect(box("Name of the column")).toHaveAccessibleDescription(/tblAccounts has a column fit already/);
    await enter("Name of the column", "Lifetime value");
    await press("Write the formula");
    expect(workbook.plans[0]!.steps).toEqual([
      {
        ...{ kind: "addColumn", table: "tblAccounts", name: "Lifetime value" },
        cells: { formula: "=KAM.CLV(INDEX(tblAccounts[Revenue],ROW()-ROW(tblAccounts[#Headers])),0.9,10%)" },
      },
    ]);
    expect(workbook.selected).toEqual(["Accounts!H2"]);
    expect(said()).toBe("KAM.CLV is in the column Lifetime value of tblAccounts.");
  });

  test("that Excel refuses leaves the form as it is", async () => {
    await fillClv();
    workbook.outcome = { kind: "unchanged", why: ['The sheet "Accounts" is protected.'] };
    await press("Write the formula");
    expect(said()).toMatch(/^Nothing was changed\. The sheet "Accounts" is protected\./);
    expect(workbook.selected).toEqual([]);
    expect(box("margin")).toHaveValue("tblAccounts[Revenue]");
  });

  test("offers no column for what needs the list, and gives the formula that shows a result in the table", async () => {
    await openForm("SELECT");
    await enter("scores", "tblAccounts[Fit]");
    await enter("capacity", "2");
    expect(screen.queryByRole("radio", { hidden: true })).not.toBeInTheDocument();
    workbook.carryOut = async () => {
      workbook.cells.set("Accounts!I2", { content: "=KAM.SELECT()", shown: "Key" });
      return workbook.outcome;
    };
    await press("Write the formula");
    expect(await screen.findByText('The first cell shows "Key".')).toBeInTheDocument();
    expect(screen.getByText("=INDEX(Accounts!$I$2#,ROW()-ROW(tblAccounts[#Headers]))")).toBeInTheDocument();
  });
});
