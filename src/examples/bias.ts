import type { Example } from "./example";

export const bias: Example = {
  function: "BIAS",
  title: "Five accounts by score and by revenue, two of them with the same revenue.",
  arguments: [[[0.9], [0.8], [0.6], [0.5], [0.2]], [[40], [70], [20], [20], [10]], 2, "table"],
  result: [
    ["Measure", "Value"],
    ["Accounts", 5],
    ["Kendall tau-b", 7 / Math.sqrt(90)],
    ["Overlap of the top 2", 1],
    ["Accounts in both", 2],
  ],
  source:
    "By hand. Of 10 pairs 8 stand in the same order, one (accounts 1 and 2) in the opposite, one (accounts 3 and 4) is tied in revenue: " +
    "τ_b = (8 − 1)/√(10·(10 − 1)) = 7/√90. The top two by score, accounts 1 and 2, are also the top two by revenue.",
};
