import type { CellValue } from "../../src/workbook/snapshot/table";
import { type OpenWorkbench, openWorkbench } from "../support/workbench";

const button = (bench: OpenWorkbench, name: string | RegExp) => bench.pane().getByRole("button", { name });
const text = (bench: OpenWorkbench, shown: string | RegExp) => bench.pane().getByText(shown);

test("the sample's formulas are counted and written to a sheet, which Undo takes away", async () => {
  const bench = await openWorkbench({ width: 320 });
  await bench.openScreen("Start");
  await button(bench, "Find the formulas").click();
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

/** The formulas and values of the sheets with results, and what the names of the scores mean. */
async function results(bench: OpenWorkbench) {
  await bench.settled();
  return bench.inAddin(
    () =>
      Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const ranges = ["KAM Portfolio", "KAM Contribution"].map((name) => worksheets.getItem(name).getRange("A1:L30"));
        for (const range of ranges) range.load("values,formulas,numberFormat");
        const score = names.getItem("KAM_Scores");
        score.load("formula");
        await context.sync();
        return {
          values: ranges.map(({ values }) => values as CellValue[][]),
          formulas: ranges.flatMap(({ formulas }) => formulas.flat().map(String)).filter((one) => one.startsWith("=")),
          formats: ranges.map(({ numberFormat }) => numberFormat as string[][]),
          scores: String(score.formula),
        };
      }),
    undefined,
  );
}

test("the sample's results become values and stay, until Undo brings formulas back that compute", async () => {
  const bench = await openWorkbench({ width: 320 });
  const before = await results(bench);
  const agrees = async () => (await bench.read("KAM Checks!B5")).flat();
  await bench.openScreen("Start");
  await button(bench, "Add the check sheet").click();
  await text(bench, "The checks are on the sheet KAM Checks.").waitFor();
  expect(await agrees()).toEqual([true]);
  await button(bench, "Find the formulas").click();
  await button(bench, "Replace the formulas by values").click();
  await bench.settled();
  expect(await bench.faults()).toEqual([]);
  await button(bench, "Replace 7 formulas").click();
  await text(bench, /^The values are in the cells/).waitFor();

  const after = await results(bench);
  expect(after.values).toEqual(before.values);
  expect(after.formats).toEqual(before.formats);
  expect(after.formulas.filter((one) => one.includes("KAM."))).toEqual([]);
  expect(after.formulas).toContain(before.formulas.find((one) => one.includes("tblAccounts[Revenue]")));
  expect(after.scores).toBe("='KAM Portfolio'!$D$4:$D$27");
  expect(await agrees()).toEqual([true]);
  await text(bench, /^Results of the model are values/).waitFor();

  await button(bench, /^Undo: /).click();
  await text(bench, "Taken back: KAM formulas replaced by values.").waitFor();
  expect(await results(bench)).toEqual(before);
  await bench.type("KAM Criteria!F4", "90");
  expect((await results(bench)).values).not.toEqual(before.values);
  expect(await agrees()).toEqual([true]);
  expect(bench.errors).toEqual([]);
});
