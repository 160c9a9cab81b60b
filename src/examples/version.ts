import project from "../../package.json";
import type { Example } from "./example";

export const version: Example = {
  function: "VERSION",
  title: "The version of this release.",
  arguments: [],
  result: [[project.version]],
  source: "The version stated in the project's package.json.",
};
