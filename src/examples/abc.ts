import type { Example } from "./example";

export const abc: Example = {
  function: "ABC",
  title: "Five invoices of four customers; Acme's two make it the largest.",
  arguments: [
    [[25], [40], [5], [20], [10]],
    [["Bolt"], ["Acme"], ["Dent"], ["Acme"], ["Crux"]],
  ],
  result: [["A"], ["A"], ["C"], ["A"], ["B"]],
  source:
    "By hand. Net: Acme 40 + 20 = 60, Bolt 25, Crux 10, Dent 5, together 100. Before Acme 0, before Bolt 0.6: below 0.8, so A. " +
    "Before Crux 0.85: below 0.95, so B. Before Dent 0.95: C.",
};
