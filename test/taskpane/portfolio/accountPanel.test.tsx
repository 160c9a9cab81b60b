import { act, screen } from "@testing-library/react";
import { violations } from "../../support/axe";
import { accountRows, accountsTable } from "../../workbook/modelTables";
import { FakeWorkbook } from "../support/fakeWorkbook";
import { open, openPortfolio, section, user } from "./portfolioPane";

let workbook: FakeWorkbook;
beforeEach(() => (workbook = new FakeWorkbook()));

describe("an account of the portfolio", () => {
  test("is selected in the sheet when it is opened", async () => {
    await openPortfolio(workbook);
    await open("Cedar");
    expect(workbook.selected).toEqual(["tblAccounts row 2"]);
    await user.click(screen.getByRole("button", { name: "Show in sheet" }));
    expect(workbook.selected).toHaveLength(2);
  });

  test("shows each criterion's part of the score, and their sum", async () => {
    const container = await openPortfolio(workbook);
    await open("Alder");
    const parts = section("Why this score")
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(parts).toEqual([
      "Days overdue0.180Rated 10 on 0 to 100, less is better0.900 \u00d7 weight 20.0\u00a0%",
      "Growth0.450Rated 9 on 0 to 10, more is better0.900 \u00d7 weight 50.0\u00a0%",
      "Fit0.060Rated 2 on 0 to 10, more is better0.200 \u00d7 weight 30.0\u00a0%",
      "Score0.690",
    ]);
    expect(await violations(container)).toEqual([]);
  });

  test("says how the weight of a missing rating is spread", async () => {
    const rows = accountRows();
    rows[0]![6] = "n/a";
    workbook.accounts = accountsTable(rows);
    await openPortfolio(workbook);
    await open("Alder");
    const why = section("Why this score");
    expect(
      why.getByText(/Ratings are missing for Fit. The rated criteria carry 70.0 % of the weight/),
    ).toBeInTheDocument();
    expect(why.getByText("weight 30.0 % spread over the others")).toBeInTheDocument();
  });

  test("says which weight would cost it its place, and to whom", async () => {
    await openPortfolio(workbook);
    await open("Birch");
    // Birch 0.4 t + 0.94 (1 − t) and Cedar 0.5 meet at t = 0.44 / 0.54
    const changes = section("What would change its status");
    expect(
      changes.getByText("It would lose its place to Cedar if the weight of Growth rose from 50.0 % to 81.5 %."),
    ).toBeInTheDocument();
    expect(changes.getByText(/No weight of Days overdue or Fit changes it./)).toBeInTheDocument();
  });

  test.each([
    ["Elm", "It is not eligible, so no weight makes it key."],
    ["Dogwood", /^It has no score: rated for less than 60 % of the weight.$/],
  ])("says of %s why no weight changes its status", async (name, sentence) => {
    await openPortfolio(workbook);
    await open(name);
    expect(section("What would change its status").getByText(sentence)).toBeInTheDocument();
  });

  test("says with whom it is tied", async () => {
    const rows = accountRows();
    rows[2] = ["Cedar", 60, "Yes", 0, 4, "", 9];
    workbook.accounts = accountsTable(rows);
    await openPortfolio(workbook);
    await open("Cedar");
    expect(
      section("What would change its status").getByText(/^It is tied with Birch for the last place\./),
    ).toBeInTheDocument();
  });

  test("has its probability of staying key worked out, in the page where there is no worker", async () => {
    await openPortfolio(workbook);
    await open("Alder");
    const note = section("If the weights move a little");
    expect(await note.findByText(/of 2,000 draws/)).toHaveTextContent(/^Key in (\d+|> 99) % of 2,000 draws\.$/);
    expect(note.getByText(/at random up to 25 % above or below itself/)).toHaveTextContent(
      "The spread is a convention.",
    );
    expect(note.getByText("Worked out in this page, piece by piece: the browser gave no worker.")).toBeInTheDocument();
  });

  test("stays the same account when the table is sorted in the sheet, and closes when it is gone", async () => {
    await openPortfolio(workbook);
    await open("Cedar");
    workbook.accounts = accountsTable([...accountRows().slice(2), ...accountRows().slice(0, 2)]);
    await act(async () => workbook.changed());
    expect(screen.getByRole("heading", { name: "Cedar" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show in sheet" }));
    expect(workbook.selected.at(-1)).toBe("tblAccounts row 0");
    workbook.accounts = accountsTable(accountRows().slice(0, 2));
    await act(async () => workbook.changed());
    expect(screen.queryByRole("heading", { name: "Cedar" })).not.toBeInTheDocument();
    expect(screen.getByRole("grid")).toBeInTheDocument();
  });
});
