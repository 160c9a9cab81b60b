import { TRAPS } from "../../src/workbook/selfTest/traps";
import { allExamples } from "../support/examples";
import { type OpenWorkbench, openWorkbench } from "../support/workbench";

const cases = allExamples().length + TRAPS.length;

/** Presses the ribbon button. */
async function runSelfTest(bench: OpenWorkbench): Promise<void> {
  await bench.page.evaluate(() => window.workbench?.host.command("selfTest"));
  await bench.settled();
}

/** Names and checks of the cases that a sheet of the self-test has. */
async function checks(bench: OpenWorkbench, sheet: string): Promise<unknown[][]> {
  return (await bench.read(`${sheet}!A8:B900`)).filter(([, check]) => check !== "");
}

describe("the self-test", () => {
  let bench: OpenWorkbench;
  beforeEach(async () => {
    bench = await openWorkbench();
    await runSelfTest(bench);
  });

  afterEach(() => expect(bench.errors).toEqual([]));

  test("shows its sheet, on which every check holds", async () => {
    const found = await checks(bench, "KAM self-test");
    expect(found.filter(([, check]) => check !== true)).toEqual([]);
    expect(found.length).toBe(cases);
    expect(await bench.read("B3:B4")).toEqual([[cases], [0]]);
    expect((await bench.read("B2"))[0]?.[0]).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("says what differs when a result is not what is expected, and leaves the first sheet when run again", async () => {
    const rows = await bench.read("KAM self-test!A8:A900");
    const first = 8 + rows.findIndex(([name]) => name === "Omitted arguments");
    await bench.type(`KAM self-test!C${first + 2}`, "5");
    expect(await bench.read(`KAM self-test!B${first}`)).toEqual([["The result differs"]]);
    expect(await bench.read("KAM self-test!B3:B4")).toEqual([[cases - 1], [1]]);
    await runSelfTest(bench);
    expect(await bench.read("KAM self-test 2!B3:B4")).toEqual([[cases], [0]]);
    expect(await bench.read("KAM self-test!B4")).toEqual([[1]]);
  });
});

test("a self-test that Excel refuses says why in the pane", async () => {
  const bench = await openWorkbench();
  await bench.inAddin(async () => {
    Excel.run = async () => Promise.reject(Object.assign(new Error("busy"), { code: "GeneralException" }));
  }, undefined);
  await runSelfTest(bench);
  await bench.pane().getByText("Excel could not do this just now. Try again.").waitFor();
});
