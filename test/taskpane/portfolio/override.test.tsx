import { screen } from "@testing-library/react";
import { violations } from "../../support/axe";
import { FakeWorkbook } from "../support/fakeWorkbook";
import { open, openPortfolio, user } from "./portfolioPane";

let workbook: FakeWorkbook;
beforeEach(() => (workbook = new FakeWorkbook()));

describe("an override", () => {
  const choose = (name: string) => user.click(screen.getByRole("radio", { name }));

  test("needs a reason", async () => {
    await openPortfolio(workbook);
    await open("Cedar");
    await choose("Always");
    await user.click(screen.getByRole("button", { name: "Save the override" }));
    expect(screen.getByText("Say why, so that others can follow the decision.")).toBeInTheDocument();
    expect(workbook.plans).toEqual([]);
  });

  test("is written as a plan, and the list follows the sheet", async () => {
    const container = await openPortfolio(workbook);
    await open("Cedar");
    await choose("Always");
    await user.type(screen.getByRole("textbox", { name: /Reason/ }), "Contract");
    workbook.optional = {
      overrides: {
        name: "tblOverrides",
        columns: ["Account", "Override", "Reason"],
        values: [["Cedar", "Always", "Contract"]],
      },
    };
    await user.click(screen.getByRole("button", { name: "Save the override" }));
    expect(workbook.carriedOut).toEqual(["Override Always for Cedar"]);
    expect(screen.getByText("Cedar is always key now.")).toBeInTheDocument();
    expect(screen.getByText("Key (override)")).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: /Reason/ })).toHaveValue("Contract");
    expect(screen.getByText("It is key by override, whatever the weights.")).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  test("keeps the focus while it is written, and what was entered where it could not be", async () => {
    await openPortfolio(workbook);
    await open("Cedar");
    await choose("Always");
    workbook.outcome = { kind: "unchanged", why: ["The sheet is protected."] };
    await user.type(screen.getByRole("textbox", { name: /Reason/ }), "Contract{Enter}");
    expect(await screen.findByText(/The sheet is protected\./)).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "Always" })).toBeChecked();
    expect(screen.getByRole("textbox", { name: /Reason/ })).toHaveValue("Contract");
    expect(screen.getByRole("textbox", { name: /Reason/ })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Save the override" }));
    expect(screen.getByRole("button", { name: "Save the override" })).toHaveFocus();
  });

  test("is removed where the score shall decide again", async () => {
    workbook.optional = {
      overrides: {
        name: "tblOverrides",
        columns: ["Account", "Override", "Reason"],
        values: [["Alder", "Never", "Sold"]],
      },
    };
    await openPortfolio(workbook);
    await open("Alder");
    expect(screen.getByRole("radio", { name: "Never" })).toBeChecked();
    await choose("By score");
    await user.click(screen.getByRole("button", { name: "Remove the override" }));
    expect(workbook.plans[0]).toMatchObject({ steps: [{ kind: "removeRows" }] });
  });
});
