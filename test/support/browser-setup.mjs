import http from "node:http";
import fs from "node:fs";
import path from "node:path";
import { launchChromiumServer } from "./chromium.mjs";

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/** One browser and one static server for all test files. */
export default async function setup() {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = path.join(process.cwd(), path.normalize(pathname));
    if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[path.extname(file)] ?? "application/octet-stream" });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await launchChromiumServer();
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  process.env.BASE_URL = `http://127.0.0.1:${server.address().port}`;
  globalThis.__stop = async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  };
}
