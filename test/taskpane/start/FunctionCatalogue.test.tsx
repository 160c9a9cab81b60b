import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import { createPaneStore } from "../../../src/taskpane/store/paneStore";
import { violations } from "../../support/axe";
import { catalogue as mockCatalogue } from "../../support/catalogue";
import { stubColorScheme } from "../support/colorScheme";
import { FakeWorkbook } from "../support/fakeWorkbook";

let mockFailure: Error | undefined;
jest.mock("../../../src/workbook/catalogue/bundledCatalogue", () => {
  const entries = mockCatalogue();
  return {
    bundledCatalogue: () => {
      if (mockFailure !== undefined) throw mockFailure;
      return entries;
    },
  };
});

let workbook: FakeWorkbook;
const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

beforeEach(() => {
  stubColorScheme();
  mockFailure = undefined;
  workbook = new FakeWorkbook();
});

const byRole = (role: string, name: string | RegExp) => screen.getByRole(role, { name, hidden: true });
const press = (name: string | RegExp) => user.click(byRole("button", name));
const heading = (name: string) => screen.getByRole("heading", { level: 1, name, hidden: true });
const sections = () => screen.getAllByRole("heading", { level: 2, hidden: true }).map(({ textContent }) => textContent);
const listed = () => screen.getAllByRole("listitem", { hidden: true }).map(({ textContent }) => textContent);
const status = () => within(byRole("search", "Functions")).getByRole("status", { hidden: true });
const box = () => byRole("searchbox", "Search functions");

/** Rules of accessibility that the screen breaks; the tabs above it are tested with the pane. */
const broken = (container: HTMLElement) => violations(container.querySelector("main")!.parentElement!);

async function openCatalogue(): Promise<HTMLElement> {
  const { container } = render(<App store={createPaneStore(workbook.open)} />);
  await act(async () => undefined);
  if (workbook.criteria !== undefined) await user.click(byRole("tab", "Start"));
  await press("Browse the functions");
  await act(async () => undefined);
  return container;
}

describe("the catalogue of functions", () => {
  test("opens from a workbook without a portfolio and leads back", async () => {
    workbook.criteria = undefined;
    workbook.settings = undefined;
    const container = await openCatalogue();
    expect(heading("KAM functions")).toHaveFocus();
    expect(sections()).toHaveLength(12);
    expect(listed()).toHaveLength(42);
    expect(status()).toHaveTextContent(/^42 functions$/);
    expect(await broken(container)).toEqual([]);
    await press("Back");
    expect(heading("Find your key accounts")).toHaveFocus();
  });

  test("opens from a workbook with a portfolio and leads back", async () => {
    await openCatalogue();
    expect(heading("KAM functions")).toHaveFocus();
    await press("Back");
    expect(heading("This workbook has a portfolio: tblAccounts")).toHaveFocus();
  });

  test("is searched, and says where nothing is found", async () => {
    const container = await openCatalogue();
    await user.type(box(), "stage");
    expect(listed()).toEqual([expect.stringMatching(/^KAM\.STAGE/), expect.stringMatching(/^KAM\.MIGRATION/)]);
    expect(status()).toHaveTextContent("2 of 42 functions");
    await user.type(box(), " zz");
    expect(screen.getByText(/^No function has "stage zz" in its name/)).toBeInTheDocument();
    expect(await broken(container)).toEqual([]);
    await press("Show all functions");
    expect(box()).toHaveFocus();
    expect(listed()).toHaveLength(42);
  });

  test("shows a function, by keys, and returns to it in the list as it was searched", async () => {
    const container = await openCatalogue();
    await user.type(box(), "score");
    act(() => byRole("button", /^KAM\.SCORE/).focus());
    await user.keyboard("{Enter}");
    expect(heading("KAM.SCORE")).toHaveFocus();
    expect(screen.getByText(/^=KAM\.SCORE\(ratings, weights, \[directions\], /)).toBeInTheDocument();
    expect(screen.getAllByRole("term", { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      "ratings",
      "weights",
      ...["directions", "anchors", "output", "method", "missing", "min_coverage"].map((name) => `${name} optional`),
    ]);
    expect(screen.getByText('"coverage"').closest("li")).toHaveTextContent(
      '"coverage" The share of the weight that has a rating, from 0 to 1.',
    );
    expect(sections()).toEqual(["Arguments", "Result", "One row or the whole list", "Errors", "Source", "Example"]);
    expect(screen.getByText(/^Row function with the method none/)).toBeInTheDocument();
    expect(await broken(container)).toEqual([]);
    await press("Back");
    expect(byRole("button", /^KAM\.SCORE/)).toHaveFocus();
    expect(box()).toHaveValue("score");
  });

  test("is as it was after a look at another screen", async () => {
    await openCatalogue();
    await press(/^KAM\.VERSION/);
    expect(sections()).not.toContain("Arguments");
    await user.click(byRole("tab", "Weights"));
    await user.click(byRole("tab", "Start"));
    expect(heading("KAM.VERSION")).toBeInTheDocument();
  });

  test("says when it could not be loaded, and tries again", async () => {
    mockFailure = new Error("Loading chunk catalogue failed.");
    const container = await openCatalogue();
    expect(screen.getByText(/^The functions could not be loaded\./)).toBeInTheDocument();
    expect(await broken(container)).toEqual([]);
    mockFailure = undefined;
    await press("Try again");
    expect(listed()).toHaveLength(42);
  });
});

describe("the form of a function", () => {
  test("comes up from its page, stays while another screen is on show, and leads back", async () => {
    await openCatalogue();
    await press(/^KAM\.STAGE/);
    await press("Write a formula");
    await act(async () => undefined);
    expect(screen.getByText(/^Still to fill in: markers\./)).toBeInTheDocument();
    expect(heading("Write KAM.STAGE")).toHaveFocus();
    await user.click(byRole("tab", "Weights"));
    await user.click(byRole("tab", "Start"));
    await act(async () => undefined);
    expect(heading("Write KAM.STAGE")).toBeInTheDocument();
    await press("Back");
    expect(heading("KAM.STAGE")).toHaveFocus();
  });
});

describe("an example sheet", () => {
  test("is added under a free name, and its formula is selected", async () => {
    workbook.sheetNames = async () => ["Accounts", "kam stage example"];
    await openCatalogue();
    await press(/^KAM\.STAGE/);
    await press("Add an example sheet");
    expect(workbook.plans.map(({ title }) => title)).toEqual(["Example of KAM.STAGE"]);
    expect(workbook.plans[0]!.steps[0]).toMatchObject({ kind: "addSheet", name: "KAM STAGE example 2" });
    expect(workbook.selected).toEqual(["KAM STAGE example 2!A21"]);
    expect(screen.getByText(/^The sheet KAM STAGE example 2 shows KAM\.STAGE at work\./)).toBeInTheDocument();
    expect(heading("KAM.STAGE")).toBeInTheDocument();
  });

  test("that Excel refuses is told, and nothing is selected", async () => {
    workbook.outcome = { kind: "unchanged", why: ["The structure of this workbook is protected."] };
    await openCatalogue();
    await press(/^KAM\.VERSION/);
    await press("Add an example sheet");
    expect(screen.getByText(/The structure of this workbook is protected\./)).toBeInTheDocument();
    expect(workbook.selected).toEqual([]);
  });
});
