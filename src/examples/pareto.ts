import type { Example } from "./example";

export const pareto: Example = {
  function: "PARETO",
  title: "Five customers, one of them with a credit, against a ledger of 125.",
  arguments: [[[20], [50], [25], [-5], [10]], [["Bolt"], ["Acme"], ["Crux"], ["Dent"], ["Elm"]], 125],
  result: [
    ["Rank", "Customer", "Amount", "Share", "Cumulative share", "Cumulative % of customers", "Class"],
    [1, "Acme", 50, 0.4, 0.4, 0.2, "A"],
    [2, "Crux", 25, 0.2, 0.6, 0.4, "A"],
    [3, "Bolt", 20, 0.16, 0.76, 0.6, "A"],
    [4, "Elm", 10, 0.08, 0.84, 0.8, "A"],
    ["", "Net credits (1)", -5, -0.04, 0.8, 1, ""],
    ["", "Not in list", 25, 0.2, 1, "", ""],
    ["", "Total", 125, 1, 1, "", ""],
  ],
  source:
    "By hand. Shares of 125: 50/125 = 0.4, 25/125 = 0.2, 20/125 = 0.16, 10/125 = 0.08; cumulative 0.4, 0.6, 0.76, 0.84. " +
    "Before each customer: 0, 0.4, 0.6, 0.76, all below 0.8, so all are A. The list nets to 50 + 25 + 20 + 10 − 5 = 100; " +
    "125 − 100 = 25 are not in it. Five customers have an amount: 1/5, 2/5 … 5/5 with the credit.",
};
