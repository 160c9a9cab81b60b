import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import { createPaneStore, type PaneStore } from "../../../src/taskpane/store/paneStore";
import { violations } from "../../support/axe";
import { stubColorScheme } from "../support/colorScheme";
import { DepartmentWorkbook } from "./departmentWorkbook";

let workbook: DepartmentWorkbook;
let store: PaneStore;
const user = userEvent.setup();

beforeEach(() => {
  workbook = new DepartmentWorkbook();
  stubColorScheme();
});

async function openDepartments(): Promise<HTMLElement> {
  store = createPaneStore(workbook.open);
  const { container } = render(<App store={store} />);
  await act(async () => store.show("departments"));
  return container;
}

/** The button of a name, read off its label: a search by role reckons the style of every element, which takes long. */
function button(name: string | RegExp): HTMLElement {
  const labelOf = (one: HTMLElement) => one.getAttribute("aria-label") ?? one.textContent ?? "";
  const isNamed = (one: HTMLElement) => (typeof name === "string" ? labelOf(one) === name : name.test(labelOf(one)));
  const [found, another] = [...document.querySelectorAll("button")].filter(isNamed);
  if (found === undefined || another !== undefined) throw new Error(`There is not one button ${name}`);
  return found;
}
const click = async (name: string | RegExp) => act(async () => void fireEvent.click(button(name)));
const dialog = () => document.querySelector<HTMLElement>("[role=dialog]")!;
const points = (name: string) => screen.getByLabelText(`Points for ${name}`);
const slider = (name: string) => screen.getByLabelText(name);
const slide = (name: string, stop: number) => fireEvent.change(slider(name), { target: { value: String(stop) } });
const together = () => within(screen.getByRole("region", { name: "What they say together" }));
const order = () =>
  [...screen.getByLabelText(/^Your order/).children].map((row) => row.textContent!.replaceAll("=", ""));

/** Types points into a box and leaves it. */
function give(name: string, text: string): void {
  fireEvent.change(points(name), { target: { value: text } });
  fireEvent.blur(points(name));
}

const change = async (method: string) => user.selectOptions(screen.getByLabelText("Method"), method);

const THREE = {
  Sales: { Growth: 60, Fit: 30, "Days overdue": 10 },
  Service: { Growth: 50, Fit: 40, "Days overdue": 10 },
  Finance: { Growth: 10, Fit: 20, "Days overdue": 70 },
};

describe("the list of departments", () => {
  test("begins empty, says what it is for, and takes the first department", async () => {
    const container = await openDepartments();
    expect(screen.getByText(/^Let each department say/)).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Add a department" }), "Sales{Enter}");
    expect(workbook.carriedOut).toEqual(["Department Sales"]);
    expect(workbook.optional.departments!.values).toEqual([["Sales", "Points", 1]]);
    expect(screen.getByText("0 of 1 answered")).toBeInTheDocument();
    expect(screen.getByText("Not answered yet")).toBeInTheDocument();
    expect(together().getByText(/No department has answered enough/)).toBeInTheDocument();
  });

  test("takes no name twice", async () => {
    workbook.write(THREE);
    await openDepartments();
    await user.type(screen.getByRole("textbox", { name: "Add a department" }), "sales{Enter}");
    expect(screen.getByText('There is a department "sales" already.')).toBeInTheDocument();
    expect(workbook.carriedOut).toEqual([]);
  });

  test("asks for a name where there is none", async () => {
    await openDepartments();
    expect(screen.queryByText("Enter a name.")).not.toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: "Add a department" }), "  {Enter}");
    expect(screen.getByText("Enter a name.")).toBeInTheDocument();
    expect(workbook.carriedOut).toEqual([]);
  });

  test("says what in the sheet cannot be used", async () => {
    workbook.write({ Sales: { Growth: 60, Loyalty: 40 } });
    await openDepartments();
    expect(screen.getByText(/^tblPoints names "Loyalty", which is no criterion now/)).toBeInTheDocument();
    expect(screen.getByText("60 of 100 points are shared, 40 left.")).toBeInTheDocument();
  });

  test("writes a voice when its box is left, not while it is typed", async () => {
    workbook.write(THREE);
    await openDepartments();
    const voice = screen.getByRole("spinbutton", { name: "Voice of Finance" });
    await user.clear(voice);
    await user.type(voice, "2");
    expect(workbook.carriedOut).toEqual([]);
    await user.tab();
    expect(workbook.carriedOut).toEqual(["Voice of Finance"]);
    expect(workbook.optional.departments!.values[2]).toEqual(["Finance", "Points", 2]);
  });

  test("takes a department out with its answers", async () => {
    workbook.write(THREE);
    await openDepartments();
    await click("Remove Service and its answers");
    expect(within(dialog()).getByText("Remove 1 row of tblDepartments and 3 rows of tblPoints.")).toBeInTheDocument();
    expect(workbook.carriedOut).toEqual([]);
    await click("Remove");
    expect(workbook.optional.departments!.values.map(([name]) => name)).toEqual(["Sales", "Finance"]);
    expect(workbook.optional.points!.values.some(([name]) => name === "Service")).toBe(false);
    expect(screen.getByRole("main", { name: "Departments" })).toHaveFocus();
  });

  test("gives a department another name wherever it stands, and the focus stays with it", async () => {
    workbook.write(THREE);
    await openDepartments();
    await click("Rename Service");
    const box = screen.getByLabelText(/^Name of the department/);
    expect(button("Rename")).toHaveAttribute("aria-disabled", "true");
    fireEvent.change(box, { target: { value: "Customer success" } });
    expect(dialog()).toHaveTextContent(
      'Write "Customer success" in place of "Service" in 1 row of tblDepartments and 3 rows of tblPoints.',
    );
    expect(await violations(dialog())).toEqual([]);
    await click("Rename");
    expect(workbook.carriedOut).toEqual(["Department Service renamed to Customer success"]);
    expect(workbook.optional.departments!.values.map(([name]) => name)).toEqual([
      "Sales",
      "Customer success",
      "Finance",
    ]);
    expect(workbook.optional.points!.values.filter(([name]) => name === "Customer success")).toHaveLength(3);
    expect(screen.getByText("Service is called Customer success in the sheet now.")).toBeInTheDocument();
    expect(button("Change the answers of Customer success")).toHaveFocus();
  });

  test.each([
    ["  ", "Enter a name."],
    ["finance", 'There is a department "finance" already.'],
  ])("does not rename a department to '%s', and says why", async (name, why) => {
    workbook.write(THREE);
    await openDepartments();
    await click("Rename Service");
    const box = screen.getByLabelText(/^Name of the department/);
    fireEvent.change(box, { target: { value: name } });
    expect(within(dialog()).getByText(why)).toBeInTheDocument();
    fireEvent.submit(box.closest("form")!);
    expect(workbook.carriedOut).toEqual([]);
    await click("Cancel");
    expect(dialog()).toBeNull();
  });

  test("shows the first of many things that cannot be used, and the others on demand", async () => {
    workbook.write({ Sales: { Growth: "a", Fit: "b", "Days overdue": "c", Loyalty: 1, growth: "d" } });
    await openDepartments();
    const said = (text: string) => screen.getByText(new RegExp(`is the text "${text}"`));
    expect(said("c").closest("details")).toBeNull();
    expect(said("d").closest("details")).not.toHaveAttribute("open");
    expect(screen.getByText("2 more")).toBeInTheDocument();
  });

  test("writes no voice over a formula", async () => {
    workbook.write(THREE);
    const departments = workbook.optional.departments!;
    const formulas = departments.values.map((row) => [row[0]!, row[1]!, "=1*1"]);
    workbook.optional = { ...workbook.optional, departments: { ...departments, formulas } };
    await openDepartments();
    const voice = screen.getByRole("spinbutton", { name: "Voice of Sales" });
    fireEvent.change(voice, { target: { value: "2" } });
    await act(async () => void fireEvent.blur(voice));
    expect(screen.getByText(/^Nothing was changed\. tblDepartments: Voice of "Sales" is computed/)).toBeInTheDocument();
    expect(workbook.carriedOut).toEqual([]);
    expect(voice).toHaveValue("1");
  });

  test("follows what is typed into the sheet", async () => {
    workbook.write(THREE);
    await openDepartments();
    await act(async () => workbook.write({ ...THREE, Legal: {} }));
    expect(screen.getByText("3 of 4 answered")).toBeInTheDocument();
  });
});

describe("what they say together", () => {
  test("is the pooled weights, the agreement, the outlier and who weighs what", async () => {
    workbook.write(THREE);
    const container = await openDepartments();
    // Ranks 1 2 3, 1 2 3, 3 2 1: sums 5 6 7, S = 2, W = 12 · 2 / (9 · 24)
    expect(together().getByText(/^Kendall’s W 0\.11: no more agreement than chance gives/)).toBeInTheDocument();
    expect(
      together().getByText(
        "Finance: 40.0 % of its weight lies elsewhere. It differs most in Days overdue, 70.0 % against 30.0 %.",
      ),
    ).toBeInTheDocument();
    const table = within(screen.getByRole("table", { name: "Who weighs what" }));
    expect(table.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual([
      "Criterion",
      "Pooled",
      "Sales",
      "Service",
      "Finance",
    ]);
    const growth = within(table.getByRole("row", { name: /^Growth/ })).getAllByRole("cell");
    expect(growth[0]).toHaveTextContent("40.0 %");
    expect(await violations(container)).toEqual([]);
  });

  test("goes into the draft of the weights", async () => {
    workbook.write(THREE);
    await openDepartments();
    await click("Use these weights");
    expect(screen.getByRole("heading", { level: 1, name: "Weights" })).toBeInTheDocument();
    expect(screen.getByText(/^The departments’ weights are in the draft\. Apply writes them/)).toBeInTheDocument();
    const weights = ["Growth", "Fit", "Days overdue"].map(
      (name) => (screen.getByRole("spinbutton", { name: `Weight of ${name}` }) as HTMLInputElement).value,
    );
    expect(weights).toEqual(["40", "30", "30"]);
    expect(workbook.weights()).toEqual([50, 30, 20]);
  });

  test("is hidden while somebody has not answered, unless asked for", async () => {
    workbook.write({ ...THREE, Legal: {} });
    await openDepartments();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    expect(together().getByText(/^Hidden, so that the department without weights yet/)).toBeInTheDocument();
    await click("Show all the same");
    expect(screen.getByRole("table", { name: "Who weighs what" })).toBeInTheDocument();
  });

  test("has no agreement for one department", async () => {
    workbook.write({ Sales: THREE.Sales });
    await openDepartments();
    expect(together().getByText("Takes the answers of two departments or more.")).toBeInTheDocument();
  });

  test("says why there is no geometric mean", async () => {
    workbook.write({ ...THREE, Sales: { Growth: 100, Fit: 0, "Days overdue": 0 } });
    await openDepartments();
    await user.click(screen.getByRole("radio", { name: "Geometric mean" }));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "The geometric mean needs every weight above 0, and Sales gives nothing to Fit, Days overdue. Use the mean.",
    );
    expect(button("Use these weights")).toHaveAttribute("aria-disabled", "true");
  });

  test("is evidence for the audit", async () => {
    workbook.write(THREE);
    await openDepartments();
    await user.click(screen.getByText("Evidence for the selection audit"));
    expect(screen.getByText(/^Speaks for no\. 3 departments were heard/)).toBeInTheDocument();
    expect(screen.getByText(/cover 3 of the 4 groups; none for attributes/)).toBeInTheDocument();
  });

  test("goes onto a sheet of the audit, which is shown then", async () => {
    workbook.write(THREE);
    await openDepartments();
    await user.click(screen.getByText("Evidence for the selection audit"));
    await click("Add the audit sheet");
    expect(workbook.carriedOut).toEqual(["Sheet for the selection audit"]);
    expect(screen.getByText("The audit is on the sheet KAM Audit. Answer its questions there.")).toBeInTheDocument();
    expect(workbook.selected).toEqual(["KAM Audit!C10"]);
  });
});

describe("a department answering", () => {
  test("starts with nothing, sees nothing of the others, and takes the focus", async () => {
    workbook.write({ ...THREE, Legal: {} });
    const container = await openDepartments();
    await click("Answer for Legal");
    expect(screen.getByRole("main", { name: "Answers of Legal" })).toHaveFocus();
    expect(screen.getByText(/^What other departments answered is not shown here/)).toBeInTheDocument();
    expect(screen.queryByText(/Sales|Finance/)).not.toBeInTheDocument();
    expect(["Growth", "Fit", "Days overdue"].map((name) => (points(name) as HTMLInputElement).value)).toEqual([
      "",
      "",
      "",
    ]);
    expect(button("Save answers")).toHaveAttribute("aria-disabled", "true");
    expect(await violations(container)).toEqual([]);
  });

  test("shares points, is told what is left, and saves", async () => {
    workbook.write({ Legal: {} });
    await openDepartments();
    await click("Answer for Legal");
    give("Growth", "70");
    expect(screen.getByText("70 of 100 points are shared, 30 left.")).toBeInTheDocument();
    give("Days overdue", "30");
    expect(screen.getByText("Everything is answered.")).toBeInTheDocument();
    expect(workbook.carriedOut).toEqual([]);
    await click("Save answers");
    expect(workbook.optional.points!.values).toEqual([
      ["Legal", "Growth", 70],
      ["Legal", "Days overdue", 30],
    ]);
    expect(screen.getByText("The answers of Legal are in the sheet.")).toBeInTheDocument();
    expect(button("Change the answers of Legal")).toHaveFocus();
    expect(screen.getByText("Points: answered")).toBeInTheDocument();
  });

  test("keeps what is typed when another screen is shown meanwhile, and drops it when told to", async () => {
    workbook.write({ Legal: {} });
    await openDepartments();
    await click("Answer for Legal");
    give("Growth", "70");
    await act(async () => store.show("weights"));
    expect(screen.queryByLabelText("Points for Growth")).not.toBeInTheDocument();
    await act(async () => store.show("departments"));
    expect(points("Growth")).toHaveValue("70");
    await click("Discard");
    expect(button("Answer for Legal")).toHaveFocus();
    expect(workbook.carriedOut).toEqual([]);
  });

  test("refuses what is no number and does not count it", async () => {
    workbook.write({ Legal: {} });
    await openDepartments();
    await click("Answer for Legal");
    await user.type(points("Growth"), "-5");
    expect(screen.getByRole("alert")).toHaveTextContent("Enter a number, 0 or more");
    expect(points("Growth")).toBeInvalid();
    await user.keyboard("{Escape}{ArrowUp}");
    expect(points("Growth")).toHaveValue("5");
  });

  test("chooses which answers count when the sheet changed meanwhile", async () => {
    workbook.write({ Legal: { Growth: 50, Fit: 50 } });
    await openDepartments();
    await click("Change the answers of Legal");
    give("Growth", "40");
    await act(async () => workbook.write({ Legal: { Growth: 50, Fit: 20, "Days overdue": 30 } }));
    expect(screen.getByText(/^The answers of Legal changed in the sheet meanwhile/)).toBeInTheDocument();
    expect(button("Save answers")).toHaveAttribute("aria-disabled", "true");
    await click("Keep these");
    await click("Save answers");
    expect(workbook.optional.points!.values).toEqual([
      ["Legal", "Growth", 40],
      ["Legal", "Fit", 50],
    ]);
  });

  test("takes the sheet's answers over its own when told to", async () => {
    workbook.write({ Legal: { Growth: 50, Fit: 50 } });
    await openDepartments();
    await click("Change the answers of Legal");
    give("Growth", "40");
    await act(async () => workbook.write({ Legal: { Growth: 20, Fit: 80 } }));
    await click("Take the sheet’s");
    expect(points("Growth")).toHaveValue("20");
    expect(button("Back")).toBeInTheDocument();
  });

  test("is told when it was taken off the list, and saving puts it back", async () => {
    workbook.write({ Legal: {} });
    await openDepartments();
    await click("Answer for Legal");
    give("Growth", "100");
    await act(async () => workbook.write({}));
    expect(screen.getByText(/^Legal was taken off the list in the sheet meanwhile/)).toBeInTheDocument();
    await click("Keep these");
    await click("Save answers");
    expect(workbook.optional.departments!.values).toEqual([["Legal", "Points", 1]]);
  });

  test("is told what in the sheet is no answer, which stays there when it saves", async () => {
    workbook.write({ Legal: { Growth: "lots", Fit: 10 } });
    await openDepartments();
    await click("Change the answers of Legal");
    const remark = 'tblPoints: points of "Growth" is the text "lots". Enter a number, 0 or more.';
    expect(screen.getByText(remark)).toBeInTheDocument();
    give("Fit", "100");
    await click("Save answers");
    expect(workbook.optional.points!.values).toEqual([
      ["Legal", "Growth", "lots"],
      ["Legal", "Fit", 100],
    ]);
  });

  test("stays where it is when saving fails", async () => {
    workbook.write({ Legal: {} });
    await openDepartments();
    await click("Answer for Legal");
    give("Growth", "100");
    workbook.outcome = { kind: "unchanged", why: ["The sheet is protected."] };
    await click("Save answers");
    expect(screen.getByText("Nothing was changed. The sheet is protected.")).toBeInTheDocument();
    expect(points("Growth")).toHaveValue("100");
  });
});

describe("an order of importance", () => {
  beforeEach(async () => {
    workbook.write({ Legal: {} });
    await openDepartments();
    await click("Answer for Legal");
    await change("Rank order (rank sum)");
  });

  test("starts empty and is built from the most important down", async () => {
    expect(order()).toEqual([]);
    await click("Fit");
    expect(screen.getByText("Not ranked yet: Growth, Days overdue.")).toBeInTheDocument();
    expect(button("Growth")).toHaveFocus();
    await click("Growth");
    await click("Days overdue");
    expect(order()).toEqual(["1Fit", "2Growth", "3Days overdue"]);
    expect(screen.getByText("Everything is answered.")).toBeInTheDocument();
  });

  test("is changed by buttons and by Alt with arrow keys; the focus stays with what moves", async () => {
    for (const name of ["Fit", "Growth", "Days overdue"]) await click(name);
    await click("Move Days overdue up");
    expect(order()).toEqual(["1Fit", "2Days overdue", "3Growth"]);
    expect(button("Move Days overdue up")).toHaveFocus();
    expect(screen.getByText("Days overdue is number 2 of 3.")).toBeInTheDocument();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(order()).toEqual(["1Days overdue", "2Fit", "3Growth"]);
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    expect(order()).toEqual(["1Fit", "2Growth", "3Days overdue"]);
  });

  test("takes ties, which share their places, and saves them as mid-ranks", async () => {
    for (const name of ["Fit", "Growth", "Days overdue"]) await click(name);
    await click("Growth is equal to the one above");
    expect(order()).toEqual(["1.5Fit", "1.5Growth", "3Days overdue"]);
    await click("Save answers");
    expect(workbook.optional.ranks!.values).toEqual([
      ["Legal", "Growth", 1.5],
      ["Legal", "Fit", 1.5],
      ["Legal", "Days overdue", 3],
    ]);
    expect(workbook.optional.departments!.values).toEqual([["Legal", "Rank order (rank sum)", 1]]);
  });

  test("gives a criterion up again", async () => {
    await click("Fit");
    await click("Take Fit out of the order");
    expect(order()).toEqual([]);
    expect(screen.getByText("Nothing is ranked yet.")).toBeInTheDocument();
  });
});

describe("comparisons in pairs", () => {
  beforeEach(async () => {
    workbook.write({ Legal: {} });
    await openDepartments();
    await click("Answer for Legal");
  });

  test("of groups come first, then points inside groups of several", async () => {
    await change("Pairs of groups");
    expect(screen.getAllByRole("slider")).toHaveLength(3);
    expect(slider("Outcomes against Needs")).toHaveAttribute("aria-valuetext", "Not compared yet");
    expect(screen.getByText("Fit is alone in its group and has all of it.")).toBeInTheDocument();
    slide("Outcomes against Needs", -2);
    expect(screen.getByText("Outcomes is moderately more important than Needs (3)")).toBeInTheDocument();
    slide("Needs against Risks", -1);
    const remark = "2 of 3 pairs are compared; the others take what these imply.";
    expect(screen.getByText(remark)).toBeInTheDocument();
    expect(screen.getByText("The answers so far cannot contradict each other.")).toBeInTheDocument();
    slide("Outcomes against Risks", -4);
    const ratio = "Consistency ratio 0.00: within 0.10, the limit by Saaty’s convention.";
    expect(screen.getByText(ratio)).toBeInTheDocument();
    await click("Save answers");
    expect(workbook.optional.pairs!.values).toEqual([
      ["Legal", "groups", "Outcomes", "Needs", 3],
      ["Legal", "groups", "Needs", "Risks", 2],
      ["Legal", "groups", "Outcomes", "Risks", 5],
    ]);
  });

  test("that contradict each other are named with the value that would mend them", async () => {
    await change("Pairs of criteria");
    slide("Growth against Fit", -4); // 5
    slide("Growth against Days overdue", -3); // 4
    slide("Fit against Days overdue", -3); // 4: so Growth should be 1 of Fit
    const ratio = /^Consistency ratio 0\.\d\d: above 0\.10, the limit by Saaty’s convention\.$/;
    expect(screen.getByText(ratio)).toBeInTheDocument();
    expect(screen.getByText("The answers contradict each other. Look at them again.")).toBeInTheDocument();
    expect(screen.getByText(/^You said/)).toHaveTextContent(
      "You said Growth is 5 times as important as Fit; your other answers imply that they are about equally important.",
    );
    await click(/^Say equal: the ratio becomes 0\.00/);
    expect(screen.getByText("Growth and Fit are equally important")).toBeInTheDocument();
    expect(screen.getByText(/^Consistency ratio 0\.00/)).toBeInTheDocument();
    expect(screen.getByText("The answers agree with each other.")).toBeInTheDocument();
  });

  test("can be equal by button or Enter, and be cleared", async () => {
    await change("Pairs of criteria");
    await click("Equal: Growth and Fit");
    expect(slider("Growth against Fit")).toHaveAttribute("aria-valuetext", "Growth and Fit are equally important");
    await click("Clear the comparison of Growth and Fit");
    expect(slider("Growth against Fit")).toHaveAttribute("aria-valuetext", "Not compared yet");
    slider("Growth against Fit").focus();
    await user.keyboard("{Enter}");
    expect(slider("Growth against Fit")).toHaveAttribute("aria-valuetext", "Growth and Fit are equally important");
  });

  test("keep to the rules of accessibility", async () => {
    await change("Pairs of groups");
    slide("Outcomes against Needs", -4);
    expect(await violations(screen.getByRole("main"))).toEqual([]);
  });

  test("give way to an order that keeps to them too", async () => {
    await change("Rank order (ROC)");
    await click("Fit");
    await click("Growth");
    expect(await violations(screen.getByRole("main"))).toEqual([]);
  });
});

test("asks nothing where there is one criterion, which has all the weight", async () => {
  workbook.criteria = [["Growth", "Outcomes", "benefit", 0, 10, 1, ""]];
  workbook.write({ Legal: {}, Sales: {} });
  await openDepartments();
  expect(screen.getByText("2 of 2 answered")).toBeInTheDocument();
  await click("Change the answers of Legal");
  expect(screen.getByText(/^Growth is the only criterion and has all the weight/)).toBeInTheDocument();
  expect(screen.queryByRole("spinbutton")).not.toBeInTheDocument();
});

test("offers no full matrix for more than ten criteria, and shows forty in a list", async () => {
  workbook.criteria = Array.from({ length: 40 }, (_, i) => [`C${i + 1}`, "Needs", "benefit", 0, 10, 1, ""]);
  workbook.write({ Legal: {} });
  const container = await openDepartments();
  await click("Answer for Legal");
  expect(container.querySelectorAll("[role=spinbutton]")).toHaveLength(40);
  expect(screen.getByText("Pairs of criteria (for up to 10 criteria)")).toBeDisabled();
  expect(screen.getByText("Pairs of groups (for criteria in two groups or more)")).toBeDisabled();
  await act(async () =>
    store.setAnswering({
      department: "Legal",
      method: "criteria",
      answers: { points: new Map(), ranks: new Map(), groups: [], criteria: [] },
      base: undefined,
    }),
  );
  expect(screen.getByText(/^This method is for up to 10 criteria\./)).toBeInTheDocument();
});
