import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import { createPaneStore } from "../../../src/taskpane/store/paneStore";
import type { KamFormula, KamFormulas } from "../../../src/workbook/handOver/kamFormulas";
import { violations } from "../../support/axe";
import { stubColorScheme } from "../support/colorScheme";
import { FakeWorkbook } from "../support/fakeWorkbook";

let workbook: FakeWorkbook;
const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

beforeEach(() => {
  stubColorScheme();
  workbook = new FakeWorkbook();
});

/** Opens the step from the Start screen of a workbook with a portfolio. */
async function openStep(): Promise<HTMLElement> {
  const { container } = render(<App store={createPaneStore(workbook.open)} />);
  await act(async () => undefined);
  await user.click(screen.getByRole("tab", { name: "Start" }));
  await press("Find the formulas");
  return container;
}

const byRole = (role: string, name: string | RegExp) => screen.getByRole(role, { name, hidden: true });
const press = (name: string | RegExp) => user.click(byRole("button", name));
const broken = (container: HTMLElement) => violations(container.querySelector("main")!.parentElement!);

function formula(sheet: string, row: number, more: Partial<KamFormula> = {}): KamFormula {
  return {
    ...{ sheet, row, column: 1, cells: 1, rows: 1, columns: 1 },
    ...{ formula: `=KAM.CLV(A${row + 1})`, functions: ["KAM.CLV"], errors: 0, error: undefined, isUnfinished: false },
    ...more,
  };
}

function foundIn(formulas: readonly KamFormula[], sheets: KamFormulas["sheets"]): KamFormulas {
  return { formulas, readers: [], sheets, defined: [], names: [], taken: [] };
}

const SHEETS = [
  { name: "Results", isHidden: false, isProtected: false },
  { name: "Deep", isHidden: true, isProtected: false },
];

test("lists the formulas sheet by sheet, marks errors, and selects the cell of one", async () => {
  workbook.formulasFound = foundIn(
    [
      formula("Results", 3, { rows: 24, columns: 2, errors: 2, error: "#N/A" }),
      formula("Results", 30, { cells: 40, rows: 40 }),
      formula("Deep", 0),
    ],
    SHEETS,
  );
  const container = await openStep();
  expect(byRole("heading", "Hand over")).toHaveFocus();
  expect(screen.getByText("42 formulas on 2 sheets, 1 with errors in the result.")).toBeInTheDocument();
  const list = byRole("list", /^Results/);
  expect(within(list).getByText("24 rows × 2 columns")).toBeInTheDocument();
  expect(within(list).getByText("#N/A in 2 cells")).toBeInTheDocument();
  expect(within(list).getByText("40 cells")).toBeInTheDocument();
  expect(within(byRole("list", /^Deep/)).queryByRole("button", { hidden: true })).toBeNull();
  expect(screen.getByText(/^Hidden\./)).toBeInTheDocument();
  expect(await broken(container)).toEqual([]);

  await press("B31:B70: select on sheet Results");
  expect(workbook.selected).toEqual(["Results!B31:B70"]);
  await press("Back");
  expect(byRole("heading", /^This workbook has a portfolio/)).toHaveFocus();
});

test("writes what is found when the list is written, not what was on show", async () => {
  workbook.formulasFound = foundIn([formula("Results", 3)], SHEETS);
  await openStep();
  workbook.formulasFound = foundIn([formula("Results", 3), formula("Results", 4)], SHEETS);
  await press("Write this list to a sheet");
  expect(workbook.carriedOut).toEqual(["List of KAM formulas"]);
  const written = workbook.plans[0]!.steps.flatMap((step) => (step.kind === "setCells" ? step.cells : []));
  expect(written.map(([, cell]) => cell).slice(2)).toEqual(["B4", "B5"]);
  expect(screen.getByText("The list of 2 formulas is on the sheet KAM Formulas.")).toBeInTheDocument();
  expect(screen.getByText("2 formulas on 1 sheet, none with an error.")).toBeInTheDocument();
});

test("shows the first formulas of a long list, and all of them when asked", async () => {
  workbook.formulasFound = foundIn(
    Array.from({ length: 300 }, (_, i) => formula("Results", 2 * i)),
    SHEETS,
  );
  await openStep();
  const list = byRole("list", /^Results/);
  expect(within(list).getAllByRole("listitem", { hidden: true })).toHaveLength(5);
  await press("Show all 300");
  expect(within(list).getAllByRole("listitem", { hidden: true })).toHaveLength(300);
});

test("says what replacing the formulas by values does, then does it together with the list", async () => {
  workbook.formulasFound = {
    ...foundIn(
      [
        formula("Results", 3, { rows: 2, columns: 2 }),
        formula("Deep", 0, { cells: 2, rows: 2 }),
        formula("Deep", 9, { errors: 1, error: "#BUSY!", isUnfinished: true }),
      ],
      SHEETS,
    ),
    readers: [formula("Results", 20, { formula: "=SORT(B4#)", functions: [] })],
    defined: [{ name: "Scores", formula: "=Results!$B$4#" }],
  };
  const container = await openStep();
  await press("Replace the formulas by values");
  await waitFor(() => expect(byRole("heading", "Replace the formulas by values")).toHaveFocus());
  expect(screen.getByText("Deep (hidden): 2 formulas")).toBeInTheDocument();
  expect(screen.getByText("Deep, B10 shows #BUSY!")).toBeInTheDocument();
  expect(screen.getByText(/^1 formula without a KAM function/)).toBeInTheDocument();
  expect(screen.getByText("This defined name means fixed cells then: Scores.")).toBeInTheDocument();
  expect(workbook.plans).toEqual([]);
  expect(await broken(container)).toEqual([]);

  workbook.formulasFound = foundIn([], SHEETS);
  await press("Replace 4 formulas");
  const { steps } = workbook.plans[0]!;
  expect(steps.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["addSheet", "setCells", "freeze", "freeze", "freeze", "editName"]),
  );
  await waitFor(() => expect(byRole("heading", "Hand over")).toHaveFocus());
  expect(screen.getByText("No formula of this workbook calls a KAM function.")).toBeInTheDocument();
});

test("stays at the review where the values could not be written", async () => {
  workbook.formulasFound = foundIn([formula("Results", 3)], SHEETS);
  await openStep();
  await press("Replace the formulas by values");
  workbook.outcome = { kind: "unchanged", why: ["Cells are merged."] };
  await press("Replace 1 formula");
  expect(screen.getByText("Nothing was changed. Cells are merged.")).toBeInTheDocument();
  expect(byRole("button", "Replace 1 formula")).toBeEnabled();
});

test("replaces nothing on a protected sheet", async () => {
  workbook.formulasFound = foundIn([formula("Results", 3)], [{ ...SHEETS[0]!, isProtected: true }]);
  await openStep();
  await press("Replace the formulas by values");
  expect(screen.getByText(/^The sheet "Results" is protected/)).toBeInTheDocument();
  await press("Replace 1 formula");
  expect(workbook.plans).toEqual([]);
});

test("says that there is nothing to list", async () => {
  const container = await openStep();
  expect(screen.getByText("No formula of this workbook calls a KAM function.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Write/, hidden: true })).toBeNull();
  expect(await broken(container)).toEqual([]);
});

test("says how far it has come, can be cancelled and begun again", async () => {
  workbook.formulasFound = foundIn([formula("Results", 3)], SHEETS);
  const { container } = render(<App store={createPaneStore(workbook.open)} />);
  await act(async () => undefined);
  await user.click(screen.getByRole("tab", { name: "Start" }));
  workbook.hold();
  await press("Find the formulas");
  expect(screen.getByText("Sheet1: 20,000 of 50,000 cells")).toBeInTheDocument();
  expect(await broken(container)).toEqual([]);
  await press("Cancel");
  await act(async () => workbook.proceed());
  expect(screen.getByText("The workbook was not looked through.")).toBeInTheDocument();
  await press("Look again");
  expect(screen.getByText("1 formula on 1 sheet, none with an error.")).toBeInTheDocument();
});

test("tells a failure and can look again", async () => {
  const { container } = render(<App store={createPaneStore(workbook.open)} />);
  await act(async () => undefined);
  await user.click(screen.getByRole("tab", { name: "Start" }));
  workbook.hold();
  await press("Find the formulas");
  workbook.failure = "Excel broke off. Try again.";
  await act(async () => workbook.proceed());
  expect(container).toHaveTextContent("Excel broke off. Try again.");
  expect(screen.getByText("The workbook was not looked through.")).toBeInTheDocument();
});

test("is there without a portfolio too", async () => {
  workbook.criteria = undefined;
  workbook.settings = undefined;
  render(<App store={createPaneStore(workbook.open)} />);
  await act(async () => undefined);
  await press("Find the formulas");
  expect(byRole("heading", "Hand over")).toHaveFocus();
});
