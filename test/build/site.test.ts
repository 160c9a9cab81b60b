import fs from "node:fs";
import path from "node:path";
import { builtFile } from "./functionsMetadata";

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

function builtFiles(): string[] {
  return fs.readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) => path.extname(name));
}

describe("the built site", () => {
  test("names localhost nowhere but in the manifest, which the base URL replaces", () => {
    const naming = builtFiles().filter((name) => fs.readFileSync(`dist/${name}`).includes("localhost"));
    expect(naming.filter((name) => name !== "manifest.xml")).toEqual([]);
  });

  test("has one page, which loads office.js from Microsoft first and then the functions, the pane and the ribbon", () => {
    const scripts = [...builtFile("taskpane.html").matchAll(/<script\b[^>]*\bsrc="([^"]*)"/g)].map(([, src]) => src);
    expect(scripts).toEqual([officeJs, "functions.js", "taskpane.js", "commands.js"]);
  });

  test("carries no other script, style or picture from elsewhere in its pages", () => {
    const pages = builtFiles().filter((name) => name.endsWith(".html"));
    const foreign = pages.flatMap((name) =>
      [...builtFile(name).matchAll(/\b(?:src|href)="([a-z]+:)?\/\/[^"]*"/g)].map(([reference]) => reference),
    );
    expect(foreign).toEqual([`src="${officeJs}"`]);
  });
});
