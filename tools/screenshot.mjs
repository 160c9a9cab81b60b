import { launchChromium } from "../test/support/chromium.mjs";
import { startServer } from "../workbench/server/startServer.mjs";

/** Takes the README's picture: the sample portfolio computed in the workbench, the pane beside it. */
const server = await startServer({ port: 0 });
const browser = await launchChromium();
const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 860 } });
await page.goto(server.url);
await page.waitForFunction(() => window.workbench !== undefined);
await page.evaluate(() => window.workbench.settled());
await page.frameLocator("iframe").getByRole("slider").first().waitFor();
await page.evaluate(() => window.workbench.settled());
await page.screenshot({ path: "docs/workbench.png" });
await browser.close();
await server.close();
