import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { membersPage } from "../../../workbench/excel/membersPage";
import { objectModel, supportedMembers } from "../../../workbench/excel/objectModel";

const page = "docs/workbench-members.md";

/** The members of the classes of the Excel namespace, by class, as the published types have them. */
function excelTypes(): Map<string, Set<string>> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const classes = new Map<string, Set<string>>();
  const visit = (node: ts.Node, isInExcel: boolean): void => {
    if (ts.isModuleDeclaration(node)) {
      const inside = isInExcel || node.name.text === "Excel";
      if (node.body) ts.forEachChild(node.body, (child) => visit(child, inside));
    } else if (isInExcel && ts.isClassDeclaration(node) && node.name) {
      const names = node.members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
      classes.set(node.name.text, new Set(names));
    }
  };
  ts.forEachChild(source, (node) => visit(node, false));
  return classes;
}

test("every class and member is one of Excel's", () => {
  const excel = excelTypes();
  const unknown = supportedMembers().flatMap(({ className, members }) =>
    members
      .map((member) => member.replace(/\(\)$| \(\w+\)$/, ""))
      .filter((member) => !excel.get(className)?.has(member))
      .map((member) => `${className}.${member}`),
  );
  expect(unknown).toEqual([]);
});

test("every class of the folder is in the list", () => {
  const folder = "workbench/excel";
  const declared = fs
    .readdirSync(folder)
    .flatMap((name) => [
      ...fs.readFileSync(path.join(folder, name), "utf8").matchAll(/^export class (\w+) extends Host/gm),
    ])
    .map(([, className]) => className);
  expect(declared.sort()).toEqual(objectModel.map(({ name }) => name).sort());
});

test("every class is called as in Office.js, whatever a minifier makes of its name", () => {
  expect(objectModel.map(({ className }) => className)).toEqual(objectModel.map(({ name }) => name));
});

test("the documentation lists what there is", () => {
  const text = membersPage(supportedMembers());
  if (process.env.UPDATE) fs.writeFileSync(page, text);
  expect(fs.readFileSync(page, "utf8")).toBe(text);
});
