import { type OpenWorkbench, openWorkbench } from "../support/workbench";

const button = (bench: OpenWorkbench, name: string | RegExp) => bench.pane().getByRole("button", { name });
const text = (bench: OpenWorkbench, shown: string | RegExp) => bench.pane().getByText(shown);

test("the sample's formulas are counted and written to a sheet, which Undo takes away", async () => {
  const bench = await openWorkbench({ width: 320 });
  await bench.openScreen("Start");
  await button(bench, "Hand over").click();
  await text(bench, "7 formulas on 2 sheets, 2 with errors in the result.").waitFor();
  await bench.settled();
  expect(await bench.faults()).toEqual([]);
  await button(bench, "D4: select on sheet KAM Portfolio").click();

  await button(bench, "Write this list to a sheet").click();
  await text(bench, "The list of 7 formulas is on the sheet KAM Formulas.").waitFor();
  const [header, ...rows] = await bench.read("KAM Formulas!A3:G6");
  expect(header).toEqual(["Sheet", "Cell", "Result rows", "Result columns", "Formula", "Functions", "KAM version"]);
  expect(rows[0]!.slice(0, 4)).toEqual(["KAM Portfolio", "D4", 24, 1]);
  expect(rows[0]![4]).toMatch(/^=IF\(KAM_Unrated=0,KAM\.SCORE\(/);
  expect(rows[0]![5]).toBe("KAM.SCORE");

  await button(bench, /^Undo: /).click();
  await text(bench, "Taken back: List of KAM formulas.").waitFor();
  await button(bench, "Look again").click();
  await text(bench, "7 formulas on 2 sheets, 2 with errors in the result.").waitFor();
  expect(bench.errors).toEqual([]);
});
