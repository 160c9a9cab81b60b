import type { SupportedClass } from "../dispatcher/members";

/** The page of the documentation that lists what the workbench has of Excel's API. */
export function membersPage(classes: SupportedClass[]): string {
  const sections = classes.map(
    ({ className, members }) => `## ${className}\n\n${members.map((member) => `\`${member}\``).join(", ")}\n`,
  );
  return `# What the workbench has of Excel's API

The workbench answers these members of the \`Excel\` namespace and refuses every other by name. A property marked "read"
cannot be set here. The list is read off the classes of \`workbench/excel\`; after a change there, write it anew with
\`UPDATE=1 npx jest --selectProjects node --testPathPatterns objectModel\`.

${sections.join("\n")}`;
}
