import https from "node:https";
import { certificate } from "./certificate.mjs";
import { respond } from "./routes.mjs";

const firstPort = 3100;
const portsToTry = 100;

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Listens on the first free port from the given one on. */
async function listenFrom(server, first) {
  for (let port = first; port < first + portsToTry; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`The ports ${first} to ${first + portsToTry - 1} are all taken.`);
}

/**
 * Serves the workbench page, the built add-in and office.js on one https origin.
 * @param {{ file?: string, port?: number }} options the workbook behind /workbench/file; the port (0: any free one). Without
 *   a port, the first free one from 3100 on.
 * @returns {Promise<{ url: string, selfSigned: boolean, close(): Promise<void> }>}
 */
export async function startServer({ file, port } = {}) {
  const { cert, key, selfSigned } = await certificate();
  const server = https.createServer({ cert, key }, (request, response) => {
    try {
      const { status, headers, body } = respond(request.url, file);
      response.writeHead(status, headers).end(body);
    } catch (error) {
      response.writeHead(500, { "Content-Type": "text/plain" }).end(error.message);
    }
  });
  if (port === undefined) await listenFrom(server, firstPort);
  else await listen(server, port);
  return {
    url: `https://localhost:${server.address().port}/workbench/`,
    selfSigned,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
