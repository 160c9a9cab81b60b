import { type OpenWorkbench, openWorkbench } from "../support/workbench";

const button = (bench: OpenWorkbench, name: string | RegExp) => bench.pane().getByRole("button", { name });
const text = (bench: OpenWorkbench, shown: string | RegExp) => bench.pane().getByText(shown);
const box = (bench: OpenWorkbench, name: string | RegExp) => bench.pane().getByRole("textbox", { name });

test("SCORE over selected cells spills what the model has, stands in a column of the table too, and Undo takes both back", async () => {
  const bench = await openWorkbench({ width: 320 });
  const before = await bench.read("Accounts!L1:T27");
  const scores = await bench.read("KAM Portfolio!D4:D27");
  await bench.select("Accounts!T4");
  await bench.openScreen("Start");
  await button(bench, "Browse the functions").click();
  await button(bench, /^KAM\.SCORE/).click();
  await button(bench, "Write a formula").click();
  await box(bench, "Cell").waitFor();
  await bench.settled();
  await bench.select("Accounts!F4:K27");
  await button(bench, "Use the selection for ratings").click();
  await bench.settled();
  expect(await box(bench, /^ratings/).inputValue()).toBe("tblAccounts[[Growth potential]:[Days overdue]]");
  expect(await box(bench, "Cell").inputValue()).toBe("Accounts!T4");
  expect(await bench.faults()).toEqual([]);

  await button(bench, "Write the formula").click();
  await text(bench, /^The first cell shows 0\.\d+\.$/).waitFor();
  expect(await bench.selected()).toBe("Accounts!T4");
  expect(await bench.read("Accounts!T4:T27")).toEqual(scores);

  await button(bench, "Write another").click();
  await bench.pane().getByRole("radio", { name: "A column in tblAccounts" }).check();
  await button(bench, "Write the formula").click();
  await text(bench, "KAM.SCORE is in the column KAM SCORE of tblAccounts.").waitFor();
  expect(await bench.read("Accounts!L3:L27")).toEqual([["KAM SCORE"], ...scores]);
  expect(await bench.faults()).toEqual([]);

  for (const taken of ["KAM.SCORE as a column of tblAccounts", "KAM.SCORE in Accounts!T4"]) {
    await button(bench, /^Undo: /).click();
    await text(bench, `Taken back: ${taken}.`).waitFor();
  }
  await text(bench, /^The formula is not in the column KAM SCORE/).waitFor();
  expect(await bench.read("Accounts!L1:T27")).toEqual(before);
  expect(bench.errors).toEqual([]);
});
