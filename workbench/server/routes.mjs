import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const officeFolder = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** The folders of the one origin. The files of office.js are stored in lower case, and it asks for some in mixed case. */
const folders = [
  { prefix: "/workbench/", folder: path.resolve("dist-workbench") },
  { prefix: "/office/", folder: officeFolder, lowerCase: true },
  { prefix: "/", folder: path.resolve("dist") },
];

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The shipped page takes office.js from Microsoft's server; here it comes from the package. */
const officeScript = /(<script\b[^>]*\ssrc=")[^"]*\/office\.js(")/;

function typeOf(file) {
  return types[path.extname(file).toLowerCase()] ?? "application/octet-stream";
}

/** The file behind a path, if there is one inside the folder that the path belongs to. */
function findFile(pathname) {
  const place = folders.find(({ prefix }) => pathname.startsWith(prefix));
  const rest = pathname.slice(place.prefix.length) || "index.html";
  const file = path.join(place.folder, place.lowerCase ? rest.toLowerCase() : rest);
  const inside = file.startsWith(place.folder + path.sep);
  return inside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * Answers one request.
 * @param {string} url the path asked for
 * @param {string | undefined} workbook the .xlsx the workbench was started with
 * @returns {{ status: number, headers?: Record<string, string>, body?: string | Buffer }}
 */
export function respond(url, workbook) {
  const pathname = decodeURIComponent(new URL(url, "https://localhost").pathname);
  if (pathname === "/" || pathname === "/workbench") return { status: 302, headers: { Location: "/workbench/" } };
  const file = pathname === "/workbench/file" ? workbook : findFile(pathname);
  if (!file) return { status: 404, headers: { "Content-Type": types[".html"] }, body: "Not found" };
  const content = fs.readFileSync(file);
  const headers = { "Content-Type": typeOf(file), "Cache-Control": "no-cache" };
  if (file === workbook) {
    headers["Content-Disposition"] = `inline; filename*=UTF-8''${encodeURIComponent(path.basename(file))}`;
  }
  const isPane = pathname === "/taskpane.html";
  return {
    status: 200,
    headers,
    body: isPane ? content.toString().replace(officeScript, "$1/office/office.js$2") : content,
  };
}
