import fs from "node:fs";
import { referencePages } from "./reference.mjs";

const folder = "docs/reference";

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
for (const [name, page] of await referencePages()) fs.writeFileSync(`${folder}/${name}`, page);
