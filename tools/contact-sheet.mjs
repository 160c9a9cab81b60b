import fs from "node:fs";
import { widenPane } from "../test/support/paneActions.mjs";
import { launchChromium } from "../test/support/chromium.mjs";
import { startServer } from "../workbench/server/startServer.mjs";
import { paneStates } from "./contact-sheet-states.mjs";

/**
 * Draws every screen of the pane in every state, at two widths and in three themes, on one sheet to look at:
 * test-results/contact-sheet.png. Names on the command line choose states.
 */
const OUT = "test-results/contact-sheet.png";
const WIDTHS = [320, 450];
const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
};
const PANE = 'iframe[title="KAM add-in"]';

const wanted = process.argv.slice(2);
const server = await startServer({ port: 0 });
const browser = await launchChromium();
const shots = [];
for (const { name, prepare } of paneStates.filter((state) => wanted.length === 0 || wanted.includes(state.name))) {
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  await page.goto(server.url);
  await page.waitForFunction(() => window.workbench !== undefined);
  const settled = () => page.evaluate(() => window.workbench.settled());
  await settled();
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  await prepare({ page, pane: page.frameLocator(PANE), frame, settled });
  await settled();
  for (const width of WIDTHS) {
    await widenPane(page, width);
    for (const [theme, media] of Object.entries(THEMES)) {
      await page.emulateMedia(media);
      await settled();
      shots.push({ name, label: `${name} · ${width} · ${theme}`, width, image: await page.locator(PANE).screenshot() });
    }
  }
  await page.close();
  console.log(name);
}

const sheet = await browser.newPage({ viewport: { width: 2400, height: 1000 } });
await sheet.setContent(
  `<style>body{font:13px sans-serif;margin:8px;background:#888;display:flex;flex-wrap:wrap;gap:10px}figure{margin:0}figcaption{background:#fff;padding:2px 4px}</style>` +
    shots
      .map(
        ({ label, width, image }) =>
          `<figure style="width:${width}px"><figcaption>${label}</figcaption><img width="${width}" src="data:image/png;base64,${image.toString("base64")}"></figure>`,
      )
      .join(""),
);
fs.mkdirSync("test-results", { recursive: true });
await sheet.screenshot({ path: OUT, fullPage: true });
console.log(OUT);
await browser.close();
await server.close();
