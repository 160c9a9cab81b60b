import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { inNode, runWorkbench } from "./inNode";

let site: string;

beforeAll(() => {
  site = fs.mkdtempSync(path.join(os.tmpdir(), "workbench-"));
  const files: Record<string, string> = {
    "dist/taskpane.html":
      '<script type="text/javascript" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="taskpane.js"></script>',
    "dist/taskpane.js": '"https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
    "dist-workbench/index.html": "<title>workbench</title>",
    "secret.txt": "secret",
    "Key accounts.xlsx": "workbook",
  };
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    fs.writeFileSync(path.join(site, name), text);
  }
});
afterAll(() => fs.rmSync(site, { recursive: true }));

type Answer = { status: number; headers: Record<string, string>; text: string };

function get(url: string, workbook?: string): Answer {
  return inNode(
    site,
    `const { respond } = await server("routes");
     const { status, headers, body } = respond(${JSON.stringify(url)}, ${JSON.stringify(workbook)});
     console.log(JSON.stringify({ status, headers, text: String(body ?? "") }));`,
  ) as Answer;
}

describe("the one origin", () => {
  test("gives the workbench's page under /workbench/, and leads there", () => {
    expect(get("/workbench/").text).toBe("<title>workbench</title>");
    expect(get("/")).toMatchObject({ status: 302, headers: { Location: "/workbench/" } });
  });

  test("gives the add-in as built, but for the place office.js comes from", () => {
    const page = get("/taskpane.html?_host_Info=x");
    expect(page.text).toBe(
      '<script type="text/javascript" src="/office/office.js"></script><script src="taskpane.js"></script>',
    );
    expect(page.headers).toEqual({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" });
    expect(get("/taskpane.js").text).toBe('"https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  });

  test("gives office.js's files unchanged, whatever case it asks in", () => {
    const strings = get("/office/en-US/Office_Strings.js");
    expect(strings.status).toBe(200);
    const file = "node_modules/@microsoft/office-js/dist/en-us/office_strings.js";
    expect(strings.text).toBe(fs.readFileSync(file, "utf8"));
  });

  test("gives the workbook it was started with, under its name", () => {
    const file = path.join(site, "Key accounts.xlsx");
    const answer = get("/workbench/file", file);
    expect(answer.text).toBe("workbook");
    expect(answer.headers["Content-Disposition"]).toBe("inline; filename*=UTF-8''Key%20accounts.xlsx");
    expect(get("/workbench/file").status).toBe(404);
  });

  test.each([
    "/nothing.js",
    "/workbench/nothing.js",
    "/office/",
    "/..%2fsecret.txt",
    "/office/..%2f..%2fpackage.json",
    "/assets",
  ])("has nothing at %s", (url) => {
    expect(get(url).status).toBe(404);
  });
});

test("the server answers over https, takes the next port when one is taken, and can be closed", () => {
  const answers = inNode(
    site,
    `const { default: https } = await import("node:https");
     const { startServer } = await server("startServer");
     const first = await startServer();
     const second = await startServer();
     const get = (url) => new Promise((resolve, reject) => https.get(url, { rejectUnauthorized: false, agent: false }, (answer) => {
       resolve([answer.statusCode, answer.socket.getPeerCertificate().subject.CN]);
       answer.resume();
     }).on("error", (error) => resolve([error.code])));
     const ports = [first, second].map(({ url }) => Number(new URL(url).port));
     const answered = await get(second.url);
     await first.close();
     await second.close();
     console.log(JSON.stringify({ ports, answered, closed: await get(second.url) }));`,
  ) as { ports: [number, number]; answered: unknown[]; closed: unknown[] };
  expect(answers.ports[0]).toBeGreaterThanOrEqual(3100);
  expect(answers.ports[1]).toBeGreaterThan(answers.ports[0]);
  expect(answers.answered).toEqual([200, "localhost"]);
  expect(answers.closed).toEqual(["ECONNREFUSED"]);
});

describe("the certificate", () => {
  const certificate = (folders: string, before = "") =>
    inNode(
      site,
      `const { certificate } = await server("certificate");
       ${before}
       const { cert, selfSigned } = await certificate(${folders});
       console.log(JSON.stringify({ selfSigned, cert: String(cert) }));`,
    ) as { selfSigned: boolean; cert: string };

  test("is made at the first start and kept", () => {
    const first = certificate('{ trusted: "none", own: "own" }');
    expect(first.selfSigned).toBe(true);
    expect(certificate('{ trusted: "none", own: "own" }')).toEqual(first);
  });

  test("of this computer's Office add-ins is used where there is one", () => {
    const own = certificate('{ trusted: "none", own: "own" }');
    expect(certificate('{ trusted: "own", own: "other" }')).toEqual({ ...own, selfSigned: false });
    expect(fs.existsSync(path.join(site, "other"))).toBe(false);
  });

  test("is made anew when it has run out or does not fit its key", () => {
    const own = certificate('{ trusted: "none", own: "own" }');
    const later = "Date.now = () => new Date().getTime() + 366 * 24 * 60 * 60 * 1000;";
    expect(() => certificate('{ trusted: "none", own: "own" }', later)).toThrow("cannot be used");
    fs.copyFileSync(path.join(site, "own/localhost.key"), path.join(site, "own.key"));
    certificate('{ trusted: "none", own: "second" }');
    fs.copyFileSync(path.join(site, "own.key"), path.join(site, "second/localhost.key"));
    const renewed = certificate('{ trusted: "second", own: "second" }');
    expect(renewed.selfSigned).toBe(true);
    expect(renewed.cert).not.toBe(own.cert);
  });
});

describe("the command", () => {
  test.each([
    [["missing.xlsx"], "There is no file missing.xlsx.\n"],
    [["dist"], "dist is not a file.\n"],
    [["--port", "80000"], "80000 is not a port: give 1 to 65535.\n"],
    [
      ["a.xlsx", "b.xlsx"],
      "The workbench opens one file, not 2. Usage: npm run workbench [-- [--port NUMBER] [FILE.xlsx]]\n",
    ],
  ])("%j ends with one sentence and code 1 before anything is built", (args, sentence) => {
    const { stdout, stderr, status } = runWorkbench(site, ...args);
    expect([stdout, stderr, status]).toEqual(["", sentence, 1]);
  });

  test("reads a file and a port", () => {
    const read = inNode(
      site,
      `const { readCommandLine } = await server("commandLine");
       console.log(JSON.stringify([readCommandLine([]), readCommandLine(["--port=4000", "Key accounts.xlsx"])]));`,
    );
    expect(read).toEqual([{}, { port: 4000, file: fs.realpathSync(path.join(site, "Key accounts.xlsx")) }]);
  });
});

describe("a build", () => {
  const build = () => inNode(site, `const { isBuilt } = await server("build"); console.log(isBuilt());`);
  const touch = (name: string, seconds: number) => fs.utimesSync(path.join(site, name), seconds, seconds);

  test("is wanted when a bundle is missing or a source is newer", () => {
    const now = Date.now() / 1000;
    fs.mkdirSync(path.join(site, "src"));
    fs.writeFileSync(path.join(site, "src/index.ts"), "");
    touch("src/index.ts", now - 60);
    touch("src", now - 60);
    expect(build()).toBe(true);
    touch("src/index.ts", now + 60);
    expect(build()).toBe(false);
    touch("src/index.ts", now - 60);
    fs.renameSync(path.join(site, "dist-workbench"), path.join(site, "away"));
    expect(build()).toBe(false);
    fs.renameSync(path.join(site, "away"), path.join(site, "dist-workbench"));
  });
});
