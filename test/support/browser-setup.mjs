import { buildIfNeeded } from "../../workbench/server/build.mjs";
import { startServer } from "../../workbench/server/startServer.mjs";
import { launchChromiumServer } from "./chromium.mjs";

/** One browser and one workbench server for all test files. */
export default async function setup() {
  buildIfNeeded();
  const server = await startServer({ port: 0 });
  const browser = await launchChromiumServer();
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  process.env.WORKBENCH_URL = server.url;
  globalThis.__stop = async () => {
    await browser.close();
    await server.close();
  };
}
