import type { Example } from "./example";

export const eligible: Example = {
  function: "ELIGIBLE",
  title: "Why accounts fail a credit score of at least 4 and at most 60 days of payment delay.",
  arguments: [
    [
      [7, 30],
      [3, 75],
      [4, 60],
      ["n/a", 10],
    ],
    [[4, "n/a"]],
    [["n/a", 60]],
    "reason",
    [["Credit score", "Payment delay"]],
  ],
  result: [[""], ["Credit score 3 < 4; Payment delay 75 > 60"], [""], ["Credit score missing"]],
  source:
    "By hand. Account 1 keeps both limits; account 2 has 3 < 4 and 75 > 60; account 3 lies on both limits, which are inclusive; " +
    "account 4 has no credit score, so it is unknown.",
};
