/** Draws assets/icon-<size>.png from assets/icon.svg with a browser, on a transparent background. */
import fs from "node:fs";
import { launchChromium } from "../test/support/chromium.mjs";

const sizes = [16, 32, 64, 80, 128];
const drawing = fs.readFileSync("assets/icon.svg", "utf8");

const browser = await launchChromium();
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`);
    await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
