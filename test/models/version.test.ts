import fs from "node:fs";
import { VERSION } from "../../src/models/version";

test("the version is that of the release, in three numbers", () => {
  expect(VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  expect(VERSION).toBe(JSON.parse(fs.readFileSync("package.json", "utf8")).version);
});
