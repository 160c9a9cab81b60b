import fs from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import ts from "typescript";

const functionsFolder = "src/functions";

/** Tags of a function's JSDoc that functions.json leaves out. */
const HELP_TAGS = ["category", "returns", "remarks", "throws", "see"];

/**
 * The help of every function in the order of their ids, out of the functions' JSDoc.
 *
 * @returns {Promise<import("../src/workbook/catalogue/functionHelp").FunctionHelp[]>}
 */
export async function functionHelp() {
  const files = fs
    .readdirSync(functionsFolder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.resolve(functionsFolder, name));
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files, false);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions, enums = [] } = JSON.parse(metadataJson);
  const tags = Object.assign({}, ...files.map(helpTags));
  return functions
    .map(({ id, description, parameters }) => {
      const { functionName } = associate.find((one) => one.id === id);
      const { category, returns, remarks, throws, see } = tags[functionName];
      return {
        id,
        category: category[0],
        description,
        parameters: parameters.map((parameter) => parameterHelp(parameter, enums)),
        returns: returns[0].replace(/^\{[^}]*\}\s*/, ""),
        remarks: remarks.join(" "),
        errors: throws,
        sources: see,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function parameterHelp({ name, description, optional = false, customEnumId, dimensionality }, enums) {
  const options = enums.find(({ id }) => id === customEnumId)?.values ?? [];
  return {
    name,
    description,
    optional,
    takes: dimensionality === "matrix" ? "cells" : customEnumId === undefined ? "number" : "option",
    options: options.map(({ stringValue, tooltip }) => ({ value: stringValue, meaning: tooltip })),
  };
}

/** The help tags of each function of a file, by its JavaScript name. */
function helpTags(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = {};
  for (const node of source.statements) {
    if (
      !ts.isFunctionDeclaration(node) ||
      !ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "customfunction")
    ) {
      continue;
    }
    const tags = Object.fromEntries(HELP_TAGS.map((name) => [name, []]));
    for (const tag of ts.getJSDocTags(node)) {
      tags[tag.tagName.text]?.push(textOf(tag));
    }
    for (const name of HELP_TAGS) {
      if (tags[name].length === 0) throw new Error(`${path.basename(file)}: @${name} is missing, which the help needs`);
    }
    found[node.name.text] = tags;
  }
  return found;
}

/** The words of a tag as they stand in the source: of @see the parser takes the first word for a name. */
const textOf = (tag) =>
  tag
    .getText()
    .replace(/^@\w+/, "")
    .replace(/\s*\n\s*\*?\s*/g, " ")
    .trim();
