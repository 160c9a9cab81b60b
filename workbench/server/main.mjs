import { buildIfNeeded } from "./build.mjs";
import { readCommandLine } from "./commandLine.mjs";
import { openBrowser } from "./openBrowser.mjs";
import { startServer } from "./startServer.mjs";

const warning = `The browser will say that it does not know this computer's certificate ("Your connection is not private").
Press Advanced, then "Proceed to localhost" (Edge: "Continue to localhost"). It asks once.`;

try {
  const { file, port } = readCommandLine(process.argv.slice(2));
  buildIfNeeded();
  const { url, selfSigned } = await startServer({ file, port });
  console.log(`The workbench is at ${url}`);
  if (selfSigned) console.log(warning);
  console.log("Press Ctrl+C to end it.");
  openBrowser(url);
} catch (error) {
  const taken = error.code === "EADDRINUSE" ? `The port ${error.port} is taken.` : error.message;
  console.error(taken);
  process.exitCode = 1;
}
