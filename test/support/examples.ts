import fs from "node:fs";
import path from "node:path";
import type { Example } from "../../src/examples/example";

const folder = path.resolve("src/examples");

/** Every example of src/examples, a file each. */
export function allExamples(): Example[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && name !== "example.ts")
    .flatMap((name) => Object.values(jest.requireActual(path.join(folder, name)) as Record<string, Example>));
}
