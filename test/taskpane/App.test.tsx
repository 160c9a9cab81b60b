import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { addedBy } from "../../src/workbook/plan/objects";
import { samplePortfolio } from "../../src/workbook/sample/portfolio";
import { violations } from "../support/axe";
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
    expect(screen.getByRole("heading", { name: "Find your key accounts" })).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    workbook.criteria = criteria;
    await act(async () => workbook.changed());
    expect(box("Growth")).toHaveValue("50");
  });

  test("offers a sample portfolio, once at a time, and shows its weights", async () => {
    workbook.criteria = undefined;
    await openPane();
    expect(screen.getByText(/24 invented accounts on 7 new sheets/)).toBeInTheDocument();
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
