import fs from "node:fs";
import path from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from "playwright-core";
import { openScreen, widenPane } from "./paneActions.mjs";

jest.setTimeout(120_000);

declare global {
  /** Set by the test environment. */
  var testFailed: boolean | undefined;
}

export interface WorkbenchOptions {
  /** An .xlsx to open; without one, the sample is open. */
  file?: string;
  /** The width of the add-in's pane in pixels: 320 to 800. */
  width?: number;
  theme?: "light" | "dark";
}

/** The element that takes what is typed into the grid. */
const cellEditor = "__editor___INTERNAL_EDITOR__DOCS_NORMAL";

/** The list of functions that drops down while a name is being typed. */
const functionSuggestions = 'ul[data-u-comp="sheets-formula-editor"]';

let browser: Browser | undefined;
const open: { context: BrowserContext; page: Page }[] = [];

/** Opens the workbench in a browser of its own and waits until nothing is under way. */
export async function openWorkbench({ file, width, theme = "light" }: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  browser ??= await chromium.connect(String(process.env.BROWSER_ENDPOINT));
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme: theme,
    viewport: { width: 1440, height: 900 },
  });
  await context.tracing.start({ snapshots: true }); // its screencast would nearly double the time to open
  const page = await context.newPage();
  open.push({ context, page });
  if (file !== undefined) {
    const name = encodeURIComponent(path.basename(file));
    const headers = { "Content-Disposition": `inline; filename*=UTF-8''${name}` };
    await page.route("**/workbench/file", (route) => route.fulfill({ path: file, headers }));
  }
  const bench = new OpenWorkbench(page);
  await page.goto(String(process.env.WORKBENCH_URL));
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.settled());
  await page.evaluate(() => window.workbench?.host.customFunctionsReady);
  if (width !== undefined) await bench.widenPane(width);
  await bench.settled();
  return bench;
}

/** A workbench in a browser, and what a person does with it. */
export class OpenWorkbench {
  /** Errors of the page and of the add-in, as they come. */
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.errors.push(error.message));
  }

  /** Passes when no message, no function call and no calculation is under way. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.settled());
  }

  /** The add-in's pane. */
  pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="KAM add-in"]');
  }

  /** Opens a screen of the pane: by its tab, or by the menu of those that a narrow pane has no room for. */
  async openScreen(name: string): Promise<void> {
    await openScreen(this.pane(), name);
  }

  /** Selects a cell and puts the focus on it: "B2" on the sheet on show, "Accounts!B2" on another. */
  async select(cell: string): Promise<void> {
    await this.page.locator(`[id="${cellEditor}"]`).focus();
    await this.page.evaluate((address) => {
      const workbook = window.workbench?.api.getActiveWorkbook();
      const [name, reference = ""] = address.includes("!") ? address.split("!") : [undefined, address];
      const sheet = name === undefined ? workbook?.getActiveSheet() : workbook?.getSheetByName(name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      if (workbook?.getActiveSheet().getSheetId() !== sheet.getSheetId()) sheet.activate();
      const range = sheet.getRange(reference).activate();
      sheet.scrollToCell(range.getRow(), range.getColumn());
    }, cell);
  }

  /** Types into a cell, presses Enter and waits for what that sets off. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.page.keyboard.type(text);
    await this.page.locator(functionSuggestions).waitFor({ state: "hidden" }); // or Enter would take the first of them
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  /** What the focus in the pane is on, by its name. */
  async focused(): Promise<string> {
    return this.inAddin(async () => {
      const { activeElement } = document;
      const label = (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return activeElement?.getAttribute("aria-label") ?? label ?? activeElement?.textContent ?? "";
    }, undefined);
  }

  /** Puts the focus on the tab of the screen on show, then goes on as `tabTo`. */
  async tabFromTop(name: RegExp): Promise<void> {
    await this.pane().getByRole("tab", { selected: true }).focus();
    await this.tabTo(name);
  }

  /** Presses Tab in the pane until the focus is on what has that name. */
  async tabTo(name: RegExp): Promise<void> {
    const mostStops = 60;
    for (let i = 0; i < mostStops && !name.test(await this.focused()); i++) await this.page.keyboard.press("Tab");
    expect(await this.focused()).toMatch(name);
  }

  /** The values of a range, as the add-in reads them through Office.js: "Accounts!B2:C5". */
  async read(address: string): Promise<(string | number | boolean)[][]> {
    await this.settled();
    return this.inAddin(async (reference) => {
      const [name, cells] = reference.includes("!") ? reference.split("!") : [undefined, reference];
      return Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
        const range = sheet.getRange(cells);
        range.load("values");
        await context.sync();
        return range.values as (string | number | boolean)[][];
      });
    }, address);
  }

  /** The sentence behind the error a cell shows. */
  async message(cell: string): Promise<string | undefined> {
    await this.settled();
    return this.page.evaluate((address) => window.workbench?.message(address), cell);
  }

  /** Runs a function in the add-in's window. */
  async inAddin<Argument, Result>(run: (argument: Argument) => Promise<Result>, argument: Argument): Promise<Result> {
    const frame = this.page.frames().find((each) => each.url().endsWith("/taskpane.html"));
    if (!frame) throw new Error("The add-in is not loaded.");
    return frame.evaluate(run as never, argument) as Promise<Result>;
  }

  /** Drags the pane's edge. */
  async widenPane(width: number): Promise<void> {
    await widenPane(this.page, width);
  }

  /** Draws the page as an Office theme has it, or with the colours that the system forces. */
  async show(theme: "light" | "dark" | "high contrast"): Promise<void> {
    const isForced = theme === "high contrast";
    await this.page.emulateMedia({
      colorScheme: theme === "light" ? "light" : "dark",
      forcedColors: isForced ? "active" : "none",
    });
    await this.settled();
  }

  /** What in the pane breaks the rules of accessibility, or does not fit its width. */
  async faults(): Promise<string[]> {
    await this.inAddin(async (source) => {
      if (!("axe" in window)) (0, eval)(source);
    }, axe.source);
    return this.inAddin(async () => {
      const changing = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(changing.map(({ finished }) => finished)); // colours between two states
      const { axe: rules } = window as unknown as { axe: typeof axe };
      const { violations } = await rules.run({ exclude: [["[data-tabster-dummy]"]] });
      const wide = document.documentElement.scrollWidth - window.innerWidth;
      return [
        ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
        ...(wide > 0 ? [`${wide} pixels too wide`] : []),
      ];
    }, undefined);
  }
}

/** Where a failed test leaves its screenshot and its trace (`npx playwright-core show-trace FILE`). */
function resultPath(ending: string): string {
  const name = (expect.getState().currentTestName ?? "test").replace(/[^\w-]+/g, "-").slice(0, 100);
  fs.mkdirSync("test-results", { recursive: true });
  return path.join("test-results", `${name}${ending}`);
}

afterEach(async () => {
  for (const [index, { context, page }] of open.splice(0).entries()) {
    const number = index === 0 ? "" : `-${index + 1}`;
    if (globalThis.testFailed) {
      await page.screenshot({ path: resultPath(`${number}.png`) });
      await context.tracing.stop({ path: resultPath(`${number}.zip`) });
    }
    await context.close();
  }
});

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});
