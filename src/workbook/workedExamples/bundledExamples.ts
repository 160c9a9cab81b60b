import type { Example } from "../../examples/example";

/** Every example of the examples' folder, as webpack finds them: a new one needs no list. */
export function bundledExamples(): Example[] {
  const files = import.meta.webpackContext("../../examples", { recursive: false, regExp: /\.ts$/ });
  return files.keys().flatMap((file) => Object.values(files(file) as Record<string, Example>));
}
