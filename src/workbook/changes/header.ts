/** Why the cells of a header row cannot be the names of a table's columns, with the cure; or undefined. */
export function headerProblem(names: readonly string[]): string | undefined {
  const blank = names.findIndex((name) => name === "");
  if (blank >= 0) return `column ${blank + 1} has no header. Give it one.`;
  const twice = names.find((name, i) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) < i);
  return twice === undefined ? undefined : `two columns are named "${twice}". Give each a name of its own.`;
}
