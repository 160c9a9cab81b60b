import fs from "node:fs";

export interface Parameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
  customEnumId?: string;
}

export interface FunctionEntry {
  id: string;
  name: string;
  description?: string;
  parameters: Parameter[];
  result: { dimensionality?: string; type?: string };
}

export interface EnumEntry {
  id: string;
  values: { name: string; stringValue?: string; numberValue?: number; tooltip?: string }[];
}

/** What functions.json tells Excel about the custom functions. */
export interface FunctionsMetadata {
  functions: FunctionEntry[];
  enums?: EnumEntry[];
}

/** A file of the built site; `npm run build` writes it. */
export function builtFile(name: string): string {
  return fs.readFileSync(`dist/${name}`, "utf8");
}

export function builtMetadata(): FunctionsMetadata {
  return JSON.parse(builtFile("functions.json"));
}
